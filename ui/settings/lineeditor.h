// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingeditor.h"

class QLineEdit;

namespace tessera::ui {

/// A line of text: an address, a name. GUI thread.
class LineEditor final : public SettingEditor
{
    Q_OBJECT

public:
    LineEditor(const QString &name, QWidget *parent);

    void setText(const QString &text) override;
    [[nodiscard]] QWidget *first() override;
    [[nodiscard]] QLineEdit *line() { return m_line; }

private:
    QLineEdit *m_line;
};

} // namespace tessera::ui
