// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace tessera::language {

// The sentences of the services that people may get to see, in English, with %1, %2 ... where something
// is filled in. Their translations have the context `tessera::language::refusals`; a test sees that the services still
// say them.
[[nodiscard]] std::span<const char *const> peopleRefusals();
[[nodiscard]] std::span<const char *const> keyRefusals();
[[nodiscard]] std::span<const char *const> installationRefusals();
[[nodiscard]] std::span<const char *const> backupRefusals();
[[nodiscard]] std::span<const char *const> commandRefusals();
[[nodiscard]] std::span<const char *const> checkTexts();
[[nodiscard]] std::span<const char *const> exchangeTexts();
[[nodiscard]] std::span<const char *const> attackTexts();
[[nodiscard]] std::span<const char *const> inspectionTexts();
/// These with the context `tessera::language::assembledrefusals`.
[[nodiscard]] std::span<const char *const> assembledRefusals();
[[nodiscard]] std::span<const char *const> assembledCommandRefusals();
[[nodiscard]] std::span<const char *const> assembledAttackTexts();

} // namespace tessera::language
