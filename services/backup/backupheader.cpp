// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/backupheader.h"

#include "crypto/hash.h"
#include "crypto/streamsealer.h"

#include <QDataStream>
#include <QIODevice>

namespace tessera::backup {

namespace {

constexpr QByteArrayView magic("TesseraBackup\r\n\x1a", 16);
constexpr quint16 knownVersion = 1;
constexpr qsizetype digestSize = 16;
constexpr qsizetype digested = BackupHeader::size - digestSize;
// Whoever gives somebody a file to open shall not bring down the machine with it.
constexpr quint64 mostMemoryKiB = 1024 * 1024;
constexpr quint64 mostWorkKiB = 16 * mostMemoryKiB;
constexpr quint64 largestPayload = quint64{1} << 47; // what 2^32 chunks hold, with room to spare

QByteArray digestOf(QByteArrayView bytes) { return crypto::sha256(bytes.first(digested)).first(digestSize); }

std::unexpected<Failure<BackupError>> damaged(const QString &name)
{
    return fail(BackupError::Damaged, QStringLiteral("The backup %1 is damaged; use another one.").arg(name));
}

QByteArray take(QDataStream &stream, qsizetype size)
{
    QByteArray bytes(size, '\0');
    stream.readRawData(bytes.data(), static_cast<int>(size));
    return bytes;
}

} // namespace

QByteArray BackupHeader::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.writeRawData(magic.data(), static_cast<int>(magic.size()));
    stream << knownVersion << static_cast<quint8>(kind) << static_cast<quint8>(cost.lanes) << cost.memoryKiB
           << cost.iterations << toMilliseconds(createdAt) << payload;
    for (const QByteArray &part : {origin, salt, noncePrefix, QByteArray(1, '\0'), check})
        stream.writeRawData(part.constData(), static_cast<int>(part.size()));
    Q_ASSERT(bytes.size() == digested);
    return bytes + digestOf(bytes);
}

Result<BackupHeader, BackupError> BackupHeader::fromBytes(QByteArrayView bytes, const QString &name)
{
    if (!bytes.startsWith(magic))
        return fail(
            BackupError::NotSealed, QStringLiteral("The file %1 is not an encrypted backup of Tessera.").arg(name));
    const QByteArray given = bytes.first(std::min(bytes.size(), size)).toByteArray();
    QDataStream stream(given);
    stream.skipRawData(static_cast<int>(magic.size()));
    quint16 version = 0;
    stream >> version;
    if (stream.status() == QDataStream::Ok && version > knownVersion)
        return fail(BackupError::NewerVersion,
            QStringLiteral("The backup %1 was written by a later version of Tessera. Use that version, or a later one.")
                .arg(name));
    if (given.size() < size)
        return fail(BackupError::Truncated,
            QStringLiteral("The backup %1 ends within its header: it was not copied whole. Copy it again, or use "
                           "another one.")
                .arg(name));
    BackupHeader header;
    quint8 kind = 0;
    quint8 lanes = 0;
    qint64 createdAt = 0;
    stream >> kind >> lanes >> header.cost.memoryKiB >> header.cost.iterations >> createdAt >> header.payload;
    header.kind = static_cast<BackupKind>(kind);
    header.cost.lanes = lanes;
    header.createdAt = fromMilliseconds(createdAt);
    header.origin = take(stream, originSize);
    header.salt = take(stream, saltSize);
    header.noncePrefix = take(stream, crypto::StreamSealer::prefixSize);
    const QByteArray zero = take(stream, 1);
    header.check = take(stream, checkSize);
    const bool isKnown = header.kind == BackupKind::ByHand || header.kind == BackupKind::Scheduled;
    const crypto::Argon2Parameters &cost = header.cost;
    if (version != knownVersion || !isKnown || zero != QByteArray(1, '\0') || !cost.isValid() ||
        cost.memoryKiB > mostMemoryKiB || quint64{cost.memoryKiB} * cost.iterations > mostWorkKiB ||
        header.payload == 0 || header.payload > largestPayload || digestOf(given) != given.last(digestSize))
        return damaged(name);
    return header;
}

quint64 BackupHeader::fileSize() const
{
    const quint64 chunks = (payload + chunkSize - 1) / chunkSize;
    return size + payload + chunks * crypto::StreamSealer::overhead;
}

} // namespace tessera::backup
