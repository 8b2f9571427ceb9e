// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settingsdraft.h"
#include "ui/shell/console.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tessera::ui {

class Note;
class SettingEditor;

/// The settings by which keys come and go, edited together: what is typed is judged at once, shown to whoever draws the
/// future from it, and saved all or nothing. What breaks a rule is not saved, and the rule is said. GUI thread.
class PolicyEditor final : public QWidget
{
    Q_OBJECT

public:
    /// The console outlives it.
    PolicyEditor(Console &console, QWidget *parent);

    void refresh() { m_draft.readAgain(); }
    [[nodiscard]] SettingsDraft &draft() { return m_draft; }
    /// Where the focus goes first.
    [[nodiscard]] QWidget *first() const;

Q_SIGNALS:
    /// What is typed, and not saved, is this, and breaks no rule; empty: nothing is.
    void drafted(const QMap<QString, QString> &settings);

private:
    struct Row
    {
        QString name;
        SettingEditor *editor;
        QLabel *title;
        QLabel *state;
    };

    [[nodiscard]] SettingsDraft::Source source();
    [[nodiscard]] admin::Outcome<void> judge(const QMap<QString, QString> &values) const;
    [[nodiscard]] const admin::Setting &settingOf(const QString &name) const;
    void addRow(QGridLayout *grid, const QString &name, int row, int column);
    void showRow(const Row &row);
    void showDraft();
    [[nodiscard]] QString problem() const;
    void save();
    void takeDefaults();
    void tell(MessageKind kind, const QString &sentence);

    Console &m_console;
    QList<admin::Setting> m_settings;
    SettingsDraft m_draft;
    QList<Row> m_rows;
    Note *m_problem;
    QPushButton *m_defaults;
    QPushButton *m_discard;
    QPushButton *m_save;
    bool m_isSaving = false;
};

} // namespace tessera::ui
