// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userspage.h"

namespace tessera::ui {

UsersPage::UsersPage(Console &console, QWidget *parent)
    : Page(console, tr("Users"), parent)
{
}

} // namespace tessera::ui
