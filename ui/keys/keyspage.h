// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keytable.h"
#include "ui/models/keywatch.h"
#include "ui/models/stretchtable.h"
#include "ui/shell/page.h"

class QSortFilterProxyModel;
class QSplitter;
class QTabWidget;

namespace tessera::ui {

class KeyActions;
class KeyDeeds;
class PolicyEditor;
class TableView;
class TimelineCard;

/// The signing keys, their life as a timeline, and the policy by which they come and go. GUI thread.
class KeysPage final : public Page
{
    Q_OBJECT

public:
    KeysPage(Console &console, QWidget *parent);
    ~KeysPage() override;

    /// A kid selects that key; `policy` opens the editor of the policy.
    void show(const QVariant &what) override;
    [[nodiscard]] QVariantMap draft() const override;
    void takeDraft(const QVariantMap &texts) override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

    using Page::show;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeHeading();
    void makeTables();
    void makePolicy();
    void joinSelections();
    void showLives();
    void select(qint64 sequence);
    void judge();
    /// Of the key that is selected and exists.
    [[nodiscard]] std::optional<admin::Key> selectedKey();

    KeyWatch m_watch;
    KeyTable m_keys;
    StretchTable m_stretches;
    QSortFilterProxyModel *m_sorted;
    KeyActions *m_actions;
    KeyDeeds *m_deeds;
    QSplitter *m_parts;
    TimelineCard *m_timeline;
    QTabWidget *m_tabs;
    TableView *m_table = nullptr;
    TableView *m_text = nullptr;
    PolicyEditor *m_policy = nullptr;
    qint64 m_selected = 0;
    KeyId m_wanted; // to be selected when it is known
};

} // namespace tessera::ui
