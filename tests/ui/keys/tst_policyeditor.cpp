// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The policy of keys, edited as a person does: the future is drawn anew while one types, and what breaks a rule is not
// saved.
#include "support/await.h"
#include "ui/keys/finding.h"
#include "ui/keys/keyspage.h"
#include "ui/keys/policyeditor.h"
#include "ui/keys/timelineview.h"
#include "ui/models/times.h"
#include "ui/support/consolefixture.h"
#include "ui/widgets/note.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionSpinBox>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView interval("keys.rotation-interval");

class Opened
{
public:
    Opened()
        : page(console.open<KeysPage>(PageId::Keys, QStringLiteral("policy")))
        , view(*page.findChild<TimelineView *>())
        , editor(*page.findChild<PolicyEditor *>())
    {
        if (!QTest::qWaitForWindowActive(&console.window()) ||
            !QTest::qWaitFor([this] { return !view.rowRect(2).isEmpty(); }))
            throw std::runtime_error("the page did not come up");
    }

    void type(const QString &name, const QString &number)
    {
        auto *box = field<QAbstractSpinBox>(editor, name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, number);
    }
    void choose(const QString &name, const QString &text)
    {
        auto *box = field<QComboBox>(editor, name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentText() != text && box->currentIndex() + 1 < box->count())
            QTest::keyClick(box, Qt::Key_Down);
    }
    [[nodiscard]] QString saved(const QString &name) { return console.api().settings().show(name)->value; }
    /// When the first key that is planned begins to sign, as the timeline shows it.
    [[nodiscard]] QString planned()
    {
        view.select(2);
        return view.described();
    }

    ConsoleFixture console;
    KeysPage &page;
    TimelineView &view;
    PolicyEditor &editor;
};

} // namespace

class TestPolicyEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twelveHoursAreDrawnAndSaved();
    void theArrowStaysUnderThePointer();
    void whatBreaksARuleIsNamedAndNotSaved();
    void offIsAPolicyToo();
    void theSizeOfAKeyIsForRsa();
    void defaultsAreFilledInAndDiscarded();
    void anotherLanguageKeepsWhatWasTyped();
    void othersMayChangeTheRest();
};

void TestPolicyEditor::twelveHoursAreDrawnAndSaved()
{
    Opened opened;
    QSignalSpy drafted(&opened.editor, &PolicyEditor::drafted);
    const Instant first = opened.console.api().keys().list().first().activatesAt;
    const QString inTwelveHours = QStringLiteral("Signs from %1 until").arg(localTime(first + 12h));
    QVERIFY(!opened.planned().contains(inTwelveHours));
    opened.type(QStringLiteral("Rotation interval"), QStringLiteral("12"));
    QTRY_VERIFY2(opened.planned().contains(inTwelveHours), qPrintable(opened.planned()));
    const auto draft = drafted.last().first().value<QMap<QString, QString>>();
    QCOMPARE(draft, (QMap<QString, QString>{{QString(interval), QStringLiteral("12h")}}));
    QCOMPARE(opened.saved(interval), QStringLiteral("24h"));
    QVERIFY(said(opened.page).contains(u"Next, if this is saved"));
    QVERIFY(said(opened.editor).contains(u"now 24 h, default 24 h"));
    QTest::keyClick(opened.console.window().windowHandle(), Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(opened.saved(interval), QStringLiteral("12h"));
    QTRY_VERIFY(said(opened.page).contains(u"Next changes"));
    QVERIFY(opened.planned().contains(inTwelveHours));
    QVERIFY(said(opened.editor).contains(u"default: 24 h"));
    QVERIFY(!button(opened.editor, QStringLiteral("Save"))->isEnabled());
}

void TestPolicyEditor::theArrowStaysUnderThePointer()
{
    Opened opened;
    auto *box = field<QAbstractSpinBox>(opened.editor, QStringLiteral("Rotation interval"));
    QStyleOptionSpinBox option;
    option.initFrom(box);
    option.subControls = QStyle::SC_All;
    option.stepEnabled = QAbstractSpinBox::StepUpEnabled | QAbstractSpinBox::StepDownEnabled;
    const QPoint arrow =
        box->style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, box).center();
    QWidget *window = &opened.console.window();
    const QPoint inWindow = box->mapTo(window, arrow);
    for (int hours = 23; hours >= 12; --hours) {
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, inWindow);
        QTRY_COMPARE(opened.editor.draft().text(interval), QStringLiteral("%1h").arg(hours));
        QTRY_VERIFY(said(opened.page).contains(u"Next, if this is saved"));
        QCOMPARE(box->mapTo(window, arrow), inWindow);
    }
}

