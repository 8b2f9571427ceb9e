// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/tlsfiles.h"

#include "crypto/secretbytes.h"
#include "runtime/filewatch.h"

#include <QFile>
#include <QScopeGuard>

namespace tessera::runtime {

namespace {

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

} // namespace

QStringList TlsFiles::files() const
{
    QStringList files;
    for (const auto &file :
        {m_configuration.tlsCertificateFile, m_configuration.tlsKeyFile, m_configuration.tlsPassphraseFile})
        if (file)
            files.append(*file);
    return files;
}

QByteArray TlsFiles::state() const
{
    QByteArray state;
    const QStringList all = files();
    for (const QString &file : all)
        state += fileState(file) + '\n';
    return state;
}

Result<std::shared_ptr<const http::TlsIdentity>, RuntimeError> TlsFiles::read() const
{
    http::TlsMaterial material;
    const auto forgotten = qScopeGuard([&material] {
        for (QByteArray *secret : {&material.certificate, &material.key, &material.passphrase})
            crypto::wipe(*secret);
    });
    for (const auto &[file, into] : {std::pair(&m_configuration.tlsCertificateFile, &material.certificate),
             std::pair(&m_configuration.tlsKeyFile, &material.key),
             std::pair(&m_configuration.tlsPassphraseFile, &material.passphrase)}) {
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
        return fail(
            RuntimeError::WrongConfiguration, QStringLiteral("The services cannot speak TLS with %1. %2")
                                                  .arg(files().join(QStringLiteral(", ")), identity.error().detail));
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

} // namespace tessera::runtime
