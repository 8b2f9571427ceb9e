// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/servicehost.h"

#include "crypto/cryptolibrary.h"
#include "support/await.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::runtime;

namespace {

constexpr QLatin1StringView alice("alice@example.com");
constexpr QLatin1StringView password("correct horse battery staple");
constexpr QLatin1StringView wrongPassword("a password that was typed");

struct Answer
{
    int status = 0;
    QByteArray requestId;
    QJsonObject body;

    [[nodiscard]] QString text(QLatin1StringView name) const { return body.value(name).toString(); }
};

QString verdictOf(const admin::RequestEntry &entry, const QString &check)
{
    for (const TokenCheck &one : entry.checks) {
        if (one.name == check)
            return one.verdict;
    }
    return {};
}

QString everythingIn(const admin::RequestEntry &entry)
{
    QStringList all{QString::fromLatin1(entry.path), QString::fromLatin1(entry.userAgent), entry.user, entry.session,
        entry.kid, entry.tokenId, entry.refusal};
    for (const TokenCheck &check : entry.checks)
        all << check.name << check.verdict << check.reason;
    return all.join(u'\n');
}

} // namespace

/// What an administrator sees of a token's way: given out by one service, used at both, refused when it is no good, and
/// in the audit log.
class TestJoinedStories : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceHost> m_host;
    Addresses m_at;
    QList<admin::RequestEntry> m_entries;
    QNetworkAccessManager m_network;

    [[nodiscard]] Configuration configuration() const
    {
        ConfigurationSources sources;
        sources.flags = {{QStringLiteral("data-dir"), m_folder->filePath(QStringLiteral("data"))},
            {QStringLiteral("auth-listen"), QStringLiteral("127.0.0.1:0")},
            {QStringLiteral("resource-listen"), QStringLiteral("127.0.0.1:0")},
            {QStringLiteral("workers"), QStringLiteral("1")}};
        return loadConfiguration(sources).value();
    }

    Answer call(const QString &url, const QString &bearer = {}, const QJsonObject &body = {})
    {
        QNetworkRequest request{QUrl(url)};
        request.setTransferTimeout(20'000);
        if (!bearer.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + bearer.toLatin1());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const std::unique_ptr<QNetworkReply> reply(
            body.isEmpty() ? m_network.get(request) : m_network.post(request, QJsonDocument(body).toJson()));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, QDeadlineTimer(std::chrono::seconds(30))))
            throw std::runtime_error("there was no answer in time");
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeader("X-Request-Id"),
            QJsonDocument::fromJson(reply->readAll()).object()};
    }

    Answer signIn(QLatin1StringView typed = password)
    {
        return call(m_at.auth + QStringLiteral("/auth/signin"), {},
            {{QStringLiteral("email"), alice}, {QStringLiteral("password"), typed}});
    }

    /// What the feed has of the request that got this answer; throws where it does not come.
    admin::RequestEntry entryOf(const Answer &answer)
    {
        auto found = m_entries.constEnd();
        const auto isThere = [&] {
            m_entries += m_host->services().requests().take().entries;
            found = std::ranges::find(std::as_const(m_entries), answer.requestId, &admin::RequestEntry::id);
            return found != m_entries.constEnd();
        };
        if (!QTest::qWaitFor(isThere, QDeadlineTimer(std::chrono::seconds(10))))
            throw std::runtime_error("the feed does not have the request");
        return *found;
    }

    QList<admin::AuditEntry> auditOf(const Answer &answer)
    {
        admin::AuditQuery query;
        query.requestId = QString::fromLatin1(answer.requestId);
        return test::await(m_host->api()->audit().list(query)).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_host = std::make_unique<ServiceHost>(configuration(), nullptr, QStringLiteral("console"));
        m_at = test::await(m_host->startAll()).value();
        m_host->services().requests().setFollowed(true);
        crypto::SecretBytes secret(password.size());
        std::ranges::copy(password, secret.writable().begin());
        const auto added =
            test::await(m_host->api()->users().add({.email = alice, .name = {}, .roles = {}}, std::move(secret)));
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    }

    void cleanupTestCase() { m_host.reset(); }

    void aTokenIsFollowedThroughBothServices()
    {
        const Answer signedIn = signIn();
        QCOMPARE(signedIn.status, 200);
        const QString token = signedIn.text(QLatin1StringView("access_token"));
        const admin::RequestEntry issued = entryOf(signedIn);
        const admin::RequestEntry atAuth = entryOf(call(m_at.auth + QStringLiteral("/auth/me"), token));
        const admin::RequestEntry atResource = entryOf(call(m_at.resource + QStringLiteral("/api/data"), token));
        QCOMPARE(issued.service, admin::Service::Auth);
        QVERIFY(issued.tokenIssued && !issued.tokenId.isEmpty());
        QVERIFY(issued.handling > std::chrono::microseconds(0) && issued.duration >= issued.handling);
        QCOMPARE(atResource.service, admin::Service::Resource);
        const QString user = test::await(m_host->api()->users().show(alice))->id.toText();
        for (const admin::RequestEntry &entry : {issued, atAuth, atResource}) {
            QCOMPARE(entry.tokenId, issued.tokenId);
            QCOMPARE(entry.user, user);
            QCOMPARE(entry.session, issued.session);
            QCOMPARE(entry.kid, m_host->api()->keys().list().constFirst().kid.toText());
            QVERIFY(entry.refusal.isEmpty());
        }
        QCOMPARE(atAuth.checks.size(), 17);
        QCOMPARE(atResource.checks, atAuth.checks);

        const Answer refreshed = call(m_at.auth + QStringLiteral("/auth/refresh"), {},
            {{QStringLiteral("refresh_token"), signedIn.text(QLatin1StringView("refresh_token"))}});
        const admin::RequestEntry next = entryOf(refreshed);
        QVERIFY(next.tokenIssued && next.tokenId != issued.tokenId);
        QCOMPARE(next.session, issued.session);
        const admin::RequestEntry used = entryOf(
            call(m_at.resource + QStringLiteral("/api/data"), refreshed.text(QLatin1StringView("access_token"))));
        QCOMPARE(used.tokenId, next.tokenId);
        QCOMPARE(used.status, 200);
    }

    void aRefusedTokenIsExplained()
    {
        const Answer signedIn = signIn();
        QString forged = signedIn.text(QLatin1StringView("access_token"));
        const qsizetype place = forged.lastIndexOf(u'.') + 5;
        forged[place] = forged[place] == u'A' ? u'B' : u'A';
        const Answer refused = call(m_at.resource + QStringLiteral("/api/data"), forged);
        QCOMPARE(refused.status, 401);
        const admin::RequestEntry entry = entryOf(refused);
        QCOMPARE(verdictOf(entry, QStringLiteral("signature")), QStringLiteral("fail"));
        QCOMPARE(entry.refusal, refused.text(QLatin1StringView("detail")));
        QVERIFY(entry.user.isEmpty());

        const qint64 past = toNumericDate(SystemClock().now()) - 3600;
        const auto minted = test::await(m_host->api()->tokens().mint({.user = alice,
            .claims = {{QStringLiteral("exp"), past}, {QStringLiteral("jti"), QStringLiteral("an old one")}},
            .lifetime = {}}));
        QVERIFY2(minted, minted ? "" : qPrintable(minted.error().detail));
        const Answer late = call(m_at.resource + QStringLiteral("/api/data"), QString::fromLatin1(*minted));
        QCOMPARE(late.status, 401);
        QCOMPARE(entryOf(late).tokenId, QStringLiteral("an old one"));
        QCOMPARE(verdictOf(entryOf(late), QStringLiteral("expiry")), QStringLiteral("fail"));
        QCOMPARE(entryOf(late).user, entryOf(signedIn).user);
    }

    void theAuditLogIsFoundByTheRequest()
    {
        const Answer wrong = signIn(wrongPassword);
        QCOMPARE(wrong.status, 401);
        const admin::RequestEntry entry = entryOf(wrong);
        QCOMPARE(entry.refusal, wrong.text(QLatin1StringView("detail")));
        const QList<admin::AuditEntry> audit = auditOf(wrong);
        QCOMPARE(audit.size(), 1);
        const AuditEvent &event = audit.constFirst().event;
        QCOMPARE(event.action, QStringLiteral("signin.refused"));
        QCOMPARE(event.subject, entry.user);
        QCOMPARE(event.details.value(u"email").toString(), QString(alice));
        const Answer right = signIn();
        QCOMPARE(auditOf(right).size(), 1);
        QCOMPARE(auditOf(right).constFirst().event.details.value(u"session").toString(), entryOf(right).session);
    }

    void totalsAgree()
    {
        const admin::RequestTotals before = m_host->services().requests().totals(admin::Service::Auth);
        (void)entryOf(signIn());
        (void)entryOf(signIn(wrongPassword));
        const admin::RequestTotals after = m_host->services().requests().totals(admin::Service::Auth);
        QCOMPARE(after.signInsAccepted - before.signInsAccepted, 1u);
        QCOMPARE(after.signInsRefused - before.signInsRefused, 1u);
        QCOMPARE(after.requests - before.requests, 2u);
        QVERIFY(m_host->services().requests().totals(admin::Service::Resource).successes > 0);
    }

    // Of everything that the tests above have sent.
    void noEntryHoldsATokenOrAPassword()
    {
        const Answer signedIn = signIn();
        const QString token = signedIn.text(QLatin1StringView("access_token"));
        (void)entryOf(call(m_at.resource + QStringLiteral("/api/data?access_token=") + token, token));
        (void)entryOf(call(m_at.resource + QStringLiteral("/api/data"), token + u'A'));
        QVERIFY(m_entries.size() > 10);
        const QStringList secrets{password, wrongPassword, signedIn.text(QLatin1StringView("refresh_token")),
            token.section(u'.', 0, 0), token.section(u'.', 1, 1), token.section(u'.', 2, 2)};
        for (const admin::RequestEntry &entry : std::as_const(m_entries)) {
            for (const QString &secret : secrets)
                QVERIFY2(!everythingIn(entry).contains(secret), qPrintable(everythingIn(entry)));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestJoinedStories test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_joinedstories.moc"
