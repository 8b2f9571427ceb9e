// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/forwarded.h"

#include <QStringList>

#include <algorithm>
#include <ranges>

namespace tessera::http {

namespace {

/// The clients that proxies wrote down, the first one first; null for one that is hidden.
using Hops = QList<QHostAddress>;

QByteArray joined(const HeaderList &headers, QByteArrayView name)
{
    QByteArray all;
    for (size_t i = 0; i < headers.size(); ++i) {
        if (headers.nameAt(i).compare(name, Qt::CaseInsensitive) == 0)
            all.append(all.isEmpty() ? "" : ",").append(headers.valueAt(i));
    }
    return all;
}

/// Four numbers, or IPv6 without a zone; an IPv4 address that is written as IPv6 is the IPv4 address.
QHostAddress addressOf(QByteArrayView text)
{
    const QString asText = QString::fromLatin1(text);
    const bool isV6 = asText.contains(u':');
    QHostAddress address;
    if ((!isV6 && asText.count(u'.') != 3) || asText.contains(u'%') || !address.setAddress(asText))
        return {};
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4) : address;
}

/// Of RFC 7239 section 6, and as X-Forwarded-For has it: IPv6 with or without brackets, with or without a port.
QHostAddress nodeOf(QByteArrayView text)
{
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        return end > 0 ? addressOf(text.sliced(1, end - 1)) : QHostAddress();
    }
    const qsizetype colon = text.indexOf(':');
    return addressOf(colon > 0 && text.lastIndexOf(':') == colon ? text.first(colon) : text);
}

/// Parts at a character that stands in no quotes; none where a quote does not end.
QList<QByteArrayView> split(QByteArrayView text, char at)
{
    QList<QByteArrayView> parts;
    qsizetype begin = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            isQuoted = !isQuoted;
        } else if (isQuoted && text[i] == '\\') {
            ++i;
        } else if (!isQuoted && text[i] == at) {
            parts.append(text.sliced(begin, i - begin).trimmed());
            begin = i + 1;
        }
    }
    parts.append(text.sliced(begin).trimmed());
    return isQuoted ? QList<QByteArrayView>() : parts;
}

Hops forwarded(QByteArrayView field)
{
    Hops hops;
    const QList<QByteArrayView> elements = split(field, ',');
    for (const QByteArrayView element : elements) {
        QHostAddress hop;
        const QList<QByteArrayView> pairs = split(element, ';');
        for (const QByteArrayView pair : pairs) {
            if (pair.size() < 4 || pair.first(4).compare("for=", Qt::CaseInsensitive) != 0)
                continue;
            QByteArrayView node = pair.sliced(4);
            if (node.size() > 1 && node.startsWith('"') && node.endsWith('"'))
                node = node.sliced(1, node.size() - 2);
            hop = nodeOf(node);
        }
        hops.append(hop);
    }
    return hops;
}

Hops forwardedFor(QByteArrayView field)
{
    Hops hops;
    const QList<QByteArrayView> nodes = split(field, ',');
    for (const QByteArrayView one : nodes)
        hops.append(nodeOf(one));
    return hops;
}

/// Each was written by the one after it, so the word of the last counts as long as it is a trusted proxy's.
QHostAddress lastUntrusted(const Hops &hops, const QHostAddress &peer, const TrustedProxies &proxies)
{
    QHostAddress client = peer;
    for (const QHostAddress &hop : hops | std::views::reverse) {
        if (hop.isNull() || !proxies.contains(client))
            break;
        client = hop;
    }
    return client;
}

} // namespace

std::expected<TrustedProxies, QString> TrustedProxies::fromText(const QString &text)
{
    TrustedProxies proxies;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList ends = part.trimmed().split(u'/');
        const QHostAddress address = addressOf(ends.constFirst().toLatin1());
        const int most = address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
        bool isNumber = true;
        const int length = ends.size() == 2 ? ends[1].toInt(&isNumber) : most;
        if (address.isNull() || ends.size() > 2 || !isNumber || length < 0 || length > most)
            return std::unexpected(
                QStringLiteral("\"%1\" is neither an IP address nor a network as 10.1.0.0/16").arg(part.trimmed()));
        proxies.m_networks.append({address, length});
    }
    return proxies;
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    const QHostAddress plain = isMapped ? QHostAddress(v4) : address;
    return std::ranges::any_of(
        m_networks, [&plain](const auto &network) { return plain.isInSubnet(network.first, network.second); });
}

QString TrustedProxies::toText() const
{
    QStringList parts;
    for (const auto &[address, length] : m_networks) {
        const bool isOne = length == (address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128);
        parts.append(isOne ? address.toString() : QStringLiteral("%1/%2").arg(address.toString()).arg(length));
    }
    return parts.join(QStringLiteral(", "));
}

QHostAddress clientOf(const HeaderList &headers, const QHostAddress &peer, const TrustedProxies &proxies)
{
    if (!proxies.contains(peer))
        return peer;
    const QByteArray standard = joined(headers, "Forwarded");
    const QByteArray usual = joined(headers, "X-Forwarded-For");
    QHostAddress byStandard = lastUntrusted(forwarded(standard), peer, proxies);
    QHostAddress byUsual = lastUntrusted(forwardedFor(usual), peer, proxies);
    if (standard.isEmpty())
        return byUsual;
    return usual.isEmpty() || byUsual == byStandard ? byStandard : peer;
}

} // namespace tessera::http
