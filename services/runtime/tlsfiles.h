// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/tlsidentity.h"
#include "runtime/configuration.h"

#include <QObject>
#include <QSslCertificate>
#include <QTimer>

namespace tessera::runtime {

/// Reads certificate, key and passphrase from the files that the configuration names; of at most 1 MiB each. The
/// failure names the file.
[[nodiscard]] Result<std::shared_ptr<const http::TlsIdentity>, RuntimeError> readTlsIdentity(
    const Configuration &configuration);

/// The certificates (PEM) of a file, at least one.
[[nodiscard]] Result<QList<QSslCertificate>, RuntimeError> readTrustedCertificates(const QString &file);

/// Looks every few seconds whether the files of a server's certificate are others than before, and lets those who
/// connect from then on see the new one. One that cannot be used is told to the log, once, and the old one stays.
/// Belongs to the thread that makes it.
class TlsWatch final : public QObject
{
    Q_OBJECT

public:
    /// How often it looks.
    static constexpr std::chrono::seconds interval{5};

    TlsWatch(Configuration configuration, std::shared_ptr<http::TlsSnapshot> identity);

    /// Looks now.
    void look();

private:
    /// What tells one state of the files from another, without reading them.
    struct Seen
    {
        quint64 inode = 0;
        qint64 size = -1;
        qint64 changedNs = 0;

        friend bool operator==(const Seen &, const Seen &) = default;
    };

    [[nodiscard]] QList<Seen> seen() const;

    const Configuration m_configuration;
    const std::shared_ptr<http::TlsSnapshot> m_identity;
    QList<Seen> m_seen;
    QTimer m_timer;
};

} // namespace tessera::runtime
