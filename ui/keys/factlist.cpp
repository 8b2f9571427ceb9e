// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/factlist.h"

#include "ui/widgets/note.h"

#include <QVBoxLayout>

namespace tessera::ui {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
}

void FactList::setFacts(const QList<KeyFact> &facts)
{
    const QList<Note *> before = findChildren<Note *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    for (const KeyFact &fact : facts) {
        auto *note = new Note(this);
        layout()->addWidget(note);
        note->tell(fact.isGrave ? MessageKind::Attention : MessageKind::News, fact.sentence);
    }
    setVisible(!facts.isEmpty());
}

} // namespace tessera::ui
