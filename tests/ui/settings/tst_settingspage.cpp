// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsform.h"
#include "ui/shell/closequestion.h"
#include "ui/shell/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingStandsThere();
    void whatIsTypedIsAppliedTogether();
    void whatBreaksARuleIsNotApplied();
    void aNumberOutOfItsLimitsSaysThem();
    void aSwitchAChoiceAndOffAreKept();
    void originsAreOneALine();
    void theDefaultIsOneClickAway();
    void discardTakesEverythingBack();
    void whatIsChangedElsewhereShows();
    void whatIsBeingTypedIsNotOverwritten();
    void theFilterFindsBySentenceNameAndValue();
    void theSectionsLeadAndFollow();
    void theLastSettingComesOutFromUnderMessages();
    void theWheelChangesNothingInPassing();
    void someoneElseMayOpenASetting();
    void anotherLanguageKeepsWhatWasTyped();
    void theThemeIsSwitchedLive();
    void theAnswerAtClosingIsForgotten();
    void theKeysPageIsOneClickAway();
};

void TestSettingsPage::everySettingStandsThere()
{
    SettingsForm form;
    const QList<admin::Setting> settings = form.console.api().settings().list();
    for (const admin::Setting &setting : settings) {
        const ui::SettingRow &row = form.row(setting.name.toLatin1().constData());
        QVERIFY2(row.isVisibleTo(&form.page()), qPrintable(setting.name));
    }
    QVERIFY(form.says("keys.rotation-interval", QStringLiteral("Default: 24 h.")));
    QVERIFY(!form.button(QStringLiteral("&Apply")).isEnabled());
}

void TestSettingsPage::whatIsTypedIsAppliedTogether()
{
    SettingsForm form;
    form.page();
    form.type("keys.rotation-interval", "12");
    form.type("signin.lock-after", "7");
    QVERIFY(form.says("keys.rotation-interval", QStringLiteral("Not applied yet: 24 h holds.")));
    QCOMPARE(form.value("keys.rotation-interval"), QStringLiteral("24h"));
    form.apply();
    QCOMPARE(form.value("keys.rotation-interval"), QStringLiteral("12h"));
    QCOMPARE(form.value("signin.lock-after"), QStringLiteral("7"));
    QVERIFY(form.says("keys.rotation-interval", QStringLiteral("Changed from the default, 24 h.")));
}

void TestSettingsPage::whatBreaksARuleIsNotApplied()
{
    SettingsForm form;
    form.page();
    form.type("keys.jwks-max-age", "20"); // minutes, and the propagation time is 10
    QVERIFY(form.says("keys.jwks-max-age", QStringLiteral("propagation time")));
    QVERIFY(!form.button(QStringLiteral("&Apply")).isEnabled());
    form.type("keys.propagation", "30");
    QVERIFY(!form.says("keys.jwks-max-age", QStringLiteral("propagation time")));
    form.apply();
    QCOMPARE(form.value("keys.propagation"), QStringLiteral("30min"));
}

void TestSettingsPage::aNumberOutOfItsLimitsSaysThem()
{
    SettingsForm form;
    form.page();
    form.type("tokens.refresh-grace", "9999");
    QVERIFY(form.says("tokens.refresh-grace", QStringLiteral("It has to be from 0 s to 5 min.")));
    QVERIFY(!form.button(QStringLiteral("&Apply")).isEnabled());
    QTest::keyClick(&form.field<QAbstractSpinBox>("tokens.refresh-grace"), Qt::Key_Down); // within its limits again
    QVERIFY(!form.says("tokens.refresh-grace", QStringLiteral("It has to be")));
    form.apply();
    QCOMPARE(form.value("tokens.refresh-grace"), QStringLiteral("5min"));
}

void TestSettingsPage::aSwitchAChoiceAndOffAreKept()
{
    SettingsForm form;
    form.page();
    QTest::keyClick(&form.field<QCheckBox>("tokens.profile-claims"), Qt::Key_Space);
    form.choose(form.field<QComboBox>("registration"), QStringLiteral("open to anybody"));
    form.choose(form.field<QComboBox>("keys.rotation-interval"), QStringLiteral("off"));
    QVERIFY(!form.field<QAbstractSpinBox>("keys.rotation-interval").isEnabled());
    form.apply();
    QCOMPARE(form.value("tokens.profile-claims"), QStringLiteral("off"));
    QCOMPARE(form.value("registration"), QStringLiteral("open"));
    QCOMPARE(form.value("keys.rotation-interval"), QStringLiteral("off"));
}

void TestSettingsPage::originsAreOneALine()
{
    SettingsForm form;
    form.page();
    auto &lines = form.field<QPlainTextEdit>("cors.origins");
    lines.setFocus();
    QTest::keyClicks(&lines, QStringLiteral("https://App.example.com"));
    QTest::keyClick(&lines, Qt::Key_Return);
    QTest::keyClicks(&lines, QStringLiteral("app"));
    QVERIFY(form.says("cors.origins", QStringLiteral("must be none, or up to 100 origins")));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&lines, Qt::Key_Backspace);
    QTest::keyClick(&lines, Qt::Key_Tab); // leaves the field
    QVERIFY(!lines.hasFocus());
    form.apply();
    QCOMPARE(form.value("cors.origins"), QStringLiteral("https://app.example.com"));
    QCOMPARE(lines.toPlainText(), QStringLiteral("https://app.example.com"));
}

