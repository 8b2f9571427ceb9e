// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/attack.h"

#include "crypto/cryptolibrary.h"
#include "crypto/hash.h"
#include "jose/base64url.h"
#include "jose/jws.h"
#include "jose/jwtvalidator.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace tessera;
using namespace tessera::playground;

namespace {

constexpr QLatin1StringView issuer("https://issuer.example");
constexpr QLatin1StringView audience("shop");

jose::SigningKey newKey(jose::Algorithm algorithm)
{
    return jose::SigningKey::make(crypto::PrivateKey::generate(jose::keyKind(algorithm)).value(), algorithm).value();
}

} // namespace

class TestAttack : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;

    [[nodiscard]] AttackMaterial material(jose::Algorithm algorithm) const
    {
        const jose::SigningKey key = newKey(algorithm);
        const qint64 now = toNumericDate(m_clock.now());
        const QJsonObject claims{{QStringLiteral("iss"), issuer}, {QStringLiteral("aud"), audience},
            {QStringLiteral("sub"), QStringLiteral("alice")}, {QStringLiteral("iat"), now},
            {QStringLiteral("nbf"), now}, {QStringLiteral("exp"), now + 300}};
        const QByteArray token = jose::signJws({{QStringLiteral("typ"), QStringLiteral("at+jwt")}},
            QJsonDocument(claims).toJson(QJsonDocument::Compact), key);
        return {token, key.publicKey(), key, newKey(jose::Algorithm::RS256), {}, m_clock.now()};
    }

    [[nodiscard]] static jose::JwtValidator validator()
    {
        jose::ValidationPolicy policy;
        policy.issuer = issuer;
        policy.audience = audience;
        return jose::JwtValidator(policy);
    }

private Q_SLOTS:
    void whoMindsTheRulesRefusesAll_data()
    {
        QTest::addColumn<int>("algorithm");
        for (const jose::Algorithm algorithm : {jose::Algorithm::RS256, jose::Algorithm::ES256, jose::Algorithm::EdDSA})
            QTest::newRow(jose::name(algorithm).data()) << int(algorithm);
    }

    void whoMindsTheRulesRefusesAll()
    {
        QFETCH(int, algorithm);
        const AttackMaterial made = material(static_cast<jose::Algorithm>(algorithm));
        const jose::KeySet keys = jose::KeySet::of({*made.issuerKey});
        QVERIFY(validator().validate(made.goodToken, keys, m_clock.now()).accepted);
        const QList<Attack> all = attacks(made);
        QVERIFY(all.size() >= 80);
        QSet<QByteArray> tokens;
        QSet<QString> ids;
        for (const Attack &attack : all) {
            QVERIFY2(!validator().validate(attack.token, keys, m_clock.now()).accepted, qPrintable(attack.id));
            QVERIFY2(!tokens.contains(attack.token), qPrintable(attack.id));
            QVERIFY2(!ids.contains(attack.id), qPrintable(attack.id));
            QVERIFY(!attack.tries.isEmpty() && !attack.why.isEmpty() && !attack.rule.isEmpty());
            ids.insert(attack.id);
            tokens.insert(attack.token);
        }
    }

    void whoLooksAtNoSignatureIsFoundOut()
    {
        // Takes whatever claims its issuer and audience.
        int taken = 0;
        const QList<Attack> all = attacks(material(jose::Algorithm::RS256));
        for (const Attack &attack : all) {
            const QByteArray payload = jose::fromBase64Url(attack.token.split('.').value(1)).value_or(QByteArray());
            const QJsonObject claims = QJsonDocument::fromJson(payload).object();
            taken += claims.value(QStringLiteral("iss")).toString() == issuer &&
                             claims.value(QStringLiteral("sub")).toString() == u"attacker"
                         ? 1
                         : 0;
        }
        QVERIFY(taken > 15);
    }

    void whoTakesThePublicKeyForASecretIsFoundOut()
    {
        const AttackMaterial made = material(jose::Algorithm::RS256);
        const auto secret = crypto::SecretBytes::copyOf(made.publicKey->toPem());
        QStringList taken;
        const QList<Attack> all = attacks(made);
        for (const Attack &attack : all) {
            const qsizetype dot = attack.token.lastIndexOf('.');
            if (jose::toBase64Url(crypto::hmacSha256(secret, attack.token.first(std::max<qsizetype>(dot, 0)))) ==
                attack.token.sliced(dot + 1))
                taken.append(attack.id);
        }
        QCOMPARE(taken, QStringList{QStringLiteral("hmac-public-key")});
    }

    void whoChecksTheSignatureAloneIsFoundOut()
    {
        const AttackMaterial made = material(jose::Algorithm::ES256);
        jose::ValidationPolicy policy;
        policy.signatureOnly = true;
        QStringList taken;
        const QList<Attack> all = attacks(made);
        for (const Attack &attack : all) {
            if (jose::JwtValidator(policy)
                    .validate(attack.token, jose::KeySet::of({*made.issuerKey}), m_clock.now())
                    .accepted)
                taken.append(attack.id);
        }
        for (const char *name : {"expired", "exp-text", "not-yet-valid", "other-issuer", "other-audience", "no-subject",
                 "claim-duplicate", "other-typ"})
            QVERIFY2(taken.contains(QString::fromLatin1(name)), name);
        QVERIFY(!taken.contains(QStringLiteral("crit")));
    }

    void withoutTheIssuersKeysFewerAreTried()
    {
        AttackMaterial made = material(jose::Algorithm::RS256);
        const qsizetype all = attacks(made).size();
        made.issuerKey.reset();
        made.publicKey.reset();
        const qsizetype few = attacks(made).size();
        QVERIFY(few < all && few > 35);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestAttack test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_attack.moc"
