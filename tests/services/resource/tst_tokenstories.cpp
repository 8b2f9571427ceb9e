// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/resourceservice.h"

#include "cryptotest.h"
#include "eventually.h"
#include "http/server.h"
#include "httpcall.h"
#include "issuedtokens.h"
#include "scriptedissuer.h"
#include "support/fakeclock.h"

#include <mutex>

using namespace tessera;
using namespace tessera::resource;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView audience("https://api.example");

class Stories final : public http::RequestObserver
{
public:
    void served(const http::RequestRecord &record) override
    {
        const std::scoped_lock lock(m_mutex);
        m_stories.append(record.story);
    }
    [[nodiscard]] QList<RequestStoryPtr> all() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_stories;
    }

private:
    mutable std::mutex m_mutex;
    QList<RequestStoryPtr> m_stories;
};

QString verdictOf(const RequestStory &story, const QString &check)
{
    for (const TokenCheck &one : story.checks) {
        if (one.name == check)
            return one.verdict;
    }
    return {};
}

} // namespace

/// What the resource service tells of the tokens that it was called with.
class TestTokenStories : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedIssuer> issuer;
    FakeClock clock;
    jose::SigningKey key = newKey();
    Stories stories;
    std::unique_ptr<ResourceService> service;
    std::unique_ptr<http::Server> server;
    quint16 port = 0;
    qsizetype seen = 0;

    void start(bool hasKeys)
    {
        if (hasKeys)
            issuer->publish(jose::publicKeySet({key}), "max-age=300");
        else
            issuer->goDown();
        service = ResourceService::create({.keys = {.issuer = issuer->issuer()},
                                              .tokens = {.issuer = issuer->issuer(), .audience = audience},
                                              .resource = audience,
                                              .scopes = {}},
            clock, [] {
                return 0.5;
            }).value();
        http::ServerConfiguration listener;
        listener.name = QStringLiteral("resource");
        server = std::make_unique<http::Server>(listener, service->routes(), clock, &stories);
        port = server->start().value().port;
        service->start();
        QVERIFY(eventually([&] { return service->heldKeys()->keys || service->heldKeys()->failure; }));
    }

    QJsonObject claims() const
    {
        QJsonObject claims = goodClaims(issuer->issuer(), audience, clock.now());
        claims.insert(QStringLiteral("sid"), QStringLiteral("a session"));
        return claims;
    }

    /// The story of one call.
    RequestStoryPtr call(int status, const QByteArray &target, const QByteArray &bearer = {})
    {
        HttpCall call(port, target, bearer);
        if (call.status() != status || !eventually([&] { return stories.all().size() == seen + 1; }))
            return nullptr;
        RequestStoryPtr story = stories.all().at(seen++);
        if (story && !story->refusal.isEmpty() && call.json().value(u"detail").toString() != story->refusal)
            return nullptr;
        return story;
    }

private Q_SLOTS:
    void init()
    {
        clock.set(fromMilliseconds(1'800'000'000'000));
        issuer = std::make_unique<ScriptedIssuer>();
        seen = stories.all().size();
    }

    void cleanup()
    {
        service->stop();
        server.reset();
        service.reset();
        issuer.reset();
    }

    // Made once a token: at 20,000 calls a second nothing is allocated for it.
    void callsWithOneTokenShareOneStory()
    {
        start(true);
        const QByteArray good = token(key, claims());
        const RequestStoryPtr first = call(200, "/api/data", good);
        QVERIFY(first);
        QCOMPARE(first->user, QStringLiteral("5f0c7b1e-0e5c-4f0e-9b3a-6f3a1d1b2c3d"));
        QCOMPARE(first->session, QStringLiteral("a session"));
        QCOMPARE(first->tokenId, QStringLiteral("1"));
        QCOMPARE(first->kid, key.kid().toText());
        QCOMPARE(first->checks.size(), 17);
        QVERIFY(first->refusal.isEmpty() && !first->tokenIssued);
        QCOMPARE(call(200, "/api/data", good), first);
        QCOMPARE(call(204, "/verify", good), first);

        QJsonObject another = claims();
        another.insert(QStringLiteral("jti"), QStringLiteral("2"));
        const RequestStoryPtr second = call(200, "/api/data", token(key, another));
        QVERIFY(second && second != first);
        QCOMPARE(second->tokenId, QStringLiteral("2"));
        QCOMPARE(second->checks.constData(), first->checks.constData()); // these alone are most of a story
    }

    void aRefusalTellsWhichCheckAndWhose()
    {
        start(true);
        QJsonObject expired = claims();
        expired.insert(QStringLiteral("exp"), toNumericDate(clock.now()) - 3600);
        const RequestStoryPtr late = call(401, "/api/data", token(key, expired));
        QVERIFY(late);
        QCOMPARE(verdictOf(*late, QStringLiteral("signature")), QStringLiteral("pass"));
        QCOMPARE(verdictOf(*late, QStringLiteral("expiry")), QStringLiteral("fail"));
        QCOMPARE(late->session, QStringLiteral("a session"));
        QVERIFY(late->refusal.contains(QStringLiteral("\"expiry\"")));

        const RequestStoryPtr unknown = call(401, "/api/data", token(newKey(), claims()));
        QVERIFY(unknown);
        QCOMPARE(verdictOf(*unknown, QStringLiteral("key-known")), QStringLiteral("fail"));
        QVERIFY(unknown->user.isEmpty());

        const RequestStoryPtr narrow = call(403, "/verify?scope=admin", token(key, claims()));
        QVERIFY(narrow);
        QCOMPARE(narrow->tokenId, QStringLiteral("1"));
        QCOMPARE(narrow->checks.size(), 17);
        QVERIFY(narrow->refusal.contains(QStringLiteral("scope")));
    }

    void withoutATokenThereIsNothingButTheRefusal()
    {
        start(true);
        for (const RequestStoryPtr &story :
            {call(401, "/api/data"), call(400, "/api/data?access_token=a.b.c"), call(401, "/verify?access_token=a")}) {
            QVERIFY(story);
            QVERIFY(!story->refusal.isEmpty());
            QVERIFY(story->checks.isEmpty() && story->user.isEmpty());
        }
        QVERIFY(!call(200, "/healthz"));
    }

    void whoCouldNotBeJudgedHasNoChecks()
    {
        start(false);
        const RequestStoryPtr story = call(503, "/api/data", token(key, claims()));
        QVERIFY(story);
        QVERIFY(story->checks.isEmpty());
        QCOMPARE(story->kid, key.kid().toText());
        QVERIFY(!story->refusal.isEmpty());
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestTokenStories>(argc, argv); }
#include "tst_tokenstories.moc"
