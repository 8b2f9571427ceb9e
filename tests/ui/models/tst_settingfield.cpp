// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settingfield.h"

#include "ui/models/settingsinstallation.h"
#include "ui/models/settingwords.h"

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;
using Editor = SettingField::Editor;
using enum SettingUnit;

class TestSettingField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everySettingHasATitleASectionAndAnEditor();
    void everyDefaultComesOutOfItsEditorAsItWentIn();
    void theEditorFollowsTheKind_data();
    void theEditorFollowsTheKind();
    void unitsFitTheLimits();
    void millisecondsAreOfferedWhereTheValueNeedsThem();
    void limitsAreOfTheUnit();
    void memoryIsSaidInTheLargestUnit();
    void whatIsNoAmountIsNone_data();
    void whatIsNoAmountIsNone();
    void twoTextsMaySayTheSame();
    void aStrengthIsChosenByItsWord();
    void originsAreOneALine();
    void limitsAreSaidInWords();
    void valuesAreSaidInWords_data();
    void valuesAreSaidInWords();

private:
    SettingField field(const char *name) const { return SettingField(m_at.setting(name)); }

    SettingsInstallation m_at;
};

void TestSettingField::everySettingHasATitleASectionAndAnEditor()
{
    const QList<admin::Setting> settings = m_at.settings.list();
    QVERIFY(settings.size() > 20);
    QSet<QString> titles;
    for (const admin::Setting &setting : settings) {
        const QString title = settingTitle(setting.name);
        QVERIFY2(title != setting.name, qPrintable(setting.name));
        QVERIFY2(!titles.contains(title), qPrintable(title));
        titles.insert(title);
        QVERIFY2(sectionOf(setting.name) != SettingSection::Services, qPrintable(setting.name));
    }
    for (const SettingSection section : settingSections)
        QVERIFY(!sectionTitle(section).isEmpty());
}

void TestSettingField::everyDefaultComesOutOfItsEditorAsItWentIn()
{
    const QList<admin::Setting> settings = m_at.settings.list();
    for (const admin::Setting &setting : settings) {
        const SettingField field(setting);
        const QString text = setting.defaultValue;
        switch (field.editor()) {
        case Editor::Amount: {
            const auto amount = field.amount(text);
            QVERIFY2(amount, qPrintable(setting.name));
            QVERIFY2(field.units().contains(amount->unit), qPrintable(setting.name));
            QVERIFY2(field.isSame(SettingField::textOf(*amount), text), qPrintable(setting.name));
            const admin::SettingBounds limits = field.limits(amount->unit);
            QVERIFY2(amount->number >= limits.least && amount->number <= limits.most, qPrintable(setting.name));
            break;
        }
        case Editor::Number: {
            const admin::SettingBounds limits = field.limits();
            QVERIFY2(text.toLongLong() >= limits.least && text.toLongLong() <= limits.most, qPrintable(setting.name));
            break;
        }
        case Editor::Choice: QVERIFY2(field.choices().contains(text), qPrintable(setting.name)); break;
        case Editor::Switch:
            QCOMPARE(setting.choices, (QStringList{QStringLiteral("on"), QStringLiteral("off")}));
            break;
        case Editor::Origins: QCOMPARE(SettingField::textOfLines(SettingField::linesOf(text)), text); break;
        }
    }
}

void TestSettingField::theEditorFollowsTheKind_data()
{
    QTest::addColumn<Editor>("editor");
    QTest::newRow("keys.rotation-interval") << Editor::Amount;
    QTest::newRow("keys.leeway") << Editor::Amount;
    QTest::newRow("argon2.memory") << Editor::Amount;
    QTest::newRow("signin.lock-after") << Editor::Number;
    QTest::newRow("keys.algorithm") << Editor::Choice;
    QTest::newRow("registration") << Editor::Choice;
    QTest::newRow("tokens.profile-claims") << Editor::Switch;
    QTest::newRow("cors.origins") << Editor::Origins;
}

void TestSettingField::theEditorFollowsTheKind()
{
    QFETCH(const Editor, editor);
    QCOMPARE(field(QTest::currentDataTag()).editor(), editor);
}

void TestSettingField::unitsFitTheLimits()
{
    QCOMPARE(field("keys.rotation-interval").units(), (QList{Seconds, Minutes, Hours, Days}));
    QVERIFY(field("keys.rotation-interval").mayBeOff());
    QCOMPARE(field("keys.leeway").units(), (QList{Seconds, Minutes})); // ten minutes at most
    QVERIFY(!field("keys.leeway").mayBeOff());
    QCOMPARE(field("argon2.memory").units(), (QList{Kibibytes, Mebibytes, Gibibytes}));
}

void TestSettingField::millisecondsAreOfferedWhereTheValueNeedsThem()
{
    SettingsInstallation at;
    at.change("keys.leeway", "1500ms");
    const SettingField leeway(at.setting("keys.leeway"));
    QCOMPARE(leeway.units(), (QList{Milliseconds, Seconds, Minutes}));
    QCOMPARE(leeway.amount(QStringLiteral("1500ms")), (SettingAmount{1500, Milliseconds}));
}

