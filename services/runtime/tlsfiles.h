// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/configuration.h"
#include "runtime/tlssource.h"

#include <QSslCertificate>

namespace tessera::runtime {

/// Certificate, key and passphrase in the files that the configuration names; of at most 1 MiB each.
class TlsFiles final : public TlsSource
{
public:
    explicit TlsFiles(Configuration configuration)
        : m_configuration(std::move(configuration))
    {
    }

    /// Their inodes, sizes and times of change; what is in them is not read.
    [[nodiscard]] QByteArray state() const override;
    [[nodiscard]] Result<std::shared_ptr<const http::TlsIdentity>, RuntimeError> read() const override;

private:
    [[nodiscard]] QStringList files() const;

    const Configuration m_configuration;
};

/// The certificates (PEM) of a file, at least one.
[[nodiscard]] Result<QList<QSslCertificate>, RuntimeError> readTrustedCertificates(const QString &file);

} // namespace tessera::runtime
