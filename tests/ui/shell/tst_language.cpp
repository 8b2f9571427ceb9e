// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/times.h"
#include "ui/shell/language.h"
#include "ui/shell/page.h"
#include "ui/support/consolefixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

// Where the language is chosen on the page that is open; null where that is another.
QComboBox *languageChoice(const MainWindow &window)
{
    const QList<QComboBox *> boxes = window.currentPage()->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->findText(QStringLiteral("Deutsch")) >= 0)
            return box;
    }
    return nullptr;
}

// Chosen with the keyboard, as a person would.
void choose(QComboBox &box, const QString &word)
{
    box.setFocus();
    QTest::keyClicks(&box, word.first(3));
    QTest::keyClick(&box, Qt::Key_Return);
}

bool hasHeading(const MainWindow &window, const QString &title)
{
    const QList<QLabel *> labels = window.currentPage()->findChildren<QLabel *>();
    return window.currentPage()->accessibleName() == title &&
           std::ranges::any_of(labels, [&title](const QLabel *label) { return label->text() == title; });
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTranslationIsOffered();
    void textsNumbersAndDatesFollow();
    void datesAreWrittenAsTheDesktopDoes();
    void qtsOwnTextsFollow();
    void whatHasNoTranslationIsEnglish();
    void nothingNamedIsTheDesktops();
    void theWindowIsSwitchedLive();
    void arabicLettersAreJoinedUntilAltIsHeld();
};

void TestLanguage::everyTranslationIsOffered()
{
    const QList<Language::Choice> choices = Language::choices();
    QStringList codes, names;
    for (const Language::Choice &choice : choices) {
        codes.append(choice.code);
        names.append(choice.name);
    }
    QCOMPARE(codes, (QStringList{QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("de"), QStringLiteral("es"),
                        QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")}));
    QCOMPARE(names, (QStringList{QStringLiteral("English"), QString::fromUtf8("العربية"), QStringLiteral("Deutsch"),
                        QString::fromUtf8("español"), QStringLiteral("français"), QString::fromUtf8("日本語"),
                        QString::fromUtf8("简体中文")}));
}

void TestLanguage::textsNumbersAndDatesFollow()
{
    Language language;
    language.use(QStringLiteral("de"));
    QCOMPARE(inWords(52h), QStringLiteral("2 T 4 Std"));
    QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1.234,5"));
    language.use(QStringLiteral("zh_CN")); // wherever the desktop is
    QVERIFY(
        QDialogButtonBox(QDialogButtonBox::Cancel).buttons().constFirst()->text().contains(QString::fromUtf8("取消")));
    QVERIFY(inWords(52h) != QStringLiteral("2 d 4 h"));
    language.use(QStringLiteral("en"));
    QCOMPARE(inWords(52h), QStringLiteral("2 d 4 h"));
    QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1,234.5"));
}

void TestLanguage::datesAreWrittenAsTheDesktopDoes()
{
    const QDate christmas(2026, 12, 24);
    const auto written = [&](const QString &code, const QLocale &desktop) {
        return Language::localeOf(code, desktop).toString(christmas, QLocale::ShortFormat);
    };
    const QString english = QStringLiteral("en");
    QCOMPARE(written(english, QLocale(QLocale::English, QLocale::UnitedStates)), QStringLiteral("12/24/26"));
    const QList<QLocale> elsewhere{
        QLocale(QLocale::German, QLocale::Germany), QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale::c()};
    for (const QLocale &desktop : elsewhere)
        QVERIFY2(written(english, desktop).startsWith(u"24"), qPrintable(written(english, desktop)));
    QCOMPARE(
        written(QStringLiteral("de"), QLocale(QLocale::English, QLocale::UnitedStates)), QStringLiteral("24.12.26"));
    QCOMPARE(Language::localeOf({}, QLocale::c()), QLocale::c());
    // Arabic has the digits of the tokens beside it, wherever the desktop is.
    const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
    const QString arabic = QStringLiteral("ar");
    for (const QString &text : {written(arabic, egypt), written({}, egypt), written(arabic, QLocale::c())})
        QVERIFY2(text.contains(u"24") && text.contains(u"2026"), qPrintable(text));
    QCOMPARE(Language::localeOf(arabic, QLocale(QLocale::Arabic, QLocale::Morocco)).territory(), QLocale::Morocco);
}

// From the package that brings Qt's translations.
void TestLanguage::qtsOwnTextsFollow()
{
    Language language;
    language.use(QStringLiteral("de"));
    QCOMPARE(QDialogButtonBox(QDialogButtonBox::Cancel).buttons().constFirst()->text(), QStringLiteral("Abbrechen"));
    language.use(QStringLiteral("en"));
    QCOMPARE(QDialogButtonBox(QDialogButtonBox::Cancel).buttons().constFirst()->text(), QStringLiteral("Cancel"));
}

void TestLanguage::whatHasNoTranslationIsEnglish()
{
    Language language;
    language.use(QStringLiteral("he"));
    QCOMPARE(inWords(3h), QStringLiteral("3 h"));
    // English is written from left to right, whatever the numbers' language.
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    language.use(QStringLiteral("en"));
}

void TestLanguage::nothingNamedIsTheDesktops()
{
    Language language;
    language.use({});
    QCOMPARE(QLocale(), QLocale::system());
    language.use(QStringLiteral("en"));
}

void TestLanguage::theWindowIsSwitchedLive()
{
    test::ConsoleFixture console;
    MainWindow &window = console.window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto navigation = [&window](int row) {
        return window.findChild<QListWidget *>(QStringLiteral("navigation"))->item(row)->text();
    };
    window.openPage(PageId::Settings);
    QVERIFY(hasHeading(window, QStringLiteral("Settings")));
    QCOMPARE(navigation(0), QStringLiteral("Overview"));

    window.currentPage()->findChild<QScrollArea *>()->ensureWidgetVisible(languageChoice(window));
    choose(*languageChoice(window), QStringLiteral("Deutsch"));
    QTRY_VERIFY(hasHeading(window, QStringLiteral("Einstellungen")));
    QTRY_VERIFY(languageChoice(window)->hasFocus() && !languageChoice(window)->visibleRegion().isEmpty());
    QCOMPARE(navigation(0), QStringLiteral("Übersicht"));
    QCOMPARE(console.preferences().language(), QStringLiteral("de"));

    choose(*languageChoice(window), QStringLiteral("English"));
    QTRY_VERIFY(hasHeading(window, QStringLiteral("Settings")));
    QCOMPARE(navigation(0), QStringLiteral("Overview"));
}

void TestLanguage::arabicLettersAreJoinedUntilAltIsHeld()
{
    test::ConsoleFixture console;
    MainWindow &window = console.window();
    const auto underlines = [] { return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0; };
    QVERIFY(underlines());
    console.speak(QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(!underlines());
    QTest::keyPress(&window, Qt::Key_Alt);
    QVERIFY(underlines());
    QTest::keyRelease(&window, Qt::Key_Alt);
    QVERIFY(!underlines());
    console.speak(QStringLiteral("en"));
    QVERIFY(underlines());
}

int main(int argc, char **argv) { return test::runWithWindow<TestLanguage>(argc, argv); }

#include "tst_language.moc"
