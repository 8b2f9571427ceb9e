// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/fieldrow.h"

class QPushButton;

namespace tessera::ui {

/// How something stands, and buttons for what can be done about it. GUI thread.
class DeedRow final : public FieldRow
{
    Q_OBJECT

public:
    DeedRow(const QString &title, const QString &sentence, QWidget *parent);

    /// At the end of the row, one below the other.
    [[nodiscard]] QPushButton *addDeed(const QString &icon, const QString &text);
    /// How it stands; emphasised where that is not the usual.
    void tell(const QString &sentence, bool isUsual) { setState(sentence, isUsual); }

private:
    DeedRow(const QString &title, const QString &sentence, QWidget *deeds, QWidget *parent);

    QWidget *m_deeds;
};

} // namespace tessera::ui
