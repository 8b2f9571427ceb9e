// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/look/times.h"
#include "ui/look/words.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QUrl>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

void setText(QToolButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
    button->setVisible(!text.isEmpty());
}

QString portOf(const QString &url)
{
    const int port = QUrl(url).port();
    return port > 0 ? QStringLiteral(" :") + QString::number(port) : QString();
}

} // namespace

StatusStrip::StatusStrip(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(4);
    m_auth = addPart(tr("How the auth service is"), PageId::Overview);
    m_resource = addPart(tr("How the resource service is"), PageId::Overview);
    m_store = addPart(tr("Nothing can be stored at the moment: the overview says why"), PageId::Overview);
    m_key = addPart(tr("The key that signs"), PageId::Keys);
    m_next = addPart(tr("When the next key signs"), PageId::Keys);
    row->addStretch(1);
    m_rate = addPart(tr("Requests a second"), PageId::Activity);
    QToolButton *help = toolButton(QStringLiteral("help"), tr("Help (F1)"), this);
    connect(help, &QToolButton::clicked, this, &StatusStrip::helpRequested);
    row->addWidget(help);
    connect(&m_console.services, &admin::ServiceControl::statusChanged, this, &StatusStrip::showServices);
    connect(&m_console.api, &admin::AdminApi::keysChanged, this, &StatusStrip::showKeys);
    connect(&m_console.api, &admin::AdminApi::settingsChanged, this, &StatusStrip::showKeys); // the policy
    connect(&m_console.requests, &RequestStream::arrived, this,
        [this](const QList<admin::RequestEntry> &entries, quint64 missed) {
            m_requestsThisSecond += static_cast<quint64>(entries.size()) + missed;
        });
    connect(&m_second, &QTimer::timeout, this, [this] {
        showStore();
        showTime();
        showRate();
    });
    m_second.start(1s);
    showServices();
    showStore();
    showKeys();
    showRate();
}

// The signs of the states have their colors from the palette.
void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showServices();
        showStore();
    }
    QWidget::changeEvent(event);
}

QToolButton *StatusStrip::addPart(const QString &name, PageId page)
{
    auto *button = new QToolButton(this);
    button->setToolTip(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, page] { m_console.go(page, {}); });
    layout()->addWidget(button);
    return button;
}

void StatusStrip::showServices()
{
    setText(m_auth, {});
    setText(m_resource, {});
    const QList<admin::ServiceStatus> statuses = m_console.services.statuses();
    for (const admin::ServiceStatus &status : statuses) {
        QToolButton *part = status.service == admin::Service::Auth ? m_auth : m_resource;
        setText(part, tr("%1%2 %3").arg(serviceName(status.service), portOf(status.url), stateName(status.state)));
        part->setIcon(stateIcon(status.state, palette()));
    }
}

void StatusStrip::showStore()
{
    setText(m_store, m_console.api.writingObstacle() ? tr("nothing can be stored") : QString());
    m_store->setIcon(icon(QStringLiteral("bad"), colorsFor(palette()).bad));
}

void StatusStrip::showKeys()
{
    const QList<admin::Key> keys = m_console.api.keys().list();
    for (const admin::Key &key : keys) {
        if (key.state == u"active")
            setText(m_key, tr("%1 \"%2…\" active").arg(key.algorithm, key.kid.toText().left(6)));
    }
    m_key->setIcon(icon(QStringLiteral("key")));
    // Also a key that does not exist yet: it comes by the policy.
    m_console.api.keys().simulate({}, 2).then(this, [this](const admin::Outcome<QList<admin::TimelineEntry>> &coming) {
        m_nextChange.reset();
        if (!coming)
            return;
        const Instant now = m_console.clock.now();
        for (const admin::TimelineEntry &entry : *coming) {
            if (!entry.revokedAt && entry.activatesAt > now && (!m_nextChange || entry.activatesAt < *m_nextChange))
                m_nextChange = entry.activatesAt;
        }
        showTime();
    });
}

void StatusStrip::showTime()
{
    const Instant now = m_console.clock.now();
    setText(
        m_next, m_nextChange && *m_nextChange > now ? tr("next key %1").arg(relative(*m_nextChange, now)) : QString());
}

void StatusStrip::showRate()
{
    setText(m_rate, tr("%1 req/s").arg(QLocale().toString(m_requestsThisSecond)));
    m_requestsThisSecond = 0;
}

} // namespace tessera::ui
