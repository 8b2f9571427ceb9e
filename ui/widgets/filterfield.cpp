// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterfield.h"

#include "ui/look/icons.h"

#include <QKeyEvent>

namespace tessera::ui {

using namespace std::chrono_literals;

FilterField::FilterField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    setMinimumWidth(200);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_timer.setSingleShot(true);
    m_timer.setInterval(30ms);
    connect(this, &QLineEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_timer, &QTimer::timeout, this, &FilterField::tell);
    connect(this, &QLineEdit::returnPressed, this, &FilterField::tell);
}

void FilterField::filterBy(const QString &text)
{
    setText(text);
    tell();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        tell();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::tell()
{
    m_timer.stop();
    const QString now = text().trimmed();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT filterChanged(now);
}

} // namespace tessera::ui
