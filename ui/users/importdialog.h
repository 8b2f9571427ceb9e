// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/models/importproblemmodel.h"
#include "ui/shell/console.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tessera::ui {

class Note;
class TableView;

/// Adds the users of a file: says first, line by line, what is wrong with it, and adds them when it is told to. Both
/// can be stopped. Owned by its parent, gone when it is closed. GUI thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The console outlives it.
    ImportDialog(Console &console, QWidget *parent);

    /// As if the file had been chosen in it.
    void choose(const QString &file);

Q_SIGNALS:
    void imported(qsizetype added, qsizetype leftOut);

protected:
    void reject() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void browse();
    void check();
    void import();
    void begin(const QString &what);
    void end();
    void showProgress();
    void showChecked(const admin::ImportReport &report);
    void showImported(const admin::ImportReport &report);
    void judge();
    [[nodiscard]] admin::UserFormat format() const;

    Console &m_console;
    ImportProblemModel *m_model;
    QLineEdit *m_file;
    QPushButton *m_browse;
    Note *m_note;
    TableView *m_problems;
    QCheckBox *m_leaveOut;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    QTimer m_timer;

    /// What was read and found good, of the file that is named now.
    QByteArray m_document;
    qsizetype m_good = 0;
    qsizetype m_bad = 0;
    std::shared_ptr<admin::ImportProgress> m_progress;
};

} // namespace tessera::ui
