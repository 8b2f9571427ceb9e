// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tessera::ui {

/// What was asked of the services, and what was done to the installation. GUI thread.
class ActivityPage final : public Page
{
    Q_OBJECT

public:
    ActivityPage(Console &console, QWidget *parent);
};

} // namespace tessera::ui
