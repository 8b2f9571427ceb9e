// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keysetfetches.h"

#include <algorithm>
#include <ranges>

namespace tessera::ui {

namespace {

bool isFetch(const admin::RequestEntry &entry)
{
    return entry.service == admin::Service::Auth && entry.path == "/.well-known/jwks.json" && !entry.aborted &&
           (entry.status == 200 || entry.status == 304);
}

} // namespace

KeySetFetches::KeySetFetches(const RequestLog &log, RequestStream &stream, QObject *parent)
    : QObject(parent)
{
    for (quint64 number = log.end(); number > log.first() && !m_latest; --number) {
        if (isFetch(log.at(number - 1)))
            m_latest = log.at(number - 1);
    }
    connect(&stream, &RequestStream::arrived, this, [this](const QList<admin::RequestEntry> &entries) {
        const auto latest = std::ranges::find_if(entries | std::views::reverse, isFetch);
        if (latest != entries.crend())
            m_latest = *latest;
    });
}

} // namespace tessera::ui
