// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tessera::ui {

/// The signing keys, their life as a timeline, and the policy by which they come and go. GUI thread.
class KeysPage final : public Page
{
    Q_OBJECT

public:
    KeysPage(Console &console, QWidget *parent);
};

} // namespace tessera::ui
