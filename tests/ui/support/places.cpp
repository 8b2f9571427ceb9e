// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/places.h"

#include "crypto/privatekey.h"
#include "support/await.h"
#include "ui/help/aboutdialog.h"
#include "ui/playground/attackview.h"
#include "ui/shell/page.h"
#include "ui/shell/pages.h"
#include "ui/support/assistantdialog.h"
#include "ui/support/samplehistory.h"
#include "ui/support/steps.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/listeneradvice.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryFile>

#include <algorithm>
#include <exception>

namespace tessera::test {

namespace {

using namespace std::chrono_literals;
using ui::PageId;

using Window = ui::MainWindow;

constexpr bool onSample = true;
constexpr char usersPage[] = "tessera::ui::UsersPage";

struct Dialog
{
    PageId page;
    const char *name;
    std::function<void(Window &)> open;
    bool needsSample = false;
    const char *dialog = nullptr;
};

void onUser(Window &window, const char *button)
{
    selectRow(*window.currentPage(), 0);
    press(*window.currentPage(), button);
}

// A list as somebody has it who copied it together by hand.
void importWithMistakes(Window &window)
{
    static QTemporaryFile file(QDir::temp().filePath(QStringLiteral("people-XXXXXX.csv")));
    if (file.open()) {
        file.write("email,name,roles\nkim@example.com,Kim Park,developer\nnot an address,Someone,\n"
                   "ann.lindqvist@example.com,Ann again,admin\nlee@example.com,Lee,Not a role!\n");
        file.close();
    }
    press(*window.currentPage(), "import");
    QDialog &dialog = awaitDialog();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), file.fileName());
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
}

// What is asked before a service leaves loopback; closing it takes the address back.
void listenEverywhere(Window &window)
{
    QWidget &page = *window.currentPage();
    const QList<QLineEdit *> fields = page.findChildren<QLineEdit *>();
    const auto address = std::ranges::find_if(
        fields, [](const QLineEdit *field) { return field->isVisible() && field->text().contains(u':'); });
    if (address == fields.end())
        throw std::runtime_error("there is no address");
    (*address)->setFocus();
    (*address)->selectAll();
    QTest::keyClicks(*address, QStringLiteral("0.0.0.0:8000"));
    const auto isLookedAt = [&page] {
        const QList<ui::ListenerAdvice *> advice = page.findChildren<ui::ListenerAdvice *>();
        return std::ranges::any_of(advice, [](const ui::ListenerAdvice *one) { return one->isExposed(); });
    };
    if (!QTest::qWaitFor(isLookedAt, QDeadlineTimer(10s)))
        throw std::runtime_error("the address is not looked at");
    pressText(page, "tessera::ui::SettingsPage", "&Apply");
    QObject::connect(&awaitDialog(), &QDialog::finished, &page,
        [&page] { pressText(page, "tessera::ui::SettingsPage", "&Discard"); });
}

void onKey(Window &window, const char *action)
{
    selectRow(*window.currentPage(), 1);
    window.currentPage()->findChild<QAction *>(QString::fromLatin1(action))->trigger();
}

void pasteKey(Window &window)
{
    press(*window.currentPage(), "import");
    const auto key = crypto::PrivateKey::generate(crypto::KeyKind::Ed25519);
    awaitDialog()
        .findChild<QPlainTextEdit *>(QStringLiteral("key"))
        ->setPlainText(QString::fromUtf8(key->toEncryptedPem(crypto::SecretBytes::copyOf("violet-harbour"))));
}

void exportPrivateKey(Window &window)
{
    onKey(window, "export-private");
    QDialog &first = awaitDialog();
    first.findChild<QLineEdit *>(QStringLiteral("email"))->setText(sampleUser());
    first.findChild<QLineEdit *>(QStringLiteral("password"))->setText(samplePassword());
    QTest::keyClick(&first, Qt::Key_Return);
}

// One of nobody here, with something to remark on.
void pasteToken(Window &window)
{
    window.currentPage()
        ->findChild<QPlainTextEdit *>(QStringLiteral("token"))
        ->setPlainText(QStringLiteral("Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6Im9ubHktYW4tZXhhbXBsZSIsInR5cCI6ImF0K2p3dCJ9."
                                      "eyJpc3MiOiJodHRwczovL2lzc3Vlci5leGFtcGxlIiwic3ViIjoiYWxpY2UiLCJhdWQiOiJzaG9wIiwi"
                                      "ZXhwIjoxOTAwMDAwMDAwMDAwLCJpYXQiOjE3NjQyMDAwMDAsInJvbGVzIjpbImFkbWluIl19.AAAA"));
}

