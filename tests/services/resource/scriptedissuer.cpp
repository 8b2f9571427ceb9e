// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedissuer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <stdexcept>

namespace tessera::test {

using namespace std::chrono_literals;

namespace {

QByteArray withLowerCaseNames(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines)
        if (const qsizetype colon = line.indexOf(':'); colon > 0 && !line.startsWith("GET"))
            line = line.first(colon).toLower() + line.sliced(colon);
    return lines.join('\n');
}

} // namespace

ScriptedIssuer::ScriptedIssuer(quint16 port)
    : m_port(port)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedIssuer::accept);
    comeBack();
}

ScriptedIssuer::~ScriptedIssuer() { goDown(); }

QString ScriptedIssuer::issuer() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

QUrl ScriptedIssuer::url(const QByteArray &path) const { return QUrl(issuer() + QString::fromLatin1(path)); }

void ScriptedIssuer::reply(const QByteArray &path, Reply reply) { m_replies[path] = std::move(reply); }

void ScriptedIssuer::publish(const QByteArray &keySet, const QByteArray &cacheControl, const QByteArray &etag)
{
    Reply keys{.body = keySet};
    if (!cacheControl.isEmpty())
        keys.headers.append({"Cache-Control", cacheControl});
    if (!etag.isEmpty())
        keys.headers.append({"ETag", etag});
    reply("/keys", keys);
    const QJsonObject metadata{
        {QStringLiteral("issuer"), issuer()}, {QStringLiteral("jwks_uri"), url("/keys").toString()}};
    reply("/.well-known/oauth-authorization-server", {.body = QJsonDocument(metadata).toJson()});
}

void ScriptedIssuer::release()
{
    m_holding = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &[socket, request] : held)
        answer(socket, request);
}

void ScriptedIssuer::goDown()
{
    m_server.close();
    m_held.clear();
    const QList<QTcpSocket *> open = m_buffers.keys();
    for (QTcpSocket *socket : open)
        socket->abort();
}

void ScriptedIssuer::comeBack()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        throw std::runtime_error("the issuer cannot listen");
    m_port = m_server.serverPort();
}

qsizetype ScriptedIssuer::count(const QByteArray &path) const { return std::ranges::count(m_seen, path, &Seen::path); }

void ScriptedIssuer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            m_held.removeIf([socket](const auto &held) { return held.first == socket; });
            socket->deleteLater();
        });
    }
}

void ScriptedIssuer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const Seen request{.path = buffer.split(' ').value(1), .head = withLowerCaseNames(buffer.first(end + 4))};
    buffer.remove(0, end + 4);
    m_seen.append(request);
    if (m_holding)
        m_held.append({socket, request});
    else
        answer(socket, request);
}

void ScriptedIssuer::answer(QTcpSocket *socket, const Seen &request)
{
    const auto found = m_replies.find(request.path);
    Reply reply = found == m_replies.end() ? Reply{.status = 404} : found->second;
    if (reply.manner == Reply::Manner::Silent)
        return;
    if (reply.manner == Reply::Manner::Close)
        return socket->disconnectFromHost();
    const auto etag = std::ranges::find(reply.headers, QByteArray("ETag"), &QPair<QByteArray, QByteArray>::first);
    if (etag != reply.headers.end() && request.head.contains("if-none-match: " + etag->second + "\r\n")) {
        reply.status = 304;
        reply.body.clear();
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Said\r\n";
    for (const auto &[name, value] : std::as_const(reply.headers))
        head += name + ": " + value + "\r\n";
    const qsizetype promised = reply.manner == Reply::Manner::CutShort ? reply.body.size() + 10 : reply.body.size();
    if (reply.manner == Reply::Manner::Drip) {
        socket->write(head + "Content-Length: 100000\r\n\r\n");
        return drip(socket);
    }
    if (reply.status != 304)
        head += "Content-Length: " + QByteArray::number(promised) + "\r\n";
    socket->write(head + "\r\n" + reply.body);
    if (reply.manner == Reply::Manner::CutShort)
        socket->disconnectFromHost();
}

void ScriptedIssuer::drip(QTcpSocket *socket)
{
    socket->write(" ");
    QTimer::singleShot(20ms, socket, [this, socket] { drip(socket); });
}

} // namespace tessera::test
