// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "ui/playground/playgroundsteps.h"
#include "ui/playground/remarklist.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QTcpServer>

using namespace tessera;
using namespace tessera::test;

namespace {

constexpr char broken[] = "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJz*WIiOiJhIn0.AAAA";

} // namespace

class TestPlaygroundPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherLanguageKeepsTheToken();
    void nothingOfItIsKept();
    void theOfflinePartsAskNobody();
};

void TestPlaygroundPage::anotherLanguageKeepsTheToken()
{
    ConsoleFixture console;
    auto *page = &console.open<ui::PlaygroundPage>(ui::PageId::Playground);
    page->findChild<ui::TokenEditor *>()->setPlainText(QString::fromLatin1(broken));
    page->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
    console.speak(QStringLiteral("de"));
    page = qobject_cast<ui::PlaygroundPage *>(console.window().currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->findChild<ui::TokenEditor *>()->toPlainText(), QString::fromLatin1(broken));
    QCOMPARE(page->findChild<QTabWidget *>(QStringLiteral("tabs"))->currentIndex(), 1);
    QVERIFY(!page->findChild<ui::RemarkList *>()
            ->findItems(QStringLiteral("enthält ein Zeichen, das nicht base64url ist"), Qt::MatchContains)
            .isEmpty());
    console.speak(QStringLiteral("en"));
}

// Not in the log, which is a failure of a test anyhow where it is a warning, nor in the data folder.
void TestPlaygroundPage::nothingOfItIsKept()
{
    static QByteArray logged;
    static QtMessageHandler before = nullptr;
    logged.clear();
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        logged += message.toUtf8() + '\n';
        before(type, context, message);
    });
    {
        PlaygroundSteps playground(Tab::Inspect);
        const QByteArray secret = "eyJzdWIiOiJhIHNlY3JldCBwZXJzb24ifQ";
        playground.paste(QStringLiteral("eyJhbGciOiJSUzI1NiJ9.%1.AAAA").arg(QString::fromLatin1(secret)));
        playground.open(Tab::Verify);
        QTRY_COMPARE(playground.failedCheck(), QStringLiteral("type"));
        for (int source = 0; source < 5; ++source)
            playground.choose(source);
        (void)playground.console.open<ui::Page>(ui::PageId::Overview);
        QDirIterator files(
            playground.console.file(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++seen;
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        }
        QVERIFY(seen > 1);
        QVERIFY(!logged.contains(secret));
    }
    qInstallMessageHandler(before);
    QVERIFY(!logged.isEmpty());
}

// Every way out of the process leads to a recorder: inspecting, verifying and the course of time ask nobody.
void TestPlaygroundPage::theOfflinePartsAskNobody()
{
    PlaygroundSteps playground(Tab::Inspect);
    const QString token = playground.mint();
    for (const admin::Service service : {admin::Service::Resource, admin::Service::Auth})
        QVERIFY(await(playground.console.services().stop(service)));
    QTcpServer recorder;
    QVERIFY(recorder.listen(QHostAddress::LocalHost));
    int asked = 0;
    connect(&recorder, &QTcpServer::newConnection, this, [&] { ++asked; });
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, recorder.serverAddress().toString(), recorder.serverPort()));
    const auto restored = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy); });
    auto *tabs = playground.page.findChild<QTabWidget *>(QStringLiteral("tabs"));

    // With what would lead elsewhere if anybody followed it.
    playground.paste(
        QStringLiteral("eyJhbGciOiJSUzI1NiIsImprdSI6Imh0dHA6Ly9leGFtcGxlLmNvbS9rIiwieDV1IjoiaHR0cDovL2V4YW1wbG"
                       "UuY29tL2MifQ.eyJpc3MiOiJodHRwOi8vZXhhbXBsZS5jb20ifQ.AAAA"));
    QCOMPARE(playground.value(QStringLiteral("jku")), QStringLiteral("http://example.com/k"));
    for (const QString &text : {playground.editor.toPlainText(), token}) {
        playground.paste(text);
        for (int tab = 0; tab < tabs->count(); ++tab)
            tabs->setCurrentIndex(tab);
        playground.open(Tab::Verify);
        for (int source = 0; source < 5; ++source) {
            playground.choose(source);
            if (source == 2)
                playground.field<QLineEdit>(QStringLiteral("Address"))
                    .setText(QStringLiteral("https://example.com/keys"));
            if (source == 3)
                playground.field<QPlainTextEdit>(QStringLiteral("Pasted key")).setPlainText(playground.publicKey());
            tabs->setCurrentIndex(tabs->count() - 1);
            playground.open(Tab::Verify);
        }
    }
    playground.choose(0);
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
    QCOMPARE(asked, 0);
    // The recorder hears what goes out: what is asked for does.
    playground.choose(2);
    QTest::keyClick(&playground.field<QLineEdit>(QStringLiteral("Address")), Qt::Key_Return);
    QTRY_COMPARE(asked, 1);
}

int main(int argc, char **argv) { return runWithWindow<TestPlaygroundPage>(argc, argv); }
#include "tst_playgroundpage.moc"
