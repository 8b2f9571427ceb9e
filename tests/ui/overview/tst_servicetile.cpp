// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/servicetile.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

constexpr Instant now = fromMilliseconds(1'800'000'000'000);

admin::ServiceStatus status(admin::ServiceState state)
{
    admin::ServiceStatus status;
    status.service = admin::Service::Auth;
    status.state = state;
    status.since = now - 12min;
    status.address = QStringLiteral("127.0.0.1:8000");
    status.port = 8000;
    if (state == admin::ServiceState::Running)
        status.url = QStringLiteral("http://127.0.0.1:8000");
    return status;
}

bool says(const QWidget &within, const QString &text)
{
    const QList<QLabel *> labels = within.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QPushButton *button(const QWidget &within, const QString &text)
{
    const QList<QPushButton *> buttons = within.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&text](const QPushButton *candidate) { return candidate->isVisible() && candidate->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

class TestServiceTile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatRuns();
    void oneThatIsUnderWay();
    void oneThatRunsElsewhere();
    void oneWhosePortIsTaken();
    void buttonsAskForWhatTheySay();
};

void TestServiceTile::oneThatRuns()
{
    ServiceTile tile(admin::Service::Auth);
    tile.show(status(admin::ServiceState::Running), now);
    tile.show();
    QVERIFY(says(tile, QStringLiteral("running for 12 min")));
    QVERIFY(says(tile, QStringLiteral("http://127.0.0.1:8000")));
    QVERIFY(button(tile, QStringLiteral("Stop"))->isEnabled());
    QVERIFY(button(tile, QStringLiteral("Restart"))->isEnabled());
    QVERIFY(!tile.findChild<QProgressBar *>()->isVisible());
}

void TestServiceTile::oneThatIsUnderWay()
{
    ServiceTile tile(admin::Service::Auth);
    for (const admin::ServiceState state : {admin::ServiceState::Starting, admin::ServiceState::Stopping}) {
        tile.show(status(state), now);
        tile.show();
        QVERIFY(tile.findChild<QProgressBar *>()->isVisible());
        QVERIFY(!button(tile, QStringLiteral("Restart"))->isEnabled());
        QVERIFY(says(tile, QStringLiteral("127.0.0.1:8000"))); // where it is to listen
        QVERIFY(!says(tile, QStringLiteral("http://")));
    }
    tile.show(status(admin::ServiceState::Stopped), now);
    QVERIFY(!tile.findChild<QProgressBar *>()->isVisible());
    QVERIFY(button(tile, QStringLiteral("Start"))->isEnabled());
}

void TestServiceTile::oneThatRunsElsewhere()
{
    ServiceTile tile(admin::Service::Auth);
    admin::ServiceStatus elsewhere = status(admin::ServiceState::Elsewhere);
    elsewhere.elsewherePid = 4711;
    elsewhere.url = QStringLiteral("http://127.0.0.1:8000");
    tile.show(elsewhere, now);
    tile.show();
    QVERIFY(says(tile, QStringLiteral("runs in another process")));
    QVERIFY(says(tile, QStringLiteral("The process 4711 runs the services of this data folder")));
    QVERIFY(says(tile, QStringLiteral("http://127.0.0.1:8000")));
    QVERIFY(!button(tile, QStringLiteral("Start"))->isEnabled());
    QVERIFY(!button(tile, QStringLiteral("Restart"))->isEnabled());
}

void TestServiceTile::oneWhosePortIsTaken()
{
    ServiceTile tile(admin::Service::Auth);
    admin::ServiceStatus failed = status(admin::ServiceState::Failed);
    failed.failure = QStringLiteral("http://127.0.0.1:8000 is taken by the program nginx (pid 7); port 8002 is free.");
    failed.freePort = 8002;
    failed.freeAddress = QStringLiteral("127.0.0.1:8002");
    tile.show(failed, now);
    tile.show();
    tile.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tile));
    QVERIFY(says(tile, failed.failure));
    QSignalSpy moved(&tile, &ServiceTile::moveRequested);
    QPushButton *move = button(tile, QStringLiteral("Use port 8002"));
    QVERIFY(move->isVisible());
    move->setFocus();
    QTest::keyClick(move, Qt::Key_Space);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved.first().first().toString(), failed.freeAddress);
    tile.show(status(admin::ServiceState::Running), now);
    QVERIFY(!move->isVisible());
    QVERIFY(!says(tile, failed.failure));
}

void TestServiceTile::buttonsAskForWhatTheySay()
{
    ServiceTile tile(admin::Service::Auth);
    QSignalSpy started(&tile, &ServiceTile::startRequested);
    QSignalSpy stopped(&tile, &ServiceTile::stopRequested);
    QSignalSpy restarted(&tile, &ServiceTile::restartRequested);
    tile.show(status(admin::ServiceState::Running), now);
    tile.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tile));
    QTest::mouseClick(button(tile, QStringLiteral("Restart")), Qt::LeftButton);
    QTest::mouseClick(button(tile, QStringLiteral("Stop")), Qt::LeftButton);
    tile.show(status(admin::ServiceState::Stopped), now);
    QTest::mouseClick(button(tile, QStringLiteral("Start")), Qt::LeftButton);
    QCOMPARE(started.count(), 1);
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(restarted.count(), 1);
}

QTEST_MAIN(TestServiceTile)
#include "tst_servicetile.moc"
