// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jws.h"
#include "playground/attackcontext.h"

#include <QJsonArray>

namespace tessera::playground {

namespace {

using Weight = Attack::Weight;

// Rightly signed tokens, whose content is wrong.
class Claims
{
public:
    explicit Claims(const AttackContext &context)
        : m_context(context)
        , m_key(*context.material().issuerKey)
        , m_header(context.headerWith({{QStringLiteral("alg"), QString(jose::name(m_key.algorithm()))},
              {QStringLiteral("kid"), m_key.kid().toText()}}))
    {
    }

    void add(const QString &id, const QString &tries, const QString &why, const QString &rule,
        const QJsonObject &changes, Weight weight = Weight::Hole)
    {
        addRaw(id, tries, why, rule, m_header, compact(m_context.claimsWith(changes)), weight);
    }
    void addHeader(const QString &id, const QString &tries, const QString &why, const QString &rule,
        const QJsonObject &changes, Weight weight = Weight::Hole)
    {
        QJsonObject header = m_header;
        for (auto it = changes.begin(); it != changes.end(); ++it)
            header.insert(it.key(), it.value());
        addRaw(id, tries, why, rule, header, compact(m_context.claims()), weight);
    }
    void addPayload(const QString &id, const QString &tries, const QString &why, const QString &rule,
        const QByteArray &payload, Weight weight = Weight::Hole)
    {
        addRaw(id, tries, why, rule, m_header, payload, weight);
    }

    [[nodiscard]] QList<Attack> take() { return std::move(m_all); }

private:
    void addRaw(const QString &id, const QString &tries, const QString &why, const QString &rule,
        const QJsonObject &header, const QByteArray &payload, Weight weight)
    {
        m_all.append({.id = id,
            .tries = tries,
            .why = why,
            .rule = rule,
            .weight = weight,
            .token = jose::signJwsAs(header, payload, m_key)});
    }