void TestSettingField::limitsAreOfTheUnit()
{
    QCOMPARE(field("keys.rotation-interval").limits(Seconds), (admin::SettingBounds{1, 315'360'000}));
    QCOMPARE(field("keys.rotation-interval").limits(Days), (admin::SettingBounds{1, 3650}));
    QCOMPARE(field("keys.leeway").limits(Minutes), (admin::SettingBounds{0, 10}));
    QCOMPARE(field("argon2.memory").limits(Mebibytes), (admin::SettingBounds{1, 4096}));
    QCOMPARE(field("signin.lock-after").limits(), (admin::SettingBounds{1, 1000}));
}

void TestSettingField::memoryIsSaidInTheLargestUnit()
{
    const SettingField memory = field("argon2.memory");
    QCOMPARE(memory.amount(QStringLiteral("19456KiB")), (SettingAmount{19, Mebibytes}));
    QCOMPARE(memory.amount(QStringLiteral("4194304KiB")), (SettingAmount{4, Gibibytes}));
    QCOMPARE(memory.amount(QStringLiteral("1000KiB")), (SettingAmount{1000, Kibibytes}));
    QCOMPARE(SettingField::textOf({19, Mebibytes}), QStringLiteral("19MiB"));
}

void TestSettingField::whatIsNoAmountIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "off", "24", "h", "-1h", "24 h", "24x", "19MiB", "99999999999999999999h"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSettingField::whatIsNoAmountIsNone()
{
    QFETCH(const QString, text);
    QVERIFY(!field("keys.rotation-interval").amount(text));
}

void TestSettingField::twoTextsMaySayTheSame()
{
    const SettingField interval = field("keys.rotation-interval");
    QVERIFY(interval.isSame(QStringLiteral("24h"), QStringLiteral("1d")));
    QVERIFY(interval.isSame(QStringLiteral("off"), QStringLiteral("off")));
    QVERIFY(!interval.isSame(QStringLiteral("off"), QStringLiteral("1d")));
    QVERIFY(!interval.isSame(QStringLiteral("x"), QStringLiteral("y")));
    QVERIFY(field("argon2.memory").isSame(QStringLiteral("19MiB"), QStringLiteral("19456KiB")));
    QVERIFY(!field("signin.lock-after").isSame(QStringLiteral("5"), QStringLiteral("05")));
}

void TestSettingField::aStrengthIsChosenByItsWord()
{
    const SettingField strength = field("password.min-score");
    QCOMPARE(strength.editor(), Editor::Choice);
    QCOMPARE(strength.choices().size(), 5);
    QCOMPARE(strength.words(QStringLiteral("2")), QStringLiteral("2 (fair)"));
}

void TestSettingField::originsAreOneALine()
{
    QCOMPARE(SettingField::linesOf(QStringLiteral("none")), QString());
    QCOMPARE(SettingField::linesOf(QStringLiteral("https://a.example http://b.example")),
        QStringLiteral("https://a.example\nhttp://b.example"));
    QCOMPARE(SettingField::textOfLines(QStringLiteral("https://a.example,\n\n http://b.example ")),
        QStringLiteral("https://a.example http://b.example"));
    QCOMPARE(SettingField::textOfLines(QStringLiteral(" \n")), QStringLiteral("none"));
}

void TestSettingField::limitsAreSaidInWords()
{
    QCOMPARE(field("tokens.access-lifetime").limitsSentence(), QStringLiteral("It has to be from 1 s to 1 d."));
    QCOMPARE(
        field("keys.rotation-interval").limitsSentence(), QStringLiteral("It has to be off, or from 1 s to 3,650 d."));
    QCOMPARE(field("keys.leeway").limitsSentence(), QStringLiteral("It has to be from 0 s to 10 min."));
    QCOMPARE(field("argon2.memory").limitsSentence(), QStringLiteral("It has to be from 8 KiB to 4 GiB."));
    QCOMPARE(field("signin.lock-after").limitsSentence(), QStringLiteral("It has to be from 1 to 1,000."));
    QCOMPARE(field("keys.algorithm").limitsSentence(), QString());
}

void TestSettingField::valuesAreSaidInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *text, const char *words) {
        QTest::addRow("%s %s", name, text)
            << QString::fromLatin1(name) << QString::fromLatin1(text) << QString::fromLatin1(words);
    };
    row("keys.rotation-interval", "24h", "24 h");
    row("keys.rotation-interval", "off", "off");
    row("argon2.memory", "19456KiB", "19 MiB");
    row("password.max-length", "1024", "1,024");
    row("registration", "open", "open to anybody");
    row("keys.algorithm", "RS256", "RS256");
    row("cors.origins", "none", "none");
}

void TestSettingField::valuesAreSaidInWords()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QCOMPARE(field(name.toLatin1().constData()).words(text), words);
}

QTEST_GUILESS_MAIN(TestSettingField)

#include "tst_settingfield.moc"
