// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "support/await.h"
#include "ui/models/requestlog.h"
#include "ui/support/consolefixture.h"
#include "ui/widgets/segments.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView password("correct horse battery staple");
constexpr QLatin1StringView alice("alice@example.com");

/// A console with the Activity page open, as a person sees it: what is found is found by its name.
struct ActivityConsole
{
    ActivityConsole()
        : page(console.open<ui::ActivityPage>(ui::PageId::Activity))
    {
        if (!QTest::qWaitForWindowActive(&console.window()))
            throw std::runtime_error("the window did not become active");
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        const QList<Widget *> all = page.findChildren<Widget *>();
        const auto visible = std::ranges::find_if(
            all, [&name](const Widget *widget) { return widget->accessibleName() == name && widget->isVisible(); });
        if (visible == all.end())
            throw std::runtime_error("there is no " + name.toStdString());
        return *visible;
    }
    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] QTableView *table()
    {
        return find<QTableView>(page.findChild<ui::Segments *>()->current() == 0 ? QStringLiteral("Requests")
                                                                                 : QStringLiteral("Audit log"));
    }
    [[nodiscard]] int rows() { return tableOrNothing() ? tableOrNothing()->model()->rowCount() : 0; }
    [[nodiscard]] QTableView *tableOrNothing()
    {
        const QList<QTableView *> all = page.findChildren<QTableView *>();
        const auto visible = std::ranges::find_if(all, &QWidget::isVisible);
        return visible == all.end() ? nullptr : *visible;
    }
    [[nodiscard]] QString cell(int row, const QString &heading)
    {
        const QAbstractItemModel *model = table()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == heading)
                return model->index(row, column).data().toString();
        }
        throw std::runtime_error("there is no such column");
    }
    /// The text of the story that is open; empty where none is.
    [[nodiscard]] QString story()
    {
        const QList<QTextBrowser *> all = page.findChildren<QTextBrowser *>();
        const auto visible = std::ranges::find_if(all, &QWidget::isVisible);
        return visible == all.end() ? QString() : (*visible)->toPlainText();
    }
    /// Goes to the row and opens it, by keyboard.
    void open(int row)
    {
        QTableView *rows = table();
        rows->setFocus();
        rows->setCurrentIndex(rows->model()->index(row, 0));
        QTest::keyClick(rows, Qt::Key_Return);
    }
    /// Follows the first link of the story whose target begins so.
    void follow(const QString &link)
    {
        const QList<QTextBrowser *> all = page.findChildren<QTextBrowser *>();
        const auto visible = std::ranges::find_if(all, &QWidget::isVisible);
        if (visible == all.end() || !(*visible)->toHtml().contains(QStringLiteral("href=\"") + link))
            throw std::runtime_error("there is no link to " + link.toStdString());
        const QString html = (*visible)->toHtml();
        const qsizetype from = html.indexOf(QStringLiteral("href=\"") + link) + 6;
        Q_EMIT(*visible)->anchorClicked(QUrl(html.sliced(from, html.indexOf(u'"', from) - from)));
    }
    [[nodiscard]] QByteArray signIn()
    {
        console.addUser(alice, password);
        return console.signIn(alice, password).value(u"access_token").toString().toLatin1();
    }
    [[nodiscard]] QString api() const { return console.addresses().resource + QStringLiteral("/api/data"); }
    [[nodiscard]] QString me() const { return console.addresses().auth + QStringLiteral("/auth/me"); }

    ConsoleFixture console;
    ui::ActivityPage &page;
};

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedSignInIsFoundWithItsReason();
    void aForgedTokenOpensItsChecks();
    void oneTokenAtBothServicesIsJoined();
    void aStoryLeadsToItsAuditEntryAndBack();
    void theKeyboardOpensAndClosesAStory();
    void theRequestLogIsFiltered();
    void partOfAnAddressFindsItsUser();
    void pausedRequestsWait();
    void aClearedViewComesBack();
    void thePlaceIsKeptUntilTheNewestAreWanted();
    void theMenuFiltersByWhatARowHas();
    void theAuditLogIsFiltered();
    void theChainIsVerified();
    void whatIsFoundIsExported();
    void requestsAreExportedAsTheyAreShown();
    void itOpensAtWhatOneWantsToSee();
    void whatCameBeforeThePageWasOpenedIsThere();
    void copiesAStoryAsText();
};

