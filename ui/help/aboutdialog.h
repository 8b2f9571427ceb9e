// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tessera::ui {

/// What this program is, of which version, on what it runs, and under which licence; the versions can be copied for a
/// report of a fault. GUI thread.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace tessera::ui
