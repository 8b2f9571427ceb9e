// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordfield.h"

#include "ui/look/icons.h"

#include <QAction>

namespace tessera::ui {

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(icon(QStringLiteral("eye")), TrailingPosition))
{
    // As other keepers of passwords have it.
    m_reveal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_reveal->setShortcutContext(Qt::WidgetShortcut);
    connect(m_reveal, &QAction::triggered, this, [this] { setRevealed(!isRevealed()); });
    setRevealed(false);
}

void PasswordField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    const QString name = revealed ? tr("Hide the password") : tr("Show the password");
    m_reveal->setIcon(icon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_reveal->setText(name);
    m_reveal->setToolTip(tr("%1 (%2)").arg(name, m_reveal->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace tessera::ui
