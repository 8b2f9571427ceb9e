// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pageid.h"

#include <QListWidget>

namespace tessera::ui {

/// The pages by name and icon, to choose from. GUI thread.
class NavigationList final : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent);

    /// Marks the page that is open, without telling.
    void setCurrentPage(PageId id);

Q_SIGNALS:
    void pageChosen(tessera::ui::PageId id);

protected:
    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace tessera::ui
