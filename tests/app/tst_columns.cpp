// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/columns.h"

#include "app/cli/table.h"

#include <QTest>

using namespace tessera::app;

/// Text in the columns of a terminal, and what of it may reach one.
class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCharacterTakesAsManyAsATerminalGives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("taken");
        QTest::newRow("none") << QString() << qsizetype(0);
        QTest::newRow("Latin") << QStringLiteral("Schlüssel") << qsizetype(9);
        QTest::newRow("combined accent") << QStringLiteral("e\u0301") << qsizetype(1);
        QTest::newRow("Chinese") << QStringLiteral("密钥 A") << qsizetype(6);
        QTest::newRow("Japanese") << QStringLiteral("アカウント") << qsizetype(10);
        QTest::newRow("beyond 16 bits") << QStringLiteral("\U00020000") << qsizetype(2);
        QTest::newRow("a mark of direction") << QStringLiteral("\u2068a\u2069") << qsizetype(1);
    }

    void aCharacterTakesAsManyAsATerminalGives()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, taken);
        QCOMPARE(columns(text), taken);
        QCOMPARE(columns(padded(text, 12)), qsizetype(12));
        QCOMPARE(padded(text, 0), text);
    }

    void linesAreBrokenAtSpaces()
    {
        const QString text = QStringLiteral("from 1s to tokens.access-lifetime, [ or \" as well");
        QCOMPARE(wrapped(text, 20), (QStringList{QStringLiteral("from 1s to"),
                                        QStringLiteral("tokens.access-lifetime,"), QStringLiteral("[ or \" as well")}));
        QCOMPARE(wrapped(text, 80), QStringList{text});
        QCOMPARE(wrapped(QString(), 80), QStringList{QString()});
    }

    void linesAreBrokenWhereAScriptWithoutSpacesMayBe()
    {
        const QString text = QStringLiteral("列出签名密钥，并显示每个密钥的状态。使用 --help 查看（所有）选项。");
        const QStringList lines = wrapped(text, 20);
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines) {
            QVERIFY2(columns(line) <= 20, qPrintable(line));
            QVERIFY2(!line.startsWith(u'，') && !line.startsWith(u'。') && !line.endsWith(u'（'), qPrintable(line));
        }
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
    }

    void tablesAndSheetsAlign()
    {
        const QString text = table({QStringLiteral("名前"), QStringLiteral("状態")},
            {{QStringLiteral("アリス"), QStringLiteral("enabled")}, {QStringLiteral("Bob"), QStringLiteral("locked")}});
        QCOMPARE(text, QStringLiteral("名前    状態\nアリス  enabled\nBob     locked\n"));
        QCOMPARE(sheet({{QStringLiteral("名前"), QStringLiteral("Bob")}, {QStringLiteral("Id"), QStringLiteral("1")}}),
            QStringLiteral("名前: Bob\nId:   1\n"));
    }

    void onlyTranslationsSteerATerminal()
    {
        const QString value = QStringLiteral("a\x1b[2J\u202eb\u2067c");
        QCOMPARE(printable(value), QStringLiteral("a?[2J?b?c"));
        QCOMPARE(table({QStringLiteral("X")}, {{value}}), QStringLiteral("X\na?[2J?b?c\n"));
        // As a translation brings them, around a value that has some itself.
        const QString sentence = QStringLiteral("\u200fX \u2068%1\u2069.").arg(unmarked(value));
        QCOMPARE(printableSentence(sentence), QStringLiteral("\u200fX \u2068a?[2J?b?c\u2069."));
        QCOMPARE(table({QStringLiteral("X")}, {{Cell::ours(QStringLiteral("\u2068a\u2069"))}}),
            QStringLiteral("X\n\u2068a\u2069\n"));
        QCOMPARE(unmarked(QStringLiteral("a\x1b")), QStringLiteral("a\x1b")); // which JSON has as it is
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
