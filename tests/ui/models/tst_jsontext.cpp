// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsontext.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace tessera::ui;

namespace {

// `n:name s:"x"`: the kinds of a text, with what each says, spaces left out.
QString told(const QString &text)
{
    static const QMap<JsonKind, QString> letters{{JsonKind::Name, QStringLiteral("name")},
        {JsonKind::String, QStringLiteral("string")}, {JsonKind::Number, QStringLiteral("number")},
        {JsonKind::Literal, QStringLiteral("literal")}, {JsonKind::Punctuation, {}},
        {JsonKind::Broken, QStringLiteral("broken")}};
    QStringList all;
    const QList<JsonPiece> pieces = jsonPieces(text);
    for (const JsonPiece &piece : pieces) {
        if (piece.kind != JsonKind::Space)
            all.append(letters[piece.kind] + text.sliced(piece.at, piece.length));
    }
    return all.join(u' ');
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAreTold_data();
    void piecesAreTold();
    void piecesCoverAnyText();
    void prettyTextKeepsOrderAndNumbers();
    void prettyTextSaysTheSame_data();
    void prettyTextSaysTheSame();
    void brokenTextIsLeftAsItIs();
    void keysAreFound();
    void whatIsNoKeySetHasNoKeys_data();
    void whatIsNoKeySetHasNoKeys();
};

void TestJsonText::piecesAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("members", R"({"a" : "b"})", R"({ name"a" : string"b" })");
    row("numbers", "[0,-1.50,1e9,1E+07]", "[ number0 , number-1.50 , number1e9 , number1E+07 ]");
    row("numbers that are none", "[01,1.,+1,-]", "[ broken01 , broken1. , broken+1 , broken- ]");
    row("literals", "[true,false,null,True]", "[ literaltrue , literalfalse , literalnull , brokenTrue ]");
    row("escapes", R"(["\"\\\u00e9",":"])", R"([ string"\"\\\u00e9" , string":" ])");
    row("a broken escape", R"(["\x"])", R"([ broken"\x"])");
    row("an escape of three digits", R"(["\u12g4"])", R"([ broken"\u12g4"])");
    row("a string without end", R"(["abc)", R"([ broken"abc)");
    row("a line break in a string", "[\"a\nb\"]", "[ broken\"a\nb\"]");
    row("beyond the BMP", "[\"\xf0\x9f\x94\x91\"]", "[ string\"\xf0\x9f\x94\x91\" ]");
}

void TestJsonText::piecesAreTold()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(told(text), expected);
}

void TestJsonText::piecesCoverAnyText()
{
    QVERIFY(rc::check("pieces are without a gap", [] {
        const auto characters =
            *rc::gen::container<std::string>(rc::gen::elementOf(std::string("{}[]:,\"\\ \n\t01.-+eEtrufalsn/x\x01")));
        const QString text = QString::fromStdString(characters);
        qsizetype end = 0;
        const QList<JsonPiece> pieces = jsonPieces(text);
        for (const JsonPiece &piece : pieces) {
            RC_ASSERT(piece.at == end);
            RC_ASSERT(piece.length > 0);
            end += piece.length;
        }
        RC_ASSERT(end == text.size());
        (void)writtenKeys(text);
        const QString pretty = prettyJson(text);
        RC_ASSERT(prettyJson(pretty) == pretty);
    }));
}

void TestJsonText::prettyTextKeepsOrderAndNumbers()
{
    const QString text =
        QStringLiteral(R"({"z":1.10,"a":[],"m":{},"keys":[{"kid":"b:c","n":12345678901234567890},2]})");
    const QString expected = QStringLiteral("{\n"
                                            "  \"z\": 1.10,\n"
                                            "  \"a\": [],\n"
                                            "  \"m\": {},\n"
                                            "  \"keys\": [\n"
                                            "    {\n"
                                            "      \"kid\": \"b:c\",\n"
                                            "      \"n\": 12345678901234567890\n"
                                            "    },\n"
                                            "    2\n"
                                            "  ]\n"
                                            "}");
    QCOMPARE(prettyJson(text), expected);
    QCOMPARE(prettyJson(expected), expected);
}

void TestJsonText::prettyTextSaysTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a key set") << QStringLiteral(R"({"keys":[{"kty":"RSA","e":"AQAB"},{"kty":"EC","x":"a\u0062c"}]})");
    QTest::newRow("spaces") << QStringLiteral(" { \"a\" : [ 1 , [ ] , { } , null ] } ");
}

void TestJsonText::prettyTextSaysTheSame()
{
    QFETCH(QString, text);
    QCOMPARE(QJsonDocument::fromJson(prettyJson(text).toUtf8()), QJsonDocument::fromJson(text.toUtf8()));
}

void TestJsonText::brokenTextIsLeftAsItIs()
{
    for (const QString &text :
        {QStringLiteral("<html>no</html>"), QStringLiteral("{\"a\":tru}"), QStringLiteral("[1 2]")})
        QCOMPARE(prettyJson(text), text);
}

void TestJsonText::keysAreFound()
{
    const QString text = QStringLiteral(
        R"({"x":[{"kid":"no"}],"keys":[{"kid":"one","y":{"kid":"inner"}},{"n":"k"},{"kid":"tw\u006f"}],"kid":"no"})");
    for (const QString &written : {text, prettyJson(text)}) {
        const QList<WrittenKey> keys = writtenKeys(written);
        QCOMPARE(keys.size(), 3);
        QCOMPARE(keys[0].kid, QStringLiteral("one"));
        QCOMPARE(keys[1].kid, QString());
        QCOMPARE(keys[2].kid, QStringLiteral("two"));
        for (const WrittenKey &key : keys) {
            const QString object = written.sliced(key.at, key.length);
            QVERIFY(QJsonDocument::fromJson(object.toUtf8()).isObject());
        }
    }
}

void TestJsonText::whatIsNoKeySetHasNoKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("not JSON") << QStringLiteral("keys");
    QTest::newRow("an object for keys") << QStringLiteral(R"({"keys":{"a":{"kid":"b"}}})");
    QTest::newRow("too deep") << QStringLiteral(R"({"a":{"keys":[{"kid":"b"}]}})");
    QTest::newRow("not closed") << QStringLiteral(R"({"keys":[{"kid":"b"}])");
    QTest::newRow("closed too often") << QStringLiteral(R"({"keys":[{"kid":"b"}]}})");
    QTest::newRow("closed otherwise") << QStringLiteral(R"({"keys":[{"kid":"b"]}})");
    QTest::newRow("arrays for keys") << QStringLiteral(R"({"keys":[[{"kid":"b"},"c"]]})");
    QTest::newRow("an array") << QStringLiteral(R"([[{"kid":"b"}]])");
}

void TestJsonText::whatIsNoKeySetHasNoKeys()
{
    QFETCH(QString, text);
    QCOMPARE(writtenKeys(text).size(), 0);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
