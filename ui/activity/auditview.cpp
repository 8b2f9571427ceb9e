// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/auditview.h"

#include "language/refusals.h"
#include "ui/activity/auditfilterbar.h"
#include "ui/activity/exportdialog.h"
#include "ui/activity/logdelegate.h"
#include "ui/activity/noticeline.h"
#include "ui/look/icons.h"
#include "ui/models/auditstory.h"
#include "ui/models/auditwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

/// What takes longer is said.
constexpr auto shortWait = 500ms;
constexpr auto watchingInterval = 100ms;

} // namespace

AuditView::AuditView(Console &console, UserNames &names, QWidget *parent)
    : LogView(console, tr("Audit log"), tr("The entry's story"), QStringLiteral("activity/audit"), parent)
    , m_names(names)
    , m_model(console.api, names, console.clock)
    , m_export(console.api)
    , m_filters(new AuditFilterBar(console.api, console.clock, this))
    , m_verdict(new NoticeLine(this))
    , m_exporting(new NoticeLine(this))
{
    top()->addWidget(m_filters);
    top()->addWidget(m_verdict);
    top()->addWidget(m_exporting);
    m_verdict->setClosable(true);

    using Column = AuditModel::Column;
    auto *delegate = new LogDelegate(
        Column::Action,
        [this](int row) { return m_model.entryAt(row).event.succeeded ? StorySign::Good : StorySign::Bad; }, table());
    delegate->setTechnical({Column::Time, Column::Address});
    delegate->setElidedInMiddle({Column::Subject, Column::Address});
    setModel(&m_model, delegate, {16, 18, 18, 22, 12, 11, 6});
    addButtons();

    connect(m_filters, &AuditFilterBar::filterChanged, this, &AuditView::ask);
    connect(&m_model, &AuditModel::answered, this, &AuditView::answered);
    connect(&m_model, &AuditModel::failed, this,
        [this](const QString &sentence) { this->console().messages.tell(MessageKind::Bad, sentence); });
    connect(emptyState(), &EmptyState::actionClicked, this, [this] { m_filters->clear(); });
    connect(m_verdict, &NoticeLine::actionClicked, this, [this] {
        if (m_verification)
            m_verification->isCanceled = true;
        else
            QGuiApplication::clipboard()->setText(m_headHash);
    });
    m_watching.setInterval(watchingInterval);
    connect(&m_watching, &QTimer::timeout, this, &AuditView::noteVerification);
    connect(&names, &UserNames::learned, this, &AuditView::retell);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(shortWait);
    connect(&m_waiting, &QTimer::timeout, this, &AuditView::noteChange);
    followExport();
    noteChange();
}

// Nobody would hear of what is under way.
AuditView::~AuditView()
{
    if (m_verification)
        m_verification->isCanceled = true;
    if (m_export.isRunning())
        console().messages.tell(MessageKind::Attention, tr("The export was cancelled; no file was written."));
}

void AuditView::addButtons()
{
    m_verify = iconButton(QStringLiteral("good"), tr("&Verify"), m_filters);
    m_verify->setToolTip(tr("Checks that no entry was changed, removed or moved since it was written."));
    connect(m_verify, &QPushButton::clicked, this, &AuditView::verify);
    m_exportButton = iconButton(QStringLiteral("export"), tr("E&xport…"), m_filters);
    m_exportButton->setToolTip(tr("Writes all that the filter finds into a file."));
    connect(m_exportButton, &QPushButton::clicked, this, &AuditView::askForFile);
    m_filters->row()->addWidget(m_verify);
    m_filters->row()->addWidget(m_exportButton);
}

void AuditView::showEvent(QShowEvent *event)
{
    LogView::showEvent(event);
    if (!m_isAsked)
        ask();
}

void AuditView::ask()
{
    m_isAsked = true;
    m_waiting.start();
    m_model.setQuery(m_filters->query());
}

