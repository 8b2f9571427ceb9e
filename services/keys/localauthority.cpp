// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/localauthority.h"

#include "crypto/certificatefacts.h"
#include "crypto/hash.h"
#include "keys/serversecrets.h"
#include "store/auditrepository.h"
#include "store/serversecretrepository.h"

#include <QtEndian>

#include <algorithm>

namespace tessera::keys {

namespace {

constexpr qsizetype digestSize = 32;
constexpr qsizetype headSize = digestSize + qsizetype(sizeof(quint32));

/// With the day on which it was made behind it.
constexpr QLatin1StringView commonName("Tessera local authority ");

QString authorityName() { return QStringLiteral("tls-authority"); }
QString serverName() { return QStringLiteral("tls-server"); }

std::unexpected<Failure<KeyError>> damaged(const QString &name)
{
    return fail(KeyError::Damaged,
        QStringLiteral("The stored certificate \"%1\" does not open. Restore the database from a backup.").arg(name));
}

/// The digest of its issuer, the length of the certificate, the certificate, its key.
crypto::SecretBytes packed(const CertifiedKey &certified, const QByteArray &issuer)
{
    const QByteArray &der = certified.certificate.der();
    const crypto::SecretBytes key = certified.key.toPkcs8Der();
    crypto::SecretBytes all(headSize + der.size() + key.size());
    auto at = std::ranges::copy(issuer, all.writable().begin()).out;
    qToBigEndian(quint32(der.size()), &*at);
    at = std::ranges::copy(der, at + sizeof(quint32)).out;
    std::ranges::copy(key.view(), at);
    return all;
}

std::optional<std::pair<CertifiedKey, QByteArray>> unpacked(QByteArrayView all)
{
    if (all.size() < headSize)
        return {};
    const QByteArrayView rest = all.sliced(headSize);
    const auto size = qsizetype(qFromBigEndian<quint32>(all.data() + digestSize));
    if (size > rest.size())
        return {};
    auto certificate = crypto::Certificate::fromDer(rest.first(size));
    auto key = crypto::PrivateKey::fromPkcs8Der(rest.sliced(size));
    if (!certificate || !key)
        return {};
    return std::pair(CertifiedKey{*std::move(certificate), *std::move(key)}, all.first(digestSize).toByteArray());
}

crypto::CertificateFacts factsOf(const crypto::Certificate &certificate)
{
    return crypto::certificateFacts(certificate.der()).value();
}

bool isFor(const crypto::CertificateFacts &facts, QStringList names)
{
    QStringList own = facts.names;
    own.sort();
    names.sort();
    return own == names;
}

crypto::Certificate certificateOf(const CertifiedKey &certified) { return certified.certificate; }

AuditEvent event(const Actor &actor, Instant at, const QString &action, const crypto::Certificate &certificate)
{
    const crypto::CertificateFacts facts = factsOf(certificate);
    return actor.did(at, action, facts.names.isEmpty() ? facts.subject : facts.names.join(QStringLiteral(", ")),
        {{QStringLiteral("sha256"), QString::fromLatin1(facts.sha256.toHex())},
            {QStringLiteral("not_after"), toIso8601(facts.notAfter)}});
}

} // namespace

bool LocalAuthority::isNamed(const QString &name) { return name.startsWith(commonName); }

LocalAuthority::LocalAuthority(
    store::Database &database, std::shared_ptr<const crypto::Sealer> keyEncryptionKey, const Clock &clock)
    : m_database(database)
    , m_sealer(std::move(keyEncryptionKey))
    , m_clock(clock)
{
}

Result<std::optional<LocalAuthority::Kept>, KeyError> LocalAuthority::read(const QString &name) const
{
    const auto found = m_database.read(
        [&name](store::Connection &connection) { return store::ServerSecretRepository(connection).find(name); });
    if (!found)
        return fail(KeyError::Store, found.error().detail);
    if (!*found)
        return std::nullopt;
    const auto opened = m_sealer->open(**found, secretBinding(name));
    auto whole = opened ? unpacked(opened->view()) : std::nullopt;
    if (!whole)
        return damaged(name);
    return Kept{**found, std::move(whole->first), std::move(whole->second)};
}

Result<bool, KeyError> LocalAuthority::keep(const QString &name, const std::optional<Kept> &before,
    const CertifiedKey &certified, const QByteArray &issuer, const AuditEvent &event)
{
    const QByteArray sealed = m_sealer->seal(packed(certified, issuer).view(), secretBinding(name));
    const std::optional<QByteArray> old = before ? std::optional(before->sealed) : std::nullopt;
    const auto written = m_database
                             .write([name, old, sealed, event](store::Connection &connection) {
                                 store::ServerSecretRepository secrets(connection);
                                 if (secrets.find(name) != old)
                                     return false;
                                 const bool isKept =
                                     old ? secrets.replace(name, sealed) : secrets.insertIfAbsent(name, sealed);
                                 store::AuditRepository(connection).append(event);
                                 return isKept;
                             })
                             .result();
    if (!written)
        return fail(KeyError::Store, written.error().detail);
    return *written;
}

Result<CertifiedKey, KeyError> LocalAuthority::authority(const Actor &actor, bool anew)
{
    for (;;) {
        auto before = read(authorityName());
        if (!before)
            return std::unexpected(before.error());
        if (*before && !anew)
            return std::move((*before)->certified);
        const auto key = crypto::PrivateKey::generate(crypto::KeyKind::P256);
        if (!key)
            return fail(KeyError::Crypto, key.error().detail);
        const Instant now = m_clock.now();
        CertifiedKey fresh{crypto::Certificate::authority(*key, commonName + toIso8601(now).first(10),
                               {.from = now - backdated, .until = now + authorityLifetime}),
            *key};
        const auto kept = keep(authorityName(), *before, fresh, crypto::sha256(fresh.certificate.der()),
            event(actor, now, QStringLiteral("authority.made"), fresh.certificate));
        if (!kept)
            return std::unexpected(kept.error());
        if (*kept)
            return fresh;
        anew = false; // somebody else has just made one
    }
}

Result<std::optional<crypto::Certificate>, KeyError> LocalAuthority::find() const
{
    return read(authorityName()).transform([](std::optional<Kept> kept) {
        return kept ? std::optional(std::move(kept->certified.certificate)) : std::nullopt;
    });
}

Result<crypto::Certificate, KeyError> LocalAuthority::made(const Actor &actor)
{
    return authority(actor, false).transform(certificateOf);
}

Result<crypto::Certificate, KeyError> LocalAuthority::replaced(const Actor &actor)
{
    return authority(actor, true).transform(certificateOf);
}

Result<std::optional<crypto::Certificate>, KeyError> LocalAuthority::findServer() const
{
    const auto own = find();
    if (!own)
        return std::unexpected(own.error());
    auto kept = read(serverName());
    if (!kept)
        return std::unexpected(kept.error());
    const bool isOurs = *kept && *own && (*kept)->issuer == crypto::sha256((*own)->der());
    return isOurs ? std::optional(std::move((*kept)->certified.certificate)) : std::nullopt;
}

Result<CertifiedKey, KeyError> LocalAuthority::server(const QStringList &names, const Actor &actor)
{
    return serverFor(names, actor, false);
}

Result<CertifiedKey, KeyError> LocalAuthority::renewedServer(const QStringList &names, const Actor &actor)
{
    return serverFor(names, actor, true);
}

Result<CertifiedKey, KeyError> LocalAuthority::serverFor(const QStringList &names, const Actor &actor, bool anew)
{
    const auto own = authority(actor, false);
    if (!own)
        return std::unexpected(own.error());
    const QByteArray issuer = crypto::sha256(own->certificate.der());
    for (;;) {
        auto before = read(serverName());
        if (!before)
            return std::unexpected(before.error());
        if (*before && !anew && (*before)->issuer == issuer) {
            const crypto::CertificateFacts facts = factsOf((*before)->certified.certificate);
            if (isFor(facts, names) && m_clock.now() < facts.notAfter - renewal)
                return std::move((*before)->certified);
        }
        auto fresh = certify(*own, names, serverLifetime);
        if (!fresh)
            return fresh;
        const auto kept = keep(serverName(), *before, *fresh, issuer,
            event(actor, m_clock.now(), QStringLiteral("certificate.renewed"), fresh->certificate));
        if (!kept)
            return std::unexpected(kept.error());
        if (*kept)
            return fresh;
        anew = false;
    }
}

Result<CertifiedKey, KeyError> LocalAuthority::issue(const QStringList &names, Duration lifetime, const Actor &actor)
{
    const auto own = authority(actor, false);
    if (!own)
        return std::unexpected(own.error());
    auto fresh = certify(*own, names, lifetime);
    if (!fresh)
        return fresh;
    const auto noted =
        m_database
            .write([event = event(actor, m_clock.now(), QStringLiteral("certificate.issued"), fresh->certificate)](
                       store::Connection &connection) { return store::AuditRepository(connection).append(event); })
            .result();
    return noted ? std::move(fresh) : fail(KeyError::Store, noted.error().detail);
}

Result<CertifiedKey, KeyError> LocalAuthority::certify(
    const CertifiedKey &authority, const QStringList &names, Duration lifetime) const
{
    const Instant now = m_clock.now();
    const Instant until = std::min(now + lifetime, factsOf(authority.certificate).notAfter);
    if (until <= now)
        return fail(KeyError::Unsupported,
            QStringLiteral("The local authority is out of date since %1: make another one (tls renew --authority), and "
                           "let clients trust that.")
                .arg(toIso8601(until)));
    auto key = crypto::PrivateKey::generate(crypto::KeyKind::P256);
    if (!key)
        return fail(KeyError::Crypto, key.error().detail);
    auto certificate = crypto::Certificate::forServer(
        *key, names, {.from = now - backdated, .until = until}, authority.certificate, authority.key);
    return CertifiedKey{std::move(certificate), *std::move(key)};
}

} // namespace tessera::keys
