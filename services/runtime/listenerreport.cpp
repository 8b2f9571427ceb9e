// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/listenerreport.h"

#include "http/listener.h"

namespace tessera::runtime {

admin::ListenerReport reportOn(const QString &text, const Surroundings &around)
{
    admin::ListenerReport report;
    const auto address = ListenAddress::fromText(text.trimmed());
    if (!address) {
        report.problem = address.error().detail + u'.';
        return report;
    }
    report.address = address->toText();
    report.isLoopback = address->isLoopback();
    report.isSecure = around.isSecure;
    if (address->port() == 0)
        return report;
    const QList<quint16> spokenFor = around.other ? QList{around.other->port()} : QList<quint16>();
    if (around.other && overlap(*address, *around.other)) {
        const bool isAuth = around.service == admin::Service::Auth;
        report.problem =
            QStringLiteral("%1 is where the %2 service listens.")
                .arg(around.other->toText(), admin::name(isAuth ? admin::Service::Resource : admin::Service::Auth));
    } else {
        if (around.own && overlap(*address, *around.own))
            return report;
        const auto free = http::checkListenable(address->host(), address->port(), spokenFor);
        if (free)
            return report;
        report.problem = free.error().detail;
        if (free.error().code != http::ListenError::AddressInUse)
            return report;
    }
    report.freePort = http::freePortNear(address->host(), address->port(), spokenFor);
    if (report.freePort != 0)
        report.freeAddress = ListenAddress(address->host(), report.freePort).toText();
    return report;
}

} // namespace tessera::runtime
