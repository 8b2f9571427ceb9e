// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace tessera::ui {

/// Copies a password or token so that it does not stay: it leaves the clipboard after its time, or when the program
/// ends, unless something else was copied meanwhile. Tells clipboard managers not to keep it. Only a hash of the
/// secret is remembered. GUI thread.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualStay{std::chrono::seconds(30)};

    explicit SecretClipboard(QObject *parent = nullptr, std::chrono::milliseconds stay = usualStay);
    ~SecretClipboard() override;

    void copy(const QString &secret);

private:
    void clear();

    QTimer m_timer;
    QByteArray m_hash;
};

} // namespace tessera::ui