void TestActivityPage::aRefusedSignInIsFoundWithItsReason()
{
    ActivityConsole activity;
    activity.console.addUser(alice, password);
    QVERIFY(activity.console.signIn(alice, QStringLiteral("not the password")).isEmpty());
    QVERIFY(activity.console.signIn(QStringLiteral("mallory@example.com"), password).isEmpty());
    activity.click(QStringLiteral("Refused sign-ins"));
    QTRY_COMPARE(activity.rows(), 2);
    QCOMPARE(activity.cell(0, QStringLiteral("About")), QStringLiteral("mallory@example.com"));
    QCOMPARE(activity.cell(0, QStringLiteral("Details")), QStringLiteral("there is no such user"));
    QTRY_COMPARE(activity.cell(1, QStringLiteral("About")), alice);
    QCOMPARE(activity.cell(1, QStringLiteral("Details")), QStringLiteral("wrong password"));
    activity.open(1);
    QVERIFY(activity.story().contains(QStringLiteral("wrong password")));
    QTRY_VERIFY(activity.story().contains(QStringLiteral("POST /auth/signin")));
    QVERIFY(activity.console.signIn(alice, QStringLiteral("wrong again")).isEmpty());
    QTRY_COMPARE(activity.rows(), 3); // it comes by itself, and the story stays
    QVERIFY(activity.story().contains(QStringLiteral("wrong password")));
}

void TestActivityPage::aForgedTokenOpensItsChecks()
{
    ActivityConsole activity;
    QByteArray forged = activity.signIn();
    char &letter = forged[forged.size() - 20];
    letter = letter == 'A' ? 'B' : 'A';
    QCOMPARE(activity.console.request("GET", activity.api(), forged), 401);
    QTRY_COMPARE(activity.rows(), 2);
    QTRY_COMPARE(activity.cell(0, QStringLiteral("Status")), QStringLiteral("401 Unauthorized"));
    activity.open(0);
    const QString story = activity.story();
    QVERIFY2(story.contains(QStringLiteral("The token was refused at the check \"signature\"")), qPrintable(story));
    QVERIFY(story.contains(QStringLiteral("Checks of the token")));
    QVERIFY(story.indexOf(QStringLiteral("failed")) > story.indexOf(QStringLiteral("key-known")));
    QVERIFY(story.contains(QStringLiteral("not reached")));
}

void TestActivityPage::oneTokenAtBothServicesIsJoined()
{
    ActivityConsole activity;
    const QByteArray token = activity.signIn();
    QCOMPARE(activity.console.request("GET", activity.me(), token), 200);
    QCOMPARE(activity.console.request("GET", activity.api(), token), 200);
    QTRY_COMPARE(activity.rows(), 3);
    activity.open(0);
    QString story = activity.story();
    const qsizetype same = story.indexOf(QStringLiteral("The same token was used at"));
    QVERIFY2(same > 0, qPrintable(story));
    QVERIFY(story.indexOf(QStringLiteral("GET /auth/me"), same) > 0);
    QVERIFY(story.indexOf(QStringLiteral("gave the token out"), same) > 0);
    QTRY_VERIFY(activity.story().contains(alice));
    QTRY_VERIFY(activity.story().contains(QStringLiteral("Signed in"))); // what is known of the session
    // Another use while one reads is told, too.
    QCOMPARE(
        activity.console.request("GET", activity.console.addresses().resource + QStringLiteral("/api/claims"), token),
        200);
    QTRY_VERIFY(activity.story().contains(QStringLiteral("GET /api/claims")));
    activity.follow(QStringLiteral("request:"));
    QTRY_VERIFY(activity.story().startsWith(QStringLiteral("GET /api/claims")) ||
                activity.story().contains(QStringLiteral("GET /api/claims\n")));
}