void TestSettingsPage::theDefaultIsOneClickAway()
{
    SettingsForm form;
    form.changeElsewhere("keys.rotation-interval", "12h");
    form.page();
    QVERIFY(!form.reset("signin.lock-after").isVisible());
    QTRY_VERIFY(form.reset("keys.rotation-interval").isVisible());
    QTest::mouseClick(&form.reset("keys.rotation-interval"), Qt::LeftButton);
    QVERIFY(!form.reset("keys.rotation-interval").isVisible());
    QCOMPARE(form.value("keys.rotation-interval"), QStringLiteral("12h"));
    form.apply();
    QCOMPARE(form.value("keys.rotation-interval"), QStringLiteral("24h"));
}

void TestSettingsPage::discardTakesEverythingBack()
{
    SettingsForm form;
    form.page();
    form.type("keys.rotation-interval", "12");
    form.type("keys.jwks-max-age", "20");
    QTest::mouseClick(&form.button(QStringLiteral("&Discard")), Qt::LeftButton);
    QCOMPARE(form.field<QAbstractSpinBox>("keys.rotation-interval").text(), QStringLiteral("24"));
    QVERIFY(!form.says("keys.jwks-max-age", QStringLiteral("propagation time")));
    QVERIFY(!form.button(QStringLiteral("&Discard")).isEnabled());
}

void TestSettingsPage::whatIsChangedElsewhereShows()
{
    SettingsForm form;
    form.page();
    form.changeElsewhere("keys.rotation-interval", "2d");
    QTRY_COMPARE(form.field<QAbstractSpinBox>("keys.rotation-interval").text(), QStringLiteral("2"));
    QCOMPARE(form.field<QComboBox>("keys.rotation-interval").currentText(), QStringLiteral("days"));
    form.changeElsewhere("keys.leeway", "1500ms"); // a unit that the editor did not offer
    QTRY_COMPARE(form.field<QComboBox>("keys.leeway").currentText(), QStringLiteral("milliseconds"));
}

void TestSettingsPage::whatIsBeingTypedIsNotOverwritten()
{
    SettingsForm form;
    form.page();
    form.type("keys.rotation-interval", "36");
    form.changeElsewhere("keys.rotation-interval", "12h");
    QTRY_VERIFY(form.says("keys.rotation-interval", QStringLiteral("changed elsewhere meanwhile, to 12 h")));
    QCOMPARE(form.field<QAbstractSpinBox>("keys.rotation-interval").text(), QStringLiteral("36"));
    form.apply();
    QCOMPARE(form.value("keys.rotation-interval"), QStringLiteral("36h"));
    QVERIFY(!form.says("keys.rotation-interval", QStringLiteral("elsewhere")));
}

