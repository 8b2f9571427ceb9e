// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/console.h"

#include "app/startoptions.h"
#include "app/window/mainwindow.h"
#include "runtime/logging.h"
#include "runtime/signalwatcher.h"

#include <QApplication>

#include <cstdio>

namespace tessera::app {

int runConsole(const QStringList &arguments, runtime::SecretStore *keyring)
{
    StartOptions options;
    if (const auto ending = options.read(arguments)) {
        std::fputs(qUtf8Printable(ending->toOutput), stdout);
        std::fputs(qUtf8Printable(ending->toErrors), stderr);
        return ending->code;
    }
    runtime::SignalWatcher signalWatcher;
    runtime::installLogging(options.configuration().logFormat);
    std::fputs(qUtf8Printable(options.notice()), stderr);
    runtime::ServiceHost host(options.configuration(), options.isDemo() ? nullptr : keyring, QStringLiteral("console"),
        options.preparation());
    MainWindow window(host);
    window.show();
    QObject::connect(&signalWatcher, &runtime::SignalWatcher::endRequested, &window, &QWidget::close);
    signalWatcher.watch();
    host.startAll().then(
        &window, [&window, &options](const Result<runtime::Addresses, runtime::RuntimeError> &started) {
            if (!started) {
                window.showFailure(started.error().detail);
                return;
            }
            std::fputs(qUtf8Printable(options.noticeWhenReady()), stderr);
            window.showAddresses(*started);
        });
    return QApplication::exec();
}

} // namespace tessera::app
