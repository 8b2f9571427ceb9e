// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "jose/jws.h"
#include "jose/jwtvalidator.h"
#include "services/jose/signingkeys.h"

#include <QJsonDocument>
#include <QTest>

using namespace tessera;
using namespace tessera::jose;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowSeconds = 1'800'000'000;

QJsonObject goodClaims()
{
    return {{u"iss"_s, u"https://issuer.example"_s}, {u"aud"_s, u"resource"_s}, {u"sub"_s, u"alice"_s},
        {u"sid"_s, u"a session"_s}, {u"jti"_s, u"a token"_s}, {u"iat"_s, nowSeconds}, {u"nbf"_s, nowSeconds},
        {u"exp"_s, nowSeconds + 900}};
}

QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}

QString verdictOf(const RequestStory &story, const QString &check)
{
    for (const TokenCheck &one : story.checks) {
        if (one.name == check)
            return one.verdict;
    }
    return {};
}

} // namespace

/// What may be told of a token that was judged.
class TestTell : public QObject
{
    Q_OBJECT

private:
    crypto::CryptoLibrary m_library;
    const SigningKey m_key = test::SigningKeys::fresh(Algorithm::EdDSA);

    [[nodiscard]] static RequestStory told(const QJsonObject &claims, const SigningKey &signer, const KeySet &keys)
    {
        ValidationPolicy policy;
        policy.issuer = u"https://issuer.example"_s;
        policy.audience = u"resource"_s;
        const QByteArray token =
            signJws({{u"typ"_s, u"at+jwt"_s}}, QJsonDocument(claims).toJson(QJsonDocument::Compact), signer);
        return tell(JwtValidator(policy).validate(token, keys, fromMilliseconds(nowSeconds * 1000)));
    }
    [[nodiscard]] RequestStory told(const QJsonObject &claims) const
    {
        return told(claims, m_key, KeySet::of({m_key}));
    }

private Q_SLOTS:
    void aGoodTokenIsToldWithEveryCheck()
    {
        const RequestStory story = told(goodClaims());
        QCOMPARE(story.user, u"alice"_s);
        QCOMPARE(story.session, u"a session"_s);
        QCOMPARE(story.tokenId, u"a token"_s);
        QCOMPARE(story.kid, m_key.kid().toText());
        QVERIFY(!story.tokenIssued);
        QVERIFY(story.refusal.isEmpty());
        QCOMPARE(story.checks.size(), 17);
        for (int check = 0; check < 17; ++check) {
            QCOMPARE(story.checks.at(check).name, name(static_cast<CheckName>(check)));
            QCOMPARE(story.checks.at(check).verdict, u"pass"_s);
            QVERIFY(!story.checks.at(check).reason.isEmpty());
        }
    }

    void oneThatExpiredIsToldWithItsOwnerAndWhy()
    {
        const RequestStory story = told(with(goodClaims(), u"exp"_s, nowSeconds - 3600));
        QCOMPARE(story.user, u"alice"_s);
        QCOMPARE(story.tokenId, u"a token"_s);
        QCOMPARE(verdictOf(story, u"signature"_s), u"pass"_s);
        QCOMPARE(verdictOf(story, u"expiry"_s), u"fail"_s);
        QCOMPARE(verdictOf(story, u"subject"_s), u"not-reached"_s);
    }

    // Whoever forges a token may write what he likes into it: that is nobody's.
    void aForgedOneNamesNobody()
    {
        const SigningKey forger =
            SigningKey::make(test::SigningKeys::fresh(Algorithm::EdDSA).privateKey(), Algorithm::EdDSA, m_key.kid())
                .value();
        const RequestStory story = told(goodClaims(), forger, KeySet::of({m_key}));
        QVERIFY(story.user.isEmpty() && story.session.isEmpty() && story.tokenId.isEmpty());
        QCOMPARE(story.kid, m_key.kid().toText());
        QCOMPARE(verdictOf(story, u"signature"_s), u"fail"_s);
        QCOMPARE(verdictOf(story, u"claims"_s), u"not-reached"_s);
    }

    void whatAStrangerWroteIsCutAndPrintable()
    {
        const SigningKey odd = SigningKey::make(test::SigningKeys::fresh(Algorithm::EdDSA).privateKey(),
            Algorithm::EdDSA, KeyId(u"a\r\nb\u202e"_s + QString(1000, u'k')))
                                   .value();
        const RequestStory story = told(goodClaims(), odd, KeySet());
        QCOMPARE(story.kid, u"a??b?"_s + QString(123, u'k'));
        QCOMPARE(verdictOf(story, u"key-known"_s), u"fail"_s);
        QCOMPARE(told(with(goodClaims(), u"jti"_s, 7)).tokenId, QString());
        QCOMPARE(told(with(goodClaims(), u"sub"_s, u"Zoë 🦉"_s)).user, u"Zoë 🦉"_s);
    }
};

QTEST_GUILESS_MAIN(TestTell)
#include "tst_tell.moc"
