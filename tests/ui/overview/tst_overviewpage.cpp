// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "ui/models/serviceaddress.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/ratechart.h"
#include "ui/support/consolefixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QTableView>
#include <QTcpServer>
#include <QUrl>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;

namespace {

const QString password = QStringLiteral("correct horse battery staple");

QAbstractButton *button(const QWidget &within, const QString &name)
{
    const QList<QAbstractButton *> buttons = within.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(buttons, [&name](const QAbstractButton *candidate) {
        return candidate->isVisible() && candidate->accessibleName().startsWith(name);
    });
    return found == buttons.end() ? nullptr : *found;
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
    void figuresFollowAndOpenTheirPages();
    void lockedUsersNeedAttention();
    void thatNobodyIsAdministratorNeedsAttention();
    void aKeyAnnouncedByHandNeedsAttention();
    void firstStepsComeWithTheRealPorts();
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
    QTest::mouseClick(restart, Qt::LeftButton);
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
    QTest::mouseClick(button(page, QStringLiteral("Start the resource service")), Qt::LeftButton);
    QTRY_COMPARE(statusOf(console, admin::Service::Resource).state, admin::ServiceState::Failed);
    QTRY_VERIFY(says(page, QStringLiteral("is taken by the program tst_overview")));
    QTRY_VERIFY(says(page, QStringLiteral("The resource service could not start.")));
    QAbstractButton *show = button(page, QStringLiteral("Show the service"));
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    auto *action = qobject_cast<QAbstractButton *>(console.window().focusWidget());
    QVERIFY(action && action->accessibleName().contains(QStringLiteral("the resource service")));

    other.close();
    QTest::mouseClick(button(page, QStringLiteral("Start the resource service")), Qt::LeftButton);
    QTRY_COMPARE(statusOf(console, admin::Service::Resource).state, admin::ServiceState::Running);
    QTRY_VERIFY(!says(page, QStringLiteral("could not start")));
    QTRY_VERIFY(says(page, QStringLiteral("Nothing needs attention.")));
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
    QTest::mouseClick(button(page, QStringLiteral("Users: 1")), Qt::LeftButton);
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Users"));
    console.window().openPage(ui::PageId::Overview);
    QAbstractButton *key = button(page, QStringLiteral("Next key"));
    key->setFocus();
    QTest::keyClick(key, Qt::Key_Space);
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Keys"));
}

void TestOverviewPage::lockedUsersNeedAttention()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    QVERIFY(await(console.api().settings().set({{QStringLiteral("signin.lock-after"), QStringLiteral("1")}})));
    console.addUser(QStringLiteral("bob@example.com"), password);
    QVERIFY(console.signIn(QStringLiteral("bob@example.com"), QStringLiteral("wrong")).isEmpty());
    QTRY_VERIFY(says(page, QStringLiteral("bob@example.com is locked after too many failed sign-ins")));
    QTest::mouseClick(button(page, QStringLiteral("Show the user")), Qt::LeftButton);
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

void TestOverviewPage::aKeyAnnouncedByHandNeedsAttention()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    QVERIFY(says(page, QStringLiteral("Nothing needs attention.")));
    QVERIFY(await(console.api().keys().rotate(false)));
    QTRY_VERIFY(says(page, QStringLiteral("announced by hand in the console")));
    QTest::mouseClick(button(page, QStringLiteral("Show the key")), Qt::LeftButton);
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Keys"));
}

void TestOverviewPage::firstStepsComeWithTheRealPorts()
{
    ConsoleFixture console;
    auto &page = console.open<ui::OverviewPage>(ui::PageId::Overview);
    QTRY_VERIFY(says(page, QStringLiteral("First steps")));
    QTest::mouseClick(button(page, QStringLiteral("Copy the commands to sign in")), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("TOKEN=$(curl -s -X POST %1/auth/signin ").arg(console.addresses().auth)));
    QTest::mouseClick(button(page, QStringLiteral("Copy the commands to use the token")), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("curl %1/api/data ").arg(console.addresses().resource)));

    console.addUser(QStringLiteral("alice@example.com"), password);
    QTRY_VERIFY(says(page, QStringLiteral("1. Add a user who may sign in: done.")));
    QTest::mouseClick(button(page, QStringLiteral("Hide the first steps")), Qt::LeftButton);
    QVERIFY(!says(page, QStringLiteral("First steps")));
    page.refresh();
    QVERIFY(!says(page, QStringLiteral("First steps")));
    QVERIFY(console.preferences().flag(QStringLiteral("overview/first-steps-hidden")));
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

    QTest::mouseClick(button(page, QStringLiteral("The last 24 hours")), Qt::LeftButton);
    QTRY_VERIFY(charts[0]->accessibleDescription().contains(QStringLiteral("in the last 24 hours")));
    QTest::mouseClick(button(page, QStringLiteral("Show the numbers as a table")), Qt::LeftButton);
    const auto *table = page.findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 288);
    QCOMPARE(table->model()->index(0, 5).data().toString(), QStringLiteral("1"));
}

int main(int argc, char **argv) { return runWithWindow<TestOverviewPage>(argc, argv); }

#include "tst_overviewpage.moc"
