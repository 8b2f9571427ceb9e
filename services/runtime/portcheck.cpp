// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/portcheck.h"

#include "http/server.h"

namespace tessera::runtime {

namespace {

struct Wanted
{
    QLatin1StringView name;
    ListenAddress address;
};

QList<Wanted> wantedBy(const Configuration &configuration)
{
    QList<Wanted> wanted;
    const auto add = [&wanted](QLatin1StringView name, const ListenAddress &address) {
        if (address.port() != 0) // then it takes a free one
            wanted.append({name, address});
    };
    if (configuration.runsAuth)
        add(QLatin1StringView("auth"), configuration.authListen);
    if (configuration.runsResource)
        add(QLatin1StringView("resource"), configuration.resourceListen);
    if (configuration.metricsListen)
        add(QLatin1StringView("metrics"), *configuration.metricsListen);
    return wanted;
}

Result<void, RuntimeError> checkApart(const Wanted &one, const Wanted &other)
{
    if (!overlap(one.address, other.address))
        return {};
    return fail(RuntimeError::WrongConfiguration,
        other.name == u"metrics"
            ? QStringLiteral("The metrics are told to be on %1, where the %2 service listens; give them another port.")
                  .arg(other.address.toText(), one.name)
            : QStringLiteral("Both services are told to listen on %1; give one of them another port.")
                  .arg(other.address.toText()));
}

} // namespace

Result<void, RuntimeError> checkPorts(const Configuration &configuration)
{
    const QList<Wanted> all = wantedBy(configuration);
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype before = 0; before < i; ++before) {
            if (auto apart = checkApart(all.at(before), all.at(i)); !apart)
                return apart;
        }
    }
    for (const Wanted &own : all) {
        QList<quint16> spokenFor;
        for (const Wanted &other : all) {
            if (other.name != own.name)
                spokenFor.append(other.address.port());
        }
        const auto free = http::checkListenable(own.address.host(), own.address.port(), spokenFor);
        if (!free)
            return fail(RuntimeError::NoStart, free.error().detail);
    }
    return {};
}

} // namespace tessera::runtime
