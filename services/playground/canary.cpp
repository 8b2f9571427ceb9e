// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/canary.h"

#include <QTcpSocket>
#include <QTimer>

namespace tessera::playground {

namespace {

constexpr int mostConnections = 16;
constexpr qint64 longestRequest = 8 * 1024;
constexpr std::chrono::seconds patience(10);

} // namespace

Canary::Canary(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Canary::take);
}

QString Canary::listen()
{
    return m_server.listen(QHostAddress::LocalHost) ? QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())
                                                    : QString();
}

void Canary::take()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_open >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
    }
}

void Canary::read(QTcpSocket &socket)
{
    const QByteArray request = socket.peek(longestRequest);
    if (!request.contains("\r\n\r\n")) {
        if (request.size() >= longestRequest)
            socket.abort();
        return;
    }
    socket.skip(request.size());
    const QByteArray target = request.left(request.indexOf("\r\n")).split(' ').value(1);
    m_fetched.insert(QString::fromUtf8(target));
    socket.write(answer(target));
    socket.disconnectFromHost();
}

QByteArray Canary::answer(const QByteArray &target) const
{
    const QByteArray path = target.left(target.indexOf('?'));
    const QByteArray body = path == keySetBait        ? m_baits.keySet
                            : path == certificateBait ? m_baits.certificate
                                                      : QByteArray();
    const QByteArray type = path == keySetBait ? "application/json" : "application/pem-certificate-chain";
    return (body.isEmpty() ? QByteArray("HTTP/1.1 404 Not Found\r\n")
                           : "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n") +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace tessera::playground
