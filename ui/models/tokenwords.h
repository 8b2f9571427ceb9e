// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "playground/inspection.h"
#include "playground/minttemplate.h"

namespace tessera::ui {

/// `Header`, `Claims`, `Signature` ...
[[nodiscard]] QString partName(playground::PartKind kind);

/// What a registered name says, in the window's language.
[[nodiscard]] QString meaningOf(const playground::RegisteredName &name);
/// All of these, in English; a test sees that none is missing.
[[nodiscard]] std::span<const char *const> registeredNameTexts();

/// The name of a template of tokens, and what it is good for, in the window's language.
[[nodiscard]] QString templateName(const playground::MintTemplate &one);
[[nodiscard]] QString templatePurpose(const playground::MintTemplate &one);
/// All of these, in English; a test sees that none is missing.
[[nodiscard]] std::span<const char *const> mintTemplateTexts();

/// What the text is, in a sentence: `A signed token (JWS), RS256; expires in 12 min.` Empty for no text.
[[nodiscard]] QString formText(const playground::Inspection &found, Instant now);

} // namespace tessera::ui
