// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/headless.h"
#include "app/keyring.h"
#include "app/process.h"
#include "app/window/console.h"
#include "crypto/cryptolibrary.h"
#include "runtime/signalwatcher.h"

#include <QApplication>

#include <algorithm>
#include <span>
#include <string_view>

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

// Whether the command line starts something, the window or the services alone: there is no subcommand.
bool isStart(std::span<char *> words) { return words.empty() || words.front()[0] == '-'; }

// Whether it leaves room for a window: nothing of it is answered on the terminal either.
bool mayShowWindow(std::span<char *> words)
{
    return isStart(words) && std::ranges::none_of(words, [](std::string_view word) {
        return word == "--headless" || word == "-h" || word == "--help" || word == "-v" || word == "--version";
    });
}

} // namespace

int main(int argc, char **argv)
{
    using namespace tessera;
    app::prepareProcess();
    const auto words = std::span(argv, static_cast<size_t>(argc)).subspan(1);
    const bool wantsWindow = mayShowWindow(words);
    // Before the threads that the display and the session bus bring. A subcommand ends at once, as a terminal expects.
    if (isStart(words))
        runtime::SignalWatcher::blockSignals();
    if (wantsWindow && hasDisplay()) {
        QApplication application(argc, argv);
        app::useOwnEventLoops(); // of the threads to come: the keyring needs GLib's in this one
        app::nameApplication();
        const crypto::CryptoLibrary library;
        app::Keyring keyring;
        return app::runConsole(QCoreApplication::arguments(), app::Keyring::isReachable() ? &keyring : nullptr);
    }
    const QCoreApplication application(argc, argv);
    app::useOwnEventLoops();
    app::nameApplication();
    const crypto::CryptoLibrary library;
    app::Keyring desktopKeyring;
    app::Keyring *keyring = app::Keyring::isReachable() ? &desktopKeyring : nullptr;
    const QStringList arguments = app::withHelpAsOption(QCoreApplication::arguments());
    if (const auto code = app::runSubcommand(arguments, keyring))
        return static_cast<int>(*code);
    const QString remark =
        wantsWindow ? QStringLiteral("There is no display here, so the services start without the window.") : QString();
    return static_cast<int>(app::runHeadless({arguments, remark}, keyring));
}
