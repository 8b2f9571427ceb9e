// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cryptolibrary.h"
#include "runtime/servicehost.h"
#include "ui/shell/keymanners.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace tessera::test {

/// A whole console as a person has it, over real services on free ports and a data folder of its own: window, services,
/// AdminApi. Nothing of it outlives the fixture. GUI thread, with a QApplication.
class ConsoleFixture final
{
public:
    /// Runs before anything is opened, on the configuration that the services get afterwards.
    using BeforeStart = std::function<void(runtime::Configuration &)>;

    /// Starts the services and opens the window; throws where that fails.
    explicit ConsoleFixture(runtime::ServiceHost::Prepare prepare = {}, const BeforeStart &beforeStart = {});
    ~ConsoleFixture();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] admin::AdminApi &api() { return *m_host->api(); }
    [[nodiscard]] admin::ServiceControl &services() { return m_host->services(); }
    [[nodiscard]] admin::BackupControl &backups() { return *m_host->backups(); }
    [[nodiscard]] admin::ConfigurationControl &configuration() { return m_host->configuration(); }
    /// As they were when it started.
    [[nodiscard]] const runtime::Addresses &addresses() const { return m_addresses; }
    [[nodiscard]] ui::Preferences &preferences() { return m_preferences; }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Opens a page and gives it.
    template <typename PageType>
    [[nodiscard]] PageType &open(ui::PageId id, const QVariant &what = {})
    {
        m_window->openPage(id, what);
        auto *page = qobject_cast<PageType *>(m_window->currentPage());
        if (!page)
            throw std::runtime_error("another page was opened");
        return *page;
    }

    /// Shows the pages in another language from now on.
    void speak(const QString &language);
    /// Makes the pages anew, without what was counted and logged so far.
    void rebuild();

    /// Adds a user who may sign in, with a password that keeps the rules; throws where that is refused.
    admin::User addUser(const QString &email, const QString &password, const QStringList &roles = {});
    /// Signs in over HTTP, as a client would; gives the token response, or an empty object where it was refused.
    QJsonObject signIn(const QString &email, const QString &password);
    /// One request over HTTP; gives the status.
    int request(
        const QByteArray &method, const QString &url, const QByteArray &bearer = {}, const QByteArray &json = {});

private:
    QTemporaryDir m_folder;
    const SystemClock m_clock;
    ui::Preferences m_preferences;
    ui::Theme m_theme;
    ui::Language m_language;
    ui::SecretClipboard m_clipboard;
    const ui::KeyManners m_keyManners{*qApp};
    std::unique_ptr<runtime::ServiceHost> m_host;
    runtime::Addresses m_addresses;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// The main function of a test program of the window.
template <typename TestObject>
int runWithWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestObject test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tessera::test
