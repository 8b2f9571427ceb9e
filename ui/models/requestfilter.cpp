// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestfilter.h"

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr qsizetype mostPeers = 4096;

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace

const QString &PeerTexts::of(const QHostAddress &peer)
{
    auto known = m_texts.find(peer);
    if (known == m_texts.end()) {
        if (m_texts.size() >= mostPeers)
            m_texts.clear();
        known = m_texts.insert(peer, peer.toString());
    }
    return *known;
}

RequestMatcher::RequestMatcher(RequestFilter filter)
    : m_filter(std::move(filter))
    , m_ascii(isAscii(m_filter.text) ? m_filter.text.toLatin1() : QByteArray())
{
}

bool RequestMatcher::holdsText(const QByteArray &text) const
{
    // What is not ASCII never matches ASCII, whatever letters its bytes are taken for.
    if (!m_ascii.isEmpty())
        return QLatin1StringView(text).contains(QLatin1StringView(m_ascii), Qt::CaseInsensitive);
    return QString::fromUtf8(text).contains(m_filter.text, Qt::CaseInsensitive);
}

bool RequestMatcher::wants(const admin::RequestEntry &entry, PeerTexts &peers) const
{
    if (m_filter.service && entry.service != *m_filter.service)
        return false;
    if (!m_filter.outcomes.isEmpty() && !m_filter.outcomes.contains(outcomeOf(entry)))
        return false;
    if (m_filter.users && !m_filter.users->contains(entry.user))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const auto holds = [this](const QString &text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return holdsText(entry.path) || holdsText(entry.id) || holds(peers.of(entry.peer)) || holdsText(entry.userAgent) ||
           holds(entry.session) || holds(entry.kid) || holds(entry.tokenId) || m_filter.textUsers.contains(entry.user);
}

} // namespace tessera::ui
