// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tessera::ui {

/// The key set as it is served, and beside it what the resource service holds. GUI thread.
class JwksPage final : public Page
{
    Q_OBJECT

public:
    JwksPage(Console &console, QWidget *parent);
};

} // namespace tessera::ui
