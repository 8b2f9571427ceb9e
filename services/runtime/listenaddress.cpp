// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/listenaddress.h"

#include <algorithm>

namespace tessera::runtime {

namespace {

QString bracketed(const QHostAddress &host)
{
    return host.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + host.toString() + u']' : host.toString();
}

} // namespace

ListenAddress::ListenAddress(QHostAddress host, quint16 port)
    : m_host(std::move(host))
    , m_port(port)
{
}

Result<ListenAddress, RuntimeError> ListenAddress::fromText(const QString &text)
{
    const auto refused = [&text](const QString &why) {
        return fail(RuntimeError::WrongConfiguration,
            QStringLiteral("\"%1\" is not an address to listen on: %2. Write HOST:PORT with a port from 0 to 65535, as "
                           "127.0.0.1:8000 or [::1]:8000")
                .arg(text, why));
    };
    const qsizetype colon = text.lastIndexOf(u':');
    const bool endsInBrackets = text.startsWith(u'[') && text.endsWith(u']');
    if (colon < 0 || endsInBrackets)
        return refused(QStringLiteral("it has no port"));
    if (colon == 0)
        return refused(QStringLiteral("it has no host"));
    const QString digits = text.sliced(colon + 1);
    const bool areDigits = std::ranges::all_of(digits, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    bool isNumber = false;
    const quint16 port = digits.toUShort(&isNumber);
    if (!isNumber || !areDigits || digits.size() > 5)
        return refused(
            digits.isEmpty() ? QStringLiteral("it has no port") : QStringLiteral("\"%1\" is not a port").arg(digits));
    QString name = text.first(colon);
    const bool isBracketed = name.startsWith(u'[') && name.endsWith(u']');
    if (isBracketed)
        name = name.sliced(1, name.size() - 2);
    if (name == u"localhost")
        name = QStringLiteral("127.0.0.1");
    QHostAddress host;
    const bool isAddress = host.setAddress(name);
    if (isAddress && host.protocol() == QAbstractSocket::IPv6Protocol && !isBracketed)
        return refused(QStringLiteral("an IPv6 address stands in brackets"));
    // "127.1" and "2130706433" are addresses to inet_aton, and mistakes to a person.
    if (!isAddress || (host.protocol() == QAbstractSocket::IPv6Protocol) != isBracketed ||
        (!isBracketed && name.count(u'.') != 3))
        return refused(QStringLiteral("\"%1\" is neither an IP address nor localhost").arg(name));
    return ListenAddress(host, port);
}

QString ListenAddress::toText() const { return bracketed(m_host) + u':' + QString::number(m_port); }

bool overlap(const ListenAddress &one, const ListenAddress &other)
{
    const auto isAll = [](const QHostAddress &host) {
        return host == QHostAddress(QHostAddress::AnyIPv4) || host == QHostAddress(QHostAddress::AnyIPv6) ||
               host == QHostAddress(QHostAddress::Any);
    };
    return one.port() == other.port() && one.port() != 0 &&
           (one.host() == other.host() || isAll(one.host()) || isAll(other.host()));
}

QString baseUrl(const QHostAddress &host, quint16 port, bool isSecure)
{
    QHostAddress reached = host;
    if (host == QHostAddress(QHostAddress::AnyIPv4) || host == QHostAddress(QHostAddress::Any))
        reached = QHostAddress(QHostAddress::LocalHost);
    else if (host == QHostAddress(QHostAddress::AnyIPv6))
        reached = QHostAddress(QHostAddress::LocalHostIPv6);
    return (isSecure ? QStringLiteral("https://") : QStringLiteral("http://")) + bracketed(reached) + u':' +
           QString::number(port);
}

} // namespace tessera::runtime
