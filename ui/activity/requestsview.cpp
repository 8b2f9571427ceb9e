// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/requestsview.h"

#include "core/background.h"
#include "ui/activity/exportdialog.h"
#include "ui/activity/logdelegate.h"
#include "ui/activity/noticeline.h"
#include "ui/activity/requestfilterbar.h"
#include "ui/look/icons.h"
#include "ui/models/localfile.h"
#include "ui/models/requestdocument.h"
#include "ui/models/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto retellingInterval = 500ms;
/// Of the newest sessions of a user the one of a request is nearly always among the first.
constexpr int mostSessions = 200;

QString number(quint64 count) { return QLocale().toString(count); }

} // namespace

RequestsView::RequestsView(Console &console, UserNames &names, QWidget *parent)
    : LogView(console, tr("Requests"), tr("The request's story"), QStringLiteral("activity/requests"), parent)
    , m_names(names)
    , m_model(console.requestLog, names, console.clock)
    , m_filters(new RequestFilterBar(console.api, this))
    , m_paused(new NoticeLine(this))
    , m_missed(new NoticeLine(this))
{
    top()->addWidget(m_filters);
    top()->addWidget(m_paused);
    top()->addWidget(m_missed);
    m_missed->setClosable(true);

    using Column = RequestLogModel::Column;
    auto *delegate = new LogDelegate(Column::Status, [this](int row) { return signOf(m_model.entryAt(row)); }, table());
    delegate->setTechnical({Column::Time, Column::Method, Column::Path, Column::Status, Column::Took, Column::Peer});
    delegate->setElidedInMiddle({Column::Path, Column::Peer, Column::User});
    setModel(&m_model, delegate, {11, 8, 18, 6, 18, 18, 7, 14});
    addButtons();

    m_retelling.setSingleShot(true);
    m_retelling.setInterval(retellingInterval);
    connect(&m_retelling, &QTimer::timeout, this, &RequestsView::retell);
    connect(m_filters, &RequestFilterBar::filterChanged, this, &RequestsView::applyFilter);
    connect(emptyState(), &EmptyState::actionClicked, this, &RequestsView::actOnEmptiness);
    connect(m_paused, &NoticeLine::actionClicked, this, [this] { this->console().requestLog.setPaused(false); });
    connect(&console.requestLog, &RequestLog::pausedChanged, this, &RequestsView::noteState);
    connect(&console.requestLog, &RequestLog::waitingChanged, this, &RequestsView::noteState);
    connect(&console.requestLog, &RequestLog::missedChanged, this, &RequestsView::noteState);
    connect(&console.requestLog, &RequestLog::appended, this, &RequestsView::noteRelated);
    connect(&console.services, &admin::ServiceControl::statusChanged, this, &RequestsView::noteChange);
    connect(&names, &UserNames::learned, this, [this] {
        if (m_open && !m_retelling.isActive())
            m_retelling.start();
    });
    noteState();
    noteChange();
}

void RequestsView::addButtons()
{
    m_follow = toolButton(QStringLiteral("newest"), tr("Follow the newest"), m_filters);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    connect(m_follow, &QToolButton::toggled, this, [this](bool follows) { scroll().setFollowing(follows); });
    connect(&scroll(), &LogScroll::followingChanged, m_follow, &QToolButton::setChecked);
    m_pause = toolButton(QStringLiteral("pause"), tr("Pause: what comes waits"), m_filters);
    m_pause->setCheckable(true);
    connect(m_pause, &QToolButton::toggled, this, [this](bool pauses) { console().requestLog.setPaused(pauses); });
    QToolButton *clear = toolButton(QStringLiteral("delete"), tr("Clear the view"), m_filters);
    connect(clear, &QToolButton::clicked, this, [this] { m_model.clearView(); });
    m_export = toolButton(QStringLiteral("export"), tr("Export what is shown"), m_filters);
    connect(m_export, &QToolButton::clicked, this, [this] {
        askForExportFile(tr("Export requests"), tr("requests"), this,
            [this](const QString &file, LogFormat format) { write(file, format); });
    });
    for (QToolButton *button : {m_follow, m_pause, clear, m_export})
        m_filters->row()->addWidget(button);
}

