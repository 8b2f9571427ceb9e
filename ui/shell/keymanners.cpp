// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keymanners.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace tessera::ui {

namespace {

bool press(QObject *watched)
{
    if (auto *tool = qobject_cast<QToolButton *>(watched)) {
        if (tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
            tool->showMenu();
        else
            tool->click();
        return true;
    }
    auto *button = qobject_cast<QPushButton *>(watched);
    if (button)
        button->click();
    return button;
}

// To the first on the page of the tab that takes the focus.
void leadInto(const QTabBar &bar)
{
    const auto *tabs = qobject_cast<const QTabWidget *>(bar.parentWidget());
    QWidget *page = tabs ? tabs->currentWidget() : nullptr;
    QWidget *widget = page;
    while (widget) {
        const bool isThere = widget == page || page->isAncestorOf(widget);
        if (isThere && widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && widget->isVisible())
            return widget->setFocus(Qt::ShortcutFocusReason);
        widget = widget->nextInFocusChain() == page ? nullptr : widget->nextInFocusChain();
    }
}

// To the window that the dialog stands before, if it has one.
bool passOn(const QWidget &widget, QKeyEvent *event)
{
    const auto *dialog = qobject_cast<const QDialog *>(widget.window());
    if (!dialog || !dialog->isModal() || !dialog->parentWidget())
        return false;
    return QCoreApplication::sendEvent(dialog->parentWidget()->window(), event);
}

} // namespace

KeyManners::KeyManners(QCoreApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool KeyManners::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *bar = qobject_cast<QTabBar *>(watched); bar && event->type() == QEvent::Shortcut)
        QMetaObject::invokeMethod(bar, [bar] { leadInto(*bar); }, Qt::QueuedConnection); // when the tab is in front
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::HelpContents))
        return passOn(*static_cast<const QWidget *>(watched), key);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && modifiers == Qt::NoModifier)
        return press(watched);
    // Shortcuts and mnemonics have had it before.
    return modifiers == Qt::AltModifier && !key->text().isEmpty() && key->text().front().isPrint();
}

} // namespace tessera::ui