void TestActivityPage::aStoryLeadsToItsAuditEntryAndBack()
{
    ActivityConsole activity;
    (void)activity.signIn();
    QTRY_COMPARE(activity.rows(), 1);
    activity.open(0);
    QTRY_VERIFY(activity.story().contains(QStringLiteral("Signed in: alice@example.com")));
    activity.follow(QStringLiteral("audit:"));
    QTRY_COMPARE(activity.find<QTableView>(QStringLiteral("Audit log"))->model()->rowCount(), 1);
    QTRY_VERIFY(activity.story().contains(QStringLiteral("signin.accepted")));
    activity.follow(QStringLiteral("request:"));
    QVERIFY(activity.find<QTableView>(QStringLiteral("Requests")));
    QVERIFY(activity.story().contains(QStringLiteral("POST /auth/signin")));
    activity.follow(QStringLiteral("user:"));
    QCOMPARE(activity.console.window().currentPage()->accessibleName(), QStringLiteral("Users"));
}

void TestActivityPage::theKeyboardOpensAndClosesAStory()
{
    ActivityConsole activity;
    QCOMPARE(activity.console.request("GET", activity.api()), 401);
    QCOMPARE(activity.console.request("GET", activity.me()), 401);
    QTRY_COMPARE(activity.rows(), 2);
    QTableView *table = activity.table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(activity.story().contains(QStringLiteral("GET /auth/me")));
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(activity.story().contains(QStringLiteral("GET /api/data")));
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(activity.story().isEmpty());
    QVERIFY(table->hasFocus());
}

void TestActivityPage::theRequestLogIsFiltered()
{
    ActivityConsole activity;
    const QByteArray token = activity.signIn();
    QCOMPARE(activity.console.request("GET", activity.api(), token), 200);
    QCOMPARE(activity.console.request("GET", activity.api()), 401);
    QCOMPARE(activity.console.request("GET", activity.me()), 401);
    QTRY_COMPARE(activity.rows(), 4);
    QTest::keyClick(&activity.console.window(), Qt::Key_F, Qt::ControlModifier);
    auto *text = activity.find<QLineEdit>(QStringLiteral("Path, user, id, peer or user agent"));
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, QStringLiteral("/API/"));
    QTRY_COMPARE(activity.rows(), 2);
    auto *outcome = activity.find<QComboBox>(QStringLiteral("Outcome"));
    QTest::keyClick(outcome, Qt::Key_Down); // all but successes
    QTRY_COMPARE(activity.rows(), 1);
    auto *service = activity.find<QComboBox>(QStringLiteral("Service"));
    QTest::keyClick(service, Qt::Key_Down); // Auth
    QTRY_COMPARE(activity.rows(), 0);
    QCOMPARE(activity.console.request("GET", activity.api()), 401); // it comes, and is not wanted
    const QList<QPushButton *> buttons = activity.page.findChildren<QPushButton *>();
    const auto clear = std::ranges::find_if(buttons,
        [](const QPushButton *button) { return button->text() == u"&Clear the filter" && button->isVisible(); });
    QVERIFY(clear != buttons.end());
    QTest::mouseClick(*clear, Qt::LeftButton);
    QTRY_COMPARE(activity.rows(), 5);
    QVERIFY(text->text().isEmpty());
    QCOMPARE(outcome->currentIndex(), 0);
}

void TestActivityPage::partOfAnAddressFindsItsUser()
{
    ActivityConsole activity;
    const QByteArray token = activity.signIn();
    QCOMPARE(activity.console.request("GET", activity.api(), token), 200);
    QCOMPARE(activity.console.request("GET", activity.api()), 401);
    QTRY_COMPARE(activity.rows(), 3);
    auto *user = activity.find<QLineEdit>(QStringLiteral("User"));
    QTest::keyClicks(user, QStringLiteral("ALIC"));
    QTRY_COMPARE(activity.rows(), 2);
    QTest::keyClicks(user, QStringLiteral("x"));
    QTRY_COMPARE(activity.rows(), 0);
    QTest::keyClick(user, Qt::Key_Escape);
    QTRY_COMPARE(activity.rows(), 3);
}

