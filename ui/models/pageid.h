// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace tessera::ui {

/// In the order of the navigation; Ctrl+1 opens the first.
enum class PageId { Overview, Users, Keys, Jwks, Playground, Activity, Settings };

inline constexpr std::array pageIds{PageId::Overview, PageId::Users, PageId::Keys, PageId::Jwks, PageId::Playground,
    PageId::Activity, PageId::Settings};

} // namespace tessera::ui
