// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keydeeds.h"

#include "ui/keys/keyactions.h"
#include "ui/look/icons.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace tessera::ui {

KeyDeeds::KeyDeeds(KeyActions &actions, Selected selected, QWidget *page)
    : QObject(page)
    , m_actions(actions)
    , m_selected(std::move(selected))
    , m_details(
          make(QStringLiteral("news"), tr("&Details…"), [this](const admin::Key &key) { m_actions.showDetails(key); }))
    , m_revoke(make(QStringLiteral("revoke"), tr("Re&voke…"), [this](const admin::Key &key) { m_actions.revoke(key); }))
    , m_export(new QMenu(tr("&Export"), page))
    , m_menu(new QMenu(page))
{
    m_details->setObjectName(QStringLiteral("details"));
    m_revoke->setObjectName(QStringLiteral("revoke"));
    m_revoke->setShortcut(QKeySequence::Delete);
    m_revoke->setShortcutContext(Qt::WidgetShortcut);
    fillMenus();
    setPossible(false, false);
}

QAction *KeyDeeds::make(const QString &iconName, const QString &text, Act act)
{
    auto *deed = new QAction(icon(iconName), text, this);
    connect(deed, &QAction::triggered, this, [this, act = std::move(act)] {
        if (const auto key = m_selected())
            act(*key);
    });
    m_all.append(deed);
    return deed;
}

void KeyDeeds::fillMenus()
{
    const auto copy = [this](const QString &text, admin::PublicKeyForm form) {
        return make(
            QStringLiteral("copy"), text, [this, form](const admin::Key &key) { m_actions.copyPublic(key, form); });
    };
    const auto save = [this](const QString &text, admin::PublicKeyForm form) {
        return make(
            QStringLiteral("export"), text, [this, form](const admin::Key &key) { m_actions.savePublic(key, form); });
    };
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->addAction(copy(tr("Copy public key as &JWK"), admin::PublicKeyForm::Jwk));
    m_export->addAction(copy(tr("Copy public key as &PEM"), admin::PublicKeyForm::Pem));
    m_export->addSeparator();
    m_export->addAction(save(tr("Save public key as J&WK…"), admin::PublicKeyForm::Jwk));
    m_export->addAction(save(tr("Save public key as P&EM…"), admin::PublicKeyForm::Pem));
    m_export->addSeparator();
    QAction *secret = make(QStringLiteral("lock"), tr("Export p&rivate key…"),
        [this](const admin::Key &key) { m_actions.exportPrivate(key); });
    secret->setObjectName(QStringLiteral("export-private"));
    m_export->addAction(secret);
    m_menu->addAction(m_details);
    m_menu->addAction(make(QStringLiteral("copy"), tr("Copy &key ID"),
        [](const admin::Key &key) { QGuiApplication::clipboard()->setText(key.kid.toText()); }));
    m_menu->addMenu(m_export);
    m_menu->addSeparator();
    m_menu->addAction(m_revoke);
}

QWidget *KeyDeeds::makeRow(QWidget *parent) const
{
    auto *widget = new QWidget(parent);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 6);
    row->setSpacing(6);
    const auto add = [&](const QString &iconName, QAction *action) {
        QPushButton *button = iconButton(iconName, action->text(), widget);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        button->setEnabled(action->isEnabled());
        row->addWidget(button);
    };
    add(QStringLiteral("news"), m_details);
    QPushButton *exports = iconButton(QStringLiteral("export"), m_export->title(), widget);
    exports->setMenu(m_export);
    exports->setEnabled(m_details->isEnabled());
    connect(m_details, &QAction::enabledChanged, exports, &QPushButton::setEnabled);
    row->addWidget(exports);
    add(QStringLiteral("revoke"), m_revoke);
    return widget;
}

void KeyDeeds::setPossible(bool isSelected, bool isRevocable)
{
    for (QAction *deed : std::as_const(m_all))
        deed->setEnabled(isSelected);
    m_revoke->setEnabled(isRevocable);
}

void KeyDeeds::openMenu(const QPoint &globalPosition)
{
    if (m_details->isEnabled())
        m_menu->popup(globalPosition);
}

} // namespace tessera::ui
