// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera::test {

/// An encrypted backup of an installation without users, two days old, under samplePassword(). Made at the first call,
/// and gone at the end of the program. Throws where it cannot be made.
[[nodiscard]] QString sampleBackup();

} // namespace tessera::test
