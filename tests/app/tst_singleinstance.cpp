// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace tessera::test;

namespace {

/// The program with its window, on a screen that nobody sees.
class Window
{
public:
    Window(const Workplace &workplace, const QString &dataFolder, const QStringList &more = {})
    {
        QProcessEnvironment environment = workplace.environment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(programPath(QStringLiteral("tessera")),
            QStringList{QStringLiteral("--data-dir"), dataFolder, QStringLiteral("--auth-listen"),
                QStringLiteral("127.0.0.1:0"), QStringLiteral("--resource-listen"), QStringLiteral("127.0.0.1:0")} +
                more);
    }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;
    ~Window()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool says(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return log().contains(text); }, QDeadlineTimer(std::chrono::minutes(1)));
    }
    [[nodiscard]] bool runs() { return says("The resource service listens on http://127.0.0.1:"); }
    [[nodiscard]] QByteArray log() { return m_log += m_process.readAllStandardError(); }
    /// The exit code once it has ended by itself; -1 where it does not.
    [[nodiscard]] int ended()
    {
        const bool hasEnded = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(60'000);
        return hasEnded && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void ask(int signal) { ::kill(static_cast<pid_t>(m_process.processId()), signal); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
    QByteArray m_log;
};

} // namespace

/// Windows on one data folder, and on several.
class TestSingleInstance : public WorkplaceTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartRaisesTheFirst()
    {
        Window first(*m_workplace, m_workplace->dataFolder());
        QVERIFY2(first.runs(), first.log().constData());
        Window second(*m_workplace, m_workplace->dataFolder());
        QCOMPARE(second.ended(), 0);
        QVERIFY2(second.log().contains("is open already and comes to the front"), second.log().constData());
        QVERIFY(second.log().contains(m_workplace->dataFolder().toUtf8()));
        QVERIFY(first.says("Another start on this data folder wants the window in front."));
        QVERIFY(first.isRunning());
        // However the folder is written.
        QVERIFY(QFile::link(m_workplace->dataFolder(), m_workplace->path(QStringLiteral("link"))));
        Window third(*m_workplace, m_workplace->path(QStringLiteral("link/../link/.")));
        QCOMPARE(third.ended(), 0);
        QVERIFY2(third.log().contains("is open already"), third.log().constData());
        first.ask(SIGTERM);
        QCOMPARE(first.ended(), 0);
    }

    void aFileIsOpenedInTheWindowThatIsThere()
    {
        const QString file = m_workplace->file(QStringLiteral("one.jwt"), "eyJhbGciOiJub25lIn0.e30.");
        const QByteArray opened = "The file " + file.toUtf8() + " is opened in the playground.";
        const QStringList open{QStringLiteral("--open"), file};
        Window first(*m_workplace, m_workplace->dataFolder(), open);
        QVERIFY2(first.says(opened), first.log().constData());
        const qsizetype before = first.log().count(opened);
        Window second(*m_workplace, m_workplace->dataFolder(), open);
        QCOMPARE(second.ended(), 0);
        QTRY_COMPARE(first.log().count(opened), before + 1);
        const Ended headless = m_workplace->runBare(QStringList{QStringLiteral("--headless")} + open);
        QCOMPARE(headless.code, 2);
        QVERIFY2(headless.errors.contains("There is no window to open"), headless.errors.constData());
    }

    void anotherDataFolderIsAnotherInstance()
    {
        Window first(*m_workplace, m_workplace->dataFolder());
        QVERIFY2(first.runs(), first.log().constData());
        Window other(*m_workplace, m_workplace->path(QStringLiteral("other")));
        QVERIFY2(other.runs(), other.log().constData());
        QVERIFY(first.isRunning());
    }

    void afterTheFirstHasEndedOrCrashedTheNextIsTheFirst()
    {
        for (const int signal : {SIGTERM, SIGKILL}) {
            Window first(*m_workplace, m_workplace->dataFolder());
            QVERIFY2(first.runs(), first.log().constData());
            first.ask(signal);
            (void)first.ended();
        }
        Window next(*m_workplace, m_workplace->dataFolder());
        QVERIFY2(next.runs(), next.log().constData());
    }

    void besideServicesOfAnotherProcessTheWindowLooksOn()
    {
        Services services(*m_workplace);
        Window window(*m_workplace, m_workplace->dataFolder());
        QVERIFY2(window.says("this window looks on"), window.log().constData());
        QVERIFY(!window.log().contains("listens on"));
        // A second window is not opened, whoever runs the services.
        Window second(*m_workplace, m_workplace->dataFolder());
        QCOMPARE(second.ended(), 0);
        QCOMPARE(get(services.auth() + QStringLiteral("/healthz")).status, 200);
        window.ask(SIGTERM);
        QCOMPARE(window.ended(), 0);
        QCOMPARE(get(services.auth() + QStringLiteral("/healthz")).status, 200);
        QCOMPARE(services.stop(), 0);
    }

    void aTakenPortLeavesTheWindowOpen()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Window window(*m_workplace, m_workplace->dataFolder(),
            {QStringLiteral("--auth-listen"), QStringLiteral("127.0.0.1:%1").arg(taken.serverPort())});
        QVERIFY2(window.runs(), window.log().constData());
        QVERIFY(!window.log().contains("The auth service listens"));
        QVERIFY2(
            window.log().contains("The auth service could not start: http://127.0.0.1:"), window.log().constData());
        QCOMPARE(m_workplace->run(words("key list")).code, 0);
        window.ask(SIGTERM);
        QCOMPARE(window.ended(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
