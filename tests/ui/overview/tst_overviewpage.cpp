// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "ui/models/serviceaddress.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/ratechart.h"
#include "ui/support/consolefixture.h"
#include "ui/users/userdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>
#include <QTcpServer>
#include <QUrl>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;

namespace {

constexpr QLatin1StringView password("correct horse battery staple");

QAbstractButton *button(const QWidget &within, const QString &name)
{
    const QList<QAbstractButton *> buttons = within.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(buttons, [&name](const QAbstractButton *candidate) {
        return candidate->isVisible() && candidate->accessibleName().startsWith(name);
    });
    return found == buttons.end() ? nullptr : *found;
}

// What was shown a moment ago is laid out first, as a person would see it.
void click(QAbstractButton *button)
{
    QCoreApplication::processEvents();
    QTest::mouseClick(button, Qt::LeftButton);
}

bool says(const QWidget &within, const QString &text)
{
    const QList<QLabel *> labels = within.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

bool shows(const QWidget &within, const QString &text)
{
    const QList<QLabel *> labels = within.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

admin::ServiceStatus statusOf(ConsoleFixture &console, admin::Service service)
{
    return ui::statusOf(console.services().statuses(), service).value();
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceIsStoppedAndStartedByKeyboard();
    void aServiceIsRestartedByMouse();
    void aServiceThatCannotStartSaysWhy();
    void aServiceWhosePortIsTakenTakesAnother();
    void figuresFollowAndOpenTheirPages();
    void thatNothingCanBeStoredNeedsAttention();
    void lockedUsersNeedAttention();
    void thatNobodyIsAdministratorNeedsAttention();
    void aRefreshTokenUsedTwiceNeedsAttention();
    void aListenerThatOthersReachNeedsAttention();
    void aKeyAnnouncedByHandNeedsAttention();
    void firstStepsComeWithTheRealPorts();
    void theFirstStepAsksForTheUser();
    void requestsAreCounted();
};

void TestOverviewPage::aServiceIsStoppedAndStartedByKeyboard()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    const QString url = statusOf(console, admin::Service::Auth).url;
    QVERIFY(shows(page, url));
    QAbstractButton *stop = button(page, QStringLiteral("Stop the auth service"));
    QVERIFY(stop);
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_COMPARE(statusOf(console, admin::Service::Auth).state, admin::ServiceState::Stopped);
    QTRY_VERIFY(button(page, QStringLiteral("Start the auth service")));
    QCOMPARE(statusOf(console, admin::Service::Resource).state, admin::ServiceState::Running);
    QVERIFY(says(page, QStringLiteral("stopped")));
    QVERIFY(!shows(page, url));
    // Who has pressed it goes on from there.
    QTRY_COMPARE(console.window().focusWidget(), stop);
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_COMPARE(statusOf(console, admin::Service::Auth).state, admin::ServiceState::Running);
    QTRY_VERIFY(shows(page, url));
    QTRY_VERIFY(button(page, QStringLiteral("Stop the auth service")));
}

void TestOverviewPage::aServiceIsRestartedByMouse()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    const admin::ServiceStatus before = statusOf(console, admin::Service::Resource);
    QAbstractButton *restart = button(page, QStringLiteral("Restart the resource service"));
    QVERIFY(restart);
    click(restart);
    QTRY_VERIFY(statusOf(console, admin::Service::Resource).since != before.since &&
                statusOf(console, admin::Service::Resource).state == admin::ServiceState::Running);
    QCOMPARE(statusOf(console, admin::Service::Resource).url, before.url);
}

void TestOverviewPage::aServiceThatCannotStartSaysWhy()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    const int port = QUrl(statusOf(console, admin::Service::Resource).url).port();
    QVERIFY(await(console.services().stop(admin::Service::Resource)));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(port)));
    QTRY_VERIFY(button(page, QStringLiteral("Start the resource service")));
    click(button(page, QStringLiteral("Start the resource service")));
    QTRY_COMPARE(statusOf(console, admin::Service::Resource).state, admin::ServiceState::Failed);
    QTRY_VERIFY(says(page, QStringLiteral("is taken by the program tst_overview")));
    QTRY_VERIFY(says(page, QStringLiteral("The resource service could not start.")));
    // The way out is beside it.
    const QString name = QStringLiteral("Use port ");
    QTRY_VERIFY(button(page, name));
    click(button(page, name));
    QTRY_COMPARE(statusOf(console, admin::Service::Resource).state, admin::ServiceState::Running);
    QTRY_VERIFY(!says(page, QStringLiteral("could not start")));
    QTRY_VERIFY(says(page, QStringLiteral("Nothing needs attention.")));
}

