// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/csv.h"
#include "users/userexchange.h"

#include <QTest>

#include <rapidcheck.h>

using namespace tessera;
using namespace tessera::users;

namespace {

QList<ImportError> errorsIn(const QByteArray &document, ExchangeFormat format)
{
    return parseUsers(document, format).value().errors;
}

} // namespace

class TestUserExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("first");
        const auto list = [](std::initializer_list<const char *> cells) {
            QStringList result;
            for (const char *cell : cells)
                result.append(QString::fromUtf8(cell));
            return result;
        };
        QTest::newRow("RFC 4180 2.1 CRLF") << QStringLiteral("a,b\r\nc,d\r\n") << list({"a", "b"});
        QTest::newRow("RFC 4180 2.2 no last line end") << QStringLiteral("a,b") << list({"a", "b"});
        QTest::newRow("LF alone") << QStringLiteral("a,b\nc") << list({"a", "b"});
        QTest::newRow("RFC 4180 2.4 empty cells") << QStringLiteral(",,\r\n") << list({"", "", ""});
        QTest::newRow("RFC 4180 2.4 spaces belong to a cell") << QStringLiteral(" a , b ") << list({" a ", " b "});
        QTest::newRow("RFC 4180 2.6 line end and comma in quotes")
            << QStringLiteral("\"a\r\n,b\",c") << list({"a\r\n,b", "c"});
        QTest::newRow("RFC 4180 2.7 doubled quotes") << QStringLiteral("\"a\"\"b\"") << list({"a\"b"});
        QTest::newRow("a quote within an unquoted cell") << QStringLiteral("a\"b,c") << list({"a\"b", "c"});
        QTest::newRow("an empty line first") << QStringLiteral("\n\r\na,b") << list({"a", "b"});
    }
    void csv()
    {
        QFETCH(QString, text);
        QTEST(parseCsv(text).value().constFirst().cells, "first");
    }

    void csvThatIsNone()
    {
        QVERIFY(!parseCsv(QStringLiteral("\"open")).has_value());
        QVERIFY(!parseCsv(QStringLiteral("\"closed\"and more")).has_value());
        QVERIFY(parseCsv(QStringLiteral("a\n\"b")).error().contains(QStringLiteral("Line 2")));
        QVERIFY(parseCsv({}).value().isEmpty());
    }

    void linesAreCountedInTheFile()
    {
        const QList<CsvRecord> records = parseCsv(QStringLiteral("a\n\n\"b\nb\"\nc\n")).value();
        QCOMPARE(records.size(), 3);
        QCOMPARE(records[1].line, 3);
        QCOMPARE(records[2].line, 5);
    }

    void formulasAreGuarded()
    {
        for (const QString &cell : {QStringLiteral("=1+1"), QStringLiteral("+49"), QStringLiteral("-1"),
                 QStringLiteral("@SUM(A1)"), QStringLiteral("'=x")}) {
            const QString line = csvLine({cell});
            QVERIFY(line.startsWith(u'\''));
            QCOMPARE(withoutFormulaGuard(parseCsv(line)->constFirst().cells.constFirst()), cell);
        }
        QCOMPARE(withoutFormulaGuard(QStringLiteral("'tis")), QStringLiteral("'tis"));
    }

    void whateverIsWrittenIsReadAgain()
    {
        QVERIFY(rc::check("CSV round trip", [](const std::vector<std::string> &texts) {
            QStringList cells{QStringLiteral("first")};
            for (const std::string &text : texts)
                cells.append(QString::fromLatin1(text));
            const auto records = parseCsv(csvLine(cells) + csvLine(cells));
            RC_ASSERT(records.has_value() && records->size() == 2);
            for (qsizetype n = 0; n < cells.size(); ++n)
                RC_ASSERT(withoutFormulaGuard(records->at(1).cells[n]) == cells[n]);
        }));
        QVERIFY(rc::check(
            "any text is read or refused", [](const std::string &text) { (void)parseCsv(QString::fromLatin1(text)); }));
    }

    void usersOfADocument()
    {
        const QByteArray csv = "\xef\xbb\xbf"
                               "email,name,roles,email_verified,is_active,id,created_at\n"
                               " Zo\xc3\xab@example.com ,Zo\xc3\xab,b a b,yes,FALSE,ignored,ignored\n";
        const QByteArray json =
            R"([{"email":"Zoë@example.com","name":"Zoë","roles":["b","a"],"email_verified":true,"is_active":false}])";
        for (const auto &parsed : {parseUsers(csv, ExchangeFormat::Csv), parseUsers(json, ExchangeFormat::Json)}) {
            QVERIFY(parsed.has_value());
            QCOMPARE(parsed->errors.size(), 0);
            const ImportLine &user = parsed->lines.constFirst();
            QCOMPARE(user.email.toText(), QStringLiteral("Zoë@example.com"));
            QCOMPARE(user.roles, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
            QVERIFY(user.emailVerified && !user.isActive && !user.password);
        }
    }

    void refusedLines_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("not an object") << QByteArray("[5]");
        QTest::newRow("no email") << QByteArray("[{}]");
        QTest::newRow("email not text") << QByteArray(R"([{"email":5}])");
        QTest::newRow("no address") << QByteArray(R"([{"email":"a"}])");
        QTest::newRow("name not text") << QByteArray(R"([{"email":"a@b.c","name":[]}])");
        QTest::newRow("roles not a list") << QByteArray(R"([{"email":"a@b.c","roles":5}])");
        QTest::newRow("role not text") << QByteArray(R"([{"email":"a@b.c","roles":[5]}])");
        QTest::newRow("no role") << QByteArray(R"([{"email":"a@b.c","roles":["A B"]}])");
        QTest::newRow("flag") << QByteArray(R"([{"email":"a@b.c","is_active":"perhaps"}])");
        QTest::newRow("hash of another kind") << QByteArray(R"([{"email":"a@b.c","password_hash":"$2b$10$abc"}])");
        QTest::newRow("hash that takes gigabytes") << QByteArray(
            R"([{"email":"a@b.c","password_hash":"$argon2id$v=19$m=4194304,t=1,p=1$c2FsdHNhbHRzYWx0$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"}])");
        QTest::newRow("hash that takes minutes") << QByteArray(
            R"([{"email":"a@b.c","password_hash":"$argon2id$v=19$m=65536,t=1000,p=1$c2FsdHNhbHRzYWx0$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"}])");
        QTest::newRow("hash that nothing would match") << QByteArray(
            R"([{"email":"a@b.c","password_hash":"$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA"}])");
        QTest::newRow("both passwords") << QByteArray(
            R"([{"email":"a@b.c","password":"x","password_hash":"$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"}])");
        QTest::newRow("unknown member") << QByteArray(R"([{"email":"a@b.c","admin":true}])");
    }
    void refusedLines()
    {
        QFETCH(QByteArray, json);
        const QList<ImportError> errors = errorsIn(json, ExchangeFormat::Json);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.constFirst().line, 1);
        QVERIFY(errors.constFirst().detail.endsWith(u'.'));
    }

    void documentsThatAreNone()
    {
        QVERIFY(!parseUsers("{", ExchangeFormat::Json).has_value());
        QVERIFY(!parseUsers("{}", ExchangeFormat::Json).has_value());
        QVERIFY(!parseUsers("", ExchangeFormat::Csv).has_value());
        QVERIFY(!parseUsers("name\nx\n", ExchangeFormat::Csv).has_value());
        QVERIFY(!parseUsers("email,email\n", ExchangeFormat::Csv).has_value());
        QVERIFY(!parseUsers("email,shoe size\n", ExchangeFormat::Csv).has_value());
        QVERIFY(!parseUsers("email\n\xff\n", ExchangeFormat::Csv).has_value());
        QCOMPARE(errorsIn("email,name\na@b.c\n", ExchangeFormat::Csv).constFirst().line, 2);
    }
};

QTEST_GUILESS_MAIN(TestUserExchange)
#include "tst_userexchange.moc"
