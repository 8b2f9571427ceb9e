// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jwks/servedcard.h"

#include "ui/models/keysettext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/note.h"

#include <QVBoxLayout>

namespace tessera::ui {

ServedCard::ServedCard(QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Served by the auth service"), this);
    whole->addWidget(card);
    m_facts = new FactGrid(card);
    m_url = m_facts->addCode(tr("URL"), tr("Copy the URL of the key set"));
    m_etag = m_facts->addCode(tr("ETag"), tr("Copy the ETag that is served"));
    m_maxAge = m_facts->addFact(tr("max-age"));
    m_lastFetch = m_facts->addFact(tr("Last fetch"));
    card->rows()->addWidget(m_facts);
    m_note = new Note(card);
    card->rows()->addWidget(m_note);
    m_code = new CodeView(tr("The key set that is served"), card);
    card->rows()->addWidget(m_code, 1);
}

void ServedCard::show(
    const admin::PublishedKeySet &set, const QString &url, bool isServed, const QString &lastFetch, Instant now)
{
    m_facts->setFact(m_url, url);
    m_facts->setFact(m_etag, QString::fromLatin1(set.etag));
    m_facts->setFact(m_maxAge, maxAgeText(set.maxAge, now));
    m_facts->setFact(m_lastFetch, lastFetch.isEmpty() ? tr("none since Tessera was started here") : lastFetch);
    m_note->tell(MessageKind::Attention,
        isServed ? QString() : tr("The auth service does not run here, so nobody can fetch this now."));
}

void ServedCard::setCode(const QString &text, const QList<CodeView::Mark> &marks)
{
    m_code->setCode(text);
    m_code->setMarks(marks);
}

} // namespace tessera::ui
