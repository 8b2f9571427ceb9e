// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"

namespace tessera::ui {

SettingRow::SettingRow(SettingsDraft &draft, Words words, SettingEditor *editor, QWidget *parent, Place place)
    : FieldRow(words.title, words.sentence, editor, editor->first(), parent, place)
    , m_draft(draft)
    , m_words(std::move(words))
    , m_editor(editor)
    , m_reset(toolButton(QStringLiteral("undo"), tr("Back to the default of \"%1\"").arg(m_words.title), this))
    , m_elsewhere(new Note(this))
    , m_problem(new Note(this))
{
    setToolTip(m_words.name);
    addBeside(m_reset);
    addBelow(m_elsewhere);
    addBelow(m_problem);
    connect(editor, &SettingEditor::edited, this, [this](const QString &text) { m_draft.change(m_words.name, text); });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        edit(); // the button goes
        m_draft.change(m_words.name, m_draft.stored(m_words.name).defaultValue);
    });
    connect(&m_draft, &SettingsDraft::fieldChanged, this, [this](const QString &name) {
        if (name == m_words.name)
            update();
    });
    update();
}

QString SettingRow::said() const
{
    return FieldRow::said() + u'\n' + m_words.name + u'\n' + m_words.of(m_draft.text(m_words.name));
}

void SettingRow::update()
{
    m_editor->setText(m_draft.text(m_words.name));
    m_reset->setVisible(!m_draft.isDefault(m_words.name));
    showState();
    const auto theirs = m_draft.changedElsewhere(m_words.name);
    m_elsewhere->tell(MessageKind::Attention,
        theirs ? tr("It was changed elsewhere meanwhile, to %1. Applying sets yours.").arg(m_words.of(*theirs))
               : QString());
    const QString problem = m_draft.problem(m_words.name);
    m_problem->tell(MessageKind::Bad, problem);
    m_editor->first()->setAccessibleDescription(problem.isEmpty() ? m_words.sentence : problem);
}

void SettingRow::showState()
{
    const SettingsDraft::Stored stored = m_draft.stored(m_words.name);
    const QString standard = m_words.of(stored.defaultValue);
    if (m_draft.isChanged(m_words.name))
        setState(tr("Not applied yet: %1 holds. The default is %2.").arg(m_words.of(stored.value), standard), false);
    else if (m_draft.isDefault(m_words.name))
        setState(tr("Default: %1.").arg(standard), true);
    else
        setState(tr("Changed from the default, %1.").arg(standard), false);
}

} // namespace tessera::ui