// As they are at this moment, and as they are shown: the newest first.
void RequestsView::write(const QString &file, LogFormat format)
{
    QList<admin::RequestEntry> shown;
    shown.reserve(m_model.rowCount());
    QHash<QString, QString> emails;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        shown.append(m_model.entryAt(row));
        const QString &user = shown.last().user;
        if (!user.isEmpty() && !emails.contains(user))
            emails.insert(user, m_names.emailOf(user));
    }
    const auto count = static_cast<int>(shown.size());
    const admin::Answer<void> written = inBackground([format, emails, requests = std::move(shown)] {
        return requestDocument(requests, emails, format);
    }).then([file](const QByteArray &document) { return writeFile(file, document, Readers::OwnerAlone); });
    console().messages.showWork(tr("Requests are being exported."), Future<void>(written));
    written.then(this, [this, file, count](const admin::Outcome<void> &outcome) {
        if (outcome)
            console().messages.tell(
                MessageKind::Good, tr("%Ln request(s) were written to %1.", nullptr, count).arg(file));
        else
            console().messages.tell(MessageKind::Bad, outcome.error().detail);
    });
}

QString RequestsView::subtitle() const
{
    const RequestLog &log = console().requestLog;
    const quint64 all = log.end() - log.first();
    const auto shown = static_cast<quint64>(m_model.rowCount());
    if (shown == all)
        return tr("%Ln request(s)", nullptr, static_cast<int>(all));
    return tr("%1 of %Ln request(s)", nullptr, static_cast<int>(all)).arg(number(shown));
}

void RequestsView::focusFilter() { m_filters->focusText(); }

void RequestsView::refresh() { m_model.showAll(); }

void RequestsView::showText(const QString &text) { m_filters->showText(text); }

void RequestsView::showUser(const QString &user) { m_filters->showUser(user); }

bool RequestsView::openRequest(const QString &id)
{
    const std::optional<quint64> number = console().requestLog.find(id.toLatin1());
    if (!number)
        return false;
    if (m_model.rowOf(*number) < 0) {
        m_filters->clear();
        m_model.showAll();
    }
    openRow(m_model.rowOf(*number));
    return true;
}

void RequestsView::applyFilter()
{
    m_model.setFilter(m_filters->filter());
    if (const int row = m_open ? m_model.rowOf(m_open->number) : -1; row >= 0)
        openRow(row);
}

void RequestsView::noteState()
{
    const RequestLog &log = console().requestLog;
    m_pause->setChecked(log.isPaused());
    if (log.isPaused())
        m_paused->say(StorySign::Attention,
            log.waiting() == 0 ? tr("Paused. New requests wait until you go on.")
                               : tr("Paused. %Ln new request(s) wait.", nullptr,
                                     static_cast<int>(std::min<quint64>(log.waiting(), INT_MAX))),
            tr("&Go on"));
    else
        m_paused->clear();
    if (log.missed() > 0)
        m_missed->say(StorySign::Attention,
            tr("%Ln request(s) came faster than this window could take them, and are missing here. The services "
               "answered them all the same.",
                nullptr, static_cast<int>(std::min<quint64>(log.missed(), INT_MAX))));
}

void RequestsView::tellStory(int row)
{
    const quint64 number = m_model.numberAt(row);
    if (m_open && m_open->number == number)
        return;
    m_open = Open{.number = number, .entry = m_model.entryAt(row), .parts = {}};
    showStory(requestStory(m_open->entry, m_open->parts, console().requestLog, m_names, console().clock.now()), false);
    askForParts();
}

void RequestsView::askForParts()
{
    admin::AuditQuery query;
    query.requestId = QString::fromLatin1(m_open->entry.id);
    console().api.audit().list(query).then(
        this, [this, number = m_open->number](const admin::Outcome<QList<admin::AuditEntry>> &entries) {
            if (!m_open || m_open->number != number)
                return;
            if (!entries) {
                console().messages.tell(MessageKind::Bad, entries.error().detail);
                return;
            }
            m_open->parts.audit = *entries;
            retell();
        });
    if (m_open->entry.session.isEmpty() || !UserId::fromText(m_open->entry.user))
        return;
    console()
        .api.sessions()
        .list(m_open->entry.user, true, mostSessions)
        .then(this, [this, number = m_open->number](const admin::Outcome<QList<admin::Session>> &sessions) {
            if (!m_open || m_open->number != number || !sessions)
                return;
            const auto session = std::ranges::find_if(
                *sessions, [this](const admin::Session &one) { return one.id.toText() == m_open->entry.session; });
            if (session == sessions->end())
                return;
            m_open->parts.session = *session;
            retell();
        });
}