// Which is refused.
void sendToken(QWidget &page)
{
    pressText(page, "tessera::ui::SendView", "&Send");
    auto *body = page.findChild<ui::CodeView *>();
    if (!QTest::qWaitFor([body] { return body->isVisible(); }, QDeadlineTimer(10s)))
        throw std::runtime_error("no answer came");
}

void mintToken(QWidget &page)
{
    pressText(page, "tessera::ui::GetView", "Mint by &hand");
    pressText(page, "tessera::ui::MintView", "Mint a &token");
    auto *token = page.findChild<QPlainTextEdit *>(QStringLiteral("token"));
    if (!QTest::qWaitFor([token] { return token->toPlainText().startsWith(u"eyJ"); }, QDeadlineTimer(10s)))
        throw std::runtime_error("no token was minted");
}

// All of them, of a resource that refuses them.
void attack(QWidget &page)
{
    pressText(page, "tessera::ui::AttackView", "&Start");
    auto *view = page.findChild<ui::AttackView *>();
    auto *progress = view->findChild<QProgressBar *>();
    if (!QTest::qWaitFor([progress] { return progress->isHidden(); }, QDeadlineTimer(60s)))
        throw std::runtime_error("the attacks do not end");
}

// What a page has behind tabs.
QList<Dialog> parts()
{
    const auto openTab = [](int tab) {
        return [tab](Window &window) {
            window.currentPage()->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(tab);
        };
    };
    return {
        {PageId::Keys, "policy", openTab(1)},
        {PageId::Keys, "text", openTab(2)},
        {PageId::Keys, "table", openTab(0)},
        {PageId::Playground, "get",
            [openTab](Window &window) {
                openTab(0)(window);
                pressText(*window.currentPage(), "tessera::ui::GetView", "Mint by &hand");
                pressText(*window.currentPage(), "tessera::ui::MemberEditor", "&Form");
            }},
        {PageId::Playground, "inspect",
            [openTab](Window &window) {
                pasteToken(window);
                openTab(1)(window);
            }},
        {PageId::Playground, "verify",
            [openTab](Window &window) {
                pasteToken(window);
                openTab(2)(window);
            }},
        {PageId::Playground, "send",
            [openTab](Window &window) {
                pasteToken(window);
                openTab(3)(window);
                sendToken(*window.currentPage());
            }},
        {PageId::Playground, "time",
            [openTab](Window &window) {
                openTab(0)(window);
                mintToken(*window.currentPage());
                openTab(5)(window);
            }},
        {PageId::Playground, "attack",
            [openTab](Window &window) {
                openTab(4)(window);
                attack(*window.currentPage());
            }},
        {PageId::Playground, "get-json",
            [openTab](Window &window) {
                openTab(0)(window);
                pressText(*window.currentPage(), "tessera::ui::GetView", "Mint by &hand");
                pressText(*window.currentPage(), "tessera::ui::MemberEditor", "&JSON");
            }},
        {PageId::Playground, "get-signin",
            [openTab](Window &window) {
                openTab(0)(window);
                pressText(*window.currentPage(), "tessera::ui::GetView", "Si&gn in as a user");
            }},
        {PageId::Settings, "tls", [](Window &window) { window.currentPage()->show(QStringLiteral("tls.names")); }},
    };
}

