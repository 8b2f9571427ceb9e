// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settingfield.h"

#include <QWidget>

namespace tessera::ui {

/// Edits the text of one setting. It shows any text, and every text that it gives can be judged. GUI thread.
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    /// The one for that setting. `name` is the accessible name of its field.
    [[nodiscard]] static SettingEditor *make(const SettingField &field, const QString &name, QWidget *parent);

    /// Shows a text, without telling; leaves alone what says the same already.
    virtual void setText(const QString &text) = 0;
    /// What takes the focus.
    [[nodiscard]] virtual QWidget *first() = 0;

Q_SIGNALS:
    /// By a person.
    void edited(const QString &text);

protected:
    using QWidget::QWidget;
};

} // namespace tessera::ui
