// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/inspection.h"

#include <QPlainTextEdit>

namespace tessera::ui {

/// Where a token is pasted or typed: its parts in colours of their own, what is broken underlined, and all of it taken
/// apart at each keystroke. What stands here is kept in memory alone. Always written from the left. GUI thread.
class TokenEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TokenEditor(QWidget *parent = nullptr);

    [[nodiscard]] const playground::Inspection &inspection() const { return m_found; }
    /// Selects that, and takes the focus.
    void showPlace(const playground::Place &place);

    /// That of a part, for a legend.
    [[nodiscard]] static QColor colorOf(playground::PartKind kind, const QPalette &palette);

Q_SIGNALS:
    /// Another text was taken apart.
    void inspected();

protected:
    void changeEvent(QEvent *event) override;

private:
    void inspect();
    void color();

    playground::Inspection m_found;
};

} // namespace tessera::ui
