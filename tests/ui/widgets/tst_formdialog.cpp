// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/future.h"
#include "ui/widgets/formdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;

namespace {

// Asks for a name, and is answered by the test.
class NameDialog final : public ui::FormDialog
{
public:
    NameDialog()
        : FormDialog(QStringLiteral("Name it"), QStringLiteral("&Name it"), nullptr)
        , field(addField(QStringLiteral("N&ame"), new QLineEdit))
        , accept(acceptButton())
        , cancel(buttons()->button(QDialogButtonBox::Cancel))
    {
    }

    // What was asked for is refused, in a sentence, or done.
    void answer(const QString &refusal)
    {
        if (refusal.isEmpty())
            m_promise->finish(field->text());
        else
            m_promise->finish(std::unexpected(Failure<admin::AdminError>{admin::AdminError::Refused, refusal}));
    }

    QLineEdit *const field;
    QPushButton *const accept;
    QPushButton *const cancel;
    using FormDialog::setAcceptable;
    int asked = 0;
    QString given;

private:
    void submit() override
    {
        ++asked;
        m_promise = std::make_shared<Promise<admin::Outcome<QString>>>();
        follow(m_promise->future(), [this](const QString &name) { given = name; });
    }

    std::shared_ptr<Promise<admin::Outcome<QString>>> m_promise;
};

QLabel *labelWith(const QWidget &parent, const QString &text)
{
    const QList<QLabel *> labels = parent.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->text() == text)
            return label;
    }
    return nullptr;
}

} // namespace

class TestFormDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelNamesItsField();
    void tabGoesThroughTheFieldsAndThenTheButtons();
    void itRestsWhileTheAnswerIsAwaited();
    void enterIsRememberedWhileItIsFoundOut();
    void aRefusalIsShownAndNothingTypedIsLost();
    void anAnswerClosesIt();
    void anAnswerAfterItsEndHurtsNobody();
};

void TestFormDialog::aLabelNamesItsField()
{
    const NameDialog dialog;
    QCOMPARE(dialog.field->accessibleName(), QStringLiteral("Name"));
    QCOMPARE(labelWith(dialog, QStringLiteral("N&ame"))->buddy(), dialog.field);
}

void TestFormDialog::tabGoesThroughTheFieldsAndThenTheButtons()
{
    NameDialog dialog;
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.field->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Tab);
    QVERIFY(dialog.accept->hasFocus() || dialog.cancel->hasFocus()); // the desktop's style says which is first
    QTest::keyClick(&dialog, Qt::Key_Tab);
    QVERIFY(dialog.accept->hasFocus() || dialog.cancel->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Tab);
    QVERIFY(dialog.field->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(!dialog.field->hasFocus());
}

void TestFormDialog::itRestsWhileTheAnswerIsAwaited()
{
    NameDialog dialog;
    dialog.open();
    QTest::keyClicks(dialog.field, QStringLiteral("Ann"));
    QTest::keyClick(dialog.field, Qt::Key_Return);
    QCOMPARE(dialog.asked, 1);
    QVERIFY(!dialog.field->isEnabled());
    QVERIFY(!dialog.accept->isEnabled());
    QVERIFY(dialog.findChild<QProgressBar *>()->isVisible());
    // Neither again, nor away, before it is known what came of it.
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTest::mouseClick(dialog.cancel, Qt::LeftButton);
    QCOMPARE(dialog.asked, 1);
    QVERIFY(dialog.isVisible());
    dialog.answer({});
    QTRY_VERIFY(!dialog.isVisible());
}

void TestFormDialog::enterIsRememberedWhileItIsFoundOut()
{
    NameDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.setAcceptable(false, true);
    QTest::keyClick(dialog.field, Qt::Key_Return);
    QCOMPARE(dialog.asked, 0);
    dialog.setAcceptable(true, false);
    QCOMPARE(dialog.asked, 1);
    dialog.answer(QStringLiteral("It is taken."));
    // What turns out to be wrong is not begun, nor what was typed since.
    QTRY_VERIFY(dialog.field->isEnabled());
    dialog.setAcceptable(false, true);
    QTest::keyClick(dialog.field, Qt::Key_Return);
    dialog.setAcceptable(false, false);
    dialog.setAcceptable(true, false);
    QCOMPARE(dialog.asked, 1);
    dialog.setAcceptable(false, true);
    QTest::keyClick(dialog.field, Qt::Key_Return);
    dialog.setAcceptable(false, true);
    dialog.setAcceptable(true, false);
    QCOMPARE(dialog.asked, 1);
}

void TestFormDialog::aRefusalIsShownAndNothingTypedIsLost()
{
    NameDialog dialog;
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.field, QStringLiteral("Ann"));
    QTest::keyClick(dialog.field, Qt::Key_Return);
    dialog.answer(QStringLiteral("Somebody is called that."));
    QTRY_VERIFY(labelWith(dialog, QStringLiteral("Somebody is called that.")));
    QVERIFY(labelWith(dialog, QStringLiteral("Somebody is called that."))->isVisible());
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.field->isEnabled());
    QVERIFY(dialog.accept->isEnabled());
    QVERIFY(!dialog.findChild<QProgressBar *>()->isVisible());
    QCOMPARE(dialog.field->text(), QStringLiteral("Ann"));
    QCOMPARE(dialog.focusWidget(), dialog.field);
    // What was wrong is not said any more while it is tried again.
    QTest::mouseClick(dialog.accept, Qt::LeftButton);
    QCOMPARE(dialog.asked, 2);
    QVERIFY(!labelWith(dialog, QStringLiteral("Somebody is called that.")));
    dialog.answer({});
    QTRY_VERIFY(!dialog.isVisible());
}

void TestFormDialog::anAnswerClosesIt()
{
    NameDialog dialog;
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QTest::keyClicks(dialog.field, QStringLiteral("Ann"));
    QTest::keyClick(dialog.field, Qt::Key_Return);
    dialog.answer({});
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(dialog.given, QStringLiteral("Ann"));
}

void TestFormDialog::anAnswerAfterItsEndHurtsNobody()
{
    Promise<admin::Outcome<QString>> promise;
    class Impatient final : public ui::FormDialog
    {
    public:
        Impatient(const admin::Answer<QString> &answer, bool &told)
            : FormDialog(QStringLiteral("Name it"), QStringLiteral("&Name it"), nullptr)
        {
            follow(answer, [&told](const QString &) { told = true; });
        }

    private:
        void submit() override {}
    };
    bool told = false;
    auto dialog = std::make_unique<Impatient>(promise.future(), told);
    dialog.reset();
    promise.finish(admin::Outcome<QString>(QStringLiteral("late")));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!told);
}

QTEST_MAIN(TestFormDialog)

#include "tst_formdialog.moc"