void AuditView::answered()
{
    const std::optional<qint64> wanted = m_toOpen ? m_toOpen
                                         : m_open ? std::optional(m_open->entry.number)
                                                  : std::nullopt;
    m_toOpen.reset();
    if (const int row = wanted ? m_model.rowOf(*wanted) : -1; row >= 0)
        openRow(row);
}

QString AuditView::subtitle() const
{
    if (m_model.isAsking() && !m_waiting.isActive())
        return tr("looking…");
    if (!m_isAsked || (m_model.isAsking() && m_model.rowCount() == 0))
        return {};
    if (m_model.isComplete())
        return m_filters->isClear() ? tr("%Ln entry(s)", nullptr, m_model.rowCount())
                                    : tr("%Ln entry(s) found", nullptr, m_model.rowCount());
    return tr("the latest %Ln entry(s); more as you scroll", nullptr, m_model.rowCount());
}

void AuditView::focusFilter() { m_filters->focusText(); }

void AuditView::refresh() { ask(); }

void AuditView::showAction(const QString &action) { m_filters->showAction(action); }

void AuditView::showUser(const QString &user) { m_filters->showUser(user); }

void AuditView::showText(const QString &text) { m_filters->showText(text); }

void AuditView::showEntry(const QString &requestId, qint64 number)
{
    m_toOpen = number;
    m_filters->showText(requestId);
}

void AuditView::tellStory(int row)
{
    const admin::AuditEntry &entry = m_model.entryAt(row);
    if (m_open && m_open->entry.number == entry.number)
        return;
    m_open = Open{.entry = entry, .ofTheRequest = {}};
    showStory(auditStory(entry, {}, console().requestLog, m_names, console().clock.now()), false);
    if (entry.event.requestId.isEmpty())
        return;
    admin::AuditQuery query;
    query.requestId = entry.event.requestId;
    console().api.audit().list(query).then(
        this, [this, number = entry.number](const admin::Outcome<QList<admin::AuditEntry>> &entries) {
            if (!m_open || m_open->entry.number != number || !entries)
                return;
            m_open->ofTheRequest = *entries;
            retell();
        });
}

void AuditView::retell()
{
    if (m_open && isStoryOpen())
        showStory(auditStory(m_open->entry, m_open->ofTheRequest, console().requestLog, m_names, console().clock.now()),
            true);
}

void AuditView::storyClosed() { m_open.reset(); }

void AuditView::fillMenu(QMenu &menu, int row)
{
    const AuditEvent event = m_model.entryAt(row).event;
    const QString hash = QString::fromLatin1(m_model.entryAt(row).hash.toHex());
    menu.addAction(tr("Copy the &hash"), &menu, [hash] { QGuiApplication::clipboard()->setText(hash); });
    menu.addSeparator();
    const QIcon filter = icon(QStringLiteral("filter"));
    menu.addAction(filter, tr("Only this &action"), this, [this, event] { showAction(event.action); });
    const QString about = event.subject.isEmpty() ? subjectName(event, m_names) : event.subject;
    if (!about.isEmpty())
        menu.addAction(filter, tr("Only about &this"), this, [this, about] { showUser(about); });
    if (!event.address.isEmpty())
        menu.addAction(filter, tr("Only this a&ddress"), this, [this, event] { showText(event.address); });
    if (!event.requestId.isEmpty())
        menu.addAction(filter, tr("Only this &request"), this, [this, event] { showText(event.requestId); });
    const AuditSubject kind = subjectKind(event);
    if (kind == AuditSubject::User)
        menu.addAction(icon(QStringLiteral("user")), tr("Go to the &user"), this,
            [this, event] { Q_EMIT linkFollowed(QStringLiteral("user:") + event.subject); });
    else if (kind == AuditSubject::Key)
        menu.addAction(icon(QStringLiteral("key")), tr("Go to the &key"), this,
            [this, event] { Q_EMIT linkFollowed(QStringLiteral("key:") + event.subject); });
}

