// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyspage.h"

namespace tessera::ui {

KeysPage::KeysPage(Console &console, QWidget *parent)
    : Page(console, tr("Keys"), parent)
{
}

} // namespace tessera::ui
