// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "language/refusals.h"
#include "ui/help/helpbook.h"
#include "ui/help/helpwindow.h"
#include "ui/look/icons.h"
#include "ui/shell/closequestion.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/pages.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/emptystate.h"

#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace tessera::ui {

namespace {

const QString &layoutName()
{
    static const QString name = QStringLiteral("mainwindow");
    return name;
}

} // namespace

MainWindow::MainWindow(const Around &around)
    : m_around(around)
    , m_messages(new MessageBar(this))
    , m_whole(new QStackedWidget(this))
    , m_sentence(new EmptyState(m_whole))
{
    setWindowTitle(QStringLiteral("Tessera"));
    setWindowIcon(icon(QStringLiteral("org.tessera_auth.Tessera")));
    m_whole->addWidget(m_sentence);
    m_messages->widget()->hide();
    setCentralWidget(m_whole);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connect(m_sentence, &EmptyState::actionClicked, this, &MainWindow::retryRequested);
    addShortcuts();
    // With its frame, on a small screen, too.
    resize(QSize(1180, 760).boundedTo(screen()->availableSize() - QSize(0, 40)));
    restoreGeometry(m_around.preferences.layout(layoutName()));
}

MainWindow::~MainWindow() { endConsole(); }

void MainWindow::addShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (const PageId id : pageIds)
        shortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(id))), [this, id] {
            openPage(id);
            focusPage();
        });
    shortcut(QKeySequence(Qt::Key_F5), [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    shortcut(QKeySequence::Find, [this] {
        if (Page *page = currentPage())
            page->focusFilter();
    });
    shortcut(QKeySequence(Qt::Key_F6), [this] { goOnToNextPart(); });
    shortcut(QKeySequence::Undo, [this] { m_messages->undoNewest(); });
    shortcut(QKeySequence::HelpContents, [this] { showHelp(); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1), [this] { (new ShortcutSheet(this))->open(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { quit(); });
}

void MainWindow::showWaiting(const QString &sentence)
{
    m_sentence->set(QStringLiteral("clock"), QStringLiteral("Tessera"), sentence);
    m_whole->setCurrentWidget(m_sentence);
}

void MainWindow::showFailure(const QString &sentence)
{
    endConsole();
    m_sentence->set(
        QStringLiteral("bad"), tr("Tessera could not start"), language::inOurLanguage(sentence), tr("&Try again"));
    m_whole->setCurrentWidget(m_sentence);
}

void MainWindow::showConsole(admin::AdminApi &api, admin::ServiceControl &services,
    admin::ConfigurationControl &configuration, admin::BackupControl &backups)
{
    endConsole();
    m_api = &api;
    m_services = &services;
    m_requests = std::make_unique<RequestStream>(services.requests());
    m_requestLog = std::make_unique<RequestLog>(*m_requests);
    m_rates = std::make_unique<RateRecorder>(services.requests(), m_around.clock);
    m_console = std::make_unique<Console>(Console{.api = api,
        .services = services,
        .configuration = configuration,
        .backups = backups,
        .requests = *m_requests,
        .requestLog = *m_requestLog,
        .rates = *m_rates,
        .messages = *m_messages,
        .clipboard = m_around.clipboard,
        .preferences = m_around.preferences,
        .theme = m_around.theme,
        .clock = m_around.clock,
        .go = [this](PageId page, const QVariant &what) { openPage(page, what); },
        // Later: whoever asks stands on a page that will be gone.
        .restore =
            [this](const QString &backup, std::optional<crypto::SecretBytes> passphrase) {
                auto shared = std::make_shared<std::optional<crypto::SecretBytes>>(std::move(passphrase));
                QMetaObject::invokeMethod(
                    this, [this, backup, shared] { Q_EMIT restoreRequested(backup, shared); }, Qt::QueuedConnection);
            },
        // Later: whoever asks is a page that will be gone.
        .applyLanguage =
            [this] { QMetaObject::invokeMethod(this, &MainWindow::applyLanguage, Qt::QueuedConnection); }});
    buildAround();
    openPage(PageId::Overview);
}

void MainWindow::buildAround()
{
    m_frame = new QWidget(m_whole);
    auto *columns = new QHBoxLayout(m_frame);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_navigation = new NavigationList(m_frame);
    connect(m_navigation, &NavigationList::pageChosen, this, [this](PageId id) { openPage(id); });
    connect(m_navigation, &QListWidget::itemActivated, this, &MainWindow::focusPage);
    columns->addWidget(m_navigation);
    auto *edge = new QFrame(m_frame); // on the side of the pages, wherever that is
    edge->setObjectName(QStringLiteral("edge"));
    edge->setFixedWidth(1);
    columns->addWidget(edge);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    m_stack = new QStackedWidget(m_frame);
    // Where a page needs more than there is, it scrolls; the window does not grow.
    auto *room = new QScrollArea(m_frame);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidgetResizable(true);
    room->setWidget(m_stack);
    rows->addWidget(room, 1);
    columns->addLayout(rows, 1);
    m_whole->addWidget(m_frame);
    m_whole->setCurrentWidget(m_frame);
    m_messages->showOver(*room);
    auto *strip = new StatusStrip(*m_console, statusBar());
    connect(strip, &StatusStrip::helpRequested, this, &MainWindow::showHelp);
    statusBar()->addWidget(strip, 1);
    statusBar()->show();
}

void MainWindow::takeAway()
{
    m_messages->widget()->setParent(this); // outlives the frame that it stands in
    m_messages->widget()->hide();
    const QList<StatusStrip *> strips = statusBar()->findChildren<StatusStrip *>();
    qDeleteAll(strips);
    statusBar()->hide();
    delete m_frame;
    m_frame = nullptr;
    m_navigation = nullptr;
    m_stack = nullptr;
    m_pages.clear();
}

void MainWindow::endConsole()
{
    takeAway();
    m_console.reset();
    m_rates.reset();
    m_requestLog.reset();
    m_requests.reset();
    m_api = nullptr;
    m_services = nullptr;
}

void MainWindow::applyLanguage()
{
    if (!m_api)
        return;
    m_around.language.use(m_around.preferences.language());
    HelpWindow::changeLanguage(*this, m_around.language.used());
    const PageId page = currentPageId();
    std::map<PageId, QVariantMap> drafts;
    for (const auto &[id, made] : m_pages)
        drafts[id] = made->draft();
    takeAway();
    buildAround();
    for (const auto &[id, draft] : drafts) {
        if (!draft.isEmpty())
            pageOf(id)->takeDraft(draft);
    }
    openPage(page);
}

PageId MainWindow::currentPageId() const
{
    const auto open =
        std::ranges::find_if(m_pages, [this](const auto &entry) { return entry.second == currentPage(); });
    return open == m_pages.end() ? PageId::Overview : open->first;
}

void MainWindow::showHelp()
{
    HelpWindow::open(
        *this, m_console ? helpChapterOf(currentPageId()) : QStringLiteral("index"), m_around.language.used());
}

Page *MainWindow::currentPage() const { return m_stack ? qobject_cast<Page *>(m_stack->currentWidget()) : nullptr; }

// Made when it is wanted first.
Page *MainWindow::pageOf(PageId id)
{
    Page *&page = m_pages[id];
    if (!page) {
        page = makePage(id, *m_console, m_stack);
        m_stack->addWidget(page);
    }
    return page;
}

void MainWindow::openPage(PageId id, const QVariant &what)
{
    if (!m_console)
        return;
    const bool isOther = currentPage() != m_pages[id] || !currentPage();
    Page *page = pageOf(id);
    const bool isChosenInList = m_navigation->hasFocus();
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrentPage(id);
    if (isOther && !isChosenInList)
        focusPage();
    if (what.isValid())
        page->show(what);
}

void MainWindow::focusPage()
{
    Page *page = currentPage();
    if (QWidget *first = page ? page->firstFocus() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

// From the list of pages to the page, to the messages where there are any, and to the list again.
void MainWindow::goOnToNextPart()
{
    if (!m_navigation)
        return;
    if (m_navigation->hasFocus())
        focusPage();
    else if (m_messages->widget()->isAncestorOf(focusWidget()) || !m_messages->takeFocus())
        m_navigation->setFocus(Qt::ShortcutFocusReason);
}

Messages &MainWindow::messages() { return *m_messages; }

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QWidget::show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    if (!isServing() || askAboutQuitting(m_around.preferences, this)) {
        m_around.preferences.setLayout(layoutName(), saveGeometry());
        Q_EMIT quitRequested();
    }
}

bool MainWindow::isServing() const
{
    if (!m_services)
        return false;
    const QList<admin::ServiceStatus> statuses = m_services->statuses();
    return std::ranges::any_of(
        statuses, [](const admin::ServiceStatus &status) { return status.state == admin::ServiceState::Running; });
}

// Nobody else had a use for it. A dialog before it passes on who asks for help (keymanners.h).
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::HelpContents))
        showHelp();
    else if (event->key() != Qt::Key_Escape || !m_messages->closeNewest())
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_around.preferences.setLayout(layoutName(), saveGeometry());
    event->ignore();
    switch (isServing() ? askAboutClosing(m_around.preferences, this) : CloseAnswer::Quit) {
    case CloseAnswer::Quit: Q_EMIT quitRequested(); break;
    case CloseAnswer::KeepRunning: hide(); break;
    case CloseAnswer::Stay: break;
    }
}

} // namespace tessera::ui