    const AttackContext &m_context;
    const jose::SigningKey &m_key;
    const QJsonObject m_header;
    QList<Attack> m_all;
};

void addTimes(Claims &claims, qint64 now)
{
    const QString exp = QStringLiteral("exp"), nbf = QStringLiteral("nbf"), iat = QStringLiteral("iat");
    const QString expRule = QStringLiteral("RFC 7519 section 4.1.4");
    claims.add(QStringLiteral("expired"), QStringLiteral("Expired a day ago."),
        QStringLiteral("It does not look at exp."), expRule,
        {{exp, now - 86'400}, {nbf, now - 90'000}, {iat, now - 90'000}});
    claims.add(QStringLiteral("expired-just-now"), QStringLiteral("Expired ten minutes ago."),
        QStringLiteral("It allows for clocks that differ by more than clocks do."), expRule,
        {{exp, now - 600}, {nbf, now - 1'200}, {iat, now - 1'200}});
    claims.add(QStringLiteral("exp-zero"), QStringLiteral("exp is 0, in 1970."),
        QStringLiteral("It takes 0 for an exp that is not there."), expRule, {{exp, 0}});
    claims.add(QStringLiteral("exp-negative"), QStringLiteral("exp is a number so low that no clock has it."),
        QStringLiteral("It turns the number into another one when it is stored."), expRule, {{exp, -1e300}});
    claims.add(QStringLiteral("exp-text"), QStringLiteral("exp is text, in the past."),
        QStringLiteral("It looks at exp only where that is a number."), QStringLiteral("RFC 7519 section 2"),
        {{exp, QString::number(now - 86'400)}});
    claims.add(QStringLiteral("exp-list"), QStringLiteral("exp is a list."),
        QStringLiteral("It looks at exp only where that is a number."), QStringLiteral("RFC 7519 section 2"),
        {{exp, QJsonArray{now - 86'400}}});
    claims.add(QStringLiteral("no-exp"), QStringLiteral("Without exp: good for ever."),
        QStringLiteral("It looks at exp where there is one, and does not ask for it."),
        QStringLiteral("RFC 9068 section 2.2"), {{exp, QJsonValue::Null}}, Weight::Advice);
    claims.add(QStringLiteral("not-yet-valid"), QStringLiteral("Valid from tomorrow on (nbf)."),
        QStringLiteral("It does not look at nbf."), QStringLiteral("RFC 7519 section 4.1.5"),
        {{nbf, now + 86'400}, {exp, now + 90'000}});
    claims.add(QStringLiteral("issued-tomorrow"), QStringLiteral("Issued tomorrow (iat)."),
        QStringLiteral("It does not look at iat."), QStringLiteral("RFC 7519 section 4.1.6"),
        {{iat, now + 86'400}, {exp, now + 90'000}}, Weight::Advice);
}

void addParties(Claims &claims, const AttackContext &context)
{
    const QString iss = QStringLiteral("iss"), aud = QStringLiteral("aud"), sub = QStringLiteral("sub");
    const QString issuer = context.claims().value(iss).toString();
    const QString issuerRule = QStringLiteral("RFC 8725 section 3.8"),
                  audienceRule = QStringLiteral("RFC 8725 section 3.9");
    const QString required = QStringLiteral("RFC 9068 section 2.2");
    claims.add(QStringLiteral("other-issuer"), QStringLiteral("Of another issuer, with the key of this one."),
        QStringLiteral("It does not compare iss."), issuerRule, {{iss, QStringLiteral("https://attacker.invalid")}});
    claims.add(QStringLiteral("issuer-prefix"), QStringLiteral("Of an issuer whose name begins like the right one."),
        QStringLiteral("It compares how iss begins."), issuerRule,
        {{iss, issuer + QStringLiteral(".attacker.invalid")}});
    claims.add(QStringLiteral("issuer-list"), QStringLiteral("iss is a list with the right one in it."),
        QStringLiteral("It looks whether the right issuer is contained."), issuerRule,
        {{iss, QJsonArray{QStringLiteral("https://attacker.invalid"), issuer}}});
    claims.add(QStringLiteral("no-issuer"), QStringLiteral("Of no issuer."),
        QStringLiteral("It compares iss where there is one, and does not ask for it."), required,
        {{iss, QJsonValue::Null}}, Weight::Advice);
    const QJsonValue audience = context.claims().value(aud);
    const QString ours = audience.isArray() ? audience.toArray().first().toString() : audience.toString();
    claims.add(QStringLiteral("other-audience"), QStringLiteral("For another service."),
        QStringLiteral("It does not look for itself in aud."), audienceRule, {{aud, QStringLiteral("somebody-else")}});
    claims.add(QStringLiteral("audience-prefix"), QStringLiteral("For a service whose name begins like this one's."),
        QStringLiteral("It compares how aud begins, or looks for its name within a text."), audienceRule,
        {{aud, ours + QStringLiteral("-somebody-else")}});
    claims.add(QStringLiteral("no-audience"), QStringLiteral("For nobody in particular (no aud)."),
        QStringLiteral("It looks at aud where there is one, and does not ask for it."), required,
        {{aud, QJsonValue::Null}});
    claims.add(QStringLiteral("empty-audience"), QStringLiteral("For an empty list of services."),
        QStringLiteral("It looks whether one of the list is wrong, and not whether one is right."), audienceRule,
        {{aud, QJsonArray()}});
    claims.add(QStringLiteral("no-subject"), QStringLiteral("About nobody (no sub)."),
        QStringLiteral("It does not ask whom the token is about."), required, {{sub, QJsonValue::Null}},
        Weight::Advice);
    claims.add(QStringLiteral("empty-subject"), QStringLiteral("About somebody without a name (an empty sub)."),
        QStringLiteral("It does not ask whom the token is about."), required, {{sub, QString()}}, Weight::Advice);
}

} // namespace

QList<Attack> attacksOnClaims(const AttackContext &context)
{
    Claims claims(context);
    addTimes(claims, toNumericDate(context.material().now));
    addParties(claims, context);
    claims.addHeader(QStringLiteral("other-typ"), QStringLiteral("A token of another kind (typ logout+jwt)."),
        QStringLiteral("It takes every token of its issuer for an access token."),
        QStringLiteral("RFC 8725 section 3.11"), {{QStringLiteral("typ"), QStringLiteral("logout+jwt")}},
        Weight::Advice);
    claims.addHeader(QStringLiteral("crit"),
        QStringLiteral("An extension that must be understood, and that nobody knows."),
        QStringLiteral("It does not look at crit."), QStringLiteral("RFC 7515 section 4.1.11"),
        {{QStringLiteral("crit"), QJsonArray{QStringLiteral("attacker.invalid")}},
            {QStringLiteral("attacker.invalid"), true}},
        Weight::Advice);
    claims.add(QStringLiteral("oversized"), QStringLiteral("A claim of 12 KiB."),
        QStringLiteral("It has no bound for the size of a token."), QStringLiteral("CWE-770"),
        {{QStringLiteral("padding"), QString(12 * 1024, u'x')}}, Weight::Advice);
    const QByteArray good = compact(context.claims());
    claims.addPayload(QStringLiteral("claim-duplicate"),
        QStringLiteral("Says sub twice, somebody else the second time."),
        QStringLiteral("One of its readers takes the first of two members of a name, another the last."),
        QStringLiteral("RFC 7519 section 4"), good.chopped(1) + ",\"sub\":\"attacker\"}", Weight::Advice);
    claims.addPayload(QStringLiteral("claims-list"), QStringLiteral("Claims that are a list."),
        QStringLiteral("It goes on after a failure to read."), QStringLiteral("RFC 7519 section 7.2"),
        '[' + good + ']');
    return claims.take();
}

} // namespace tessera::playground
