// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jwks/heldcard.h"

#include "language/refusals.h"
#include "ui/models/keysettext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/note.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tessera::ui {

HeldCard::HeldCard(QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Held by the resource service"), this);
    whole->addWidget(card);
    m_fetch = iconButton(QStringLiteral("refresh"), tr("&Fetch now"), card);
    connect(m_fetch, &QPushButton::clicked, this, &HeldCard::fetchRequested);
    card->addToHeading(m_fetch);

    m_views = new QStackedWidget(card);
    card->rows()->addWidget(m_views, 1);
    auto *set = new QWidget(m_views);
    auto *rows = new QVBoxLayout(set);
    rows->setContentsMargins(0, 0, 0, 0);
    m_facts = new FactGrid(set);
    m_from = m_facts->addCode(tr("From"), tr("Copy the URL that the resource service fetches from"));
    m_etag = m_facts->addCode(tr("ETag"), tr("Copy the ETag that is held"));
    m_age = m_facts->addFact(tr("Age"));
    m_next = m_facts->addFact(tr("Next fetch"));
    m_cooldown = m_facts->addFact(tr("Cooldown"));
    rows->addWidget(m_facts);
    m_failure = new Note(set);
    rows->addWidget(m_failure);
    m_code = new CodeView(tr("The key set that is held"), set);
    rows->addWidget(m_code, 1);
    m_views->addWidget(set);
    m_empty = new EmptyState(m_views);
    connect(m_empty, &EmptyState::actionClicked, this, &HeldCard::startRequested);
    m_views->addWidget(m_empty);
}

void HeldCard::show(
    const std::optional<admin::HeldKeySet> &held, const std::optional<admin::ServiceStatus> &status, Instant now)
{
    const bool isRunning = status && status->state == admin::ServiceState::Running;
    m_fetch->setEnabled(isRunning);
    if (isRunning && held)
        showSet(*held, now);
    else
        showAbsence(status);
}

void HeldCard::showSet(const admin::HeldKeySet &held, Instant now)
{
    const HeldText text = heldText(held, now);
    m_facts->setFact(m_from, held.jwksUri);
    m_facts->setFact(m_etag, QString::fromLatin1(held.etag));
    m_facts->setFact(m_age, text.age);
    m_facts->setFact(m_next, text.nextFetch);
    m_facts->setFact(m_cooldown, text.cooldown);
    m_failure->tell(MessageKind::Bad, text.failure);
    m_views->setCurrentIndex(0);
}

void HeldCard::showAbsence(const std::optional<admin::ServiceStatus> &status)
{
    const QString network = QStringLiteral("network");
    if (!status)
        m_empty->set(network, tr("Not here"), tr("This program was told not to run the resource service."));
    else if (status->state == admin::ServiceState::Elsewhere || status->elsewherePid != 0)
        m_empty->set(network, tr("In another process"),
            tr("The process %1 runs the resource service; what it holds is known there alone.")
                .arg(status->elsewherePid));
    else if (status->state == admin::ServiceState::Failed)
        m_empty->set(QStringLiteral("bad"), tr("It could not start"), language::inOurLanguage(status->failure),
            tr("S&tart it again"));
    else if (status->state == admin::ServiceState::Stopped)
        m_empty->set(QStringLiteral("stop"), tr("It is stopped"),
            tr("The resource service holds keys only while it runs, and fetches them when it starts."),
            tr("S&tart it"));
    else
        m_empty->set(QStringLiteral("clock"), tr("No keys yet"), tr("The resource service is about to fetch them."));
    m_views->setCurrentIndex(1);
}

void HeldCard::setCode(const QString &text, const QList<CodeView::Mark> &marks)
{
    m_code->setCode(text);
    m_code->setMarks(marks);
}

} // namespace tessera::ui
