// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keyvault.h"

#include "core/failurepoint.h"
#include "keys/serversecrets.h"
#include "store/auditrepository.h"
#include "store/keyrepository.h"
#include "store/serversecretrepository.h"

#include <QJsonDocument>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcVault, "tessera.keys")

namespace tessera::keys {
namespace {

QString checkName() { return QStringLiteral("key-encryption-key-check"); }

constexpr QByteArrayView checkText = "This opens under the key-encryption key of this installation.";

QByteArray keyBinding(const KeyId &kid) { return "tessera/key/" + kid.toText().toUtf8(); }

std::unexpected<Failure<KeyError>> wrongKey()
{
    return fail(
        KeyError::WrongKeyEncryptionKey, QStringLiteral("The key-encryption key is not the one that this database is "
                                                        "sealed under. Give the right one; a new set of "
                                                        "signing keys is never made in its place."));
}

std::unexpected<Failure<KeyError>> damaged(const KeyId &kid)
{
    return fail(KeyError::Damaged,
        QStringLiteral("The stored private key %1 does not open. Restore the database from a backup.")
            .arg(kid.toText()));
}

struct Stored
{
    std::optional<QByteArray> check;
    QList<store::KeyRow> rows;
};

Result<Stored, store::StoreError> readStored(store::Database &database)
{
    return database.read([](store::Connection &connection) {
        return Stored{
            store::ServerSecretRepository(connection).find(checkName()), store::KeyRepository(connection).all()};
    });
}

Result<void, KeyError> storeCheck(store::Database &database, const crypto::Sealer &sealer)
{
    auto written =
        database.write([sealed = sealer.seal(checkText, secretBinding(checkName()))](store::Connection &connection) {
            return store::ServerSecretRepository(connection).insertIfAbsent(checkName(), sealed);
        });
    written.waitForFinished();
    if (const auto result = written.takeResult(); !result)
        return fail(KeyError::Store, result.error().detail);
    return {};
}

} // namespace

KeyVault::KeyVault(std::shared_ptr<const crypto::Sealer> keyEncryptionKey, QByteArray check)
    : m_sealer(std::move(keyEncryptionKey))
    , m_check(std::move(check))
{
}

Result<std::unique_ptr<KeyVault>, KeyError> KeyVault::open(
    store::Database &database, std::shared_ptr<const crypto::Sealer> keyEncryptionKey)
{
    auto stored = readStored(database);
    if (stored && !stored->check) {
        if (!stored->rows.isEmpty()) {
            return fail(KeyError::Damaged,
                QStringLiteral("The database holds signing keys, but not the value that the key-encryption key is "
                               "checked with. Restore it from a backup."));
        }
        if (auto made = storeCheck(database, *keyEncryptionKey); !made)
            return std::unexpected(made.error());
        stored = readStored(database);
    }
    if (!stored)
        return fail(KeyError::Store, stored.error().detail);
    const QByteArray check = stored->check.value_or(QByteArray());
    const auto opened = keyEncryptionKey->open(check, secretBinding(checkName()));
    if (!opened || opened->view() != checkText)
        return wrongKey();
    std::unique_ptr<KeyVault> vault(new KeyVault(std::move(keyEncryptionKey), check));
    for (const store::KeyRow &row : std::as_const(stored->rows)) {
        if (!row.privateKey.isEmpty() && !vault->m_sealer->open(row.privateKey, keyBinding(row.kid)))
            return damaged(row.kid);
    }
    return vault;
}

std::shared_ptr<const crypto::Sealer> KeyVault::sealer() const
{
    const std::scoped_lock lock(m_mutex);
    return m_sealer;
}

Result<store::KeyRow, KeyError> KeyVault::generate(const RotationPolicy &policy) const
{
    const auto key = crypto::PrivateKey::generate(jose::keyKind(policy.algorithm), policy.rsaBits);
    if (!key)
        return fail(KeyError::Crypto, key.error().detail);
    return rowFor(*key, policy.algorithm, QStringLiteral("generated"));
}

Result<store::KeyRow, KeyError> KeyVault::rowFor(
    const crypto::PrivateKey &key, jose::Algorithm algorithm, const QString &origin) const
{
    const auto signing = jose::SigningKey::make(key, algorithm);
    if (!signing)
        return fail(KeyError::Unsupported, signing.error().detail);
    store::KeyRow row;
    row.kid = signing->kid();
    row.algorithm = jose::name(algorithm);
    row.publicJwk = QJsonDocument(jose::publicJwk(key.publicKey(), algorithm, row.kid)).toJson(QJsonDocument::Compact);
    row.privateKey = sealer()->seal(key.toPkcs8Der().view(), keyBinding(row.kid));
    row.origin = origin;
    failurePoint("keys.sealed");
    return row;
}

Result<crypto::PrivateKey, KeyError> KeyVault::privateKey(const store::KeyRow &row) const
{
    if (row.privateKey.isEmpty())
        return fail(KeyError::PrivateKeyWiped,
            QStringLiteral("The private part of key %1 was wiped when it left the key set.").arg(row.kid.toText()));
    const auto opened = sealer()->open(row.privateKey, keyBinding(row.kid));
    if (!opened)
        return damaged(row.kid);
    auto key = crypto::PrivateKey::fromPkcs8Der(opened->view());
    if (!key)
        return damaged(row.kid);
    return std::move(*key);
}

std::shared_ptr<const jose::SigningKey> KeyVault::signingKey(const store::KeyRow &row) const
{
    const auto algorithm = jose::algorithmFromName(QStringView(row.algorithm));
    const auto key = privateKey(row);
    if (!algorithm || !key) {
        qCCritical(lcVault) << "The signing key" << row.kid.toText() << "cannot be used:"
                            << (key ? QStringLiteral("its algorithm is not known.") : key.error().detail);
        return nullptr;
    }
    auto signing = jose::SigningKey::make(*key, *algorithm, row.kid);
    return signing ? std::make_shared<const jose::SigningKey>(std::move(*signing)) : nullptr;
}

KeyHandles KeyVault::handles(KeyRows rows, Instant now, Duration leeway, const KeyHandles &known) const
{
    KeyHandles result;
    for (const store::KeyRow &row : rows) {
        const KeyState state = stateAt(rows, row, now, leeway);
        if (!isPublished(state))
            continue;
        auto verifying = known.verifying.value(row.kid);
        if (!verifying) {
            if (auto jwk = jose::Jwk::fromJson(row.publicJwk))
                verifying = std::make_shared<const jose::Jwk>(std::move(*jwk));
            else
                qCCritical(lcVault) << "The stored public key" << row.kid.toText()
                                    << "cannot be used:" << jwk.error().detail;
        }
        result.verifying.insert(row.kid, verifying);
        if (state == KeyState::Retired)
            continue;
        const auto signing = known.signing.value(row.kid);
        result.signing.insert(row.kid, signing ? signing : signingKey(row));
    }
    return result;
}

bool KeyVault::isCurrent(store::Connection &connection) const
{
    const std::optional<QByteArray> stored = store::ServerSecretRepository(connection).find(checkName());
    const std::scoped_lock lock(m_mutex);
    return stored == m_check;
}

Result<int, KeyError> KeyVault::reseal(
    store::Database &database, std::shared_ptr<const crypto::Sealer> keyEncryptionKey, const AuditEvent &event)
{
    struct Sealed
    {
        int count = 0;
        QByteArray check;
    };
    const auto job = [old = sealer(), fresh = keyEncryptionKey, event](
                         store::Connection &connection) -> Result<Sealed, KeyError> {
        Sealed sealed;
        store::KeyRepository keys(connection);
        const QList<store::KeyRow> rows = keys.all();
        for (const store::KeyRow &row : rows) {
            if (row.privateKey.isEmpty())
                continue;
            const auto opened = old->open(row.privateKey, keyBinding(row.kid));
            if (!opened || !keys.reseal(row.kid, fresh->seal(opened->view(), keyBinding(row.kid)))) {
                connection.rollBackJob();
                return damaged(row.kid);
            }
            ++sealed.count;
        }
        store::ServerSecretRepository secrets(connection);
        const QMap<QString, QByteArray> all = secrets.all();
        for (auto [name, value] : all.asKeyValueRange()) {
            const auto opened = old->open(value, secretBinding(name));
            const QByteArray again = opened ? fresh->seal(opened->view(), secretBinding(name)) : QByteArray();
            if (!opened || !secrets.replace(name, again)) {
                connection.rollBackJob();
                return wrongKey();
            }
            if (name == checkName())
                sealed.check = again;
            ++sealed.count;
        }
        store::AuditRepository(connection).append(event);
        return sealed;
    };
    auto written = database.write(job);
    written.waitForFinished();
    const auto result = written.takeResult();
    if (!result)
        return fail(KeyError::Store, result.error().detail);
    if (!*result)
        return std::unexpected(result->error());
    const std::scoped_lock lock(m_mutex);
    m_sealer = std::move(keyEncryptionKey);
    m_check = (*result)->check;
    return (*result)->count;
}

} // namespace tessera::keys
