// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figurerow.h"

#include "ui/look/times.h"
#include "ui/overview/figurebutton.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

QString number(qint64 count) { return QLocale().toString(count); }

} // namespace

FigureRow::FigureRow(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_users = addFigure(tr("Users"), PageId::Users);
    m_sessions = addFigure(tr("Live sessions"), PageId::Users);
    m_key = addFigure(tr("Signing key"), PageId::Keys);
    m_next = addFigure(tr("Next key"), PageId::Keys);
    admin::AdminApi &api = m_console.api;
    connect(&api, &admin::AdminApi::usersChanged, this, &FigureRow::askSoon);
    connect(&api, &admin::AdminApi::sessionsChanged, this, &FigureRow::askSoon);
    connect(&api, &admin::AdminApi::keysChanged, this, &FigureRow::askForKeys);
    connect(&api, &admin::AdminApi::settingsChanged, this, &FigureRow::askForKeys);
    connect(&m_soon, &QTimer::timeout, this, &FigureRow::ask);
    connect(&m_late, &QTimer::timeout, this, &FigureRow::ask); // locks and sessions end by themselves
    connect(&m_second, &QTimer::timeout, this, &FigureRow::showNext);
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    m_late.setInterval(30s);
    m_second.setInterval(1s);
}

void FigureRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_late.start();
    m_second.start();
    refresh();
}

void FigureRow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    for (QTimer *timer : {&m_soon, &m_late, &m_second})
        timer->stop();
}

QWidget *FigureRow::firstFocus() const { return m_users; }

FigureButton *FigureRow::addFigure(const QString &caption, PageId page)
{
    auto *figure = new FigureButton(caption, this);
    connect(figure, &FigureButton::clicked, this, [this, page] { m_console.go(page, {}); });
    layout()->addWidget(figure);
    return figure;
}

void FigureRow::refresh()
{
    ask();
    askForKeys();
}

void FigureRow::askSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void FigureRow::ask()
{
    follow(m_console.api.users().counts(), [this](const admin::UserCounts &counts) {
        m_users->set(number(counts.total),
            tr("%1, %2", "how many are disabled, how many are locked")
                .arg(counts.disabled == 0 ? tr("none disabled")
                                          : tr("%Ln disabled", nullptr, static_cast<int>(counts.disabled)),
                    counts.locked == 0 ? tr("none locked")
                                       : tr("%Ln locked", nullptr, static_cast<int>(counts.locked))));
        Q_EMIT usersCounted(counts.total);
    });
    follow(m_console.api.sessions().count(),
        [this](qint64 count) { m_sessions->set(number(count), tr("can be refreshed now")); });
}

void FigureRow::askForKeys()
{
    showKey();
    // Also a key that does not exist yet: it comes by the policy.
    follow(m_console.api.keys().simulate({}, 2), [this](const QList<admin::TimelineEntry> &coming) {
        const Instant now = m_console.clock.now();
        m_nextChange.reset();
        for (const admin::TimelineEntry &entry : coming) {
            if (!entry.revokedAt && entry.activatesAt > now && (!m_nextChange || entry.activatesAt < *m_nextChange))
                m_nextChange = entry.activatesAt;
        }
        showNext();
    });
}

void FigureRow::showKey()
{
    const QList<admin::Key> keys = m_console.api.keys().list();
    const auto active = std::ranges::find(keys, QStringLiteral("active"), &admin::Key::state);
    if (active == keys.end())
        return;
    m_key->set(active->algorithm,
        tr("%1…, since %2").arg(active->kid.toText().left(8), localTime(active->activatesAt, m_console.clock.now())));
    m_key->setToolTip(active->kid.toText());
}

void FigureRow::showNext()
{
    const Instant now = m_console.clock.now();
    if (m_nextChange && *m_nextChange > now)
        m_next->set(inWords(*m_nextChange - now), tr("until it signs, %1").arg(localTime(*m_nextChange, now)));
    else
        m_next->set({}, tr("No change is planned."));
}

} // namespace tessera::ui
