// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tessera::ui {

/// Everybody who may sign in. GUI thread.
class UsersPage final : public Page
{
    Q_OBJECT

public:
    UsersPage(Console &console, QWidget *parent);
};

} // namespace tessera::ui
