// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/logdocument.h"

#include <QWidget>

#include <functional>

namespace tessera::ui {

/// Asks into which file a log goes, `name` being proposed; `then` gets it and the format that its ending says. Gone
/// with its parent; GUI thread.
void askForExportFile(const QString &title, const QString &name, QWidget *parent,
    const std::function<void(const QString &file, LogFormat format)> &then);

} // namespace tessera::ui
