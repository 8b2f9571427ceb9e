// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fieldrow.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr int fieldDigits = 26;
constexpr int besideWidth = 28;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FieldRow::FieldRow(
    const QString &title, const QString &sentence, QWidget *field, QWidget *first, QWidget *parent, Place place)
    : QWidget(parent)
    , m_first(first)
    , m_grid(new QGridLayout(this))
    , m_title(wrapped(title, this))
    , m_sentence(wrapped(sentence, this))
{
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    auto *beside = new QWidget(this); // also where nothing stands there
    beside->setFixedSize(besideWidth, 1);
    m_grid->addWidget(beside, 0, 2, Qt::AlignTop);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    field->setParent(this);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_sentence, 1, 0);
    if (place == Place::AtEnd) {
        field->setFixedWidth(fieldDigits * fontMetrics().horizontalAdvance(u'0'));
        m_grid->addWidget(field, 0, 1, 3, 1, Qt::AlignTop);
    } else {
        m_grid->addWidget(field, 3, 0, 1, 2);
    }
    m_grid->setRowStretch(2, 1);
    if (!first)
        return;
    m_title->setBuddy(first);
    if (first->accessibleName().isEmpty())
        first->setAccessibleName(title);
    first->setAccessibleDescription(sentence);
}

bool FieldRow::matches(const QStringList &filter) const
{
    const QString said = this->said();
    return std::ranges::all_of(
        filter, [&said](const QString &word) { return said.contains(word, Qt::CaseInsensitive); });
}

void FieldRow::edit()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void FieldRow::addBelow(QWidget *widget) { m_grid->addWidget(widget, std::max(m_grid->rowCount(), 4), 0, 1, 3); }

void FieldRow::addBeside(QWidget *widget)
{
    widget->setFixedWidth(besideWidth);
    m_grid->addWidget(widget, 0, 2, 3, 1, Qt::AlignTop);
}

void FieldRow::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    if (m_first)
        m_first->setAccessibleDescription(sentence);
}

void FieldRow::setState(const QString &sentence, bool isUsual)
{
    if (!m_state) {
        m_state = wrapped({}, this);
        m_grid->addWidget(m_state, 2, 0, Qt::AlignTop);
    }
    m_state->setText(sentence);
    m_state->setForegroundRole(isUsual ? QPalette::PlaceholderText : QPalette::WindowText);
    QFont font = m_title->font();
    font.setWeight(isUsual ? QFont::Normal : QFont::DemiBold);
    m_title->setFont(font);
}

QString FieldRow::said() const { return m_title->text() + u'\n' + m_sentence->text(); }

} // namespace tessera::ui
