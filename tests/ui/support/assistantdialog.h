// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tessera::test {

/// Opens the assistant of a first run on one of its pages, from 0, filled in as somebody would; it is shown when it is
/// there, and gone when it is closed. Nothing is made by it. Throws where a page does not come.
void openAssistant(QWidget &window, int page);

} // namespace tessera::test
