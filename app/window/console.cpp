// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/console.h"

#include "app/process.h"
#include "app/singleinstance.h"
#include "app/startoptions.h"
#include "app/window/assistedstart.h"
#include "app/window/firstpaint.h"
#include "app/words.h"
#include "language/terminallanguage.h"
#include "runtime/logging.h"
#include "runtime/servicehost.h"
#include "runtime/signalwatcher.h"
#include "ui/shell/keymanners.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/tray.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>

namespace tessera::app {

namespace {

Q_LOGGING_CATEGORY(lcApp, "tessera.app")

using Started = Result<runtime::Addresses, runtime::RuntimeError>;

// The window over the services of this process: what happens to one when the other starts, fails or ends.
class WindowedServices final : public QObject
{
public:
    WindowedServices(runtime::ServiceHost &host, ui::MainWindow &window, std::function<QString()> noticeWhenReady)
        : m_host(host)
        , m_window(window)
        , m_noticeWhenReady(std::move(noticeWhenReady))
    {
        connect(&window, &ui::MainWindow::retryRequested, this, &WindowedServices::start);
        connect(&window, &ui::MainWindow::quitRequested, this, &WindowedServices::end);
        connect(&window, &ui::MainWindow::restoreRequested, this, &WindowedServices::restore);
    }

    void start()
    {
        if (m_isEnding)
            return;
        if (admin::AdminApi *api = m_host.api()) {
            showPages(*api); // the assistant has started them
            return;
        }
        m_window.showWaiting(ui::MainWindow::tr("The services are starting."));
        m_host.startAll().then(this, [this](const Started &started) {
            if (m_isEnding)
                return; // what was started is on its way out
            if (!started) {
                m_window.showFailure(started.error().detail);
                return;
            }
            std::fputs(qUtf8Printable(m_noticeWhenReady()), stderr);
            if (admin::AdminApi *api = m_host.api()) {
                showPages(*api);
            } else {
                m_window.showWaiting(ui::MainWindow::tr("Only the resource service runs here, at %1. It keeps no "
                                                        "users and no keys, so there is nothing to manage.")
                        .arg(started->resource));
            }
        });
    }

    /// Opens a file with a token, as soon as there are pages; empty: none.
    void open(const QString &file)
    {
        m_file = file;
        if (m_file.isEmpty() || !m_window.currentPage())
            return;
        qCInfo(lcApp, "The file %ls is opened in the playground.", qUtf16Printable(m_file));
        m_window.openPage(ui::PageId::Playground, std::exchange(m_file, {}));
    }

    void raise(const QString &file)
    {
        m_window.raiseToFront();
        open(file);
    }

    void restore(const QString &backup, const std::shared_ptr<std::optional<crypto::SecretBytes>> &passphrase)
    {
        m_window.endConsole();
        m_window.showWaiting(ui::MainWindow::tr("The backup is restored. The services start again afterwards."));
        m_host
            .restore({.backup = backup,
                .passphrase = std::move(*passphrase),
                .replaces = true,
                .administrator = QStringLiteral("console")})
            .then(this, [this, backup](const runtime::ServiceHost::AfterRestore &after) {
                if (!m_isEnding)
                    showRestored(after, backup);
            });
    }

    void end()
    {
        if (std::exchange(m_isEnding, true))
            return;
        m_window.endConsole();
        m_window.showWaiting(ui::MainWindow::tr("The services are stopping."));
        // Not quit(), which asks the window once more.
        m_host.stopAll().then(this, [] { QApplication::exit(); });
    }

private:
    void showRestored(const runtime::ServiceHost::AfterRestore &after, const QString &backup)
    {
        admin::AdminApi *api = m_host.api();
        if (!after.started || !api)
            return m_window.showFailure(after.started ? QString() : after.started.error().detail);
        showPages(*api);
        if (after.restored)
            m_window.messages().tell(
                ui::MessageKind::Good, ui::MainWindow::tr("%1 was restored. What was here before is kept in %2.")
                                           .arg(backup, after.restored->previous));
        else
            m_window.messages().tell(ui::MessageKind::Bad, after.restored.error().detail);
    }

