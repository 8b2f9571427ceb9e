// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/sealedbackup.h"

#include "backup/newfile.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "crypto/streamsealer.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera::backup {

namespace {

using crypto::SecretBytes;
using crypto::StreamSealer;
using Place = StreamSealer::Place;

constexpr qsizetype keySize = 32;
constexpr qsizetype sealedChunkSize = BackupHeader::chunkSize + StreamSealer::overhead;

/// A file that is read from its beginning.
class Input final
{
public:
    explicit Input(const QString &file)
        : m_descriptor(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY))
    {
        if (m_descriptor < 0 || ::fstat(m_descriptor, &m_status) != 0)
            m_error = errno;
        else if (!S_ISREG(m_status.st_mode))
            m_error = S_ISDIR(m_status.st_mode) ? EISDIR : EINVAL;
    }
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;
    ~Input()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    /// An errno; 0 while nothing has failed.
    [[nodiscard]] int error() const { return m_error; }
    [[nodiscard]] quint64 size() const { return static_cast<quint64>(m_status.st_size); }

    /// As many bytes as there are, up to the room.
    [[nodiscard]] qsizetype read(std::span<char> room)
    {
        qsizetype size = 0;
        while (m_error == 0 && size < std::ssize(room)) {
            const ssize_t got = ::read(m_descriptor, room.data() + size, room.size() - static_cast<size_t>(size));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                m_error = errno;
            if (got <= 0)
                break;
            size += got;
        }
        return size;
    }

private:
    int m_descriptor;
    struct stat m_status = {};
    int m_error = 0;
};

// Code points: of UTF-8 every byte that does not go on with one.
qsizetype characters(const SecretBytes &utf8)
{
    return std::ranges::count_if(
        utf8.view(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; });
}

struct Keys
{
    SecretBytes chunks;
    QByteArray check;
};

Keys keysOf(const BackupHeader &header, const SecretBytes &passphrase)
{
    const SecretBytes master = crypto::keyFromPassphrase(passphrase.view(), header.salt, header.cost);
    const SecretBytes check = crypto::hkdfSha256(master, header.salt, "tessera/backup/check", BackupHeader::checkSize);
    return {crypto::hkdfSha256(master, header.salt, "tessera/backup/chunks", StreamSealer::keySize),
        check.view().toByteArray()};
}

std::unexpected<Failure<BackupError>> damaged(const QString &name)
{
    return fail(BackupError::Damaged, QStringLiteral("The backup %1 is damaged; use another one.").arg(name));
}

Result<void, BackupError> sealInto(NewFile &file, const Sealing &sealing)
{
    Input database(sealing.database);
    BackupHeader header{.kind = sealing.kind,
        .cost = sealing.cost,
        .createdAt = sealing.createdAt,
        .payload = keySize + database.size(),
        .origin = originOf(sealing.keyEncryptionKey),
        .salt = crypto::randomBytes(BackupHeader::saltSize),
        .noncePrefix = crypto::randomBytes(StreamSealer::prefixSize),
        .check = {}};
    Keys keys = keysOf(header, sealing.passphrase);
    header.check = keys.check;
    const QByteArray beginning = header.toBytes();
    if (const auto written = file.write(beginning); !written)
        return written;
    StreamSealer sealer(std::move(keys.chunks), header.noncePrefix, beginning);
    SecretBytes chunk(BackupHeader::chunkSize);
    const std::span<char> room = chunk.writable();
    std::ranges::copy(sealing.keyEncryptionKey.view(), room.begin());
    qsizetype filled = keySize;
    quint64 left = header.payload;
    while (left > 0) {
        filled += database.read(room.subspan(static_cast<size_t>(filled)));
        const auto wanted = std::min<quint64>(left, BackupHeader::chunkSize);
        if (database.error() != 0 || static_cast<quint64>(filled) != wanted)
            return unreadable(sealing.database, database.error() != 0 ? database.error() : EIO);
        left -= wanted;
        const QByteArray sealed = sealer.seal(chunk.view().first(filled), left == 0 ? Place::Last : Place::Within);
        if (const auto written = file.write(sealed); !written)
            return written;
        if (sealing.stop.stop_requested())
            return givenUp();
        filled = 0;
    }
    return file.sync();
}

