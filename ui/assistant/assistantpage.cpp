// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/assistantpage.h"

#include "language/refusals.h"
#include "ui/look/fonts.h"
#include "ui/widgets/note.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

namespace {

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AssistantPage::AssistantPage(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_rows(new QVBoxLayout(this))
    , m_problem(new Note(this))
{
    setAccessibleName(title);
    m_rows->setContentsMargins(0, 0, 12, 0);
    m_rows->setSpacing(6);
    auto *heading = wrapped(title, this);
    heading->setFont(headingFont());
    m_rows->addWidget(heading);
    m_rows->addWidget(wrapped(sentence, this));
    m_rows->addSpacing(8);
    m_rows->addWidget(m_problem);
    m_rows->addStretch(1);
}

void AssistantPage::showProblem(const QString &sentence)
{
    const QString said = language::inOurLanguage(sentence); // as a note says it
    const QList<Note *> notes = findChildren<Note *>();
    const bool isSaid = std::ranges::any_of(
        notes, [&](const Note *note) { return note != m_problem && note->isVisible() && note->sentence() == said; });
    m_problem->tell(MessageKind::Bad, isSaid ? QString() : sentence);
}

void AssistantPage::addField(
    const QString &label, const QString &explanation, QWidget *field, QWidget *first, const QList<QWidget *> &below)
{
    auto *title = new QLabel(label, this);
    title->setBuddy(first);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    addWidget(title);
    if (!explanation.isEmpty()) {
        QLabel *words = wrapped(explanation, this);
        words->setForegroundRole(QPalette::PlaceholderText);
        addWidget(words);
    }
    if (first->accessibleName().isEmpty())
        first->setAccessibleName(QString(label).remove(u'&'));
    first->setAccessibleDescription(explanation);
    addWidget(field);
    for (QWidget *widget : below)
        addWidget(widget);
    m_rows->insertSpacing(m_rows->count() - 2, 8);
}

// Above the problem and the room that is left.
void AssistantPage::addWidget(QWidget *widget) { m_rows->insertWidget(m_rows->count() - 2, widget); }

} // namespace tessera::ui
