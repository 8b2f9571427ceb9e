// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tessera::ui {

/// At a glance: how the services are, what they answer, what signs, and what needs attention. GUI thread.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(Console &console, QWidget *parent);
};

} // namespace tessera::ui
