// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

namespace tessera::ui {

ActivityPage::ActivityPage(Console &console, QWidget *parent)
    : Page(console, tr("Activity"), parent)
{
}

} // namespace tessera::ui