void TestPolicyEditor::whatBreaksARuleIsNamedAndNotSaved()
{
    Opened opened;
    const QString before = opened.planned();
    opened.type(QStringLiteral("Propagation time"), QStringLiteral("2"));
    QTRY_VERIFY(said(opened.editor).contains(u"The propagation time (2min) must be at least the JWKS max-age (5min)."));
    QTest::mouseClick(button(opened.editor, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_VERIFY(said(opened.console.window()).contains(u"Nothing was saved. The propagation time (2min)"));
    QCOMPARE(opened.saved(QStringLiteral("keys.propagation")), QStringLiteral("10min"));
    QCOMPARE(opened.planned(), before);
    // Mended by another value, both are saved together.
    opened.type(QStringLiteral("Max-age of the key set"), QStringLiteral("1"));
    QTRY_VERIFY(!said(opened.editor).contains(u"must be at least"));
    QTest::mouseClick(button(opened.editor, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(opened.saved(QStringLiteral("keys.propagation")), QStringLiteral("2min"));
    QCOMPARE(opened.saved(QStringLiteral("keys.jwks-max-age")), QStringLiteral("1min"));
}

void TestPolicyEditor::offIsAPolicyToo()
{
    Opened opened;
    opened.choose(QStringLiteral("Unit of \"Rotation interval\""), QStringLiteral("off"));
    QTRY_VERIFY(opened.view.rowRect(2).isEmpty());
    QVERIFY(said(opened.page).contains(u"Nothing is planned: rotation is off"));
    QTest::mouseClick(button(opened.editor, QStringLiteral("Discard")), Qt::LeftButton);
    QTRY_VERIFY(!opened.view.rowRect(2).isEmpty());
    QCOMPARE(opened.saved(interval), QStringLiteral("24h"));
}

void TestPolicyEditor::theSizeOfAKeyIsForRsa()
{
    Opened opened;
    auto *size = field<QComboBox>(opened.editor, QStringLiteral("Size of RSA keys"));
    QVERIFY(size->isEnabled());
    opened.choose(QStringLiteral("Algorithm"), QStringLiteral("EdDSA"));
    QVERIFY(!size->isEnabled());
    QTRY_VERIFY(opened.planned().contains(u"EdDSA"));
}

void TestPolicyEditor::defaultsAreFilledInAndDiscarded()
{
    Opened opened;
    QVERIFY(!button(opened.editor, QStringLiteral("Defaults"))->isEnabled());
    QVERIFY(await(opened.console.api().settings().set({{QString(interval), QStringLiteral("12h")}})));
    QTRY_VERIFY(button(opened.editor, QStringLiteral("Defaults"))->isEnabled());
    QCOMPARE(field<QAbstractSpinBox>(opened.editor, QStringLiteral("Rotation interval"))->text(), QStringLiteral("12"));
    QTest::mouseClick(button(opened.editor, QStringLiteral("Defaults")), Qt::LeftButton);
    QCOMPARE(opened.saved(interval), QStringLiteral("12h"));
    QCOMPARE(field<QAbstractSpinBox>(opened.editor, QStringLiteral("Rotation interval"))->text(), QStringLiteral("24"));
    QTest::mouseClick(button(opened.editor, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(opened.saved(interval), QStringLiteral("24h"));
}

void TestPolicyEditor::anotherLanguageKeepsWhatWasTyped()
{
    Opened opened;
    opened.type(QStringLiteral("Rotation interval"), QStringLiteral("36"));
    opened.console.speak(QStringLiteral("de"));
    const auto &page = opened.console.open<KeysPage>(PageId::Keys, QStringLiteral("policy"));
    auto *box = field<QAbstractSpinBox>(*page.findChild<PolicyEditor *>(), QStringLiteral("Rotationsabstand"));
    QCOMPARE(box->text(), QStringLiteral("36"));
    QCOMPARE(opened.saved(interval), QStringLiteral("24h"));
}

void TestPolicyEditor::othersMayChangeTheRest()
{
    Opened opened;
    opened.type(QStringLiteral("Rotation interval"), QStringLiteral("48"));
    QVERIFY(await(opened.console.api().settings().set({{QStringLiteral("keys.leeway"), QStringLiteral("30s")}})));
    QTRY_COMPARE(field<QAbstractSpinBox>(opened.editor, QStringLiteral("Leeway"))->text(), QStringLiteral("30"));
    QCOMPARE(field<QAbstractSpinBox>(opened.editor, QStringLiteral("Rotation interval"))->text(), QStringLiteral("48"));
}

int main(int argc, char **argv) { return runWithWindow<TestPolicyEditor>(argc, argv); }

#include "tst_policyeditor.moc"
