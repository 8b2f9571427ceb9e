// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace tessera::app {

struct IssuerRemark
{
    /// `option`, `configuration`, `running`, `last-run` or `default`.
    QString from;
    QString sentence;
};

/// Which issuer counts and why, since outside of services that is easily another one than people think.
[[nodiscard]] IssuerRemark remarkOnIssuer(const Invocation &invocation);

} // namespace tessera::app
