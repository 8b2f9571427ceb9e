// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tessera::ui {

/// Lets screen readers call a painted widget what it is, a chart; its name and description are what the widget says.
/// Called in its constructor. GUI thread.
void setChartRole(QWidget &widget);

} // namespace tessera::ui
