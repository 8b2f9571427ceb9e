// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/tlssource.h"

#include <QObject>
#include <QTimer>

namespace tessera::runtime {

/// Looks every few seconds whether a source has another certificate than before, and lets those who connect from then
/// on see the new one. One that cannot be used is told to the log, once, and the old one stays. Belongs to one thread,
/// and may be moved to another.
class TlsWatch final : public QObject
{
    Q_OBJECT

public:
    /// How often it looks.
    static constexpr std::chrono::seconds interval{5};

    /// `shown`: what was read from the source before.
    TlsWatch(std::unique_ptr<const TlsSource> source, std::shared_ptr<http::TlsSnapshot> shown);

    [[nodiscard]] const std::shared_ptr<http::TlsSnapshot> &shown() const { return m_shown; }
    /// Looks now.
    void look();

Q_SIGNALS:
    /// Another certificate is shown.
    void renewed();

private:
    const std::unique_ptr<const TlsSource> m_source;
    const std::shared_ptr<http::TlsSnapshot> m_shown;
    QByteArray m_seen; // nothing to begin with: what changed since `shown` was read is found, too
    QTimer m_timer{this};
};

/// Tells the log whom the listeners are by TLS from now on, and warns where clients will refuse that.
void tellShown(const http::TlsIdentity &identity);

} // namespace tessera::runtime
