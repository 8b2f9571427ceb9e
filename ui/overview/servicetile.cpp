// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/servicetile.h"

#include "language/refusals.h"
#include "ui/look/colors.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/times.h"
#include "ui/look/words.h"
#include "ui/models/serviceaddress.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/note.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

bool isBusy(const admin::ServiceStatus &status)
{
    return status.state == admin::ServiceState::Starting || status.state == admin::ServiceState::Stopping;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void set(QPushButton *button, bool enabled, const QString &text, const QString &name)
{
    button->setText(text);
    button->setAccessibleName(name);
    button->setEnabled(enabled);
}

QString sentenceFor(const admin::ServiceStatus &status)
{
    if (status.state == admin::ServiceState::Failed)
        return language::inOurLanguage(status.failure);
    if (status.state == admin::ServiceState::Elsewhere)
        return ServiceTile::tr("The process %1 runs the services of this data folder: start and stop them there.")
            .arg(status.elsewherePid);
    if (status.elsewherePid != 0)
        return ServiceTile::tr("The process %1 runs the services of this data folder, but not this one.")
            .arg(status.elsewherePid);
    return {};
}

} // namespace

ServiceTile::ServiceTile(admin::Service service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
{
    build();
}

void ServiceTile::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(m_service == admin::Service::Auth ? tr("Auth service") : tr("Resource service"), this);
    whole->addWidget(card);
    setAccessibleName(card->accessibleName());

    m_stateIcon = new QLabel(card);
    m_state = plainLabel(card);
    card->addToHeading(m_stateIcon);
    card->addToHeading(m_state);

    auto *address = new QHBoxLayout;
    address->setSpacing(2);
    m_address = plainLabel(card);
    m_address->setFont(fixedFont());
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const bool isAuth = m_service == admin::Service::Auth;
    m_copy = copyButton(
        isAuth ? tr("Copy the address of the auth service") : tr("Copy the address of the resource service"),
        [this] { return m_status.url; }, card);
    m_open = toolButton(QStringLiteral("open"),
        isAuth ? tr("Open the metadata of the auth service in the browser")
               : tr("Open the metadata of the resource service in the browser"),
        card);
    connect(m_open, &QToolButton::clicked, this, &ServiceTile::openInBrowser);
    address->addWidget(m_address);
    address->addWidget(m_copy);
    address->addWidget(m_open);
    address->addStretch(1);
    card->rows()->addLayout(address);

    m_sentence = new Note(card);
    card->rows()->addWidget(m_sentence);
    card->rows()->addStretch(1);

    auto *buttons = new QHBoxLayout;
    m_startOrStop = iconButton(QStringLiteral("start"), tr("Start"), card);
    m_restart = iconButton(QStringLiteral("refresh"), tr("Restart"), card);
    m_move = new QPushButton(card);
    m_bar = new QProgressBar(card);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumSize(120, 6);
    buttons->addWidget(m_startOrStop);
    buttons->addWidget(m_restart);
    buttons->addWidget(m_move);
    buttons->addStretch(1);
    buttons->addWidget(m_bar);
    card->rows()->addLayout(buttons);
    connect(m_startOrStop, &QPushButton::clicked, this, [this] {
        if (m_status.state == admin::ServiceState::Running)
            Q_EMIT stopRequested();
        else
            Q_EMIT startRequested();
    });
    connect(m_restart, &QPushButton::clicked, this, &ServiceTile::restartRequested);
    connect(m_move, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(m_status.freeAddress); });
}

void ServiceTile::show(const admin::ServiceStatus &status, Instant now)
{
    m_status = status;
    m_now = now;
    showState();
    showAddress();
    showButtons();
    m_sentence->tell(
        status.state == admin::ServiceState::Failed ? MessageKind::Bad : MessageKind::News, sentenceFor(status));
}

void ServiceTile::showState()
{
    m_stateIcon->setPixmap(stateIcon(m_status.state, palette()).pixmap(QSize(18, 18), devicePixelRatio()));
    QString text = stateName(m_status.state);
    if (m_status.since && m_status.state == admin::ServiceState::Running)
        text = tr("%1 for %2").arg(text, inWords(m_now - *m_status.since));
    m_state->setText(text);
    m_state->setToolTip(m_status.since ? tr("Since %1").arg(localTime(*m_status.since, m_now)) : QString());
    m_bar->setVisible(isBusy(m_status));
    m_bar->setAccessibleName(tr("%1: %2").arg(accessibleName(), stateName(m_status.state)));
}

void ServiceTile::showAddress()
{
    const bool listens = !m_status.url.isEmpty();
    const QString wished = m_status.port == 0 ? QString() : m_status.address;
    m_address->setText(listens ? m_status.url : wished.isEmpty() ? tr("no address") : wished);
    m_address->setForegroundRole(listens ? QPalette::WindowText : QPalette::PlaceholderText);
    m_address->setToolTip(listens ? tr("It listens here.") : tr("It does not listen now."));
    m_copy->setVisible(listens);
    m_open->setVisible(listens);
}

void ServiceTile::showButtons()
{
    const bool isAuth = m_service == admin::Service::Auth;
    const bool isRunning = m_status.state == admin::ServiceState::Running;
    const bool stops = isRunning || m_status.state == admin::ServiceState::Stopping;
    const bool mayAct = !isBusy(m_status) && m_status.state != admin::ServiceState::Elsewhere;
    QWidget *focused = m_startOrStop->hasFocus() ? m_startOrStop : m_restart->hasFocus() ? m_restart : nullptr;
    m_startOrStop->setIcon(icon(stops ? QStringLiteral("stop") : QStringLiteral("start")));
    set(m_startOrStop, mayAct, stops ? tr("Stop") : tr("Start"),
        stops ? (isAuth ? tr("Stop the auth service") : tr("Stop the resource service"))
              : (isAuth ? tr("Start the auth service") : tr("Start the resource service")));
    set(m_restart, mayAct && isRunning, tr("Restart"),
        isAuth ? tr("Restart the auth service") : tr("Restart the resource service"));
    const bool canMove = m_status.state == admin::ServiceState::Failed && m_status.freePort != 0;
    m_move->setVisible(canMove);
    if (canMove)
        set(m_move, true, tr("Use port %1").arg(m_status.freePort),
            isAuth ? tr("Let the auth service use port %1").arg(m_status.freePort)
                   : tr("Let the resource service use port %1").arg(m_status.freePort));
    keepFocus(focused);
}

// A button that rests while the service starts or stops loses the focus to a neighbour, and gets it back.
void ServiceTile::keepFocus(QWidget *focusedBefore)
{
    if (focusedBefore && !focusedBefore->isEnabled()) {
        m_resting = focusedBefore;
        m_neighbour = window()->focusWidget();
    } else if (m_resting && !isBusy(m_status)) {
        if (window()->focusWidget() == m_neighbour)
            (m_resting->isEnabled() ? m_resting : m_startOrStop)->setFocus(Qt::OtherFocusReason);
        m_resting = nullptr;
    }
}

void ServiceTile::openInBrowser()
{
    const QString path = m_service == admin::Service::Auth ? QStringLiteral("/.well-known/oauth-authorization-server")
                                                           : QStringLiteral("/.well-known/oauth-protected-resource");
    QDesktopServices::openUrl(QUrl(clientUrl(m_status.url) + path));
}

void ServiceTile::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace tessera::ui
