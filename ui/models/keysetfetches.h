// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requestlog.h"

namespace tessera::ui {

/// When somebody last fetched the key set from the auth service, as far as the window has seen it. GUI thread.
class KeySetFetches final : public QObject
{
    Q_OBJECT

public:
    /// `log` tells of those before; both outlive it.
    KeySetFetches(const RequestLog &log, RequestStream &stream, QObject *parent = nullptr);

    /// The latest that got the set, or heard that it has not changed.
    [[nodiscard]] const std::optional<admin::RequestEntry> &latest() const { return m_latest; }

private:
    std::optional<admin::RequestEntry> m_latest;
};

} // namespace tessera::ui
