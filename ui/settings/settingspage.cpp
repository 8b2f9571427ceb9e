// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

namespace tessera::ui {

SettingsPage::SettingsPage(Console &console, QWidget *parent)
    : Page(console, tr("Settings"), parent)
{
}

} // namespace tessera::ui
