// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "language/refusals.h"
#include "ui/models/serviceaddress.h"
#include "ui/overview/attentioncard.h"
#include "ui/overview/figurerow.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/ratecard.h"
#include "ui/overview/servicetile.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

const QString &stepsHidden()
{
    static const QString flag = QStringLiteral("overview/first-steps-hidden");
    return flag;
}

} // namespace

OverviewPage::OverviewPage(Console &console, QWidget *parent)
    : Page(console, tr("Overview"), parent)
    , m_watch(console.api, console.services, console.configuration, console.rates, console.clock)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(12);
    columns->addLayout(rows);
    columns->addSpacing(8); // apart from the scroll bar
    rows->addWidget(makeTiles());
    auto *attention = new AttentionCard(m_watch.model(), content);
    connect(attention, &AttentionCard::stepRequested, this, &OverviewPage::take);
    rows->addWidget(attention);
    m_firstSteps = makeFirstSteps();
    rows->addWidget(m_firstSteps);
    m_figures = new FigureRow(this->console(), content);
    connect(m_figures, &FigureRow::usersCounted, this, [this](qint64 total) { showFirstSteps(total > 0); });
    rows->addWidget(m_figures);
    m_rates = new RateCard(console.rates, console.clock, console.preferences, content);
    rows->addWidget(m_rates, 1);
    scroll->setWidget(content);
    setContent(scroll);

    connect(&console.services, &admin::ServiceControl::statusChanged, this, &OverviewPage::showServices);
    connect(&m_second, &QTimer::timeout, this, &OverviewPage::showServices);
    m_second.setInterval(1s);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_second.start();
    showServices();
    m_watch.setWatching(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_second.stop();
    m_watch.setWatching(false);
}

QWidget *OverviewPage::makeTiles()
{
    auto *tiles = new QWidget(this);
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const admin::Service service : {admin::Service::Auth, admin::Service::Resource})
        row->addWidget(makeTile(service), 1);
    return tiles;
}

ServiceTile *OverviewPage::makeTile(admin::Service service)
{
    auto *tile = new ServiceTile(service, this);
    const bool isAuth = service == admin::Service::Auth;
    connect(tile, &ServiceTile::startRequested, this, [this, service] { start(service); });
    connect(tile, &ServiceTile::restartRequested, this, [this, service, isAuth] {
        follow(isAuth ? tr("The auth service is restarting.") : tr("The resource service is restarting."),
            console().services.restart(service));
    });
    connect(tile, &ServiceTile::stopRequested, this, [this, service] { stop(service); });
    connect(
        tile, &ServiceTile::moveRequested, this, [this, service](const QString &address) { move(service, address); });
    m_tiles.append(tile);
    return tile;
}

FirstSteps *OverviewPage::makeFirstSteps()
{
    auto *steps = new FirstSteps(this);
    steps->hide();
    connect(steps, &FirstSteps::addUserRequested, this, [this] { console().go(PageId::Users, QStringLiteral("add")); });
    connect(steps, &FirstSteps::keysRequested, this, [this] { console().go(PageId::Keys, {}); });
    connect(steps, &FirstSteps::hideRequested, this, [this, steps] {
        console().preferences.setFlag(stepsHidden(), true);
        steps->hide();
    });
    return steps;
}

void OverviewPage::showFirstSteps(bool hasUser)
{
    // They stay when the first user is there: that is when the commands are of use.
    m_wasNew = m_wasNew || !hasUser;
    m_firstSteps->setHasUser(hasUser);
    m_firstSteps->setVisible(m_wasNew && !console().preferences.flag(stepsHidden()));
}

void OverviewPage::showServices()
{
    const QList<admin::ServiceStatus> statuses = console().services.statuses();
    const Instant now = console().clock.now();
    for (ServiceTile *tile : std::as_const(m_tiles)) {
        const auto status = statusOf(statuses, tile->service());
        tile->setVisible(status.has_value());
        if (status)
            tile->show(*status, now);
    }
    m_firstSteps->setServices(statuses, console().configuration.certificate());
}

void OverviewPage::refresh()
{
    showServices();
    m_watch.refresh();
    m_figures->refresh();
    m_rates->refresh();
}

// Not at a button that stops a service.
QWidget *OverviewPage::firstFocus() { return m_figures->firstFocus(); }

void OverviewPage::take(const AttentionStep &step)
{
    switch (step.kind) {
    case AttentionStep::Kind::OpenPage: console().go(step.page, step.what); break;
    case AttentionStep::Kind::StartService: start(step.service); break;
    case AttentionStep::Kind::MoveService: move(step.service, step.address); break;
    }
}

void OverviewPage::start(admin::Service service)
{
    const bool isAuth = service == admin::Service::Auth;
    follow(isAuth ? tr("The auth service is starting.") : tr("The resource service is starting."),
        console().services.start(service));
}

void OverviewPage::follow(const QString &what, const admin::Answer<admin::ServiceStatus> &answer)
{
    console().messages.showWork(what, Future<void>(answer));
    answer.then(this, [this](const admin::Outcome<admin::ServiceStatus> &outcome) {
        showServices();
        if (!outcome && outcome.error().code != admin::AdminError::Refused)
            console().messages.tell(MessageKind::Bad, outcome.error().detail);
    });
}

void OverviewPage::stop(admin::Service service)
{
    const bool isAuth = service == admin::Service::Auth;
    whenDone(isAuth ? tr("The auth service is stopping; requests in flight are answered.")
                    : tr("The resource service is stopping; requests in flight are answered."),
        console().services.stop(service), [this, service, isAuth](const admin::ServiceStatus &) {
            showServices();
            console().messages.tell(MessageKind::News,
                isAuth ? tr("The auth service has stopped. Nobody can sign in or fetch keys.")
                       : tr("The resource service has stopped. Nobody can use a token with it."),
                {tr("Start it again"), [&services = console().services, service] { (void)services.start(service); }});
        });
}

void OverviewPage::move(admin::Service service, const QString &address)
{
    const QString moving = service == admin::Service::Auth ? tr("The auth service moves to %1.").arg(address)
                                                           : tr("The resource service moves to %1.").arg(address);
    whenDone(moving, console().configuration.move(service, address),
        [this, service, address](const admin::ConfigurationChange &change) {
            showServices();
            const QString moved = service == admin::Service::Auth
                                      ? tr("The auth service listens on %1 from now on.").arg(address)
                                      : tr("The resource service listens on %1 from now on.").arg(address);
            QStringList sentences{moved};
            for (const QString &note : change.notes)
                sentences.append(language::inOurLanguage(note));
            console().messages.tell(
                change.notes.isEmpty() ? MessageKind::Good : MessageKind::Attention, sentences.join(u' '));
        });
}

} // namespace tessera::ui
