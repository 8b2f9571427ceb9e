// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tessera::ui {

/// A field that the wheel changes, on a page that is scrolled: only while it has the focus, which it does not get from
/// the wheel.
void turnOnlyWithFocus(QWidget *field);

} // namespace tessera::ui
