// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factgrid.h"

#include "ui/look/fonts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace tessera::ui {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

FactGrid::Fact &FactGrid::addName(const QString &name)
{
    auto *label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(label, static_cast<int>(m_facts.size()), 0, Qt::AlignTop);
    m_facts.append({.name = label, .words = nullptr, .code = nullptr, .copy = nullptr});
    return m_facts.last();
}

int FactGrid::addFact(const QString &name)
{
    Fact &fact = addName(name);
    const int number = static_cast<int>(m_facts.size()) - 1;
    fact.words = new QLabel(this);
    fact.words->setTextFormat(Qt::PlainText);
    fact.words->setWordWrap(true);
    fact.words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(fact.words, number, 1, 1, 2);
    setFact(number, {});
    return number;
}

int FactGrid::addCode(const QString &name, const QString &copyName)
{
    Fact &fact = addName(name);
    const int number = static_cast<int>(m_facts.size()) - 1;
    fact.code = new ElidedLabel(this);
    fact.code->setFont(fixedFont());
    fact.copy = copyButton(copyName, [code = fact.code] { return code->text(); }, this);
    m_grid->setAlignment(fact.name, Qt::AlignVCenter);
    m_grid->addWidget(fact.code, number, 1);
    m_grid->addWidget(fact.copy, number, 2);
    setFact(number, {});
    return number;
}

void FactGrid::setFact(int number, const QString &text)
{
    const Fact &fact = m_facts.at(number);
    const bool isShown = !text.isEmpty();
    fact.name->setVisible(isShown);
    if (fact.words) {
        fact.words->setText(text);
        fact.words->setAccessibleName(tr("%1: %2").arg(fact.name->text(), text));
        fact.words->setVisible(isShown);
    } else {
        fact.code->setText(text);
        fact.code->setVisible(isShown);
        fact.copy->setVisible(isShown);
    }
}

// Never lower than the lines that its sentences have in this width; splitters ask for no height for a width.
bool FactGrid::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(m_grid->totalHeightForWidth(width()));
    return isDone;
}

} // namespace tessera::ui
