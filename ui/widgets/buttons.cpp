// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/look/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QToolTip>

namespace tessera::ui {

namespace {

void copyOnClick(QAbstractButton *button, std::function<QString()> text)
{
    QObject::connect(button, &QAbstractButton::clicked, button, [button, text = std::move(text)] {
        QGuiApplication::clipboard()->setText(text());
        QToolTip::showText(button->mapToGlobal(button->rect().bottomLeft()),
            QCoreApplication::translate("tessera::ui", "Copied"), button);
    });
}

} // namespace

QPushButton *iconButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

void relabel(QPushButton &button, const QString &iconName, const QString &text)
{
    button.setIcon(icon(iconName));
    button.setText(text);
    button.setAccessibleName(QString(text).remove(u'&'));
}

QToolButton *toolButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *choiceButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("choice"));
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPushButton *copyTextButton(const QString &text, std::function<QString()> copied, QWidget *parent)
{
    QPushButton *button = iconButton(QStringLiteral("copy"), text, parent);
    copyOnClick(button, std::move(copied));
    return button;
}

QToolButton *copyButton(const QString &name, std::function<QString()> text, QWidget *parent)
{
    QToolButton *button = toolButton(QStringLiteral("copy"), name, parent);
    copyOnClick(button, std::move(text));
    return button;
}

} // namespace tessera::ui
