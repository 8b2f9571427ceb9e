// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/httpexchange.h"

#include <QEventLoop>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace tessera::playground;

namespace {

/// Answers every request with these bytes, and remembers the last one.
class Answering
{
public:
    explicit Answering(const QByteArray &answer, bool closes = true)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            throw std::runtime_error("no port is free");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer, closes] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer, closes] {
                m_request += socket->readAll();
                if (!m_request.contains("\r\n\r\n") && !m_request.startsWith('\x16')) // a TLS handshake
                    return;
                socket->write(answer);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/a?b=c")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    [[nodiscard]] const QByteArray &request() const { return m_request; }

private:
    QTcpServer m_server;
    QByteArray m_request;
};

HttpAnswer sent(const HttpTrial &trial, std::chrono::milliseconds patience = std::chrono::seconds(20))
{
    HttpExchange exchange(trial, patience);
    QEventLoop loop;
    QObject::connect(&exchange, &HttpExchange::finished, &loop, &QEventLoop::quit);
    exchange.start();
    loop.exec();
    return exchange.answer();
}

QByteArray answerOf(const QByteArray &body)
{
    return "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer error=\"invalid_token\"\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

class TestHttpExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestGoesAsItWasWritten()
    {
        const Answering there(answerOf("{\"a\":1}"));
        const HttpAnswer answer = sent({.method = "PATCH",
            .url = there.url(),
            .headers = {{"X-Try", "1"}, {"Content-Type", "text/plain"}},
            .body = "hello",
            .token = "abc"});
        QCOMPARE(answer.failure, QString());
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.reason, QStringLiteral("Unauthorized"));
        QCOMPARE(answer.body, "{\"a\":1}");
        QVERIFY(std::ranges::any_of(answer.headers, [](const auto &header) {
            return header.first.toLower() == "www-authenticate" && header.second == "Bearer error=\"invalid_token\"";
        }));
        QVERIFY(answer.times.whole && answer.times.firstByte && *answer.times.firstByte <= *answer.times.whole);
        const QByteArray &request = there.request();
        QVERIFY2(request.startsWith("PATCH /a?b=c HTTP/1.1\r\n"), request.constData());
        QVERIFY2(request.toLower().contains("authorization: bearer abc\r\n"), request.constData());
        QVERIFY2(request.toLower().contains("x-try: 1\r\n"), request.constData());
        QVERIFY2(request.endsWith("\r\n\r\nhello"), request.constData());
    }

    void anAuthorizationOfOnesOwnGoesFirst()
    {
        const Answering there(answerOf({}));
        (void)sent({.method = "GET",
            .url = there.url(),
            .headers = {{"Authorization", "Basic x"}},
            .body = {},
            .token = "abc"});
        QVERIFY(there.request().contains("Basic x"));
        QVERIFY(!there.request().contains("abc"));
    }

    void redirectsAreShownAndNotFollowed()
    {
        const Answering there("HTTP/1.1 302 Found\r\nLocation: http://example.invalid/\r\nContent-Length: 0\r\n\r\n");
        const HttpAnswer answer = sent({.method = "GET", .url = there.url(), .headers = {}, .body = {}, .token = {}});
        QCOMPARE(answer.status, 302);
        QCOMPARE(answer.failure, QString());
    }

    void longBodiesAreCut()
    {
        const Answering there(answerOf(QByteArray(3 * 1024 * 1024, 'x')));
        const HttpAnswer answer = sent({.method = "GET", .url = there.url(), .headers = {}, .body = {}, .token = {}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body.size(), HttpExchange::largestBody);
        QVERIFY(answer.isCut && !answer.failure.isEmpty());
    }

    void whatFailsIsNamed()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl nobody(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()));
        closed.close();
        const auto failure = [](const QUrl &url, std::chrono::milliseconds patience = std::chrono::seconds(20)) {
            return sent({.method = "GET", .url = url, .headers = {}, .body = {}, .token = {}}, patience).failure;
        };
        QCOMPARE(failure(nobody), QStringLiteral("Nothing listens there."));
        QCOMPARE(failure(QUrl(QStringLiteral("gopher://127.0.0.1/"))),
            QStringLiteral("The address is neither http nor https."));
        const Answering mute({}, false);
        QCOMPARE(failure(mute.url(), std::chrono::milliseconds(200)), QStringLiteral("No answer came in time."));
        const Answering rude({});
        QCOMPARE(failure(rude.url()), QStringLiteral("The connection was closed before an answer came."));
        const Answering plain(answerOf({}));
        QUrl secure = plain.url();
        secure.setScheme(QStringLiteral("https"));
        const QString handshake = failure(secure);
        QVERIFY2(handshake.contains(u"TLS"), qPrintable(handshake));
    }

    void itCanBeCancelled()
    {
        const Answering mute({}, false);
        HttpExchange exchange({.method = "GET", .url = mute.url(), .headers = {}, .body = {}, .token = {}});
        QEventLoop loop;
        connect(&exchange, &HttpExchange::finished, &loop, &QEventLoop::quit);
        exchange.start();
        QTimer::singleShot(0, &exchange, &HttpExchange::cancel);
        loop.exec();
        QCOMPARE(exchange.answer().failure, QStringLiteral("It was cancelled."));
    }

    void headersAreReadLineByLine()
    {
        const auto headers = headersFromText(QStringLiteral("X-A: 1\n\n  X-B:  two words \r\n"));
        QVERIFY(headers);
        QCOMPARE(*headers, (HttpHeaders{{"X-A", "1"}, {"X-B", "two words"}}));
        QCOMPARE(headersFromText(QStringLiteral("X-A: 1\nno header")).error(),
            QStringLiteral("Line 2 of the headers is not \"Name: value\"."));
        QVERIFY(!headersFromText(QStringLiteral("X A: 1")));
        QVERIFY(!headersFromText(QStringLiteral(": 1")));
    }

    // A shell and the real curl make the same request of it.
    void theCommandForAShellDoesTheSame()
    {
        const Answering there(answerOf({}));
        const HttpTrial trial{.method = "PUT",
            .url = there.url(QStringLiteral("/it's?a=$HOME&b=%20")),
            .headers = {{"X-Try", "it's $HOME `id`"}},
            .body = "a 'quoted' $body",
            .token = "secret"};
        const QString command = curlFor(trial);
        QVERIFY(!command.contains(u"secret"));
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TOKEN"), QStringLiteral("secret"));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 20'000);
        if (shell.exitCode() == 127)
            QSKIP("curl is not installed.");
        const QByteArray &request = there.request();
        QVERIFY2(request.startsWith("PUT /it's?a=$HOME&b=%20 "), request.constData());
        QVERIFY2(request.contains("Authorization: Bearer secret\r\n"), request.constData());
        QVERIFY2(request.contains("X-Try: it's $HOME `id`\r\n"), request.constData());
        QVERIFY2(request.endsWith("a 'quoted' $body"), request.constData());
    }

    void challengesAreExplained()
    {
        QCOMPARE(explainChallenge("Bearer").size(), 1);
        const QStringList all =
            explainChallenge("Bearer realm=\"a, b\", error=\"invalid_token\", error_description=\"It \\\"expired\\\", "
                             "yes\", scope=\"a b\", resource_metadata=\"http://r/.well-known/x\"");
        QCOMPARE(all.size(), 4);
        QVERIFY(all[0].startsWith(u"The token is expired"));
        QCOMPARE(all[1], QStringLiteral("The resource says: It \"expired\", yes"));
        QVERIFY(all[2].contains(u"\"a b\""));
        QVERIFY(all[3].contains(u"http://r/.well-known/x"));
        QVERIFY(explainChallenge("bearer error=insufficient_scope").constFirst().contains(u"does not allow"));
        QVERIFY(explainChallenge("Bearer error=\"odd\"").constFirst().contains(u"none of RFC 6750"));
        QVERIFY(explainChallenge("Basic realm=\"x\"").isEmpty());
        for (const char *odd : {"Bearer =", "Bearer a=\"", "Bearer a=\"\\", "Bearer ,,,=,", "Bearer a==b,=", ""})
            (void)explainChallenge(odd);
    }
};

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"
