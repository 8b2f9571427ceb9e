// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/serversecrets.h"

#include "core/failurepoint.h"
#include "crypto/random.h"
#include "store/serversecretrepository.h"

namespace tessera::keys {
namespace {

using Found = Result<std::optional<QByteArray>, store::StoreError>;

Found find(store::Database &database, const QString &name)
{
    return database.read(
        [&name](store::Connection &connection) { return store::ServerSecretRepository(connection).find(name); });
}

} // namespace

QByteArray secretBinding(const QString &name) { return "tessera/secret/" + name.toUtf8(); }

Result<crypto::SecretBytes, KeyError> serverSecret(
    store::Database &database, const crypto::Sealer &keyEncryptionKey, const QString &name, qsizetype size)
{
    Found found = find(database, name);
    if (found && !*found) {
        const QByteArray sealed = keyEncryptionKey.seal(crypto::randomSecret(size).view(), secretBinding(name));
        failurePoint("keys.secret-sealed");
        auto stored = database.write([name, sealed](store::Connection &connection) {
            return store::ServerSecretRepository(connection).insertIfAbsent(name, sealed);
        });
        stored.waitForFinished();
        if (const auto result = stored.takeResult(); !result)
            return fail(KeyError::Store, result.error().detail);
        found = find(database, name);
    }
    if (!found)
        return fail(KeyError::Store, found.error().detail);
    auto opened = keyEncryptionKey.open(found->value_or(QByteArray()), secretBinding(name));
    if (!opened) {
        return fail(KeyError::WrongKeyEncryptionKey,
            QStringLiteral("The server secret \"%1\" does not open under this key-encryption key.").arg(name));
    }
    return std::move(*opened);
}

} // namespace tessera::keys
