// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/keyencryptionkey.h"

#include "core/failurepoint.h"
#include "crypto/random.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera::runtime {

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype hexSize = 2 * keySize;
constexpr QLatin1StringView credentialName("/key-encryption-key");

std::unexpected<Failure<RuntimeError>> refused(const QString &path, const QString &why)
{
    return fail(RuntimeError::NoKey, QStringLiteral("The key-encryption key in %1 cannot be used: %2").arg(path, why));
}

QString systemReason() { return QString::fromLocal8Bit(std::strerror(errno)) + u'.'; }

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// The key may be 32 bytes, or 64 hexadecimal digits with or without the end of a line.
std::optional<crypto::SecretBytes> decoded(QByteArrayView bytes)
{
    if (bytes.size() == keySize)
        return crypto::SecretBytes::copyOf(bytes);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.size() != hexSize)
        return std::nullopt;
    crypto::SecretBytes key(keySize);
    const std::span<char> into = key.writable();
    for (qsizetype i = 0; i < keySize; ++i) {
        const int high = hexDigit(bytes[2 * i]);
        const int low = hexDigit(bytes[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        into[static_cast<size_t>(i)] = static_cast<char>(high * 16 + low);
    }
    return key;
}

crypto::SecretBytes encoded(const crypto::SecretBytes &key)
{
    static constexpr char digits[] = "0123456789abcdef";
    crypto::SecretBytes text(hexSize + 1);
    const std::span<char> into = text.writable();
    for (size_t i = 0; i < keySize; ++i) {
        const auto byte = static_cast<unsigned char>(key.view()[static_cast<qsizetype>(i)]);
        into[2 * i] = digits[byte >> 4];
        into[2 * i + 1] = digits[byte & 15];
    }
    into[hexSize] = '\n';
    return text;
}

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    operator int() const { return m_number; }

private:
    int m_number;
};

bool writeDurably(const QByteArray &path, const crypto::SecretBytes &bytes)
{
    const Descriptor file(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    return file >= 0 &&
           ::write(file, bytes.view().data(), static_cast<size_t>(bytes.view().size())) == bytes.view().size() &&
           ::fsync(file) == 0;
}

using Found = Result<std::optional<crypto::SecretBytes>, RuntimeError>;

Found named(const Configuration &configuration, const std::optional<QString> &credentialsFolder)
{
    Found found = std::nullopt;
    if (credentialsFolder)
        found = readKeyFile(*credentialsFolder + credentialName, true);
    if (found && !*found && configuration.keyEncryptionKeyFile)
        found = readKeyFile(*configuration.keyEncryptionKeyFile);
    return found;
}

// Where there is none yet; gives the one that is there then.
Result<crypto::SecretBytes, RuntimeError> kept(
    const Configuration &configuration, const DataFolder &folder, SecretStore *keyring, crypto::SecretBytes key)
{
    if (configuration.keyEncryptionKeyFile)
        return makeKeyFile(*configuration.keyEncryptionKeyFile, std::move(key));
    if (keyring && keyring->write(folder, key)) {
        // What it will give the next time counts: a keyring that forgets must not be the only one that knows.
        auto given = keyring->read(folder);
        if (!given)
            return std::unexpected(given.error());
        if (*given)
            return **std::move(given);
    }
    return makeKeyFile(folder.keyEncryptionKeyFile(), std::move(key));
}

} // namespace

Result<std::optional<crypto::SecretBytes>, RuntimeError> readKeyFile(const QString &path, bool mayOthersRead)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (file < 0)
        return errno == ENOENT ? Result<std::optional<crypto::SecretBytes>, RuntimeError>(std::nullopt)
                               : refused(path, systemReason());
    struct stat status = {};
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
        return refused(path, QStringLiteral("it is not a file."));
    if (!mayOthersRead && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refused(
            path, QStringLiteral("others than its owner may read or write it; take that away with chmod 600."));
    crypto::SecretBytes bytes(hexSize + 2);
    const ssize_t size = ::read(file, bytes.writable().data(), bytes.writable().size());
    if (size < 0)
        return refused(path, systemReason());
    auto key = decoded(bytes.view().first(size));
    if (!key)
        return refused(path, QStringLiteral("it holds neither 64 hexadecimal digits nor 32 bytes."));
    return key;
}

Result<crypto::SecretBytes, RuntimeError> makeKeyFile(const QString &path)
{
    return makeKeyFile(path, crypto::randomSecret(keySize));
}

