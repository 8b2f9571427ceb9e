// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/inspection.h"

#include "jose/base64url.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tessera;
using namespace tessera::playground;
using Weight = Remark::Weight;

namespace {

constexpr QByteArrayView plainHeader = "{\"alg\":\"RS256\",\"kid\":\"k1\",\"typ\":\"at+jwt\"}";
constexpr QByteArrayView plainClaims =
    "{\"iss\":\"https://a.example\",\"sub\":\"alice\",\"aud\":\"shop\",\"exp\":1900000000}";

QString tokenOf(QByteArrayView header = plainHeader, QByteArrayView claims = plainClaims,
    const QByteArray &signature = QByteArray(256, '\x5a'))
{
    return QString::fromLatin1(
        jose::toBase64Url(header) + '.' + jose::toBase64Url(claims) + '.' + jose::toBase64Url(signature));
}

QStringList sentences(const Inspection &found, Weight weight)
{
    QStringList all;
    for (const Remark &remark : found.remarks) {
        if (remark.weight == weight)
            all.append(remark.sentence);
    }
    return all;
}

// What of the text the only remark that says so is about.
QString marked(const QString &text, const QString &saying)
{
    const Inspection found = inspect(text);
    const auto says = [&](const Remark &remark) { return remark.sentence.contains(saying); };
    if (std::ranges::count_if(found.remarks, says) != 1)
        return QStringLiteral("(not said once)");
    const Place place = std::ranges::find_if(found.remarks, says)->place;
    return text.sliced(place.at, place.length);
}

} // namespace

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodTokenIsTakenApart()
    {
        const QString token = tokenOf();
        const Inspection found = inspect(token);
        QCOMPARE(found.form, TokenForm::Jws);
        QVERIFY2(found.remarks.isEmpty(), qPrintable(sentences(found, Weight::Note).join(u' ')));
        QCOMPARE(found.token, token.toLatin1());
        QCOMPARE(found.parts.size(), 3);
        const ShownPart &claims = *found.part(PartKind::Claims);
        QCOMPARE(claims.bytes, plainClaims);
        QCOMPARE(token.sliced(claims.place.at, claims.place.length), token.section(u'.', 1, 1));
        QCOMPARE(claims.members.size(), 4);
        QCOMPARE(claims.members.first().name, "iss");
        QCOMPARE(claims.members.first().value, "\"https://a.example\"");
        QCOMPARE(claims.members.first().registered->source, QLatin1StringView("RFC 7519 section 4.1.1"));
        QVERIFY(!claims.members.first().instant);
        QCOMPARE(claims.members.last().instant, 1900000000.0);
        QCOMPARE(found.part(PartKind::Signature)->bytes.size(), 256);
    }

    void whatStandsAroundIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("notes");
        const QString token = tokenOf();
        QTest::newRow("white space") << QStringLiteral(" \n\t") + token + u'\n' << 0;
        QTest::newRow("bearer") << QStringLiteral("Bearer ") + token << 1;
        QTest::newRow("header") << QStringLiteral("authorization: bearer   ") + token << 1;
        QTest::newRow("quoted") << u'"' + token + u'"' << 1;
        QTest::newRow("line breaks") << QString(token).insert(20, QStringLiteral("\r\n")).insert(90, u' ') << 1;
        QTest::newRow("answer") << QStringLiteral("{\"token_type\": \"Bearer\", \"access_token\": \"%1\"}").arg(token)
                                << 1;
        QTest::newRow("ID token") << QStringLiteral("{\"id_token\":\"%1\",").arg(token) << 1;
    }

    void whatStandsAroundIsLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(int, notes);
        const Inspection found = inspect(text);
        QCOMPARE(found.form, TokenForm::Jws);
        QCOMPARE(found.token, tokenOf().toLatin1());
        QVERIFY(!found.hasProblem());
        QCOMPARE(found.remarks.size(), notes);
        const Place place = found.part(PartKind::Signature)->place;
        QCOMPARE(text.sliced(place.at, place.length), tokenOf().section(u'.', 2));
    }

    void thePlaceOfWhatIsBrokenIsMarked()
    {
        const QString token = tokenOf();
        const QString header = token.section(u'.', 0, 0), claims = token.section(u'.', 1, 1),
                      signature = token.section(u'.', 2);
        QCOMPARE(marked(QStringLiteral("Bearer ") + QString(token).replace(6, 1, u'*'), QStringLiteral("base64url")),
            QStringLiteral("*"));
        QCOMPARE(
            marked(QString(token).replace(6, 1, QChar(0x00fc)), QStringLiteral("base64url")), QString(QChar(0x00fc)));
        QCOMPARE(marked(token + QStringLiteral("=="), QStringLiteral("padding")), QStringLiteral("=="));
        QCOMPARE(marked(QString(token).replace(header.size() + 3, 1, u'+'), QStringLiteral("alphabet")),
            QStringLiteral("+"));
        QCOMPARE(marked(header + u'.' + claims + u'.' + signature.chopped(1) + QLatin1Char('h'),
                     QStringLiteral("not canonical")),
            QStringLiteral("h"));
        QCOMPARE(marked(token + u'.', QStringLiteral("There are 4 parts")), QStringLiteral("."));
        QCOMPARE(marked(header + u'.' + claims, QStringLiteral("the signature is missing")), QString());
        // The 5th byte is what stands there in place of a colon.
        const QString broken = tokenOf("{\"alg\"\"RS256\"}");
        QCOMPARE(marked(broken, QStringLiteral("The header is not JSON: at its byte 6, a colon is missing")),
            broken.section(u'.', 0, 0).sliced(8));
    }

    void membersAreSeenUpToWhereItBreaks()
    {
        const Inspection found = inspect(tokenOf(plainHeader, "{\"sub\":\"alice\",\"exp\":19"));
        QVERIFY(found.hasProblem());
        QCOMPARE(found.part(PartKind::Claims)->members.size(), 2);
        QCOMPARE(found.part(PartKind::Claims)->members.first().value, "\"alice\"");
    }

    void doublesAreNamed()
    {
        const Inspection found =
            inspect(tokenOf(plainHeader, "{\"sub\":\"alice\",\"exp\":1900000000,\"sub\":\"mallory\"}"));
        QCOMPARE(sentences(found, Weight::Problem).size(), 1);
        QVERIFY(sentences(found, Weight::Problem).constFirst().contains(u"two members \"sub\""));
        const QList<ShownMember> &members = found.part(PartKind::Claims)->members;
        QCOMPARE(members.size(), 3);
        QVERIFY(members[0].isTwice && !members[1].isTwice && members[2].isTwice);
    }

    void anEncryptedTokenIsNamed()
    {
        const QString text = QString::fromLatin1(jose::toBase64Url("{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\"}")) +
                             QStringLiteral(".a2V5.aXY.Y2lwaGVy.dGFn");
        const Inspection found = inspect(text);
        QCOMPARE(found.form, TokenForm::Jwe);
        QVERIFY(!found.hasProblem());
        QVERIFY(sentences(found, Weight::Note).constFirst().contains(u"encrypted (JWE)"));
        QCOMPARE(found.part(PartKind::Ciphertext)->bytes, "cipher");
        QVERIFY(!found.part(PartKind::Claims));
    }

    void whatIsNotMeantIsSaid_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, QByteArrayView header, QByteArrayView claims, const char *said) {
            QTest::newRow(name) << header.toByteArray() << claims.toByteArray() << QString::fromLatin1(said);
        };
        row("none", "{\"alg\":\"nOnE\"}", plainClaims, "nobody has signed it");
        row("secret", "{\"alg\":\"HS256\",\"kid\":\"a\"}", plainClaims, "shared secret (HS256)");
        row("no alg", "{\"kid\":\"a\"}", plainClaims, "no alg");
        row("jku", "{\"alg\":\"RS256\",\"jku\":\"https://x.example\"}", plainClaims, "its own key (jku)");
        row("crit", "{\"alg\":\"RS256\",\"crit\":[\"x\"]}", plainClaims, "crit");
        row("no kid", "{\"alg\":\"RS256\"}", plainClaims, "no kid");
        row("milliseconds", plainHeader, "{\"exp\":1900000000000}", "exp seems to be in milliseconds");
        row("text", plainHeader, "{\"exp\":\"1900000000\"}", "exp is not a number");
        row("no exp", plainHeader, "{\"sub\":\"a\"}", "There is no exp");
        row("no sub", plainHeader, "{\"exp\":1900000000}", "There is no sub");
        row("list", plainHeader, "[1]", "The payload is JSON, but no object");
        row("empty", plainHeader, "", "The payload is empty");
    }

    void whatIsNotMeantIsSaid()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, claims);
        QFETCH(QString, said);
        const Inspection found = inspect(tokenOf(header, claims));
        QVERIFY(
            std::ranges::any_of(found.remarks, [&](const Remark &remark) { return remark.sentence.contains(said); }));
    }

    void noiseIsNoToken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("word") << QStringLiteral("hello");
        QTest::newRow("sentence") << QStringLiteral("There is no token here. Nor here.  ");
        QTest::newRow("stops") << QString(100'000, u'.');
        QTest::newRow("letters") << QString(100'000, u'A');
        QTest::newRow("brackets") << QString(100'000, u'{');
        QTest::newRow("json") << QStringLiteral("{\"keys\":[]}");
        QString noise;
        QRandomGenerator random(7);
        for (int i = 0; i < 100'000; ++i)
            noise += QChar(static_cast<char16_t>(random.bounded(1, 0xd800)));
        QTest::newRow("noise") << noise;
    }

    void noiseIsNoToken()
    {
        QFETCH(QString, text);
        const Inspection found = inspect(text);
        QVERIFY(found.form != TokenForm::Jws || text.count(u'.') == 2);
        QVERIFY(found.hasProblem());
        QVERIFY(found.remarks.size() < 20);
        for (const Remark &remark : found.remarks)
            QVERIFY(remark.place.at >= 0 && remark.place.at + remark.place.length <= text.size());
    }

    void nothingIsNothing()
    {
        QCOMPARE(inspect(u"").form, TokenForm::Nothing);
        QCOMPARE(inspect(u" \n ").form, TokenForm::Nothing);
        QVERIFY(inspect(u"").remarks.isEmpty());
    }

    // Whatever is done to a token, every place lies within the text, and what is right has no problem.
    void placesStayWithinTheText()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 20'000; ++round) {
            QString text = tokenOf(plainHeader, plainClaims, "sig");
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(text.size())));
                switch (random.bounded(3)) {
                case 0: text.remove(at, random.bounded(1, 10)); break;
                case 1: text[at] = QChar(static_cast<char16_t>(random.bounded(1, 300))); break;
                default: text.insert(at, text.sliced(at / 2, std::min<qsizetype>(5, text.size() - at / 2)));
                }
                if (text.isEmpty())
                    text = QStringLiteral(".");
            }
            const Inspection found = inspect(text);
            for (const Remark &remark : found.remarks) {
                QVERIFY2(remark.place.at >= 0 && remark.place.length >= 0 &&
                             remark.place.at + remark.place.length <= text.size(),
                    qPrintable(text));
            }
            for (const ShownPart &part : found.parts)
                QVERIFY2(part.place.at >= 0 && part.place.at + part.place.length <= text.size(), qPrintable(text));
        }
    }

    void everyNameIsExplainedOnce()
    {
        for (const auto &names : {registeredClaims(), registeredHeaders()}) {
            QSet<QLatin1StringView> seen;
            for (const RegisteredName &name : names) {
                QVERIFY2(!seen.contains(name.name), name.name.data());
                QVERIFY(!name.meaning.isEmpty() && name.meaning.endsWith(u'.') && !name.source.isEmpty());
                seen.insert(name.name);
            }
        }
        QVERIFY(!registeredClaim("no-such-claim"));
    }
};

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
