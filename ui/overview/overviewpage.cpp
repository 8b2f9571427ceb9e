// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

namespace tessera::ui {

OverviewPage::OverviewPage(Console &console, QWidget *parent)
    : Page(console, tr("Overview"), parent)
{
}

} // namespace tessera::ui