Result<crypto::SecretBytes, RuntimeError> makeKeyFile(const QString &path, crypto::SecretBytes key)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray beside = name + '.' + crypto::randomBytes(8).toHex() + ".new";
    if (!writeDurably(beside, encoded(key))) {
        const QString why = systemReason();
        ::unlink(beside.constData());
        return refused(path, why);
    }
    failurePoint("runtime.key-written");
    // link() and not rename(): whoever made the key first has made it for everybody.
    const bool isOurs = ::link(beside.constData(), name.constData()) == 0;
    const int error = errno;
    failurePoint("runtime.key-named");
    ::unlink(beside.constData());
    if (!isOurs && error != EEXIST)
        return refused(path, QString::fromLocal8Bit(std::strerror(error)) + u'.');
    const Descriptor folder(
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder < 0 || ::fsync(folder) != 0)
        return refused(path, systemReason());
    if (isOurs)
        return key;
    auto theirs = readKeyFile(path);
    if (!theirs)
        return std::unexpected(theirs.error());
    if (!*theirs)
        return refused(path, QStringLiteral("another program took it away."));
    return **std::move(theirs);
}

void removeUnfinishedKeyFiles(const QString &path)
{
    const QFileInfo key(path);
    const QDateTime young = QDateTime::currentDateTime().addSecs(-60);
    const QFileInfoList beside =
        key.dir().entryInfoList({key.fileName() + QStringLiteral(".????????????????.new")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : beside) {
        if (file.lastModified() < young)
            QFile::remove(file.filePath());
    }
}

Result<void, RuntimeError> checkNamedKey(
    const Configuration &configuration, const std::optional<QString> &credentialsFolder)
{
    const auto found = named(configuration, credentialsFolder);
    if (!found)
        return std::unexpected(found.error());
    if (*found || !configuration.keyEncryptionKeyFile)
        return {};
    const QFileInfo folder(QFileInfo(*configuration.keyEncryptionKeyFile).absolutePath());
    if (!folder.isDir())
        return refused(*configuration.keyEncryptionKeyFile,
            QStringLiteral("it does not exist, and there is no folder %1 to make it in.").arg(folder.filePath()));
    if (!folder.isWritable())
        return refused(*configuration.keyEncryptionKeyFile,
            QStringLiteral("it does not exist, and this user may not make it there."));
    return {};
}

QString keyEncryptionKeyPlace(
    const Configuration &configuration, const DataFolder &folder, const std::optional<QString> &credentialsFolder)
{
    if (credentialsFolder && QFileInfo::exists(*credentialsFolder + credentialName))
        return QStringLiteral("the credential key-encryption-key of the service manager");
    if (configuration.keyEncryptionKeyFile)
        return *configuration.keyEncryptionKeyFile;
    if (QFileInfo::exists(folder.keyEncryptionKeyFile()))
        return folder.keyEncryptionKeyFile();
    return folder.hasDatabase() ? QStringLiteral("the desktop's keyring") : QString();
}

std::optional<QString> credentialsFolder()
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return folder.isEmpty() ? std::nullopt : std::optional(folder);
}

Result<std::optional<crypto::SecretBytes>, RuntimeError> foundKeyEncryptionKey(const Configuration &configuration,
    const DataFolder &folder, const std::optional<QString> &credentialsFolder, SecretStore *keyring)
{
    // What the person running it named comes first; what nobody named is looked at only where nothing is.
    Found found = named(configuration, credentialsFolder);
    if (!found || *found || configuration.keyEncryptionKeyFile)
        return found;
    found = readKeyFile(folder.keyEncryptionKeyFile());
    if (found && !*found && keyring)
        return keyring->read(folder);
    return found;
}

Result<crypto::SecretBytes, RuntimeError> existingKeyEncryptionKey(const Configuration &configuration,
    const DataFolder &folder, const std::optional<QString> &credentialsFolder, SecretStore *keyring)
{
    auto found = foundKeyEncryptionKey(configuration, folder, credentialsFolder, keyring);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return **std::move(found);
    return fail(RuntimeError::NoKey,
        QStringLiteral(
            "The key-encryption key of the data folder %1 is missing. It was looked for in %2. Without it the "
            "signing keys cannot be opened; put it back where it was.")
            .arg(folder.path(), configuration.keyEncryptionKeyFile.value_or(folder.keyEncryptionKeyFile())));
}

Result<crypto::SecretBytes, RuntimeError> keyEncryptionKey(const Configuration &configuration, const DataFolder &folder,
    const std::optional<QString> &credentialsFolder, SecretStore *keyring)
{
    if (folder.hasDatabase())
        return existingKeyEncryptionKey(configuration, folder, credentialsFolder, keyring);
    auto found = foundKeyEncryptionKey(configuration, folder, credentialsFolder, keyring);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return **std::move(found);
    return kept(configuration, folder, keyring, crypto::randomSecret(keySize));
}

Result<void, RuntimeError> keepKeyEncryptionKey(
    const Configuration &configuration, const DataFolder &folder, SecretStore *keyring, const crypto::SecretBytes &key)
{
    const auto there = kept(configuration, folder, keyring, key.clone());
    if (!there)
        return std::unexpected(there.error());
    if (!crypto::equalInConstantTime(there->view(), key.view()))
        return refused(configuration.keyEncryptionKeyFile.value_or(folder.keyEncryptionKeyFile()),
            QStringLiteral("another program has put another one there."));
    return {};
}

} // namespace tessera::runtime
