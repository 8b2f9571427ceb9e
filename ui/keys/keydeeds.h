// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/keyvalues.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace tessera::ui {

class KeyActions;

/// What can be done with the key that is selected, as actions: in a row of buttons, in menus, by keyboard. Part of the
/// page of keys, which says what is selected; GUI thread.
class KeyDeeds final : public QObject
{
    Q_OBJECT

public:
    /// Nothing where no key that exists is selected.
    using Selected = std::function<std::optional<admin::Key>()>;

    /// The actions and what `selected` needs outlive it.
    KeyDeeds(KeyActions &actions, Selected selected, QWidget *page);

    [[nodiscard]] QAction *details() const { return m_details; }
    [[nodiscard]] QAction *revoke() const { return m_revoke; }
    /// The most important ones as buttons; `parent` takes it.
    [[nodiscard]] QWidget *makeRow(QWidget *parent) const;
    /// Whether a key is selected, and whether it may be revoked.
    void setPossible(bool isSelected, bool isRevocable);
    /// All of them; nothing opens where no key is selected.
    void openMenu(const QPoint &globalPosition);

private:
    using Act = std::function<void(const admin::Key &)>;

    [[nodiscard]] QAction *make(const QString &icon, const QString &text, Act act);
    void fillMenus();

    KeyActions &m_actions;
    const Selected m_selected;
    QList<QAction *> m_all;
    QAction *m_details;
    QAction *m_revoke;
    QMenu *m_export;
    QMenu *m_menu;
};

} // namespace tessera::ui
