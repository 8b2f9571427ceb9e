// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QJsonObject>

#include <optional>
#include <span>

namespace tessera::playground {

/// A kind of token to begin with when one is minted by hand: what of it is not as in an access token of the
/// installation.
struct MintTemplate
{
    /// Short and stable: `expired`.
    const char *id;
    /// What it is, in a few words.
    const char *name;
    /// What it is good for, in a sentence.
    const char *purpose;
};

/// All of them; the first changes nothing.
[[nodiscard]] std::span<const MintTemplate> mintTemplates();
/// Nothing where there is none of that id.
[[nodiscard]] const MintTemplate *findMintTemplate(QStringView id);

/// What it sets in header and claims; null takes a member away.
struct MintChanges
{
    QJsonObject header;
    QJsonObject claims;
};
[[nodiscard]] MintChanges changesOf(const MintTemplate &one, Instant now);

} // namespace tessera::playground
