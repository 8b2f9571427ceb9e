// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attackmodel.h"
#include "ui/shell/console.h"

#include <QWidget>

class QBoxLayout;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace tessera::ui {

class Note;
class TableView;

/// What comes of the attacks, while they run and afterwards: how far they are, a row and a story each, the verdict, and
/// the report as a file. GUI thread.
class AttackResults final : public QWidget
{
    Q_OBJECT

public:
    /// The console outlives it.
    AttackResults(Console &console, QWidget *parent);

    void tell(MessageKind kind, const QString &sentence);
    /// What came of the last run goes.
    void clear();
    /// Another run is being planned.
    void begin();
    void setPlanned(qsizetype planned);
    void add(const playground::AttackResult &result);
    /// The run is over, or did not come to pass.
    void end(const playground::AttackReport &report, Instant when);
    void fail(const QString &sentence);
    /// Whether there is something to look at.
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    /// Somebody wants to see that token taken apart.
    void inspectionWanted(const QByteArray &token);

private:
    void makeResults(QBoxLayout &rows);
    void inspect();
    void showStory();
    void askForFile();
    void save(const QString &file);

    Console &m_console;
    AttackModel m_model;
    playground::AttackReport m_report;
    Instant m_when;
    QProgressBar *m_progress;
    Note *m_verdict;
    QPushButton *m_inspect;
    QPushButton *m_save;
    TableView *m_table;
    QTextBrowser *m_story;
};

} // namespace tessera::ui
