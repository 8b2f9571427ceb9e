// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpcall.h"

#include "eventually.h"

#include <QHostAddress>
#include <QJsonDocument>

#include <stdexcept>

namespace tessera::test {

HttpCall::HttpCall(quint16 port, const QByteArray &target, const QByteArray &token, const QByteArray &moreFields)
{
    connect(&m_socket, &QTcpSocket::connected, this, [=, this] {
        const QByteArray authorization = token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n";
        m_socket.write((target.startsWith('/') ? "GET " : "") + target +
                       " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + authorization + moreFields + "\r\n");
        m_sent = true;
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_answer += m_socket.readAll(); });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

const QByteArray &HttpCall::bytes()
{
    if (!eventually([this] { return isFinished(); }))
        throw std::runtime_error("there was no answer in time");
    return m_answer;
}

int HttpCall::status() { return bytes().mid(9, 3).toInt(); }

QByteArray HttpCall::header(const QByteArray &name)
{
    const QByteArray head = bytes().first(std::max<qsizetype>(bytes().indexOf("\r\n\r\n"), 0));
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines)
        if (line.first(std::max<qsizetype>(line.indexOf(':'), 0)).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(line.indexOf(':') + 1).trimmed();
    return {};
}

QByteArray HttpCall::body()
{
    const qsizetype end = bytes().indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : bytes().sliced(end + 4);
}

QJsonObject HttpCall::json() { return QJsonDocument::fromJson(body()).object(); }

} // namespace tessera::test