void TestOverviewPage::aServiceWhosePortIsTakenTakesAnother()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    const int port = QUrl(statusOf(console, admin::Service::Resource).url).port();
    QVERIFY(await(console.services().stop(admin::Service::Resource)));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(port)));
    QVERIFY(!await(console.services().start(admin::Service::Resource)));
    const QString name = QStringLiteral("Let the resource service use port ");
    QTRY_VERIFY(button(page, name));
    const int offered = button(page, name)->accessibleName().sliced(name.size()).toInt();
    QVERIFY(offered > port);
    click(button(page, name));
    QTRY_COMPARE(statusOf(console, admin::Service::Resource).state, admin::ServiceState::Running);
    QCOMPARE(QUrl(statusOf(console, admin::Service::Resource).url).port(), offered);
    QTRY_VERIFY(!button(page, name));
    QTRY_VERIFY(says(console.window(), QStringLiteral("The resource service listens on 127.0.0.1:%1").arg(offered)));
}

void TestOverviewPage::figuresFollowAndOpenTheirPages()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    QTRY_VERIFY(button(page, QStringLiteral("Users: 0")));
    console.addUser(QStringLiteral("alice@example.com"), password);
    QTRY_VERIFY(button(page, QStringLiteral("Users: 1, none disabled, none locked")));
    QVERIFY(!console.signIn(QStringLiteral("alice@example.com"), password).isEmpty());
    QTRY_VERIFY(button(page, QStringLiteral("Live sessions: 1")));
    QVERIFY(button(page, QStringLiteral("Signing key: RS256")));
    QTRY_VERIFY(button(page, QStringLiteral("Next key: 23 h")));
    click(button(page, QStringLiteral("Users: 1")));
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Users"));
    console.window().openPage(ui::PageId::Overview);
    QAbstractButton *key = button(page, QStringLiteral("Next key"));
    key->setFocus();
    QTest::keyClick(key, Qt::Key_Space);
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Keys"));
}

void TestOverviewPage::thatNothingCanBeStoredNeedsAttention()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    const QString database = console.file(QStringLiteral("data/tessera.db"));
    const QString elsewhere = console.file(QStringLiteral("elsewhere.db"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Nothing can be written at the moment")));
    QVERIFY(QFile::rename(database, elsewhere));
    QTRY_VERIFY(says(page, QStringLiteral("Nothing can be stored at the moment")));
    QVERIFY(says(page, QStringLiteral("Put it back where it was")));
    QTRY_VERIFY(button(console.window(), QStringLiteral("nothing can be stored")));
    QVERIFY(QFile::rename(elsewhere, database));
    QTRY_VERIFY(!says(page, QStringLiteral("Nothing can be stored at the moment")));
    QTRY_VERIFY(!button(console.window(), QStringLiteral("nothing can be stored")));
}

void TestOverviewPage::lockedUsersNeedAttention()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    QVERIFY(await(console.api().settings().set({{QStringLiteral("signin.lock-after"), QStringLiteral("1")}})));
    console.addUser(QStringLiteral("bob@example.com"), password);
    QVERIFY(console.signIn(QStringLiteral("bob@example.com"), QStringLiteral("wrong")).isEmpty());
    QTRY_VERIFY(says(page, QStringLiteral("bob@example.com is locked after too many failed sign-ins")));
    click(button(page, QStringLiteral("Show the user")));
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Users"));
    console.window().openPage(ui::PageId::Overview);
    QVERIFY(await(console.api().users().unlock(QStringLiteral("bob@example.com"))));
    QTRY_VERIFY(!says(page, QStringLiteral("is locked")));
}

void TestOverviewPage::thatNobodyIsAdministratorNeedsAttention()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    const QString sentence = QStringLiteral("No enabled user has the role admin");
    console.addUser(QStringLiteral("alice@example.com"), password);
    QTRY_VERIFY(says(page, sentence));
    const admin::User carol = console.addUser(QStringLiteral("carol@example.com"), password, {QStringLiteral("admin")});
    QTRY_VERIFY(!says(page, sentence));
    QVERIFY(await(console.api().users().setEnabled(carol.id.toText(), false)));
    QTRY_VERIFY(says(page, sentence));
}

