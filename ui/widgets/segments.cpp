// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/widgets/buttons.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace tessera::ui {

Segments::Segments(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int choice, bool holds) {
        if (!holds)
            return;
        makeStop();
        Q_EMIT currentChanged(choice);
    });
}

// Qt does this when one of them gets the focus, and that would be the wrong one.
void Segments::makeStop()
{
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void Segments::addChoice(const QString &text)
{
    QToolButton *button = choiceButton(text, QString(text).remove(u'&'), this);
    button->setToolTip({});
    const auto choice = static_cast<int>(m_buttons->buttons().size());
    button->setChecked(choice == 0);
    m_buttons->addButton(button, choice);
    m_row->addWidget(button);
    makeStop();
}

int Segments::current() const { return m_buttons->checkedId(); }

void Segments::setCurrent(int choice)
{
    if (QAbstractButton *button = m_buttons->button(choice))
        button->setChecked(true);
}

} // namespace tessera::ui
