// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jwks/jwkspage.h"

namespace tessera::ui {

JwksPage::JwksPage(Console &console, QWidget *parent)
    : Page(console, tr("JWKS"), parent)
{
}

} // namespace tessera::ui
