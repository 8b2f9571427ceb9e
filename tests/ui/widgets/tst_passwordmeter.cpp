// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/future.h"
#include "ui/support/consolefixture.h"
#include "ui/widgets/note.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/passwordmeter.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace tessera;
using namespace tessera::test;

namespace {

using Rating = admin::Outcome<admin::PasswordAssessment>;

/// A field with its meter, whose answers the test gives.
struct Form
{
    struct Question
    {
        QString password;
        std::shared_ptr<Promise<Rating>> answer;
    };

    Form()
    {
        auto *rows = new QVBoxLayout(&window);
        rows->addWidget(field);
        rows->addWidget(meter);
        window.show();
        field->setFocus();
    }

    void answer(const Rating &rating)
    {
        const Question question = questions.takeFirst();
        question.answer->finish(rating);
    }
    QProgressBar *bar() const { return meter->findChild<QProgressBar *>(); }
    bool says(const QString &word) const
    {
        const QList<QLabel *> labels = meter->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&word](const QLabel *label) { return label->isVisible() && label->text() == word; });
    }

    QWidget window;
    QList<Question> questions;
    ui::PasswordField *field = new ui::PasswordField;
    ui::PasswordMeter *meter = new ui::PasswordMeter(field, [this](const QString &password) {
        Question question{password, std::make_shared<Promise<Rating>>()};
        questions.append(question);
        return question.answer->future();
    });
};

// Another field, typed into later, has asked: then all have that would.
bool thePauseAfterAKeyIsOver()
{
    Form other;
    QTest::keyClick(other.field, Qt::Key_X);
    const bool hasAsked = QTest::qWaitFor([&other] { return !other.questions.isEmpty(); });
    if (hasAsked)
        other.answer(admin::PasswordAssessment{});
    return hasAsked;
}

} // namespace

class TestPasswordMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedOfAnEmptyField();
    void aWordAndTheRulesAreShown();
    void whatWasTypedLastCounts();
    void anEmptiedFieldForgetsTheRating();
    void otherHintsAskAgain();
    void theEyeShowsThePassword();
    void aRefusedAssessmentIsNotAcceptable();
};

void TestPasswordMeter::nothingIsAskedOfAnEmptyField()
{
    Form form;
    QTest::keyClick(form.field, Qt::Key_X);
    QTest::keyClick(form.field, Qt::Key_Backspace);
    QVERIFY(thePauseAfterAKeyIsOver());
    QVERIFY(form.questions.isEmpty());
    QVERIFY(!form.meter->isAcceptable());
}

void TestPasswordMeter::aWordAndTheRulesAreShown()
{
    Form form;
    QTest::keyClicks(form.field, QStringLiteral("secret"));
    QTRY_COMPARE(form.questions.size(), 1);
    QCOMPARE(form.questions.first().password, QStringLiteral("secret"));
    form.answer(admin::PasswordAssessment{1, {QStringLiteral("Too short."), QStringLiteral("Too easy.")}});
    QTRY_VERIFY(form.says(QStringLiteral("Weak")));
    QVERIFY(form.says(QStringLiteral("Too short.\nToo easy.")));
    QVERIFY(!form.meter->isAcceptable());
    QCOMPARE(form.bar()->accessibleDescription(), QStringLiteral("Weak"));

    QTest::keyClicks(form.field, QStringLiteral(" and long"));
    QVERIFY(!form.meter->isAcceptable());
    QTRY_COMPARE(form.questions.size(), 1);
    QSignalSpy changed(form.meter, &ui::PasswordMeter::ratingChanged);
    form.answer(admin::PasswordAssessment{4, {}});
    QTRY_VERIFY(form.meter->isAcceptable());
    QCOMPARE(changed.count(), 1);
    QVERIFY(form.says(QStringLiteral("Very strong")));
    QCOMPARE(form.bar()->value(), 4);
    QVERIFY(!form.meter->findChild<ui::Note *>()->isVisible());
}

void TestPasswordMeter::whatWasTypedLastCounts()
{
    Form form;
    QTest::keyClicks(form.field, QStringLiteral("first"));
    QTRY_COMPARE(form.questions.size(), 1);
    QTest::keyClicks(form.field, QStringLiteral(" and second"));
    QVERIFY(thePauseAfterAKeyIsOver());
    QCOMPARE(form.questions.size(), 1); // one question at a time
    form.answer(admin::PasswordAssessment{4, {}});
    QTRY_COMPARE(form.questions.size(), 1);
    QVERIFY(!form.meter->isAcceptable()); // the answer was about another text
    QCOMPARE(form.questions.first().password, QStringLiteral("first and second"));
    form.answer(admin::PasswordAssessment{2, {}});
    QTRY_VERIFY(form.meter->isAcceptable());
    QVERIFY(form.says(QStringLiteral("Fair")));
}

void TestPasswordMeter::anEmptiedFieldForgetsTheRating()
{
    Form form;
    QTest::keyClicks(form.field, QStringLiteral("something"));
    QTRY_COMPARE(form.questions.size(), 1);
    form.answer(admin::PasswordAssessment{3, {}});
    QTRY_VERIFY(form.meter->isAcceptable());
    QTest::keyClick(form.field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(form.field, Qt::Key_Delete);
    QVERIFY(!form.meter->isAcceptable());
    QVERIFY(!form.says(QStringLiteral("Strong")));
    QCOMPARE(form.bar()->value(), 0);
}

void TestPasswordMeter::otherHintsAskAgain()
{
    Form form;
    QTest::keyClicks(form.field, QStringLiteral("alice in the house"));
    QTRY_COMPARE(form.questions.size(), 1);
    form.answer(admin::PasswordAssessment{3, {}});
    QTRY_VERIFY(form.meter->isAcceptable());
    form.meter->rateAgain();
    QVERIFY(!form.meter->isAcceptable());
    QTRY_COMPARE(form.questions.size(), 1);
}

void TestPasswordMeter::theEyeShowsThePassword()
{
    Form form;
    form.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form.window));
    QCOMPARE(form.field->echoMode(), QLineEdit::Password);
    QTest::keyClick(form.field, Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(form.field->echoMode(), QLineEdit::Normal);
    QTest::keyClick(form.field, Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(form.field->echoMode(), QLineEdit::Password);
}

void TestPasswordMeter::aRefusedAssessmentIsNotAcceptable()
{
    Form form;
    QTest::keyClicks(form.field, QStringLiteral("something"));
    QTRY_COMPARE(form.questions.size(), 1);
    form.answer(fail(admin::AdminError::Unavailable, QStringLiteral("The database is gone.")));
    QTRY_VERIFY(form.says(QStringLiteral("The database is gone.")));
    QVERIFY(!form.meter->isAcceptable());
}

int main(int argc, char **argv) { return runWithWindow<TestPasswordMeter>(argc, argv); }

#include "tst_passwordmeter.moc"