    void showPages(admin::AdminApi &api)
    {
        m_window.showConsole(api, m_host.services(), m_host.configuration(), *m_host.backups());
        logFirstPaint(*m_window.currentPage(), "The pages are shown.");
        open(m_file);
    }

    runtime::ServiceHost &m_host;
    ui::MainWindow &m_window;
    const std::function<QString()> m_noticeWhenReady;
    QString m_file;
    bool m_isEnding = false;
};

// Null where there is no folder that a second start could be on.
std::unique_ptr<SingleInstance> instanceOn(const StartOptions &options)
{
    return options.isDemo() || !options.configuration().runsAuth
               ? nullptr
               : std::make_unique<SingleInstance>(options.configuration().dataFolder);
}

// Whether the window that is open on the folder came to the front in the place of another one.
bool isOpenAlready(SingleInstance &instance, const StartOptions &options)
{
    const QString dataFolder = options.configuration().dataFolder;
    if (instance.isFirst())
        return false;
    const bool isRaised = instance.raiseFirst(options.fileToOpen());
    const QString what = isRaised ? Words::tr("The window on the data folder %1 is open already and comes to the "
                                              "front; this start ends.")
                                  : Words::tr("A window on the data folder %1 is open already and does not answer; "
                                              "this one opens beside it.");
    std::fputs(qUtf8Printable(QStringLiteral("%1: %2\n").arg(programName(), what.arg(dataFolder))), stderr);
    return isRaised;
}

// A demonstration begins as this person likes the window, and leaves nothing behind.
QString preferencesOf(const StartOptions &options)
{
    QString usual = ui::Preferences::usualFile();
    if (!options.isDemo())
        return usual;
    const QString own = options.configuration().dataFolder + QStringLiteral("/console.ini");
    QFile::copy(usual, own);
    return own;
}

} // namespace

int runConsole(const QStringList &arguments, runtime::SecretStore *keyring)
{
    using Terminal = language::TerminalLanguage;
    std::optional<Terminal> spoken(Terminal::For::People);
    StartOptions options;
    if (const auto ending = options.read(arguments)) {
        std::fputs(qUtf8Printable(ending->toOutput), stdout);
        std::fputs(qUtf8Printable(ending->toErrors), stderr);
        return ending->code;
    }
    std::unique_ptr<SingleInstance> instance = instanceOn(options);
    if (instance && isOpenAlready(*instance, options))
        return 0;
    runtime::SignalWatcher signalWatcher;
    runtime::installLogging(options.configuration().logFormat);
    runtime::applyLogLevels(options.configuration().logLevels);
    std::fputs(qUtf8Printable(options.notice()), stderr);
    spoken.reset(); // the window has a language of its own

    const SystemClock clock;
    ui::SecretClipboard clipboard;
    ui::Preferences preferences(preferencesOf(options));
    ui::Theme theme(*qApp);
    theme.setScheme(preferences.colorScheme());
    ui::Language language;
    language.use(preferences.language());
    const ui::KeyManners keyManners(*qApp);
    QApplication::setQuitOnLastWindowClosed(false);

    signalWatcher.watch();

    std::unique_ptr<runtime::ServiceHost> host;
    const auto makeHost = [&]() -> runtime::ServiceHost & {
        host = std::make_unique<runtime::ServiceHost>(options.configuration(), options.isDemo() ? nullptr : keyring,
            QStringLiteral("console"), options.preparation(), runtime::StartMode::WhatCanRun);
        return *host;
    };
    if (wantsAssistant(options)) {
        if (!startWithAssistant(options, {signalWatcher, instance.get(), clipboard}, makeHost))
            return 0;
        instance.reset();
        instance = instanceOn(options); // on the folder that was chosen
    } else {
        makeHost();
    }
    ui::MainWindow window({preferences, theme, language, clock, clipboard});
    const ui::Tray tray(window);
    WindowedServices services(*host, window, [&options] { return options.noticeWhenReady(); });
    if (instance)
        QObject::connect(instance.get(), &SingleInstance::raiseRequested, &services, &WindowedServices::raise);
    QObject::connect(&signalWatcher, &runtime::SignalWatcher::endRequested, &services, &WindowedServices::end);
    logFirstPaint(window, "The window is shown.");
    window.show();
    services.open(options.fileToOpen());
    services.start();
    return QApplication::exec();
}

} // namespace tessera::app