void TestActivityPage::pausedRequestsWait()
{
    ActivityConsole activity;
    QCOMPARE(activity.console.request("GET", activity.api()), 401);
    QTRY_COMPARE(activity.rows(), 1);
    activity.click(QStringLiteral("Pause: what comes waits"));
    QCOMPARE(activity.console.request("GET", activity.me()), 401);
    QCOMPARE(activity.console.request("GET", activity.me()), 401);
    const auto says = [&activity](const QString &sentence) {
        const QList<QLabel *> labels = activity.page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    };
    QTRY_VERIFY(says(QStringLiteral("Paused. 2 new requests wait.")));
    QCOMPARE(activity.rows(), 1);
    QTest::keyClick(activity.find<QToolButton>(QStringLiteral("Pause: what comes waits")), Qt::Key_Space);
    QTRY_COMPARE(activity.rows(), 3);
    QVERIFY(!says(QStringLiteral("Paused. 2 new requests wait.")));
}

void TestActivityPage::aClearedViewComesBack()
{
    ActivityConsole activity;
    QCOMPARE(activity.console.request("GET", activity.api()), 401);
    QTRY_COMPARE(activity.rows(), 1);
    activity.click(QStringLiteral("Clear the view"));
    QVERIFY(!activity.tableOrNothing());
    const QList<QPushButton *> buttons = activity.page.findChildren<QPushButton *>();
    const auto again = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->text() == u"&Show the earlier ones again" && button->isVisible();
    });
    QVERIFY(again != buttons.end());
    QTest::mouseClick(*again, Qt::LeftButton);
    QTRY_COMPARE(activity.rows(), 1);
}

void TestActivityPage::thePlaceIsKeptUntilTheNewestAreWanted()
{
    ActivityConsole activity;
    admin::RequestFeed &feed = activity.console.services().requests();
    auto add = [&feed, next = 0](int count) mutable {
        for (int i = 0; i < count; ++i) {
            admin::RequestEntry entry;
            entry.id = QByteArray::number(next++);
            entry.path = "/number/" + entry.id;
            entry.status = 200;
            feed.add(entry);
        }
    };
    add(500);
    QTRY_COMPARE(activity.rows(), 500);
    QTableView *table = activity.table();
    auto *follow = activity.find<QToolButton>(QStringLiteral("Follow the newest"));
    QVERIFY(follow->isChecked());
    add(10);
    QTRY_COMPARE(activity.rows(), 510);
    QCOMPARE(table->verticalScrollBar()->value(), 0);

    table->verticalScrollBar()->setValue(100);
    QVERIFY(!follow->isChecked());
    const auto topRow = [&] { return activity.cell(table->rowAt(0), QStringLiteral("Path")); };
    const QString before = topRow();
    add(40);
    QTRY_COMPARE(activity.rows(), 550);
    QCOMPARE(topRow(), before);
    const QList<QPushButton *> buttons = table->findChildren<QPushButton *>();
    const auto newer = std::ranges::find_if(buttons, &QWidget::isVisible);
    QVERIFY(newer != buttons.end());
    QCOMPARE((*newer)->text(), QStringLiteral("40 newer"));
    QTest::mouseClick(*newer, Qt::LeftButton);
    QVERIFY(follow->isChecked());
    QCOMPARE(topRow(), QStringLiteral("/number/549"));
    QVERIFY(!(*newer)->isVisible());

    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down); // who looks at a row wants it to stay
    QVERIFY(!follow->isChecked());
    add(1);
    QTRY_COMPARE(activity.rows(), 551);
    QCOMPARE(topRow(), QStringLiteral("/number/549"));
}

