// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "jose/base64url.h"
#include "jose/jws.h"
#include "services/tokens/tokensupport.h"

#include <QJsonArray>
#include <QTest>

using namespace std::chrono_literals;
using namespace tessera;
using test::await;
using test::TokenInstallation;
using test::valueOf;
using tokens::TokenCounts;
using tokens::TokenError;

class TestTokenIssuer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccessTokenSaysWhatTheContractSays()
    {
        TokenInstallation it;
        const auto user =
            it.addUser(QStringLiteral("Alice@example.com"), {QStringLiteral("admin"), QStringLiteral("editor")});
        const auto response = it.signIn(user);
        QCOMPARE(response.expiresIn, 900s);
        QCOMPARE(response.refreshExpiresIn, std::chrono::seconds(std::chrono::days(30)));
        const auto checked = it.validate(response.accessToken);
        QVERIFY2(checked.accepted, qPrintable(checked.reason()));
        QCOMPARE(checked.header.value(u"typ"), QStringLiteral("at+jwt"));
        QCOMPARE(checked.header.value(u"alg"), QStringLiteral("EdDSA"));
        QCOMPARE(checked.header.value(u"kid"), it.node.service->ring()->activeKid().toText());
        QCOMPARE(checked.header.size(), 3);
        const qint64 second = toNumericDate(it.keys.clock.now());
        const QJsonObject &claims = checked.claims;
        QCOMPARE(claims.value(u"iss"), QStringLiteral("https://issuer.example"));
        QCOMPARE(claims.value(u"aud"), QStringLiteral("api.example"));
        QCOMPARE(claims.value(u"client_id"), QStringLiteral("tessera"));
        QCOMPARE(claims.value(u"sub"), user.id.toText());
        QCOMPARE(claims.value(u"iat").toInteger(), second);
        QCOMPARE(claims.value(u"nbf").toInteger(), second);
        QCOMPARE(claims.value(u"exp").toInteger(), second + 900);
        QCOMPARE(claims.value(u"sid"), response.session.toText());
        QCOMPARE(claims.value(u"scope"), QStringLiteral("api"));
        QCOMPARE(claims.value(u"roles"), QJsonArray({QStringLiteral("admin"), QStringLiteral("editor")}));
        QCOMPARE(claims.value(u"email"), QStringLiteral("Alice@example.com"));
        QCOMPARE(claims.value(u"email_verified"), true);
        QCOMPARE(claims.value(u"name"), user.name);
        QVERIFY(claims.value(u"jti").toString().size() >= 22);
        QVERIFY(claims.value(u"jti") != it.validate(it.signIn(user).accessToken).claims.value(u"jti"));
    }

    void tokensNameAnotherIssuerFromOneMomentOn()
    {
        TokenInstallation it;
        const auto first = it.signIn(it.addUser(QStringLiteral("a@example.com")));
        tokens::TokenIdentity identity = *it.issuer->identity();
        identity.issuer = QStringLiteral("https://moved.example");
        identity.audience = QStringLiteral("elsewhere");
        it.issuer->setIdentity(identity);
        QCOMPARE(it.validate(first.accessToken).failed, jose::CheckName::Issuer);
        const auto second = valueOf(it.refresh(first.refreshToken));
        const auto checked = it.validate(second.accessToken);
        QVERIFY2(checked.accepted, qPrintable(checked.reason()));
        QCOMPARE(checked.claims.value(u"iss"), QStringLiteral("https://moved.example"));
        QCOMPARE(checked.claims.value(u"aud"), QStringLiteral("elsewhere"));
    }

    void profileClaimsAndTypCanBeChanged()
    {
        TokenInstallation it;
        tokens::TokenPolicy plain;
        plain.profileClaims = false;
        plain.typ = QStringLiteral("JWT");
        it.policy.store(plain);
        const auto checked = it.validate(it.signIn(it.addUser(QStringLiteral("a@example.com"))).accessToken);
        QCOMPARE(checked.header.value(u"typ"), QStringLiteral("JWT"));
        QCOMPARE(checked.failed, jose::CheckName::Type); // and nothing else is wrong with it
        QVERIFY(!checked.claims.contains(u"email"));
    }

    void aSignInIsStoredAndAudited()
    {
        TokenInstallation it;
        const auto user = it.addUser(QStringLiteral("a@example.com"));
        const auto response = it.signIn(user, true);
        QCOMPARE(response.refreshExpiresIn, std::chrono::seconds(std::chrono::days(90)));
        const auto session = it.session(response.session);
        QCOMPARE(session.user, user.id);
        QCOMPARE(session.sequence, 1);
        QVERIFY(session.remember);
        QCOMPARE(session.userAgent, QStringLiteral("test"));
        QCOMPARE(session.lastKid, it.node.service->ring()->activeKid());
        const auto audited = it.audit(QStringLiteral("signin.accepted"));
        QCOMPARE(audited.size(), 1);
        QCOMPARE(audited.first().subject, user.id.toText());
        QCOMPARE(audited.first().address, QStringLiteral("192.0.2.1"));
        QCOMPARE(audited.first().requestId, QStringLiteral("r1"));
        const auto stored = valueOf(it.node.database->read(
            [&](store::Connection &connection) { return store::UserRepository(connection).find(user.id); }));
        QCOMPARE(stored->lastSignInAt, it.keys.clock.now());
    }

    void theKeysHorizonCoversEveryTokenBeforeItIsGivenOut()
    {
        TokenInstallation it;
        const auto user = it.addUser(QStringLiteral("a@example.com"));
        it.signIn(user);
        await(it.node.service->reconsider());
        QCOMPARE(it.node.service->ring()->activeHorizon(),
            std::chrono::floor<std::chrono::seconds>(it.keys.clock.now()) + 15min + 10min);
    }

    void aRefreshTokenWorksOnce()
    {
        TokenInstallation it;
        const auto first = it.signIn(it.addUser(QStringLiteral("a@example.com")));
        it.keys.clock.advance(1min);
        const auto second = valueOf(it.refresh(first.refreshToken));
        QVERIFY(second.refreshToken != first.refreshToken);
        QVERIFY(it.validate(second.accessToken).accepted);
        QCOMPARE(second.session, first.session);
        QCOMPARE(it.session(first.session).sequence, 2);
        it.keys.clock.advance(1min);
        QVERIFY(it.refresh(second.refreshToken));
        QVERIFY(it.audit(QStringLiteral("refresh")).isEmpty());
    }

    void withinTheGraceTheVerySameSuccessorIsGivenAgain()
    {
        TokenInstallation it;
        const auto first = it.signIn(it.addUser(QStringLiteral("a@example.com")));
        it.keys.clock.advance(1h); // the grace counts from the rotation, not from the sign-in
        const auto second = valueOf(it.refresh(first.refreshToken));
        it.keys.clock.advance(10s - 1ms);
        const auto again = valueOf(it.refresh(first.refreshToken));
        QCOMPARE(again.refreshToken, second.refreshToken);
        QVERIFY(it.validate(again.accessToken).accepted);
        QCOMPARE(it.session(first.session).sequence, 2);
        QVERIFY(it.refresh(second.refreshToken));
    }

    void reuseOutsideTheGraceEndsTheSessionAndIsAudited()
    {
        TokenInstallation it;
        const auto first = it.signIn(it.addUser(QStringLiteral("a@example.com")));
        const auto second = valueOf(it.refresh(first.refreshToken));
        it.keys.clock.advance(10s);
        QCOMPARE(it.refresh(first.refreshToken).error().code, TokenError::ReusedToken);
        QCOMPARE(it.refresh(second.refreshToken).error().code, TokenError::InvalidToken); // the whole family
        QCOMPARE(it.refresh(first.refreshToken).error().code, TokenError::InvalidToken);
        using Asked = TokenCounts::Asked;
        const TokenCounts &counts = it.issuer->counts();
        QCOMPARE(counts.granted(Asked::SignIn), 1U);
        QCOMPARE(counts.granted(Asked::Refresh), 1U);
        QCOMPARE(counts.refused(Asked::Refresh, TokenError::ReusedToken), 1U);
        QCOMPARE(counts.refused(Asked::Refresh, TokenError::InvalidToken), 2U);
        QCOMPARE(counts.granted(Asked::Mint), 0U);
        const auto audited = it.audit(QStringLiteral("refresh.reused"));
        QCOMPARE(audited.size(), 1);
        QCOMPARE(audited.first().subject, first.session.toText());
        QVERIFY(!audited.first().succeeded);
    }

    void aTokenTwoGenerationsOldIsReuseEvenWithinTheGrace()
    {
        TokenInstallation it;
        const auto first = it.signIn(it.addUser(QStringLiteral("a@example.com")));
        const auto second = valueOf(it.refresh(first.refreshToken));
        valueOf(it.refresh(second.refreshToken));
        QCOMPARE(it.refresh(first.refreshToken).error().code, TokenError::ReusedToken);
    }

    void ofManyRefreshesAtOnceAllGetTheSameSuccessor()
    {
        TokenInstallation it;
        const auto first = it.signIn(it.addUser(QStringLiteral("a@example.com")));
        std::vector<Future<Result<tokens::TokenResponse, TokenError>>> all;
        all.reserve(50);
        for (int count = 0; count < 50; ++count)
            all.push_back(it.issuer->refresh(first.refreshToken, {}));
        QSet<QByteArray> successors;
        for (const auto &one : all)
            successors.insert(valueOf(await(one)).refreshToken);
        QCOMPARE(successors.size(), 1);
        QCOMPARE(it.session(first.session).sequence, 2);
    }

    void lifetimesAreKeptThroughEveryRefresh()
    {
        TokenInstallation it;
        const auto user = it.addUser(QStringLiteral("a@example.com"));
        const auto remembered = it.signIn(user, true);
        it.keys.clock.advance(std::chrono::days(80));
        const auto second = valueOf(it.refresh(remembered.refreshToken));
        QCOMPARE(second.refreshExpiresIn, std::chrono::seconds(std::chrono::days(90)));
        it.keys.clock.advance(std::chrono::days(80));
        QVERIFY(it.refresh(second.refreshToken));
        const auto plain = it.signIn(user);
        it.keys.clock.advance(std::chrono::days(30));
        QCOMPARE(it.refresh(plain.refreshToken).error().code, TokenError::ExpiredToken);
    }

    void disabledAndRemovedUsersAreRefusedAndComeBackWhenEnabled()
    {
        TokenInstallation it;
        const auto user = it.addUser(QStringLiteral("a@example.com"));
        const auto response = it.signIn(user);
        it.setActive(user.id, false);
        QCOMPARE(it.refresh(response.refreshToken).error().code, TokenError::InvalidToken);
        QCOMPARE(await(it.issuer->signIn(user, {})).error().code, TokenError::InvalidToken);
        it.setActive(user.id, true);
        QVERIFY(it.refresh(response.refreshToken)); // the refusal did not spend it
        valueOf(await(it.node.database->write(
            [&](store::Connection &connection) { return store::UserRepository(connection).remove(user.id); })));
        QCOMPARE(it.refresh(response.refreshToken).error().code, TokenError::InvalidToken);
        QCOMPARE(await(it.issuer->signIn(user, {})).error().code, TokenError::InvalidToken);
    }

    // The password was verified, then changed, then the session was to begin.
    void aSignInThatAChangedPasswordOvertakesIsRefused()
    {
        TokenInstallation it;
        const auto verified = it.addUser(QStringLiteral("a@example.com"));
        it.setPassword(verified.id, QStringLiteral("new")); // within the same millisecond
        QCOMPARE(await(it.issuer->signIn(verified, {})).error().code, TokenError::InvalidToken);
        QVERIFY(valueOf(it.sessions->liveSessions(verified.id)).isEmpty());
        QVERIFY(it.audit(QStringLiteral("signin.accepted")).isEmpty());
        const auto refused = it.audit(QStringLiteral("signin.refused"));
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused.first().succeeded);
        QCOMPARE(refused.first().subject, verified.id.toText());
        QCOMPARE(refused.first().details.value(u"reason"), QStringLiteral("password changed meanwhile"));
        QVERIFY(!it.user(verified.id).lastSignInAt);
        it.signIn(it.user(verified.id));
    }

    void aPasswordHashedAnewIsStillTheSame()
    {
        TokenInstallation it;
        const auto verified = it.addUser(QStringLiteral("a@example.com"));
        QVERIFY(valueOf(await(it.node.database->write([&](store::Connection &connection) {
            return store::UserRepository(connection).rehash(verified.id, verified.passwordHash, QStringLiteral("x"));
        }))));
        it.signIn(verified);
    }

    void aTokenTellsOfTheUserAsStoredNow()
    {
        TokenInstallation it;
        const auto verified = it.addUser(QStringLiteral("a@example.com"), {QStringLiteral("admin")});
        auto edited = verified;
        edited.email = EmailAddress::fromText(QStringLiteral("b@example.com")).value();
        edited.roles = {QStringLiteral("reader")};
        valueOf(await(it.node.database->write(
            [&](store::Connection &connection) { (void)store::UserRepository(connection).update(edited); })));
        const QJsonObject claims = it.validate(it.signIn(verified).accessToken).claims;
        QCOMPARE(claims.value(u"roles"), QJsonArray({QStringLiteral("reader")}));
        QCOMPARE(claims.value(u"email"), QStringLiteral("b@example.com"));
    }

    void strangersTokensAreRefused()
    {
        TokenInstallation it;
        TokenInstallation other;
        const auto foreign = other.signIn(other.addUser(QStringLiteral("a@example.com")));
        for (const QByteArray &token :
            {foreign.refreshToken, foreign.accessToken, QByteArray(), QByteArray("x"), QByteArray(75, 'A')}) {
            QCOMPARE(it.refresh(token).error().code, TokenError::InvalidToken);
            QVERIFY(!it.issuer->sessionOf(token));
        }
    }

    void aRestartLosesNothing()
    {
        TokenInstallation it;
        const auto response = it.signIn(it.addUser(QStringLiteral("a@example.com")));
        it.open();
        QVERIFY(it.validate(response.accessToken).accepted);
        QCOMPARE(it.issuer->sessionOf(response.refreshToken), response.session);
        QVERIFY(it.refresh(response.refreshToken));
    }

    void aKeyRevokedMeanwhileIsNotSignedWith()
    {
        TokenInstallation it;
        const auto user = it.addUser(QStringLiteral("a@example.com"));
        const auto before = it.signIn(user);
        valueOf(await(it.node.service->revoke(it.node.service->ring()->activeKid(), {}, {})));
        QCOMPARE(it.validate(before.accessToken).failed, jose::CheckName::KeyKnown);
        QVERIFY(it.validate(valueOf(it.refresh(before.refreshToken)).accessToken).accepted);
    }

    void sessionsEndOneByOneOrAllAtOnce()
    {
        TokenInstallation it;
        const auto user = it.addUser(QStringLiteral("a@example.com"));
        const auto other = it.addUser(QStringLiteral("b@example.com"));
        const auto one = it.signIn(user), two = it.signIn(user), three = it.signIn(user), foreign = it.signIn(other);
        QCOMPARE(valueOf(it.sessions->liveSessions(user.id)).size(), 3);
        QVERIFY(valueOf(it.sessions->isLive(one.session, user.id)));
        QVERIFY(!valueOf(it.sessions->isLive(one.session, other.id)));

        QCOMPARE(
            await(it.sessions->end(foreign.session, user.id, {}, {})).error().code, tokens::SessionError::NotFound);
        QCOMPARE(valueOf(await(it.sessions->end(one.session, user.id, QStringLiteral("signed out"), {}))), 1);
        QCOMPARE(valueOf(await(it.sessions->end(one.session, user.id, QStringLiteral("signed out"), {}))), 0);
        QVERIFY(!valueOf(it.sessions->isLive(one.session, user.id)));
        QCOMPARE(it.refresh(one.refreshToken).error().code, TokenError::InvalidToken);
        QCOMPARE(it.audit(QStringLiteral("session.revoked")).size(), 1);

        QCOMPARE(valueOf(await(it.sessions->endAll(user.id, two.session, QStringLiteral("password changed"), {}))), 1);
        QVERIFY(it.refresh(two.refreshToken));
        QCOMPARE(it.refresh(three.refreshToken).error().code, TokenError::InvalidToken);
        QVERIFY(it.refresh(foreign.refreshToken));
    }

    void mintedTokensAreAuditedAndCovered()
    {
        TokenInstallation it;
        const auto user = it.addUser(QStringLiteral("a@example.com"), {QStringLiteral("admin")});
        const keys::Actor admin{QStringLiteral("cli:test"), {}, {}};
        const auto token = valueOf(await(it.issuer->mint(
            {.claims = {{QStringLiteral("team"), QStringLiteral("red")}}, .user = user.id, .lifetime = 24h}, admin)));
        const auto checked = it.validate(token);
        QVERIFY2(checked.accepted, qPrintable(checked.reason()));
        QCOMPARE(checked.claims.value(u"team"), QStringLiteral("red"));
        QCOMPARE(checked.claims.value(u"sub"), user.id.toText());
        const auto audited = it.audit(QStringLiteral("token.minted"));
        QCOMPARE(audited.size(), 1);
        QCOMPARE(audited.first().actor, admin.name);
        await(it.node.service->reconsider());
        QVERIFY(it.node.service->ring()->activeHorizon() >= *checked.expiresAt);
        QCOMPARE(await(it.issuer->mint(
                           {.claims = {}, .user = UserId::fromRandom(QByteArray(16, 'x')), .lifetime = {}}, admin))
                     .error()
                     .code,
            TokenError::NotAllowed);
        QCOMPARE(await(it.issuer->mint({.claims = {}, .user = {}, .lifetime = 24h * 365}, admin)).error().code,
            TokenError::NotAllowed);
    }

    // The header says what was wished; a throw-away key signs without the installation's having to stay for it.
    void aThrowAwayKeySigns()
    {
        TokenInstallation it;
        const auto key =
            jose::SigningKey::make(crypto::PrivateKey::generate(crypto::KeyKind::P256).value(), jose::Algorithm::ES256)
                .value();
        const Instant horizon = it.node.service->ring()->activeHorizon();
        const auto token = valueOf(
            await(it.issuer->mint({.claims = {{QStringLiteral("sub"), QStringLiteral("x")}},
                                      .lifetime = 24h * 30,
                                      .header = {{QStringLiteral("typ"), QJsonValue::Null}, {QStringLiteral("x"), 1}},
                                      .throwAwayKey = key},
                {})));
        const auto parts = jose::splitCompact(token);
        QVERIFY(parts);
        QCOMPARE(jose::fromBase64Url(parts->header).value_or(QByteArray()),
            "{\"alg\":\"ES256\",\"kid\":\"" + key.kid().toText().toLatin1() + "\",\"x\":1}");
        QVERIFY(key.publicKey().verify(jose::scheme(jose::Algorithm::ES256), parts->signingInput,
            jose::fromBase64Url(parts->signature).value_or(QByteArray())));
        QVERIFY(!it.validate(token).accepted);
        await(it.node.service->reconsider());
        QCOMPARE(it.node.service->ring()->activeHorizon(), horizon);
        const auto audited = it.audit(QStringLiteral("token.minted"));
        QCOMPARE(audited.size(), 1);
        QCOMPARE(audited.first().details.value(u"throw_away_key"), QJsonValue(true));
        QCOMPARE(audited.first().details.value(u"kid").toString(), key.kid().toText());
        // It is bounded as every other.
        QCOMPARE(await(it.issuer->mint({.lifetime = 24h * 365, .throwAwayKey = key}, {})).error().code,
            TokenError::NotAllowed);
    }

    // Nothing is signed, nothing is written, and it is what will be minted.
    void aDraftLeavesNothingBehind()
    {
        TokenInstallation it;
        const tokens::MintRequest request{.claims = {{QStringLiteral("sub"), QStringLiteral("x")}},
            .header = {{QStringLiteral("cty"), QStringLiteral("JWT")}}};
        const auto draft = it.issuer->draft(request);
        QVERIFY(draft);
        QCOMPARE(it.audit(QStringLiteral("token.minted")).size(), 0);
        const auto minted = it.validate(valueOf(await(it.issuer->mint(request, {}))));
        QVERIFY2(minted.accepted, qPrintable(minted.reason()));
        QCOMPARE(draft->header, minted.header);
        QJsonObject claims = draft->claims, ofMinted = minted.claims;
        QVERIFY(claims.value(u"jti") != ofMinted.value(u"jti"));
        for (const QString &name :
            {QStringLiteral("jti"), QStringLiteral("iat"), QStringLiteral("nbf"), QStringLiteral("exp")}) {
            claims.remove(name);
            ofMinted.remove(name);
        }
        QCOMPARE(claims, ofMinted);
        for (const QJsonValue &alg : {QJsonValue(QStringLiteral("none")), QJsonValue(QStringLiteral("HS256")),
                 QJsonValue(QJsonValue::Null), QJsonValue(1)}) {
            const auto refused = it.issuer->draft({.header = {{QStringLiteral("alg"), alg}}});
            QCOMPARE(refused.error().code, TokenError::NotAllowed);
            QVERIFY2(refused.error().detail.contains(u"EdDSA"), qPrintable(refused.error().detail));
        }
    }

    void moreThanCanBeSignedIsTurnedAway()
    {
        TokenInstallation it;
        const auto user = it.addUser(QStringLiteral("a@example.com"));
        std::vector<Future<Result<tokens::TokenResponse, TokenError>>> all;
        all.reserve(3000);
        for (int count = 0; count < 3000; ++count)
            all.push_back(it.issuer->signIn(user, {}));
        int busy = 0, answered = 0;
        for (const auto &one : all) {
            const auto response = await(one);
            answered += response.has_value();
            busy += !response && response.error().code == TokenError::Busy;
        }
        QCOMPARE(busy + answered, 3000);
        QVERIFY(answered >= 1024);
        QVERIFY(busy > 0);
        QVERIFY(it.signIn(user).expiresIn == 900s); // every place was given back
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestTokenIssuer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tokenissuer.moc"
