// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace tessera::ui {

class JsonHighlighter;

/// Where JSON is typed: coloured, what cannot stand in it underlined; Tab leaves it. Always written from the left. GUI
/// thread.
class JsonEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit JsonEditor(const QString &name, QWidget *parent = nullptr);

    /// A few lines: it takes what room there is.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    JsonHighlighter *m_highlighter;
};

} // namespace tessera::ui
