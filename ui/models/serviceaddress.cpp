// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/serviceaddress.h"

#include <QUrl>

#include <algorithm>

namespace tessera::ui {

QString clientUrl(const QString &url)
{
    QUrl reachable(url);
    const QHostAddress host(reachable.host());
    if (host == QHostAddress(QHostAddress::AnyIPv4))
        reachable.setHost(QStringLiteral("127.0.0.1"));
    else if (host == QHostAddress(QHostAddress::AnyIPv6))
        reachable.setHost(QStringLiteral("::1"));
    return reachable.toString();
}

QString clientUrl(const admin::ServiceStatus &status, bool isSecure)
{
    if (!status.url.isEmpty())
        return clientUrl(status.url);
    return clientUrl((isSecure ? QStringLiteral("https://") : QStringLiteral("http://")) + status.address);
}

QString keySetUrl(const QString &authUrl) { return clientUrl(authUrl) + QStringLiteral("/.well-known/jwks.json"); }

QString resourceDataUrl(const QList<admin::ServiceStatus> &statuses)
{
    const auto found = std::ranges::find(statuses, admin::Service::Resource, &admin::ServiceStatus::service);
    const bool isRunning = found != statuses.end() && !found->url.isEmpty();
    return (isRunning ? clientUrl(found->url) : QStringLiteral("http://127.0.0.1:8001")) + QStringLiteral("/api/data");
}

bool isOpenToOthers(const admin::ServiceStatus &status)
{
    const QUrl url(status.url);
    if (url.isEmpty() || url.scheme() == u"https")
        return false;
    return !status.isLoopback || !(url.host() == u"localhost" || QHostAddress(url.host()).isLoopback());
}

std::optional<admin::ServiceStatus> statusOf(const QList<admin::ServiceStatus> &statuses, admin::Service service)
{
    const auto found = std::ranges::find(statuses, service, &admin::ServiceStatus::service);
    return found == statuses.end() ? std::nullopt : std::optional(*found);
}

} // namespace tessera::ui
