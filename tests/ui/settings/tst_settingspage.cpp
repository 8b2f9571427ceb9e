// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/closequestion.h"
#include "ui/support/consolefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;
using ui::PageId;

namespace {

/// The page as a person works with it.
struct Form
{
    Form()
    {
        console.window().resize(1024, 640);
        if (!QTest::qWaitForWindowActive(&console.window()))
            throw std::runtime_error("the window did not become active");
    }

    ui::SettingsPage &page() { return console.open<ui::SettingsPage>(PageId::Settings); }
    ui::SettingRow &row(const char *name)
    {
        const QList<ui::SettingRow *> rows = page().findChildren<ui::SettingRow *>();
        const auto row = std::ranges::find(rows, QString::fromLatin1(name), &ui::SettingRow::name);
        if (row == rows.end())
            throw std::runtime_error("there is no such row");
        return **row;
    }
    template <typename Field>
    Field &field(const char *name)
    {
        auto *field = row(name).findChild<Field *>();
        if (!field)
            throw std::runtime_error("the row has no such field");
        return *field;
    }
    /// Types a number as a person would, over the one that stands there.
    void type(const char *name, const char *number)
    {
        auto &field = this->field<QAbstractSpinBox>(name);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromLatin1(number));
    }
    void choose(QComboBox &box, const QString &word)
    {
        const int index = box.findText(word);
        if (index < 0)
            throw std::runtime_error("there is no such choice");
        box.setFocus();
        while (box.currentIndex() != index)
            QTest::keyClick(&box, box.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    bool says(const char *name, const QString &words)
    {
        const QList<QLabel *> labels = row(name).findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QPushButton &button(const QString &text)
    {
        const QList<QPushButton *> buttons = page().findChildren<QPushButton *>();
        const auto button =
            std::ranges::find_if(buttons, [&text](const QPushButton *known) { return known->text() == text; });
        if (button == buttons.end())
            throw std::runtime_error("there is no such button");
        return **button;
    }
    QToolButton &reset(const char *name) { return field<QToolButton>(name); }
    QString value(const char *name) { return console.api().settings().show(QString::fromLatin1(name)).value().value; }
    void changeElsewhere(const char *name, const char *value)
    {
        if (!await(console.api().settings().set({{QString::fromLatin1(name), QString::fromLatin1(value)}})))
            throw std::runtime_error("the setting was refused");
    }
    /// In another word: a click on Apply, and all that comes of it.
    void apply()
    {
        QTest::mouseClick(&button(QStringLiteral("&Apply")), Qt::LeftButton);
        const auto isDone = [this] {
            const QList<ui::SettingRow *> rows = page().findChildren<ui::SettingRow *>();
            return std::ranges::none_of(rows, [this](const ui::SettingRow *row) {
                return says(row->name().toLatin1().constData(), QStringLiteral("Not applied yet"));
            });
        };
        if (!QTest::qWaitFor(isDone))
            throw std::runtime_error("the changes were not applied");
    }

    ConsoleFixture console;
};

} // namespace

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
    void theWheelChangesNothingInPassing();
    void someoneElseMayOpenASetting();
    void anotherLanguageKeepsWhatWasTyped();
    void theThemeIsSwitchedLive();
    void theAnswerAtClosingIsForgotten();
    void theKeysPageIsOneClickAway();
};

void TestSettingsPage::everySettingStandsThere()
{
    Form form;
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
    Form form;
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
    Form form;
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
    Form form;
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
    Form form;
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
    Form form;
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
    Form form;
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
    Form form;
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
    Form form;
    form.page();
    form.changeElsewhere("keys.rotation-interval", "2d");
    QTRY_COMPARE(form.field<QAbstractSpinBox>("keys.rotation-interval").text(), QStringLiteral("2"));
    QCOMPARE(form.field<QComboBox>("keys.rotation-interval").currentText(), QStringLiteral("days"));
    form.changeElsewhere("keys.leeway", "1500ms"); // a unit that the editor did not offer
    QTRY_COMPARE(form.field<QComboBox>("keys.leeway").currentText(), QStringLiteral("milliseconds"));
}

void TestSettingsPage::whatIsBeingTypedIsNotOverwritten()
{
    Form form;
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
    Form form;
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
    QCOMPARE(visible().size(), form.console.api().settings().list().size());
}

void TestSettingsPage::theSectionsLeadAndFollow()
{
    Form form;
    ui::SettingsPage &page = form.page();
    auto *sections = page.findChild<QListWidget *>();
    auto *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
    const auto row = [sections](const QString &title) {
        return sections->row(sections->findItems(title, Qt::MatchExactly).first());
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

void TestSettingsPage::theWheelChangesNothingInPassing()
{
    Form form;
    ui::SettingsPage &page = form.page();
    auto &number = form.field<QAbstractSpinBox>("tokens.access-lifetime");
    auto *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
    QWidget &window = form.console.window();
    QTest::wheelEvent(window.windowHandle(), number.mapTo(&window, number.rect().center()), {0, -120});
    QCOMPARE(number.text(), QStringLiteral("15"));
    QTRY_VERIFY(bar->value() > 0); // the page went on instead
}

void TestSettingsPage::someoneElseMayOpenASetting()
{
    Form form;
    form.console.window().openPage(PageId::Settings, QStringLiteral("cors.origins"));
    QCOMPARE(QApplication::focusWidget(), &form.field<QPlainTextEdit>("cors.origins"));
    QTRY_VERIFY(!form.row("cors.origins").visibleRegion().isEmpty());
}

void TestSettingsPage::anotherLanguageKeepsWhatWasTyped()
{
    Form form;
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
    Form form;
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
    Form form;
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
    Form form;
    form.page();
    QPushButton &editor = form.button(QStringLiteral("Policy &editor"));
    QTest::mouseClick(&editor, Qt::LeftButton);
    QCOMPARE(form.console.window().currentPage()->accessibleName(), QStringLiteral("Keys"));
}

int main(int argc, char **argv) { return runWithWindow<TestSettingsPage>(argc, argv); }

#include "tst_settingspage.moc"
