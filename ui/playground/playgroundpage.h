// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tessera::ui {

/// Where tokens will be tried. Until then it says which commands do it. GUI thread.
class PlaygroundPage final : public Page
{
    Q_OBJECT

public:
    PlaygroundPage(Console &console, QWidget *parent);
};

} // namespace tessera::ui