QList<Dialog> dialogs()
{
    return {
        {PageId::Overview, "about", [](Window &window) { (new ui::AboutDialog(&window))->open(); }},
        {PageId::Overview, "keyboard", [](Window &window) { QTest::keyClick(&window, Qt::Key_F1, Qt::ShiftModifier); }},
        {PageId::Keys, "help", [](Window &window) { QTest::keyClick(&window, Qt::Key_F1); }},
        {PageId::Users, "add", [](Window &window) { pressText(*window.currentPage(), usersPage, "&Add user…"); }},
        {PageId::Users, "edit", [](Window &window) { onUser(window, "edit"); }, onSample},
        {PageId::Users, "password", [](Window &window) { onUser(window, "password"); }, onSample},
        {PageId::Users, "generated",
            [](Window &window) {
                selectRow(*window.currentPage(), -1);
                press(*window.currentPage(), "password");
                QTest::keyClick(&awaitDialog(), Qt::Key_Return);
            },
            onSample, "tessera::ui::GeneratedPasswordDialog"},
        {PageId::Users, "sessions", [](Window &window) { onUser(window, "sessions"); }, onSample},
        {PageId::Users, "import", [](Window &window) { press(*window.currentPage(), "import"); }},
        {PageId::Users, "import-mistakes", importWithMistakes, onSample},
        {PageId::Settings, "firstrun-place", [](Window &window) { openAssistant(window, 0); }},
        {PageId::Settings, "firstrun-addresses", [](Window &window) { openAssistant(window, 1); }},
        {PageId::Settings, "firstrun-administrator", [](Window &window) { openAssistant(window, 2); }},
        {PageId::Settings, "firstrun-start", [](Window &window) { openAssistant(window, 3); }},
        {PageId::Settings, "exposed", listenEverywhere},
        {PageId::Settings, "backup", [](Window &window) { press(*window.currentPage(), "backup"); }},
        {PageId::Settings, "restore", [](Window &window) { press(*window.currentPage(), "restore"); }},
        {PageId::Settings, "issue-certificate",
            [](Window &window) { pressText(*window.currentPage(), "tessera::ui::TlsRows", "&Issue…"); }},
        {PageId::Keys, "at-once", [](Window &window) { press(*window.currentPage(), "at-once"); }},
        {PageId::Keys, "import", [](Window &window) { press(*window.currentPage(), "import"); }},
        {PageId::Keys, "import-pasted", pasteKey},
        {PageId::Keys, "details", [](Window &window) { onKey(window, "details"); }, onSample},
        {PageId::Keys, "revoke", [](Window &window) { onKey(window, "revoke"); }, onSample},
        {PageId::Keys, "administrator", [](Window &window) { onKey(window, "export-private"); }, onSample},
        {PageId::Keys, "private", exportPrivateKey, onSample, "tessera::ui::ExportPrivateDialog"},
    };
}

// The last part of the name of the page's file, for pictures.
QString nameOf(PageId id)
{
    switch (id) {
    case PageId::Overview: return QStringLiteral("overview");
    case PageId::Users: return QStringLiteral("users");
    case PageId::Keys: return QStringLiteral("keys");
    case PageId::Jwks: return QStringLiteral("jwks");
    case PageId::Playground: return QStringLiteral("playground");
    case PageId::Activity: return QStringLiteral("activity");
    case PageId::Settings: return QStringLiteral("settings");
    }
    Q_UNREACHABLE_RETURN({});
}

// What was asked before these was answered before them, and what came of it has been painted.
void settle(ConsoleFixture &console)
{
    for (int round = 0; round < 2; ++round) {
        (void)await(console.api().users().list({}));
        (void)await(console.api().sessions().list({}, true, 1));
        (void)await(console.api().audit().list({}));
        (void)await(console.api().keys().simulate({}, 1));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

QList<Place> places()
{
    QList<Place> all;
    const QList<ui::PageEntry> entries = ui::pageEntries();
    for (const ui::PageEntry &entry : entries) {
        const QString page = nameOf(entry.id);
        all.append({.name = page, .page = entry.id, .open = {}});
        const auto add = [&](const QList<Dialog> &list, bool areDialogs) {
            for (const Dialog &one : list) {
                if (one.page == entry.id)
                    all.append({.name = page + u'-' + QString::fromLatin1(one.name),
                        .page = one.page,
                        .open = one.open,
                        .isDialog = areDialogs,
                        .dialog = one.dialog,
                        .needsSample = one.needsSample});
            }
        };
        add(parts(), false);
        add(dialogs(), true);
    }
    return all;
}

void visit(ConsoleFixture &console, const Place &place, const std::function<void(QWidget &)> &look)
{
    console.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&console.window()))
        throw std::runtime_error("the window did not become active");
    console.window().openPage(place.page);
    settle(console);
    if (!place.isDialog) {
        if (place.open) {
            place.open(console.window());
            settle(console);
        }
        look(*console.window().currentPage());
        return;
    }
    // Looked at from within the event loop, since some dialogs run one of their own until they are closed.
    bool isDone = false;
    std::exception_ptr problem;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        QDialog *dialog = openDialog(place.dialog);
        if (!dialog)
            return;
        timer.stop();
        try {
            settle(console);
            look(*dialog);
        } catch (...) {
            problem = std::current_exception();
        }
        dialog->done(QDialog::Rejected);
        isDone = true;
    });
    timer.start(10ms);
    place.open(console.window());
    const bool wasOpened = QTest::qWaitFor([&] { return isDone && !openDialog(); }, QDeadlineTimer(20s));
    if (problem)
        std::rethrow_exception(problem);
    if (!wasOpened)
        throw std::runtime_error("no dialog was opened and closed again: " + place.name.toStdString());
}

} // namespace tessera::test
