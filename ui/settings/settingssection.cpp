// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

SettingsSection::SettingsSection(SettingSection id, QWidget *parent)
    : m_id(id)
    , m_card(new Card(sectionTitle(id), parent))
{
}

void SettingsSection::add(FieldRow *row)
{
    m_card->rows()->addWidget(row);
    m_rows.append(row);
}

bool SettingsSection::filter(const QStringList &words)
{
    const QString title = sectionTitle(m_id);
    const bool isMeant =
        std::ranges::all_of(words, [&title](const QString &word) { return title.contains(word, Qt::CaseInsensitive); });
    bool any = false;
    for (FieldRow *row : std::as_const(m_rows)) {
        const bool fits = isMeant || row->matches(words);
        row->setVisible(fits);
        any = any || fits;
    }
    m_card->setVisible(any);
    return any;
}

} // namespace tessera::ui
