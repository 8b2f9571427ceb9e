// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::test {

class ConsoleFixture;

/// What clients of a console with the sample's users do in a busy minute: sign-ins that are taken and refused, requests
/// with good, expired and forged tokens, with none, and to paths that do not exist. Returns when all are answered.
void makeSampleTraffic(ConsoleFixture &console);

} // namespace tessera::test
