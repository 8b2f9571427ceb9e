// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/rolesfield.h"

#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

namespace tessera::ui {

RolesField::RolesField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_menu(new QMenu(this))
{
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText(tr("None; several are separated by spaces"));
    QToolButton *pick = toolButton(QStringLiteral("more"), tr("Pick roles that others have"), this);
    pick->setPopupMode(QToolButton::InstantPopup);
    pick->setMenu(m_menu);
    pick->setAutoRaise(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(pick);
    setFocusProxy(m_text);
    connect(m_menu, &QMenu::aboutToShow, this, &RolesField::offer);
}

void RolesField::setRoles(const QStringList &roles) { m_text->setText(roles.join(u' ')); }

QStringList RolesField::roles() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return m_text->text().split(between, Qt::SkipEmptyParts);
}

void RolesField::setKnown(const QStringList &roles)
{
    m_known = roles;
    if (!m_known.contains(u"admin"))
        m_known.prepend(QStringLiteral("admin"));
}

void RolesField::offer()
{
    m_menu->clear();
    const QStringList chosen = roles();
    for (const QString &role : std::as_const(m_known)) {
        QAction *action = m_menu->addAction(role);
        action->setCheckable(true);
        action->setChecked(chosen.contains(role));
        connect(action, &QAction::toggled, this, [this, role](bool on) { toggle(role, on); });
    }
}

void RolesField::toggle(const QString &role, bool on)
{
    QStringList chosen = roles();
    chosen.removeAll(role);
    if (on)
        chosen.append(role);
    setRoles(chosen);
}

} // namespace tessera::ui
