// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <rapidcheck.h>

using namespace tessera::jose;

namespace {

/// Any JSON value, of no great depth.
QJsonValue anyValue(int depth)
{
    const auto text = [] {
        return QString::fromStdU16String(*rc::gen::container<std::u16string>(
            rc::gen::map(rc::gen::inRange(1, 0xd7ff), [](int unit) { return static_cast<char16_t>(unit); })));
    };
    switch (*rc::gen::inRange(0, depth > 0 ? 6 : 4)) {
    case 0: return text();
    case 1: return *rc::gen::arbitrary<int>();
    case 2: return *rc::gen::arbitrary<bool>();
    case 3: return QJsonValue::Null;
    case 4: {
        QJsonArray array;
        for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
            array.append(anyValue(depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
            object.insert(text(), anyValue(depth - 1));
        return object;
    }
    }
}

} // namespace

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("object") << QByteArray(R"({"a":1,"b":[true,false,null,"x"],"c":{"a":{}}})");
        QTest::newRow("white space") << QByteArray(" \t\r\n{ \"a\" : [ ] } \n");
        QTest::newRow("a number alone") << QByteArray("-0");
        QTest::newRow("numbers") << QByteArray("[0,-1,1.5,1e9,1E+2,2e-3,-0.0,9007199254740993]");
        QTest::newRow("escapes") << QByteArray("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD83D\\uDE00\"]");
        QTest::newRow("UTF-8 of every length") << QByteArray(
            "[\"\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\"]");
        QTest::newRow("one name in different objects") << QByteArray(R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})");
        QTest::newRow("an empty name") << QByteArray(R"({"":1})");
        QTest::newRow("depth 16") << QByteArray(16, '[') + QByteArray(16, ']');
    }

    void accepts()
    {
        QFETCH(QByteArray, text);
        const auto checked = checkJson(text);
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().detail));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("empty", {});
        row("white space alone", " ");
        row("RFC 8725 2.4, a member twice", R"({"alg":"RS256","alg":"none"})");
        row("a member twice, once escaped", R"({"alg":1,"\u0061lg":2})");
        row("a member twice, both escaped", R"({"\u0061":1,"\u0061":2})");
        row("a member twice, far apart", R"({"a":1,"b":2,"c":3,"d":4,"a":5})");
        row("a member twice, deep inside", R"([{"x":{"a":1,"a":1}}])");
        row("an astral name twice", "{\"\xf0\x9f\x98\x80\":1,\"\\uD83D\\uDE00\":2}");
        row("something behind", "{} x");
        row("two values", "{}{}");
        row("no closing brace", R"({"a":1)");
        row("a comma at the end", R"({"a":1,})");
        row("a comma at the end of an array", "[1,]");
        row("no colon", R"({"a" 1})");
        row("no value", R"({"a":})");
        row("no name", R"({:1})");
        row("a name without quotes", "{a:1}");
        row("single quotes", "{'a':1}");
        row("a comment", "{/**/}");
        row("a leading zero", "[01]");
        row("a plus sign", "[+1]");
        row("a minus sign alone", "[-]");
        row("no digit after the point", "[1.]");
        row("no digit before the point", "[.5]");
        row("no exponent", "[1e]");
        row("hexadecimal", "[0x10]");
        row("NaN", "[NaN]");
        row("Infinity", "[-Infinity]");
        row("a word cut short", "[tru]");
        row("a word in capitals", "[True]");
        row("a word with more behind", "[nullx]");
        row("a control character", "[\"a\nb\"]");
        row("NUL in a string", QByteArray("[\"a\0b\"]", 7));
        row("NUL behind", QByteArray("{}\0", 3));
        row("an unknown escape", R"(["\x41"])");
        row("an escape cut short", R"(["\u00e"])");
        row("an escape at the end", "[\"\\");
        row("a string that does not end", "[\"abc");
        row("RFC 7493 2.1, half a surrogate pair", R"(["\uD83D"])");
        row("RFC 7493 2.1, the second half alone", R"(["\uDE00"])");
        row("RFC 7493 2.1, two first halves", R"(["\uD83D\uD83D"])");
        row("a byte order mark", "\xef\xbb\xbf{}");
        row("RFC 3629, overlong, two bytes", "[\"\xc0\xaf\"]");
        row("RFC 3629, overlong, three bytes", "[\"\xe0\x80\xaf\"]");
        row("RFC 3629, overlong, four bytes", "[\"\xf0\x80\x80\xaf\"]");
        row("RFC 3629, a surrogate", "[\"\xed\xa0\x80\"]");
        row("RFC 3629, beyond U+10FFFF", "[\"\xf4\x90\x80\x80\"]");
        row("RFC 3629, a continuation alone", "[\"\x80\"]");
        row("RFC 3629, cut short", "[\"\xe2\x82\"]");
        row("RFC 3629, cut short by the end", "[\"\xf0\x9f\x98");
        row("Latin 1", "[\"\xe4\"]");
        row("UTF-16", QByteArray("{\0}\0", 4));
        row("depth 17", QByteArray(17, '[') + QByteArray(17, ']'));
        row("depth of a thousand", QByteArray(4000, '['));
        row("depth of objects", QByteArray(R"({"a":)").repeated(17) + '1' + QByteArray(17, '}'));
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto checked = checkJson(text);
        QVERIFY(!checked);
        QVERIFY(!checked.error().detail.isEmpty());
        QVERIFY(!parseJsonObject(text));
    }

    void mindsLimits()
    {
        const QByteArray text = R"({"a":[[1]]})";
        QVERIFY(checkJson(text, {.size = text.size(), .depth = 3}));
        QCOMPARE(checkJson(text, {.size = text.size() - 1, .depth = 3}).error().code, JoseError::TooLarge);
        QCOMPARE(checkJson(text, {.size = text.size(), .depth = 2}).error().code, JoseError::TooLarge);
    }

    void staysQuickWithManyMembers()
    {
        QByteArray text = "{";
        for (int member = 0; member < 20'000; ++member)
            text += '"' + QByteArray::number(member) + "\":0,";
        const QByteArray once = text + R"("x":0})";
        const QByteArray twice = text + R"("7":0})";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(checkJson(once, {.size = 1'000'000}));
        QVERIFY(!checkJson(twice, {.size = 1'000'000}));
        QVERIFY2(timer.elapsed() < 2000, "looking for doubles takes time that grows with the square");
    }

    void namesNothingOfTheText()
    {
        const auto refused = checkJson(R"({"secret":1,"secret":2})");
        QVERIFY(!refused);
        QVERIFY(!refused.error().detail.contains(QStringLiteral("secret")));
    }

    void parsesObjectsAlone()
    {
        const auto object = parseJsonObject(R"({"a":"\u00e4","b":2})");
        QVERIFY(object);
        QCOMPARE(*object, (QJsonObject{{QStringLiteral("a"), QStringLiteral("ä")}, {QStringLiteral("b"), 2}}));
        QVERIFY(!parseJsonObject("[]"));
        QVERIFY(!parseJsonObject("1"));
        QVERIFY(!parseJsonObject(R"("{}")"));
        QVERIFY(!parseJsonObject(R"({"a":1e400})"));
    }

    void givesRawMembers()
    {
        const QByteArray text = R"({ "d" : "AQAB", "n":[1, 2], "e":"a\/b", "o":{"d":"x"} })";
        const auto members = rawMembers(text);
        QVERIFY(members);
        QCOMPARE(members->size(), 4u);
        QCOMPARE(members->at(0).name, QByteArrayView("d"));
        QCOMPARE(members->at(0).plainString(), QByteArrayView("AQAB"));
        QCOMPARE(members->at(1).value, QByteArrayView("[1, 2]"));
        QVERIFY(!members->at(1).plainString());
        QVERIFY(!members->at(2).plainString());
        QCOMPARE(members->at(3).value, QByteArrayView(R"({"d":"x"})"));
        QVERIFY(!rawMembers("[1]"));
        QVERIFY(!rawMembers("{"));
    }

    void aGlanceSeesAllThereIs()
    {
        const QByteArray text = R"({"a":1,"b":{"x":1,"x":2},"a":2,"c":[1,)";
        const JsonGlance glance = glanceAtJson(text);
        QVERIFY(glance.isObject);
        QCOMPARE(glance.members.size(), 3u);
        QCOMPARE(glance.members[2].value, QByteArrayView("2"));
        QCOMPARE(glance.duplicates, (QList<QByteArray>{"x"}));
        QCOMPARE(glance.problem->at, text.size());
        QCOMPARE(glance.problem->reason, QStringLiteral("it ends too early"));

        const JsonGlance whole = glanceAtJson(R"({"a":1,"a":2,"\u0061":3})");
        QCOMPARE(whole.duplicates, (QList<QByteArray>{"a"}));
        QVERIFY(!whole.problem);
        QCOMPARE(glanceAtJson("[1]").members.size(), 0u);
        QVERIFY(!glanceAtJson("[1]").isObject);
        QCOMPARE(glanceAtJson("{}", {.size = 1, .depth = 1}).problem->at, 1);
    }

    // Good is what has neither a problem nor doubles.
    void aGlanceAgreesWithTheJudge()
    {
        QRandomGenerator random(11);
        constexpr QByteArrayView letters = "{}[]\",:0-1.eE abtrufalsn\\\xc3\xa4";
        for (int round = 0; round < 50'000; ++round) {
            QByteArray text = R"({"a":[1,{"b":true}],"c":"d"})";
            for (int change = random.bounded(4); change > 0; --change)
                text[random.bounded(static_cast<int>(text.size()))] =
                    letters[random.bounded(static_cast<int>(letters.size()))];
            const JsonGlance glance = glanceAtJson(text);
            QCOMPARE(checkJson(text).has_value(), !glance.problem && glance.duplicates.isEmpty());
        }
    }

    void acceptsWhatQtWrites()
    {
        QVERIFY(rc::check("any document", [] {
            QJsonObject object;
            for (int left = *rc::gen::inRange(0, 5); left > 0; --left)
                object.insert(QString::number(left), anyValue(3));
            for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
                const auto read = parseJsonObject(QJsonDocument(object).toJson(format), {.size = 1'000'000});
                RC_ASSERT(read.has_value());
                RC_ASSERT(*read == object);
            }
        }));
    }

    void acceptsNothingThatQtRefuses()
    {
        QVERIFY(rc::check("any mixture of JSON's characters", [] {
            const auto text =
                *rc::gen::container<std::string>(rc::gen::elementOf(std::string("{}[]\"\"\\u0:,,1-.eatrufalsn ")));
            QJsonParseError error;
            static_cast<void>(QJsonDocument::fromJson(QByteArray::fromStdString(text), &error));
            // Qt reads no scalar that stands alone, though it be the text "{".
            const auto first = text.find_first_not_of(' ');
            const bool isScalar = first != std::string::npos && text[first] != '{' && text[first] != '[';
            RC_ASSERT((!checkJson(text) || isScalar || error.error == QJsonParseError::NoError));
        }));
    }
};

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
