// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/times.h"
#include "ui/shell/language.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTranslationIsOffered();
    void textsNumbersAndDatesFollow();
    void qtsOwnTextsFollow();
    void whatHasNoTranslationIsEnglish();
    void nothingNamedIsTheDesktops();
};

void TestLanguage::everyTranslationIsOffered()
{
    const QList<Language::Choice> choices = Language::choices();
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices[0].code, QStringLiteral("en"));
    QCOMPARE(choices[1].code, QStringLiteral("de"));
    QCOMPARE(choices[1].name, QStringLiteral("Deutsch"));
}

void TestLanguage::textsNumbersAndDatesFollow()
{
    Language language;
    language.use(QStringLiteral("de"));
    QCOMPARE(inWords(52h), QStringLiteral("2 T 4 Std"));
    QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1.234,5"));
    language.use(QStringLiteral("en"));
    QCOMPARE(inWords(52h), QStringLiteral("2 d 4 h"));
    QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1,234.5"));
}

// From the package that brings Qt's translations.
void TestLanguage::qtsOwnTextsFollow()
{
    Language language;
    language.use(QStringLiteral("de"));
    QCOMPARE(QDialogButtonBox(QDialogButtonBox::Cancel).buttons().first()->text(), QStringLiteral("Abbrechen"));
    language.use(QStringLiteral("en"));
    QCOMPARE(QDialogButtonBox(QDialogButtonBox::Cancel).buttons().first()->text(), QStringLiteral("Cancel"));
}

void TestLanguage::whatHasNoTranslationIsEnglish()
{
    Language language;
    language.use(QStringLiteral("ar"));
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

QTEST_MAIN(TestLanguage)

#include "tst_language.moc"
