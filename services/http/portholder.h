// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tessera::http {

struct PortHolder
{
    QString program;
    qint64 pid = 0;
};

/// The program that listens on a TCP port of this machine, as far as /proc tells this user: nothing for programs of
/// others.
[[nodiscard]] std::optional<PortHolder> findPortHolder(quint16 port);

} // namespace tessera::http