void TestSettingsPage::theFilterFindsBySentenceNameAndValue()
{
    SettingsForm form;
    ui::SettingsPage &page = form.page();
    const auto visible = [&] {
        QStringList names;
        const QList<ui::SettingRow *> rows = page.findChildren<ui::SettingRow *>();
        for (const ui::SettingRow *row : rows) {
            if (row->isVisible())
                names.append(row->name());
        }
        return names;
    };
    const auto search = [&](const QString &words) {
        QTest::keyClick(&form.console.window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return visible();
    };
    QCOMPARE(search(QStringLiteral("EVERY consumer")), QStringList{QStringLiteral("keys.propagation")});
    QCOMPARE(search(QStringLiteral("jwks-max")), QStringList{QStringLiteral("keys.jwks-max-age")});
    QCOMPARE(search(QStringLiteral("RS256")), QStringList{QStringLiteral("keys.algorithm")});
    QCOMPARE(search(QStringLiteral("sign-in and")).size(), 2); // a section by its title
    QCOMPARE(search(QStringLiteral("nothing like that")), QStringList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(visible().size(), page.findChildren<ui::SettingRow *>().size());
}

void TestSettingsPage::theSectionsLeadAndFollow()
{
    SettingsForm form;
    ui::SettingsPage &page = form.page();
    auto *sections = page.findChild<QListWidget *>();
    auto *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
    const auto row = [sections](const QString &title) {
        return sections->row(sections->findItems(title, Qt::MatchExactly).constFirst());
    };
    sections->setFocus();
    while (sections->currentRow() < row(QStringLiteral("Sign-in and lock")))
        QTest::keyClick(sections, Qt::Key_Down);
    QVERIFY(form.row("signin.lock-after").visibleRegion().boundingRect().height() > 0);
    QVERIFY(form.row("tokens.access-lifetime").visibleRegion().isEmpty());
    QTest::keyClick(sections, Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(sections->currentItem()->text(), QStringLiteral("This window"));
    bar->setValue(0);
    QCOMPARE(sections->currentRow(), 0);
}

void TestSettingsPage::theLastSettingComesOutFromUnderMessages()
{
    SettingsForm form;
    auto *messages = form.console.window().findChild<ui::MessageBar *>();
    auto *bar = form.page().findChild<QScrollArea *>()->verticalScrollBar();
    const QList<ui::FieldRow *> rows = form.page().findChildren<ui::FieldRow *>();
    const auto lowest = [&rows] {
        int y = 0;
        for (const ui::FieldRow *row : rows)
            y = std::max(y, row->mapToGlobal(row->rect().bottomLeft()).y());
        return y;
    };
    const auto top = [messages] { return messages->widget()->mapToGlobal(QPoint()).y(); };
    const int end = bar->maximum();
    for (int i = 0; i < 3; ++i)
        messages->tell(ui::MessageKind::Attention, QStringLiteral("Something needs attention: %1.").arg(i));
    QTRY_VERIFY(bar->maximum() > end);
    bar->setValue(end);
    QVERIFY(lowest() > top());
    QTRY_VERIFY((bar->setValue(bar->maximum()), lowest() < top()));
    while (messages->closeNewest()) {
    }
    QTRY_COMPARE(bar->maximum(), end);
}

void TestSettingsPage::theWheelChangesNothingInPassing()
{
    SettingsForm form;
    ui::SettingsPage &page = form.page();
    auto &number = form.field<QAbstractSpinBox>("tokens.access-lifetime");
    auto *area = page.findChild<QScrollArea *>();
    area->ensureWidgetVisible(&number);
    auto *bar = area->verticalScrollBar();
    const int before = bar->value();
    QWidget &window = form.console.window();
    QTest::wheelEvent(window.windowHandle(), number.mapTo(&window, number.rect().center()), {0, -120});
    QCOMPARE(number.text(), QStringLiteral("15"));
    QTRY_VERIFY(bar->value() > before); // the page went on instead
}

void TestSettingsPage::someoneElseMayOpenASetting()
{
    SettingsForm form;
    form.console.window().openPage(ui::PageId::Settings, QStringLiteral("cors.origins"));
    QCOMPARE(QApplication::focusWidget(), &form.field<QPlainTextEdit>("cors.origins"));
    QTRY_VERIFY(!form.row("cors.origins").visibleRegion().isEmpty());
}

void TestSettingsPage::anotherLanguageKeepsWhatWasTyped()
{
    SettingsForm form;
    ui::SettingsPage *before = &form.page();
    form.type("keys.rotation-interval", "36");
    QSignalSpy gone(before, &QObject::destroyed);
    const QList<QComboBox *> boxes = before->findChildren<QComboBox *>();
    const auto language =
        std::ranges::find_if(boxes, [](const QComboBox *box) { return box->accessibleName() == u"Language"; });
    QVERIFY(language != boxes.end());
    form.choose(**language, QStringLiteral("as the desktop"));
    QTRY_COMPARE(gone.count(), 1);
    QTRY_VERIFY(qobject_cast<ui::SettingsPage *>(form.console.window().currentPage()));
    QTRY_COMPARE(form.field<QAbstractSpinBox>("keys.rotation-interval").text(), QStringLiteral("36"));
    QCOMPARE(form.console.preferences().language(), QString());
    QCOMPARE(form.value("keys.rotation-interval"), QStringLiteral("24h"));
}

void TestSettingsPage::theThemeIsSwitchedLive()
{
    SettingsForm form;
    const QList<QComboBox *> boxes = form.page().findChildren<QComboBox *>();
    const auto theme =
        std::ranges::find_if(boxes, [](const QComboBox *box) { return box->accessibleName() == u"Theme"; });
    QVERIFY(theme != boxes.end());
    form.choose(**theme, QStringLiteral("dark"));
    QVERIFY(form.page().palette().color(QPalette::Window).lightness() < 80);
    QCOMPARE(form.console.preferences().colorScheme(), ui::ColorScheme::Dark);
}

void TestSettingsPage::theAnswerAtClosingIsForgotten()
{
    SettingsForm form;
    ui::rememberCloseAnswer(form.console.preferences(), ui::CloseAnswer::Quit);
    const QList<QComboBox *> boxes = form.page().findChildren<QComboBox *>();
    const auto closing = std::ranges::find_if(
        boxes, [](const QComboBox *box) { return box->accessibleName() == u"Closing the window"; });
    QVERIFY(closing != boxes.end());
    QCOMPARE((*closing)->currentText(), QStringLiteral("stop them and quit"));
    form.choose(**closing, QStringLiteral("ask"));
    QVERIFY(!ui::rememberedCloseAnswer(form.console.preferences()));
}

void TestSettingsPage::theKeysPageIsOneClickAway()
{
    SettingsForm form;
    form.page();
    QPushButton &editor = form.button(QStringLiteral("Policy &editor"));
    QTest::mouseClick(&editor, Qt::LeftButton);
    QCOMPARE(form.console.window().currentPage()->accessibleName(), QStringLiteral("Keys"));
}

int main(int argc, char **argv) { return runWithWindow<TestSettingsPage>(argc, argv); }

#include "tst_settingspage.moc"
