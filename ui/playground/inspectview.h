// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tokenmembermodel.h"
#include "ui/shell/console.h"

#include <QTimer>
#include <QWidget>

namespace tessera::ui {

class RemarkList;
class TableView;

/// What is in a token, member by member, and what there is to say of it. GUI thread.
class InspectView final : public QWidget
{
    Q_OBJECT

public:
    /// The console outlives it.
    InspectView(Console &console, QWidget *parent);

    void setInspection(const playground::Inspection &found);

Q_SIGNALS:
    /// Somebody wants to see what a remark is about.
    void placeWanted(const tessera::playground::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const Clock &m_clock;
    TokenMemberModel m_members;
    TableView *m_table;
    RemarkList *m_remarks;
    QTimer m_second;
};

} // namespace tessera::ui
