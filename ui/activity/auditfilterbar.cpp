// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/auditfilterbar.h"

#include "ui/activity/usercompleter.h"
#include "ui/models/auditwords.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/instantfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

/// What only the id of a request looks like; it is found by an index, other text by looking at every entry.
bool isRequestId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{24}$"));
    return pattern.match(text).hasMatch();
}

} // namespace

AuditFilterBar::AuditFilterBar(admin::AdminApi &api, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_clock(clock)
    , m_text(new FilterField(tr("Any text"), this))
    , m_subject(new FilterField(tr("About: user, key, setting"), this))
    , m_actor(new FilterField(tr("By: user, console"), this))
    , m_action(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_span(new QComboBox(this))
    , m_range(new QWidget(this))
    , m_from(new InstantField(m_range))
    , m_until(new InstantField(m_range))
    , m_second(new QHBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    buildFirstRow();
    buildSecondRow();
    buildRange();
}

void AuditFilterBar::buildFirstRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (FilterField *field : {m_text, m_subject, m_actor}) {
        field->setMinimumWidth(120);
        row->addWidget(field, 1);
        connect(field, &FilterField::filterChanged, this, &AuditFilterBar::tell);
    }
    new UserCompleter(*m_subject, m_api);
    new UserCompleter(*m_actor, m_api);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void AuditFilterBar::buildSecondRow()
{
    m_action->setAccessibleName(tr("Action"));
    m_action->addItem(tr("All actions"));
    const QList<AuditActionChoice> choices = auditActionChoices();
    for (const AuditActionChoice &choice : choices)
        m_action->addItem(choice.isInGroup ? QStringLiteral("    ") + choice.name : choice.name, choice.action);
    m_action->setMaxVisibleItems(24);
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(16);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItems({tr("Any outcome"), tr("Succeeded"), tr("Refused")});
    m_span->setAccessibleName(tr("Time"));
    m_span->addItems({tr("All of the log"), tr("Last 15 minutes"), tr("Last hour"), tr("Last day"), tr("Last 7 days"),
        tr("Between…")});
    m_second->setSpacing(8);
    for (QComboBox *box : {m_action, m_outcome, m_span}) {
        m_second->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this,
            box == m_span ? &AuditFilterBar::spanChosen : &AuditFilterBar::tell);
    }
    m_second->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_second);
}

void AuditFilterBar::buildRange()
{
    auto *row = new QHBoxLayout(m_range);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &label, InstantField *edit) {
        auto *text = new QLabel(label, m_range);
        text->setBuddy(edit);
        edit->setAccessibleName(QString(label).remove(u'&'));
        edit->setKeyboardTracking(false); // not for every digit of a year
        row->addWidget(text);
        row->addWidget(edit);
        connect(edit, &InstantField::dateTimeChanged, this, &AuditFilterBar::tell);
    };
    add(tr("&From"), m_from);
    add(tr("&until"), m_until);
    row->addStretch(1);
    m_range->hide();
    layout()->addWidget(m_range);
}

admin::AuditQuery AuditFilterBar::query() const
{
    admin::AuditQuery query;
    const QString text = m_text->text().trimmed();
    (isRequestId(text) ? query.requestId : query.text) = text;
    query.subject = m_subject->text().trimmed();
    query.actor = m_actor->text().trimmed();
    query.action = m_action->currentData().toString();
    if (m_outcome->currentIndex() > 0)
        query.succeeded = m_outcome->currentIndex() == 1;
    const Instant now = m_clock.now();
    switch (m_span->currentIndex()) {
    case Minutes15: query.since = now - 15min; break;
    case Hour: query.since = now - 1h; break;
    case Day: query.since = now - 24h; break;
    case Week: query.since = now - 7 * 24h; break;
    case Between:
        query.since = m_from->instant();
        query.until = m_until->instant();
        break;
    default: break;
    }
    return query;
}

bool AuditFilterBar::isClear() const
{
    return m_text->text().trimmed().isEmpty() && m_subject->text().trimmed().isEmpty() &&
           m_actor->text().trimmed().isEmpty() && m_action->currentIndex() == 0 && m_outcome->currentIndex() == 0 &&
           m_span->currentIndex() == All;
}

void AuditFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void AuditFilterBar::reset()
{
    for (FilterField *field : {m_text, m_subject, m_actor})
        field->filterBy({});
    for (QComboBox *box : {m_action, m_outcome, m_span})
        box->setCurrentIndex(0);
}

void AuditFilterBar::clear()
{
    m_isResetting = true;
    reset();
    m_isResetting = false;
    tell();
}

void AuditFilterBar::showText(const QString &text)
{
    m_isResetting = true;
    reset();
    m_text->filterBy(text);
    m_isResetting = false;
    tell();
}

void AuditFilterBar::showUser(const QString &user)
{
    m_isResetting = true;
    reset();
    m_subject->filterBy(user);
    m_isResetting = false;
    tell();
}

void AuditFilterBar::showAction(const QString &action)
{
    m_isResetting = true;
    reset();
    m_action->setCurrentIndex(std::max(0, m_action->findData(action)));
    m_isResetting = false;
    tell();
}

void AuditFilterBar::spanChosen()
{
    const bool between = m_span->currentIndex() == Between;
    if (between && m_range->isHidden()) {
        const Instant now = m_clock.now();
        m_isResetting = true;
        m_from->setInstant(now - 24h);
        m_until->setInstant(now);
        m_isResetting = false;
    }
    m_range->setVisible(between);
    tell();
}

void AuditFilterBar::tell()
{
    if (!m_isResetting)
        Q_EMIT filterChanged();
}

} // namespace tessera::ui
