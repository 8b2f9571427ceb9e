// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/tlsfiles.h"

#include "crypto/secretbytes.h"

#include <QFile>
#include <QLoggingCategory>
#include <QScopeGuard>

#include <sys/stat.h>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcTls, "tessera.tls")

constexpr qint64 largest = 1024 * 1024;

Result<QByteArray, RuntimeError> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            RuntimeError::WrongConfiguration, QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return fail(
            RuntimeError::WrongConfiguration, QStringLiteral("%1 is larger than a certificate can be.").arg(path));
    return bytes;
}

QStringList filesOf(const Configuration &configuration)
{
    QStringList files;
    for (const auto &file :
        {configuration.tlsCertificateFile, configuration.tlsKeyFile, configuration.tlsPassphraseFile})
        if (file)
            files.append(*file);
    return files;
}

void tell(const http::TlsIdentity &identity)
{
    qCInfo(lcTls, "The listeners show the certificate for %ls, good until %ls.",
        qUtf16Printable(identity.names().join(QStringLiteral(", "))), qUtf16Printable(toIso8601(identity.notAfter())));
    const Instant now = SystemClock().now();
    if (identity.notAfter() <= now)
        qCWarning(lcTls, "That certificate is out of date: clients refuse it until another one is in its place.");
    else if (now < identity.notBefore())
        qCWarning(lcTls, "That certificate is good only from %ls on: clients refuse it until then.",
            qUtf16Printable(toIso8601(identity.notBefore())));
}

} // namespace

Result<std::shared_ptr<const http::TlsIdentity>, RuntimeError> readTlsIdentity(const Configuration &configuration)
{
    http::TlsMaterial material;
    const auto forgotten = qScopeGuard([&material] {
        for (QByteArray *secret : {&material.certificate, &material.key, &material.passphrase})
            crypto::wipe(*secret);
    });
    for (const auto &[file, into] : {std::pair(&configuration.tlsCertificateFile, &material.certificate),
             std::pair(&configuration.tlsKeyFile, &material.key),
             std::pair(&configuration.tlsPassphraseFile, &material.passphrase)}) {
        if (!*file)
            continue;
        auto content = contentOf(**file);
        if (!content)
            return std::unexpected(content.error());
        *into = *std::move(content);
    }
    while (material.passphrase.endsWith('\n') || material.passphrase.endsWith('\r'))
        material.passphrase.chop(1);
    auto identity = http::TlsIdentity::from(material);
    if (!identity)
        return fail(RuntimeError::WrongConfiguration,
            QStringLiteral("The services cannot speak TLS with %1. %2")
                .arg(filesOf(configuration).join(QStringLiteral(", ")), identity.error().detail));
    tell(**identity);
    return *std::move(identity);
}

Result<QList<QSslCertificate>, RuntimeError> readTrustedCertificates(const QString &file)
{
    const auto content = contentOf(file);
    if (!content)
        return std::unexpected(content.error());
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*content, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(RuntimeError::WrongConfiguration, QStringLiteral("There is no certificate (PEM) in %1.").arg(file));
    return certificates;
}

TlsWatch::TlsWatch(Configuration configuration, std::shared_ptr<http::TlsSnapshot> identity)
    : m_configuration(std::move(configuration))
    , m_identity(std::move(identity))
    , m_seen(seen())
{
    m_timer.callOnTimeout(this, &TlsWatch::look);
    m_timer.start(interval);
}

QList<TlsWatch::Seen> TlsWatch::seen() const
{
    QList<Seen> all;
    const QStringList files = filesOf(m_configuration);
    for (const QString &file : files) {
        struct stat status{};
        if (::stat(QFile::encodeName(file).constData(), &status) == 0)
            all.append({.inode = status.st_ino,
                .size = status.st_size,
                .changedNs = qint64(status.st_ctim.tv_sec) * 1'000'000'000 + status.st_ctim.tv_nsec});
        else
            all.append(Seen());
    }
    return all;
}

void TlsWatch::look()
{
    QList<Seen> now = seen();
    if (now == m_seen)
        return;
    m_seen = std::move(now);
    if (auto identity = readTlsIdentity(m_configuration))
        m_identity->store(*std::move(identity));
    else
        qCWarning(lcTls, "The certificate was changed and cannot be used; the one before it stays. %ls",
            qUtf16Printable(identity.error().detail));
}

} // namespace tessera::runtime
