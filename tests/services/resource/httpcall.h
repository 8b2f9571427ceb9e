// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QTcpSocket>

namespace tessera::test {

/// One GET over a connection of its own that does not block, so that many can be under way at once and the test's own
/// servers answer meanwhile. Lives on the thread of the test.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    /// `target`: a path to GET, or a method and a path. `token` goes into the Authorization header, where it is not
    /// empty.
    HttpCall(quint16 port, const QByteArray &target, const QByteArray &token = {}, const QByteArray &moreFields = {});

    [[nodiscard]] bool isFinished() const { return m_socket.state() == QAbstractSocket::UnconnectedState && m_sent; }
    /// These wait for the answer, at most 30 s.
    [[nodiscard]] int status();
    [[nodiscard]] QByteArray header(const QByteArray &name);
    [[nodiscard]] QByteArray body();
    [[nodiscard]] QJsonObject json();
    /// The whole answer as it came.
    [[nodiscard]] const QByteArray &bytes();

private:
    QTcpSocket m_socket;
    QByteArray m_answer;
    bool m_sent = false;
};

} // namespace tessera::test
