// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settingsdraft.h"
#include "ui/settings/fieldrow.h"
#include "ui/settings/settingeditor.h"

class QToolButton;

namespace tessera::ui {

class Note;

/// One value that is edited on the page of settings: beside its editor the way back to the default, and below what is
/// wrong with what was typed. Shows what the draft says and hands on what is edited. GUI thread; the draft outlives it.
class SettingRow final : public FieldRow
{
    Q_OBJECT

public:
    struct Words
    {
        QString name;
        QString title;
        QString sentence;
        /// A value as a person reads it.
        std::function<QString(const QString &)> of;
    };

    /// Takes the editor.
    SettingRow(SettingsDraft &draft, Words words, SettingEditor *editor, QWidget *parent, Place place = Place::AtEnd);

    [[nodiscard]] const QString &name() const { return m_words.name; }

protected:
    [[nodiscard]] QString said() const override;

private:
    void update();
    void showState();

    SettingsDraft &m_draft;
    const Words m_words;
    SettingEditor *m_editor;
    QToolButton *m_reset;
    Note *m_elsewhere;
    Note *m_problem;
};

} // namespace tessera::ui
