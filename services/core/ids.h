// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace tessera {

/// A 128-bit id that cannot be taken for another kind's. Written as a lower-case UUID without braces.
template <typename Tag>
class UuidId
{
public:
    /// From 16 random bytes; the version bits of RFC 9562 are set (v4).
    [[nodiscard]] static UuidId fromRandom(QByteArrayView sixteenBytes)
    {
        QByteArray bytes = sixteenBytes.first(16).toByteArray();
        bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
        bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
        return UuidId(QUuid::fromRfc4122(bytes));
    }

    /// Nothing unless the text is a UUID, 36 characters, not the nil one.
    [[nodiscard]] static std::optional<UuidId> fromText(QStringView text)
    {
        const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
        return uuid.isNull() ? std::nullopt : std::optional(UuidId(uuid));
    }

    /// Nothing unless there are 16 bytes that are not all zero.
    [[nodiscard]] static std::optional<UuidId> fromBytes(QByteArrayView bytes)
    {
        const QUuid uuid = bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid();
        return uuid.isNull() ? std::nullopt : std::optional(UuidId(uuid));
    }

    [[nodiscard]] QString toText() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const UuidId &, const UuidId &) = default;
    friend bool operator<(const UuidId &left, const UuidId &right) { return left.m_uuid < right.m_uuid; }
    friend size_t qHash(const UuidId &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit UuidId(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    QUuid m_uuid;
};

using UserId = UuidId<struct UserTag>;
using SessionId = UuidId<struct SessionTag>;

/// The `kid` of a key. For keys of ours the RFC 7638 SHA-256 thumbprint, base64url; a foreign issuer may use any text.
class KeyId
{
public:
    KeyId() = default;
    explicit KeyId(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &toText() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend auto operator<=>(const KeyId &left, const KeyId &right) { return left.m_text.compare(right.m_text) <=> 0; }
    friend bool operator==(const KeyId &, const KeyId &) = default;
    friend size_t qHash(const KeyId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace tessera