bool AuditView::explainEmptiness()
{
    if (!m_isAsked || (m_model.isAsking() && m_waiting.isActive()))
        return false;
    if (m_model.isAsking())
        emptyState()->set(QStringLiteral("clock"), tr("Looking…"), tr("The audit log is being read."));
    else if (m_filters->isClear())
        emptyState()->set(QStringLiteral("activity"), tr("Nothing was audited yet"),
            tr("Sign-ins and all that is changed appear here as they happen."));
    else
        emptyState()->set(QStringLiteral("filter"), tr("No entry matches"),
            tr("The audit log holds nothing that the filter asks for. Users are found by their whole email address; a "
               "part of it is found as text."),
            tr("&Clear the filter"));
    return true;
}

void AuditView::verify()
{
    m_verify->setEnabled(false);
    m_verification = std::make_shared<admin::AuditProgress>();
    m_watching.start();
    noteVerification();
    console().api.audit().verify(m_verification).then(this, [this](const admin::Outcome<admin::AuditVerdict> &verdict) {
        const bool wasCanceled = m_verification->isCanceled;
        m_watching.stop();
        m_verification.reset();
        m_verify->setEnabled(true);
        if (verdict)
            noteVerdict(*verdict);
        else if (wasCanceled)
            m_verdict->clear();
        else
            m_verdict->say(StorySign::Bad, language::inOurLanguage(verdict.error().detail));
    });
}

void AuditView::noteVerification()
{
    const qint64 all = m_verification->all;
    m_verdict->sayWorking(tr("Every entry of the audit log is being read and compared with its hash."),
        all == 0 ? -1.0 : static_cast<double>(m_verification->read) / static_cast<double>(all), tr("S&top"));
}

void AuditView::noteVerdict(const admin::AuditVerdict &verdict)
{
    m_headHash = QString::fromLatin1(verdict.headHash.toHex());
    if (verdict.isWhole)
        m_verdict->say(StorySign::Good,
            tr("%Ln entry(s) were read, and all is as it was written. Whoever keeps the hash of the last one (%1…) "
               "elsewhere can tell later that nothing was replaced.",
                nullptr, static_cast<int>(verdict.intact))
                .arg(m_headHash.first(12)),
            tr("Copy the &hash"));
    else
        m_verdict->say(StorySign::Bad,
            tr("The audit log is broken at entry %1: %2 What stands before it is as it was written: %Ln entry(s).",
                nullptr, static_cast<int>(verdict.intact))
                .arg(QLocale().toString(verdict.firstBroken.value_or(0)), language::inOurLanguage(verdict.detail)));
}

void AuditView::askForFile()
{
    const auto start = [this](const QString &file, LogFormat format) {
        m_export.start(m_filters->query(), format, file);
        m_exportButton->setEnabled(false);
        m_exporting->sayWorking(tr("The audit log is being exported."), 0, tr("&Cancel"));
    };
    askForExportFile(tr("Export the audit log"), tr("audit log"), this, start);
}

void AuditView::followExport()
{
    connect(m_exporting, &NoticeLine::actionClicked, this, [this] { m_export.cancel(); });
    connect(&m_export, &AuditExport::progressed, this, [this](qint64 entries, double share) {
        m_exporting->sayWorking(
            tr("The audit log is being exported: %Ln entry(s) so far.", nullptr, static_cast<int>(entries)), share,
            tr("&Cancel"));
    });
    const auto over = [this] {
        m_exportButton->setEnabled(true);
        m_exporting->clear();
    };
    connect(&m_export, &AuditExport::finished, this, [this, over](qint64 entries, const QString &file) {
        over();
        console().messages.tell(
            MessageKind::Good, tr("%Ln entry(s) were written to %1.", nullptr, static_cast<int>(entries)).arg(file));
    });
    connect(&m_export, &AuditExport::canceled, this, [this, over] {
        over();
        console().messages.tell(MessageKind::News, tr("The export was cancelled; no file was written."));
    });
    connect(&m_export, &AuditExport::failed, this, [this, over](const QString &sentence) {
        over();
        console().messages.tell(MessageKind::Bad, sentence);
    });
}

} // namespace tessera::ui
