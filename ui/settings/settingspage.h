// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tessera::ui {

/// What can be changed, and how the window looks. GUI thread.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Console &console, QWidget *parent);
};

} // namespace tessera::ui