void TestOverviewPage::aRefreshTokenUsedTwiceNeedsAttention()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    QVERIFY(await(console.api().settings().set({{QStringLiteral("tokens.refresh-grace"), QStringLiteral("0s")}})));
    console.addUser(QStringLiteral("alice@example.com"), password, {QStringLiteral("admin")});
    const QString token =
        console.signIn(QStringLiteral("alice@example.com"), password).value(QStringLiteral("refresh_token")).toString();
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("refresh_token"), token}}).toJson();
    const QString url = console.addresses().auth + QStringLiteral("/auth/refresh");
    QCOMPARE(console.request("POST", url, {}, body), 200);
    QCOMPARE(console.request("POST", url, {}, body), 401);
    QTRY_VERIFY(says(page, QStringLiteral("A refresh token was used a second time")));
    click(button(page, QStringLiteral("Show it in the log")));
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Activity"));
}

void TestOverviewPage::aListenerThatOthersReachNeedsAttention()
{
    ConsoleFixture console({}, [](runtime::Configuration &configuration) {
        configuration.resourceListen = runtime::ListenAddress::fromText(QStringLiteral("0.0.0.0:0")).value();
    });
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    QTRY_VERIFY(says(page, QStringLiteral("The resource service listens on http://0.0.0.0:")));
    QVERIFY(!says(page, QStringLiteral("The auth service listens on")));
    click(button(page, QStringLiteral("Open the settings")));
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Settings"));
}

void TestOverviewPage::aKeyAnnouncedByHandNeedsAttention()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    QVERIFY(says(page, QStringLiteral("Nothing needs attention.")));
    QVERIFY(await(console.api().keys().rotate(false)));
    QTRY_VERIFY(says(page, QStringLiteral("announced by hand in the console")));
    click(button(page, QStringLiteral("Show the key")));
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Keys"));
}

void TestOverviewPage::firstStepsComeWithTheRealPorts()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    QTRY_VERIFY(says(page, QStringLiteral("First steps")));
    click(button(page, QStringLiteral("Copy the commands to sign in")));
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 0),
        QStringLiteral("TOKEN=$(curl -s -X POST %1/auth/signin \\").arg(console.addresses().auth));
    click(button(page, QStringLiteral("Copy the commands to use the token")));
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 0),
        QStringLiteral("curl %1/api/data \\").arg(console.addresses().resource));

    console.addUser(QStringLiteral("alice@example.com"), password);
    QTRY_VERIFY(says(page, QStringLiteral("1. Add a user who may sign in: done.")));
    click(button(page, QStringLiteral("Hide the first steps")));
    QVERIFY(!says(page, QStringLiteral("First steps")));
    page.refresh();
    QVERIFY(!says(page, QStringLiteral("First steps")));
    QVERIFY(console.preferences().flag(QStringLiteral("overview/first-steps-hidden")));
}

void TestOverviewPage::theFirstStepAsksForTheUser()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    QTRY_VERIFY(says(page, QStringLiteral("First steps")));
    click(button(page, QStringLiteral("Add a user…")));
    QTRY_VERIFY(qobject_cast<ui::UserDialog *>(QApplication::activeModalWidget()));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Users"));
}

void TestOverviewPage::requestsAreCounted()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    for (int i = 0; i < 5; ++i)
        console.request("GET", console.addresses().resource + QStringLiteral("/healthz"));
    QCOMPARE(console.request("GET", console.addresses().resource + QStringLiteral("/nowhere")), 404);
    QVERIFY(console.signIn(QStringLiteral("nobody@example.com"), password).isEmpty());
    const QList<ui::RateChart *> charts = page.findChildren<ui::RateChart *>();
    QCOMPARE(charts.size(), 2);
    // The resource service has fetched its keys besides.
    QTRY_VERIFY(charts[0]->accessibleDescription().contains(QStringLiteral("2 refused, none failed.")));
    QTRY_VERIFY(charts[1]->accessibleDescription().startsWith(QStringLiteral("1 sign-in")));
    QVERIFY(says(page, charts[0]->accessibleDescription()));

    click(button(page, QStringLiteral("The last 24 hours")));
    QTRY_VERIFY(charts[0]->accessibleDescription().contains(QStringLiteral("in the last 24 hours")));
    click(button(page, QStringLiteral("Show the numbers as a table")));
    const auto *table = page.findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 288);
    // Five minutes a row, which may have ended meanwhile.
    const auto refused = [table](int row) { return table->model()->index(row, 5).data().toInt(); };
    QCOMPARE(refused(0) + refused(1), 1);
}

int main(int argc, char **argv) { return runWithWindow<TestOverviewPage>(argc, argv); }

#include "tst_overviewpage.moc"