void RequestsView::retell()
{
    if (m_open && isStoryOpen())
        showStory(
            requestStory(m_open->entry, m_open->parts, console().requestLog, m_names, console().clock.now()), true);
}

void RequestsView::noteRelated(quint64 firstNew)
{
    if (!m_open || m_retelling.isActive())
        return;
    const RequestLog &log = console().requestLog;
    for (quint64 number = firstNew; number < log.end(); ++number) {
        if (areRelated(log.at(number), m_open->entry)) {
            m_retelling.start();
            return;
        }
    }
}

void RequestsView::storyClosed() { m_open.reset(); }

void RequestsView::fillMenu(QMenu &menu, int row)
{
    const admin::RequestEntry entry = m_model.entryAt(row);
    const auto copy = [&menu](const QString &name, const QByteArray &text) {
        menu.addAction(name, &menu, [text] { QGuiApplication::clipboard()->setText(QString::fromLatin1(text)); });
    };
    const auto filter = [this, &menu](const QString &name, const QString &text) {
        menu.addAction(icon(QStringLiteral("filter")), name, this, [this, text] { showText(text); });
    };
    copy(tr("Copy the request &id"), entry.id);
    menu.addSeparator();
    if (!entry.user.isEmpty())
        menu.addAction(icon(QStringLiteral("filter")), tr("Only this &user"), this,
            [this, user = m_names.nameOf(entry.user)] { showUser(user); });
    filter(tr("Only this &path"), QString::fromUtf8(entry.path));
    filter(tr("Only this p&eer"), entry.peer.toString());
    if (!entry.tokenId.isEmpty())
        filter(tr("Only this &token"), entry.tokenId);
    if (!entry.session.isEmpty())
        filter(tr("Only this &session"), entry.session);
    if (entry.user.isEmpty() && entry.kid.isEmpty())
        return;
    menu.addSeparator();
    if (!entry.user.isEmpty())
        menu.addAction(icon(QStringLiteral("user")), tr("Go to the use&r"), this,
            [this, user = entry.user] { Q_EMIT linkFollowed(QStringLiteral("user:") + user); });
    if (!entry.kid.isEmpty())
        menu.addAction(icon(QStringLiteral("key")), tr("Go to the &key"), this,
            [this, kid = entry.kid] { Q_EMIT linkFollowed(QStringLiteral("key:") + kid); });
}

bool RequestsView::explainEmptiness()
{
    const RequestLog &log = console().requestLog;
    const QString icon = QStringLiteral("activity");
    if (log.end() != log.first() && m_model.cleared() == log.end() - log.first()) {
        emptyState()->set(icon, tr("The view was cleared"), tr("Requests appear here as they are answered."),
            tr("&Show the earlier ones again"));
        return true;
    }
    if (m_model.filter() != RequestFilter()) {
        emptyState()->set(QStringLiteral("filter"), tr("No request matches"),
            tr("Of the latest %Ln request(s) none is what the filter asks for.", nullptr,
                static_cast<int>(log.end() - log.first())),
            tr("&Clear the filter"));
        return true;
    }
    QStringList urls;
    const QList<admin::ServiceStatus> statuses = console().services.statuses();
    for (const admin::ServiceStatus &status : statuses) {
        if (!status.url.isEmpty())
            urls.append(status.url);
    }
    emptyState()->set(icon, tr("No requests yet"),
        urls.isEmpty() ? tr("No service runs here. Start one on the Overview page.")
                       : tr("Requests to %1 appear here as they are answered.").arg(urls.join(QStringLiteral(", "))),
        urls.isEmpty() ? tr("&Go to the Overview") : QString());
    return true;
}

void RequestsView::actOnEmptiness()
{
    if (m_model.cleared() > 0)
        m_model.showAll();
    else if (m_model.filter() != RequestFilter())
        m_filters->clear();
    else
        console().go(PageId::Overview, {});
}

} // namespace tessera::ui
