// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mintmodel.h"
#include "ui/shell/preferences.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace tessera::ui {

class JsonEditor;
class Segments;
class TableView;

/// The header and the claims of a token that is to be minted, member by member or as JSON, both in step. GUI thread.
class MemberEditor final : public QWidget
{
    Q_OBJECT

public:
    /// The preferences outlive it.
    MemberEditor(Preferences &preferences, QWidget *parent);

    /// What the token has by itself; what somebody types in the meantime stays as it is.
    void setPlain(const QJsonObject &header, const QJsonObject &claims, Instant now);
    void setChanges(const QJsonObject &header, const QJsonObject &claims) { m_members.setChanges(header, claims); }
    [[nodiscard]] const QJsonObject &changes(MintModel::Part part) const { return m_members.changes(part); }
    /// Why what stands in the texts cannot be read, in a sentence; empty where it can.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// 0: member by member; 1: as JSON.
    [[nodiscard]] int way() const;
    void setWay(int way);

Q_SIGNALS:
    void changed();
    /// What was typed cannot be a value, in a sentence.
    void refused(const QString &sentence);

private:
    void makeMembers(QBoxLayout &rows);
    void addMember();
    [[nodiscard]] int currentRow() const;
    void showButtons();
    void showText();
    void takeText();

    MintModel m_members;
    /// What the texts were made of.
    MintModel::Written m_shownHeader;
    MintModel::Written m_shownClaims;
    bool m_isTyping = false; // in the texts, which are not made anew then
    QString m_texts;         // as they were looked at last
    QString m_problem;
    Segments *m_ways;
    QPushButton *m_add;
    QPushButton *m_leaveOut;
    QPushButton *m_restore;
    QStackedWidget *m_stack;
    TableView *m_table;
    JsonEditor *m_header;
    JsonEditor *m_claims;
};

} // namespace tessera::ui
