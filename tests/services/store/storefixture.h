// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/keyrow.h"
#include "store/sessionrow.h"
#include "store/userrow.h"

#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

namespace tessera::test {

using namespace std::chrono_literals;

inline constexpr Instant someInstant = fromMilliseconds(1'800'000'000'000);

/// Whether a condition comes true in time, with events handled meanwhile.
template <typename Condition>
bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, QDeadlineTimer(10s));
}

/// A new folder with a database in it, on the disk, gone with the test.
class StoreFolder final
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("tessera.db")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] std::unique_ptr<store::Database> open() const
    {
        auto database = store::Database::open(path());
        if (!database)
            throw std::runtime_error(database.error().detail.toStdString());
        return std::move(*database);
    }

private:
    QTemporaryDir m_folder;
};

/// The value of a result; throws with the sentence where there is none.
template <typename T>
T valueOf(Result<T, store::StoreError> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What a write gives, after its commit.
template <typename T>
T committed(Future<Result<T, store::StoreError>> future)
{
    future.waitForFinished();
    return valueOf(future.takeResult());
}

template <typename Id>
Id idOf(quint64 number)
{
    QByteArray bytes(16, '\0');
    for (int i = 15; i >= 8; --i, number >>= 8)
        bytes[i] = static_cast<char>(number & 0xff);
    return Id::fromRandom(bytes);
}

inline store::UserRow userRow(quint64 number, const QString &name = QStringLiteral("A Name"))
{
    return {
        .id = idOf<UserId>(number),
        .email = *EmailAddress::fromText(QStringLiteral("user%1@example.com").arg(number)),
        .name = name,
        .passwordHash = QStringLiteral("$argon2id$"),
        .roles = {},
        .createdAt = someInstant + std::chrono::seconds(number),
        .updatedAt = someInstant,
        .passwordChangedAt = someInstant,
        .lastSignInAt = std::nullopt,
    };
}

inline store::SessionRow sessionRow(quint64 number, quint64 user)
{
    return {
        .id = idOf<SessionId>(number),
        .user = idOf<UserId>(user),
        .createdAt = someInstant + Duration(number),
        .refreshedAt = someInstant,
        .expiresAt = someInstant + 720h,
        .revokedAt = std::nullopt,
        .revokeReason = {},
        .userAgent = QStringLiteral("curl/8"),
        .address = QStringLiteral("127.0.0.1"),
        .lastKid = KeyId(QStringLiteral("kid-1")),
        .lastTokenExpiresAt = someInstant + 15min,
    };
}

inline store::KeyRow keyRow(qint64 sequence)
{
    return {
        .kid = KeyId(QStringLiteral("kid-%1").arg(sequence)),
        .sequence = sequence,
        .algorithm = QStringLiteral("RS256"),
        .publicJwk = "{\"kty\":\"RSA\"}",
        .privateKey = "sealed",
        .createdAt = someInstant,
        .activatesAt = someInstant + 10min,
        .expiryHorizon = someInstant,
        .revokedAt = std::nullopt,
        .revokeReason = {},
        .origin = QStringLiteral("generated"),
    };
}

} // namespace tessera::test