void TestActivityPage::theMenuFiltersByWhatARowHas()
{
    ActivityConsole activity;
    const QByteArray token = activity.signIn();
    QCOMPARE(activity.console.request("GET", activity.api(), token), 200);
    QCOMPARE(activity.console.request("GET", activity.me()), 401);
    QTRY_COMPARE(activity.rows(), 3);
    QTableView *table = activity.table();
    const auto choose = [&](int row, const QString &name) {
        table->setFocus();
        table->selectRow(row);
        const QPoint place = table->visualRect(table->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, table->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto action = std::ranges::find(actions, name, &QAction::text);
        QVERIFY(action != actions.end());
        menu->setActiveAction(*action);
        QTest::keyClick(menu, Qt::Key_Return);
    };
    choose(1, QStringLiteral("Only this &token"));
    QTRY_COMPARE(activity.rows(), 2); // the one that gave it out, too
    choose(0, QStringLiteral("Only this &path"));
    QTRY_COMPARE(activity.rows(), 1);
    choose(0, QStringLiteral("Only this &user"));
    QTRY_COMPARE(activity.rows(), 2);
    choose(0, QStringLiteral("Copy the request &id"));
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 24);
}

void TestActivityPage::theAuditLogIsFiltered()
{
    ActivityConsole activity;
    const admin::User user = activity.console.addUser(alice, password);
    activity.console.addUser(QStringLiteral("bob@example.com"), password);
    QVERIFY(await(activity.console.api().users().setEnabled(alice, false)));
    activity.click(QStringLiteral("Audit log"));
    QTRY_VERIFY(activity.rows() > 3);
    auto *about = activity.find<QLineEdit>(QStringLiteral("About: user, key, setting"));
    QTest::keyClicks(about, alice);
    QTRY_COMPARE(activity.rows(), 2);
    auto *action = activity.find<QComboBox>(QStringLiteral("Action"));
    action->setCurrentIndex(action->findData(QStringLiteral("user.disabled")));
    QTRY_COMPARE(activity.rows(), 1);
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_COMPARE(activity.rows(), 1);
    action->setCurrentIndex(0);
    auto *span = activity.find<QComboBox>(QStringLiteral("Time"));
    span->setCurrentIndex(1);
    QTRY_VERIFY(activity.rows() > 3);
    auto *text = activity.find<QLineEdit>(QStringLiteral("Any text"));
    QTest::keyClicks(text, QStringLiteral("BOB@"));
    QTRY_COMPARE(activity.rows(), 1);
    QCOMPARE(activity.cell(0, QStringLiteral("What happened")), QStringLiteral("User added"));
}

void TestActivityPage::theChainIsVerified()
{
    ActivityConsole activity;
    activity.console.addUser(alice, password);
    activity.click(QStringLiteral("Audit log"));
    activity.click(QStringLiteral("Verify"));
    const auto verdict = [&activity] {
        const QList<QLabel *> labels = activity.page.findChildren<QLabel *>();
        const auto found = std::ranges::find_if(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("all is as it was written"));
        });
        return found == labels.end() ? QString() : (*found)->text();
    };
    QTRY_VERIFY(!verdict().isEmpty());
    const auto judged = await(activity.console.api().audit().verify());
    QVERIFY(verdict().startsWith(QStringLiteral("%1 entries were read").arg(judged->intact)));
    const QList<QPushButton *> buttons = activity.page.findChildren<QPushButton *>();
    const auto copy = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->isVisible() && button->text() == u"Copy the &hash"; });
    QVERIFY(copy != buttons.end());
    QTest::mouseClick(*copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(judged->headHash.toHex()));
}

void TestActivityPage::whatIsFoundIsExported()
{
    ActivityConsole activity;
    activity.console.addUser(alice, password);
    QVERIFY(activity.console.signIn(alice, QStringLiteral("wrong")).isEmpty());
    activity.click(QStringLiteral("Refused sign-ins"));
    QTRY_COMPARE(activity.rows(), 1);
    activity.click(QStringLiteral("Export…"));
    auto *dialog = activity.page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString file = activity.console.file(QStringLiteral("refused.json"));
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFileInfo::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(written.readAll()).array();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().toObject().value(u"action").toString(), QStringLiteral("signin.refused"));
    QTRY_VERIFY(activity.find<QPushButton>(QStringLiteral("Export…"))->isEnabled());
}

