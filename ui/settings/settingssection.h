// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settingwords.h"
#include "ui/settings/fieldrow.h"
#include "ui/widgets/card.h"

namespace tessera::ui {

/// A card of the page of settings and the rows in it. A value over widgets that the page owns; GUI thread.
class SettingsSection final
{
public:
    SettingsSection(SettingSection id, QWidget *parent);

    [[nodiscard]] SettingSection id() const { return m_id; }
    [[nodiscard]] Card *card() const { return m_card; }
    /// Takes it.
    void add(FieldRow *row);
    [[nodiscard]] const QList<FieldRow *> &rows() const { return m_rows; }
    /// Shows the rows in which each of these words stands, all of them where the section is called so, and hides the
    /// rest. Whether any is left.
    bool filter(const QStringList &words);

private:
    SettingSection m_id;
    Card *m_card;
    QList<FieldRow *> m_rows;
};

} // namespace tessera::ui
