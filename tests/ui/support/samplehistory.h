// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/configuration.h"

namespace tessera::test {

/// The password of every user of the sample.
[[nodiscard]] QString samplePassword();
/// Of the user who signs in often, has several sessions and is neither locked nor disabled.
[[nodiscard]] QString sampleUser();

/// Makes an installation in the data folder of that configuration as it would be after nine days of use, which end now:
/// thirty users with roles, of whom some are disabled or locked; sign-ins that were taken and refused; sessions; daily
/// keys, one of them revoked, one retired, one active, one imported and announced. Throws where it cannot. Nobody may
/// have the folder open. Handles events while it works.
void makeSampleHistory(const runtime::Configuration &configuration);

} // namespace tessera::test