void TestActivityPage::requestsAreExportedAsTheyAreShown()
{
    ActivityConsole activity;
    const QByteArray token = activity.signIn();
    QCOMPARE(activity.console.request("GET", activity.api(), token), 200);
    QCOMPARE(activity.console.request("GET", activity.api(), "x.y.z"), 401);
    QTRY_COMPARE(activity.rows(), 3);
    QTest::keyClicks(activity.find<QLineEdit>(QStringLiteral("User")), alice);
    QTRY_COMPARE(activity.rows(), 2);
    const auto save = [&activity](const QString &name) {
        activity.click(QStringLiteral("Export what is shown"));
        QPointer<QFileDialog> dialog = activity.page.findChild<QFileDialog *>();
        const QString path = activity.console.file(name);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        if (!QTest::qWaitFor([&] { return QFileInfo::exists(path) && !dialog; }, QDeadlineTimer(10s)))
            throw std::runtime_error("no file was written");
        QFile written(path);
        if (!written.open(QIODevice::ReadOnly))
            throw std::runtime_error("the file cannot be read");
        return written.readAll();
    };
    const QByteArray json = save(QStringLiteral("requests.json"));
    const QJsonArray requests = QJsonDocument::fromJson(json).array();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.first().toObject().value(u"path").toString(), QStringLiteral("/api/data"));
    QCOMPARE(requests.first().toObject().value(u"status").toInt(), 200);
    QCOMPARE(requests.first().toObject().value(u"email").toString(), alice);
    QVERIFY(!requests.first().toObject().value(u"checks").toArray().isEmpty());
    QVERIFY(!json.contains(token));
    const QByteArrayList lines = save(QStringLiteral("requests.csv")).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("at,service,request_id,"));
    QVERIFY(lines[2].contains(",POST,/auth/signin,200,false,"));
}

void TestActivityPage::itOpensAtWhatOneWantsToSee()
{
    ActivityConsole activity;
    const admin::User user = activity.console.addUser(alice, password);
    QVERIFY(activity.console.signIn(alice, QStringLiteral("wrong")).isEmpty());
    QCOMPARE(activity.console.request("GET", activity.api()), 401);
    QTRY_COMPARE(activity.rows(), 2);

    admin::AuditQuery refused;
    refused.action = QStringLiteral("signin.refused");
    const auto entry = await(activity.console.api().audit().list(refused)).value().first();
    (void)activity.console.open<ui::ActivityPage>(ui::PageId::Activity, entry.event.requestId);
    QVERIFY(activity.story().contains(entry.event.requestId));
    QVERIFY(activity.story().contains(QStringLiteral("POST /auth/signin")));

    (void)activity.console.open<ui::ActivityPage>(ui::PageId::Activity, user.id.toText());
    QCOMPARE(activity.page.findChild<ui::Segments *>()->current(), 1);
    QTRY_COMPARE(activity.rows(), 2); // added, and refused to sign in

    (void)activity.console.open<ui::ActivityPage>(
        ui::PageId::Activity, QVariant::fromValue(ui::ActivityPage::Look::RefusedSignIns));
    QTRY_COMPARE(activity.rows(), 1);
    QCOMPARE(activity.cell(0, QStringLiteral("Details")), QStringLiteral("wrong password"));
}

void TestActivityPage::whatCameBeforeThePageWasOpenedIsThere()
{
    ConsoleFixture console;
    QCOMPARE(console.request("GET", console.addresses().resource + QStringLiteral("/api/data")), 401);
    const auto &page = console.open<ui::ActivityPage>(ui::PageId::Activity);
    QTRY_COMPARE(page.findChild<QTableView *>(QStringLiteral("requests"))->model()->rowCount(), 1);
}

void TestActivityPage::copiesAStoryAsText()
{
    ActivityConsole activity;
    QCOMPARE(activity.console.request("GET", activity.api()), 401);
    QTRY_COMPARE(activity.rows(), 1);
    activity.open(0);
    activity.click(QStringLiteral("Copy all of it as text"));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QStringLiteral("GET /api/data\n")));
    QVERIFY(text.contains(QStringLiteral("Status: 401 Unauthorized")));
}

int main(int argc, char **argv) { return runWithWindow<TestActivityPage>(argc, argv); }

#include "tst_activitypage.moc"
