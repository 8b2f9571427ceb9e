// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/inspection.h"

#include <QPlainTextEdit>

namespace tessera::ui {

/// Where a token is pasted or typed: its parts in colours of their own, what is broken underlined, and all of it taken
/// apart at each keystroke; a file that is dropped here takes the place of what stands here. What stands here is kept
/// in memory alone. Always written from the left. GUI thread.
class TokenEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TokenEditor(QWidget *parent = nullptr);

    [[nodiscard]] const playground::Inspection &inspection() const { return m_found; }
    /// In place of what stands there; Ctrl+Z brings that back.
    void replace(const QString &text);
    /// The same with what a file holds, once that is read; refused() where it cannot be.
    void open(const QString &file);
    /// So many lines are seen at once.
    void showLines(int lines);
    /// Selects that, and takes the focus.
    void showPlace(const playground::Place &place);

    /// That of a part, for a legend.
    [[nodiscard]] static QColor colorOf(playground::PartKind kind, const QPalette &palette);

Q_SIGNALS:
    /// Another text was taken apart.
    void inspected();
    /// Somebody typed, pasted or dropped it here.
    void edited();
    /// A file that was dropped or opened cannot be read, in a sentence.
    void refused(const QString &sentence);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void inspect();
    void color();

    playground::Inspection m_found;
    bool m_isReplacing = false;
};

} // namespace tessera::ui
