// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requestwords.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace tessera::ui {

/// Which requests are wanted.
struct RequestFilter
{
    /// Nothing: both.
    std::optional<admin::Service> service;
    /// Empty: whatever became of them.
    QList<RequestOutcome> outcomes;
    /// Ids, any of them; nothing: anybody's and nobody's.
    std::optional<QSet<QString>> users;
    /// Somewhere in the path, the request's id, the peer, the user agent, the session, the key or the token's id,
    /// without regard to case; empty: any.
    QString text;
    /// Ids of those who have the text in their email address or name, as far as it is known yet.
    QSet<QString> textUsers = {};

    friend bool operator==(const RequestFilter &, const RequestFilter &) = default;
};

/// The text of addresses, the same object for the same address as long as there are not too many: at thousands of
/// requests a second most come from a few. One thread.
class PeerTexts final
{
public:
    [[nodiscard]] const QString &of(const QHostAddress &peer);

private:
    QHash<QHostAddress, QString> m_texts;
};

/// Says of one request after the other whether a filter wants it. One thread.
class RequestMatcher final
{
public:
    explicit RequestMatcher(RequestFilter filter = {});

    [[nodiscard]] const RequestFilter &filter() const { return m_filter; }
    [[nodiscard]] bool wants(const admin::RequestEntry &entry, PeerTexts &peers) const;

private:
    [[nodiscard]] bool holdsText(const QByteArray &text) const;

    RequestFilter m_filter;
    QByteArray m_ascii; // the text where it is ASCII: bytes need not be made text to look for it
};

} // namespace tessera::ui
