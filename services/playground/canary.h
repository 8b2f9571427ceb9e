// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/attack.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTcpServer>

class QTcpSocket;

namespace tessera::playground {

/// A small web server on loopback that notices who fetches what a token names: nobody should. It gives the attacker's
/// key, so that whoever believes an address that a token brings is found out in every way. At most 16 connections at
/// once, of 10 s and 8 KiB each. Lives in the thread that made it, whose event loop it needs.
class Canary final : public QObject
{
    Q_OBJECT

public:
    explicit Canary(QObject *parent = nullptr);

    /// On a free port of 127.0.0.1; the address, or empty where there is none.
    [[nodiscard]] QString listen();
    /// What it gives from now on; before, there is nothing (404).
    void setBaits(Baits baits) { m_baits = std::move(baits); }

    /// Whether somebody has asked for that, with its query, since it listens.
    [[nodiscard]] bool wasFetched(const QString &bait) const { return m_fetched.contains(bait); }

private:
    void take();
    void read(QTcpSocket &socket);
    [[nodiscard]] QByteArray answer(const QByteArray &target) const;

    QTcpServer m_server;
    Baits m_baits;
    QSet<QString> m_fetched;
    int m_open = 0;
};

} // namespace tessera::playground
