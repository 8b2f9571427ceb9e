// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QMenu;

namespace tessera::ui {

/// A field for the roles of a user: words between spaces, typed or picked from those that others have. GUI thread.
class RolesField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit RolesField(const QString &name, QWidget *parent = nullptr);

    void setRoles(const QStringList &roles);
    /// What was typed; whether each may be a role is for the api to say.
    [[nodiscard]] QStringList roles() const;
    /// Those to pick from; `admin` is among them always.
    void setKnown(const QStringList &roles);

private:
    void offer();
    void toggle(const QString &role, bool on);

    QLineEdit *m_text;
    QMenu *m_menu;
    QStringList m_known{QStringLiteral("admin")};
};

} // namespace tessera::ui