Result<BackupHeader, BackupError> headerOf(Input &file, const QString &name)
{
    QByteArray bytes(BackupHeader::size, '\0');
    bytes.truncate(file.read(bytes));
    if (file.error() != 0)
        return unreadable(name, file.error());
    return BackupHeader::fromBytes(bytes, name);
}

Result<SecretBytes, BackupError> openInto(NewFile &database, Input &file, const BackupHeader &header,
    StreamSealer &opener, const QString &name, const std::stop_token &stop)
{
    SecretBytes keyEncryptionKey;
    SecretBytes plain(BackupHeader::chunkSize);
    QByteArray sealed(sealedChunkSize, Qt::Uninitialized);
    quint64 left = header.payload;
    while (left > 0) {
        const auto size = static_cast<qsizetype>(std::min<quint64>(left, BackupHeader::chunkSize));
        left -= static_cast<quint64>(size);
        const auto room = std::span<char>(sealed).first(static_cast<size_t>(size + StreamSealer::overhead));
        const qsizetype got = file.read(room);
        if (file.error() != 0)
            return unreadable(name, file.error());
        if (stop.stop_requested())
            return givenUp();
        if (!opener.open(QByteArrayView(sealed).first(got), left == 0 ? Place::Last : Place::Within, plain.writable()))
            return damaged(name);
        QByteArrayView opened = plain.view().first(size);
        if (keyEncryptionKey.isEmpty()) {
            keyEncryptionKey = SecretBytes::copyOf(opened.first(keySize));
            opened = opened.sliced(keySize);
        }
        if (const auto written = database.write(opened); !written)
            return std::unexpected(written.error());
    }
    return keyEncryptionKey;
}

} // namespace

Result<void, BackupError> writeSealed(const QString &file, const Sealing &sealing,
    const std::function<Result<void, BackupError>(const QString &written)> &verify)
{
    if (characters(sealing.passphrase) < shortestPassphrase)
        return fail(BackupError::WeakPassphrase,
            QStringLiteral("The passphrase of a backup must have at least %1 characters.").arg(shortestPassphrase));
    auto made = NewFile::make(file);
    if (!made)
        return std::unexpected(made.error());
    return sealInto(*made, sealing).and_then([&] { return verify(made->partPath()); }).and_then([&] {
        return made->keep();
    });
}

Result<Unsealed, BackupError> unseal(const QString &file, const QString &name, const SecretBytes &passphrase,
    const QString &database, const std::stop_token &stop)
{
    Input input(file);
    if (input.error() != 0)
        return unreadable(name, input.error());
    auto header = headerOf(input, name);
    if (!header)
        return std::unexpected(header.error());
    if (header->payload < keySize || input.size() > header->fileSize())
        return damaged(name);
    if (input.size() < header->fileSize())
        return fail(BackupError::Truncated,
            QStringLiteral("The backup %1 ends early: %2 of its %3 bytes are there. It was not copied whole; copy it "
                           "again, or use another one.")
                .arg(name)
                .arg(input.size())
                .arg(header->fileSize()));
    Keys keys = keysOf(*header, passphrase);
    if (!crypto::equalInConstantTime(keys.check, header->check))
        return fail(
            BackupError::WrongPassphrase, QStringLiteral("The passphrase is not that of the backup %1.").arg(name));
    auto made = NewFile::make(database);
    if (!made)
        return std::unexpected(made.error());
    StreamSealer opener(std::move(keys.chunks), header->noncePrefix, header->toBytes());
    auto key = openInto(*made, input, *header, opener, name, stop);
    if (!key)
        return std::unexpected(key.error());
    if (const auto kept = made->sync().and_then([&] { return made->keep(); }); !kept)
        return std::unexpected(kept.error());
    return Unsealed{*std::move(header), *std::move(key)};
}

Result<BackupHeader, BackupError> readHeader(const QString &file)
{
    Input input(file);
    return input.error() != 0 ? unreadable(file, input.error()) : headerOf(input, file);
}

QByteArray originOf(const SecretBytes &keyEncryptionKey)
{
    return crypto::hkdfSha256(keyEncryptionKey, {}, "tessera/backup/origin", BackupHeader::originSize)
        .view()
        .toByteArray();
}

} // namespace tessera::backup
