// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/places.h"

#include "support/await.h"
#include "ui/shell/page.h"
#include "ui/shell/pages.h"

#include <QDialog>
#include <QPushButton>
#include <QTableView>

#include <exception>

namespace tessera::test {

namespace {

using namespace std::chrono_literals;
using ui::PageId;

struct Dialog
{
    PageId page;
    const char *name;
    std::function<void(ui::MainWindow &)> open;
    bool needsSample = false;
};

// A button by the name that it has in the program, since its text is in the language of then.
void press(const ui::MainWindow &window, const char *button)
{
    QTest::mouseClick(window.currentPage()->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
}

void pressWithFirstRow(const ui::MainWindow &window, const char *button)
{
    window.currentPage()->findChild<QTableView *>()->selectRow(0);
    press(window, button);
}

QList<Dialog> dialogs()
{
    return {
        {PageId::Overview, "keyboard", [](ui::MainWindow &window) { QTest::keyClick(&window, Qt::Key_F1); }},
        {PageId::Users, "add",
            [](ui::MainWindow &window) { QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier); }},
        {PageId::Users, "import", [](ui::MainWindow &window) { press(window, "import"); }},
        {PageId::Users, "edit", [](ui::MainWindow &window) { pressWithFirstRow(window, "edit"); }, true},
        {PageId::Users, "password", [](ui::MainWindow &window) { pressWithFirstRow(window, "password"); }, true},
        {PageId::Users, "sessions", [](ui::MainWindow &window) { pressWithFirstRow(window, "sessions"); }, true},
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

QDialog *openDialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

// What was asked before these was answered before them, and what came of it has been painted.
void settle(ConsoleFixture &console)
{
    for (int round = 0; round < 2; ++round) {
        await(console.api().users().list({}));
        await(console.api().sessions().list({}, true, 1));
        await(console.api().audit().list({}));
        await(console.api().keys().simulate({}, 1));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

QList<Place> places()
{
    QList<Place> all;
    const QList<Dialog> known = dialogs();
    const QList<ui::PageEntry> entries = ui::pageEntries();
    for (const ui::PageEntry &entry : entries) {
        const QString page = nameOf(entry.id);
        all.append({.name = page, .page = entry.id, .open = {}});
        for (const Dialog &dialog : known) {
            if (dialog.page == entry.id)
                all.append(
                    {page + u'-' + QString::fromLatin1(dialog.name), dialog.page, dialog.open, dialog.needsSample});
        }
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
    if (!place.open) {
        look(*console.window().currentPage());
        return;
    }
    // Looked at from within the event loop, since some dialogs run one of their own until they are closed.
    bool isDone = false;
    std::exception_ptr problem;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        QDialog *dialog = openDialog();
        if (!dialog)
            return;
        timer.stop();
        try {
            settle(console);
            look(*dialog);
        } catch (...) {
            problem = std::current_exception();
        }
        dialog->reject();
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
