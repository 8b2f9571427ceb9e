// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/console.h"
#include "ui/shell/language.h"

#include <QMainWindow>

#include <map>
#include <memory>

class QStackedWidget;

namespace tessera::ui {

class EmptyState;
class MessageBar;
class NavigationList;
class Page;

/// The window: navigation, pages, messages and the line at the bottom. Shows that the services start, why they could
/// not, or the pages over an AdminApi. Closing it asks what becomes of running services; it never ends anything itself.
/// Owned by whoever starts the window; GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All of it outlives the window.
    struct Around
    {
        Preferences &preferences;
        Theme &theme;
        Language &language;
        const Clock &clock;
        SecretClipboard &clipboard;
    };

    explicit MainWindow(const Around &around);
    ~MainWindow() override;

    /// A sentence in the middle, without pages.
    void showWaiting(const QString &sentence);
    /// Why there is nothing to manage, a whole sentence, and a button to try again.
    void showFailure(const QString &sentence);
    /// The pages; all of it outlives them, until endConsole().
    void showConsole(admin::AdminApi &api, admin::ServiceControl &services, admin::ConfigurationControl &configuration,
        admin::BackupControl &backups);
    /// Takes the pages away, before what they stand on goes.
    void endConsole();

    /// Makes the pages anew in the language of the preferences; what was counted, logged and typed stays.
    void applyLanguage();

    /// Nothing while there are no pages.
    [[nodiscard]] Page *currentPage() const;
    void openPage(PageId id, const QVariant &what = {});
    /// The chapter about the page that is open, in a window beside this one.
    void showHelp();
    /// In front of the others, restored where it was hidden or minimised.
    void raiseToFront();
    /// Asks first where services run.
    void quit();
    [[nodiscard]] Messages &messages();

Q_SIGNALS:
    void retryRequested();
    /// The person has seen what is in a backup, and wants it in the place of what is here. Whoever answers takes the
    /// pages away first.
    void restoreRequested(
        const QString &backup, const std::shared_ptr<std::optional<tessera::crypto::SecretBytes>> &passphrase);
    /// The person wants the program to end, and knows what that means.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Page *pageOf(PageId id);
    [[nodiscard]] PageId currentPageId() const;
    void buildAround();
    void takeAway();
    void addShortcuts();
    void focusPage();
    void goOnToNextPart();
    [[nodiscard]] bool isServing() const;

    const Around m_around;
    MessageBar *m_messages;
    QStackedWidget *m_whole; // a sentence, or the pages with their navigation
    EmptyState *m_sentence;
    QWidget *m_frame = nullptr; // navigation, messages and pages; made anew with the language
    NavigationList *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::map<PageId, Page *> m_pages;
    admin::AdminApi *m_api = nullptr;
    admin::ServiceControl *m_services = nullptr;
    std::unique_ptr<RequestStream> m_requests;
    std::unique_ptr<RequestLog> m_requestLog;
    std::unique_ptr<RateRecorder> m_rates;
    std::unique_ptr<Console> m_console;
};

} // namespace tessera::ui
