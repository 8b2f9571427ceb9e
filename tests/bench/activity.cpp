// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_activity [SECONDS [PER_SECOND]]: what the window's thread spends while so many requests a second come in and
// the Activity page follows them, as JSON: the share of a core, the longest time that one event took, the rows, the
// memory before and after. Offscreen, where a picture is painted as on a screen.
#include "ui/activity/activitypage.h"
#include "ui/support/consolefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QScopedValueRollback>
#include <QTableView>
#include <QThread>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <thread>

using namespace tessera;
using namespace tessera::test;

namespace {

using namespace std::chrono_literals;

/// Processor time of this thread.
double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double residentMib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

/// Requests as two services have them: of some users and clients, most of them good, a token each, some refused.
admin::RequestEntry entry(quint64 n)
{
    admin::RequestEntry entry;
    const bool refused = n % 20 == 0;
    entry.service = n % 3 == 0 ? admin::Service::Auth : admin::Service::Resource;
    entry.id = QByteArray::number(n, 16).rightJustified(24, '0');
    entry.at = SystemClock().now();
    entry.method = "GET";
    entry.path = n % 3 == 0 ? "/auth/me" : n % 7 == 0 ? "/api/claims" : "/api/data";
    entry.status = refused ? 401 : 200;
    entry.duration = std::chrono::microseconds(100 + n % 900);
    entry.peer = QHostAddress(static_cast<quint32>(0x7f000001 + n % 50));
    entry.userAgent = "python-requests/2.32.3";
    if (refused) {
        entry.refusal = QStringLiteral("The token was refused at the check \"expiry\": The token has expired.");
        for (int check = 0; check < 17; ++check)
            entry.checks.append({QStringLiteral("check-%1").arg(check), QStringLiteral("pass"),
                QStringLiteral("The claim is what was expected of request %1.").arg(n)});
    } else {
        entry.user = QStringLiteral("00000000-0000-4000-8000-%1").arg(n % 200, 12, 10, QChar(u'0'));
        entry.session = QStringLiteral("10000000-0000-4000-8000-%1").arg(n % 500, 12, 10, QChar(u'0'));
        entry.tokenId = QStringLiteral("token-%1").arg(n % 500);
    }
    return entry;
}

/// Adds them from a thread of its own, a hundred times a second.
class Source final : public QThread
{
public:
    Source(admin::RequestFeed &feed, quint64 perSecond)
        : m_feed(feed)
        , m_perSecond(perSecond)
    {
    }

    [[nodiscard]] quint64 added() const { return m_added; }

protected:
    void run() override
    {
        QElapsedTimer time;
        time.start();
        for (auto next = std::chrono::steady_clock::now(); !isInterruptionRequested();) {
            const quint64 due = static_cast<quint64>(time.elapsed()) * m_perSecond / 1000;
            while (m_added < due)
                m_feed.add(entry(m_added++));
            std::this_thread::sleep_until(next += 10ms);
        }
    }

private:
    admin::RequestFeed &m_feed;
    const quint64 m_perSecond;
    std::atomic<quint64> m_added = 0;
};

/// Knows the longest time that its thread was busy with one event, a timer or a picture of the window: nothing else was
/// shown meanwhile.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    void beginWatching()
    {
        longestWall = longestProcessor = 0;
        m_isWatching = true;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // An event within another is a part of it.
        if (!m_isWatching || QThread::currentThread() != thread() || m_isWithin)
            return QApplication::notify(receiver, event);
        const QScopedValueRollback isWithin(m_isWithin, true);
        QElapsedTimer wall;
        wall.start();
        const double processor = threadSeconds();
        const bool result = QApplication::notify(receiver, event);
        longestProcessor = std::max(longestProcessor, (threadSeconds() - processor) * 1000);
        longestWall = std::max(longestWall, static_cast<double>(wall.nsecsElapsed()) / 1e6);
        return result;
    }

    double longestWall = 0;
    double longestProcessor = 0;

private:
    std::atomic<bool> m_isWatching = false;
    bool m_isWithin = false;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    const int seconds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 60;
    const quint64 perSecond = argc > 2 ? static_cast<quint64>(std::max(1, QByteArray(argv[2]).toInt())) : 10'000;

    ConsoleFixture console;
    console.window().resize(1180, 760);
    auto &page = console.open<ui::ActivityPage>(ui::PageId::Activity);
    const auto *table = page.findChild<QTableView *>(QStringLiteral("requests"));
    if (!QTest::qWaitForWindowExposed(&console.window()))
        return 1;

    // The ring is filled first: what is measured is how it goes on, not how it begins.
    admin::RequestFeed &feed = console.services().requests();
    Source source(feed, perSecond);
    source.start();
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == ui::RequestLog::capacity; }, 120'000)) {
        std::fputs("The rows did not come.\n", stderr);
        return 1;
    }
    const double memoryBefore = residentMib();
    const quint64 addedBefore = source.added();
    application.beginWatching();
    const double before = threadSeconds();
    QElapsedTimer time;
    time.start();
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(seconds), &loop, &QEventLoop::quit);
    loop.exec();
    const double spent = threadSeconds() - before;
    const double passed = static_cast<double>(time.nsecsElapsed()) / 1e9;
    const quint64 added = source.added() - addedBefore;
    source.requestInterruption();
    source.wait();

    const QJsonObject result{{QStringLiteral("seconds"), passed},
        {QStringLiteral("per_second"), static_cast<double>(added) / passed},
        {QStringLiteral("core_share"), spent / passed}, {QStringLiteral("longest_frame_ms"), application.longestWall},
        {QStringLiteral("longest_frame_processor_ms"), application.longestProcessor},
        {QStringLiteral("rows"), table->model()->rowCount()}, {QStringLiteral("resident_mib_when_full"), memoryBefore},
        {QStringLiteral("resident_mib_after"), residentMib()}};
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
