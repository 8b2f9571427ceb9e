// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authinstallation.h"

using namespace tessera;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView bearer("access_token");
constexpr QLatin1StringView refresh("refresh_token");

QJsonObject with(const QString &refreshToken) { return {{refresh, refreshToken}}; }

/// A claim of a token, read as anybody could.
QString claim(const QString &token, const QString &name)
{
    const QByteArray payload =
        QByteArray::fromBase64(token.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(payload).object().value(name).toString();
}

QString verdictOf(const RequestStory &story, const QString &check)
{
    for (const TokenCheck &one : story.checks) {
        if (one.name == check)
            return one.verdict;
    }
    return {};
}

QString everythingIn(const http::RequestRecord &record)
{
    QStringList all{QString::fromLatin1(record.path), QString::fromLatin1(record.userAgent)};
    if (!record.story)
        return all.constFirst();
    const RequestStory &story = *record.story;
    all << story.user << story.session << story.kid << story.tokenId << story.refusal;
    for (const TokenCheck &check : story.checks)
        all << check.name << check.verdict << check.reason;
    return all.join(u'\n');
}

} // namespace

/// What the auth service tells of its requests, and that the audit log is found by it.
class TestAuthStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignInTellsWhoseSessionAndTokenCameOfIt()
    {
        AuthInstallation installation;
        const store::UserRow user = installation.addUser(alice);
        const JsonReply reply = installation.signIn();
        const RequestStory story = installation.storyOf(reply);
        const QString token = reply.text(bearer);
        QCOMPARE(story.user, user.id.toText());
        QCOMPARE(story.session, claim(token, QStringLiteral("sid")));
        QCOMPARE(story.tokenId, claim(token, QStringLiteral("jti")));
        QVERIFY(!story.tokenId.isEmpty());
        QCOMPARE(story.kid, installation.keys->ring()->activeKid().toText());
        QVERIFY(story.tokenIssued && story.refusal.isEmpty() && story.checks.isEmpty());
        QCOMPARE(installation.auditOf(reply), QStringList{QStringLiteral("signin.accepted")});
    }

    void aRefusedSignInTellsNoMoreThanTheAuditLog()
    {
        AuthInstallation installation;
        const store::UserRow user = installation.addUser(alice);
        const JsonReply wrong = installation.signIn(alice, QStringLiteral("wrong"));
        const RequestStory story = installation.storyOf(wrong);
        QCOMPARE(story.user, user.id.toText());
        QCOMPARE(story.refusal, wrong.text(QStringLiteral("detail")));
        QVERIFY(story.session.isEmpty() && story.tokenId.isEmpty());
        QCOMPARE(installation.auditOf(wrong), QStringList{QStringLiteral("signin.refused")});

        const JsonReply unknown = installation.signIn(QStringLiteral("nobody@example.com"));
        QVERIFY(installation.storyOf(unknown).user.isEmpty());
        QCOMPARE(installation.storyOf(unknown).refusal, story.refusal);
        QCOMPARE(installation.auditOf(unknown), QStringList{QStringLiteral("signin.refused")});

        // Who is throttled leaves no trace in the audit log, or anybody could fill it; the story says whom it met.
        JsonReply throttled;
        for (int i = 0; i < 20 && throttled.status != 429; ++i)
            throttled = installation.signIn(alice, QStringLiteral("wrong"));
        QCOMPARE(throttled.status, 429);
        QCOMPARE(installation.storyOf(throttled).user, user.id.toText());
        QCOMPARE(installation.storyOf(throttled).refusal, throttled.text(QStringLiteral("detail")));
        QVERIFY(installation.auditOf(throttled).isEmpty());
    }

    void aTokenIsFoundAgainByItsId()
    {
        AuthInstallation installation;
        const store::UserRow user = installation.addUser(alice);
        const JsonReply signedIn = installation.signIn();
        const RequestStory issued = installation.storyOf(signedIn);
        const RequestStory used = installation.storyOf(installation.get("/auth/me", signedIn.text(bearer)));
        QCOMPARE(used.tokenId, issued.tokenId);
        QCOMPARE(used.session, issued.session);
        QCOMPARE(used.user, user.id.toText());
        QCOMPARE(used.kid, issued.kid);
        QVERIFY(!used.tokenIssued && used.refusal.isEmpty());
        QCOMPARE(used.checks.size(), 17);

        const JsonReply refreshed = installation.post("/auth/refresh", with(signedIn.text(refresh)));
        const RequestStory next = installation.storyOf(refreshed);
        QCOMPARE(next.session, issued.session);
        QCOMPARE(next.user, issued.user);
        QCOMPARE(next.tokenId, claim(refreshed.text(bearer), QStringLiteral("jti")));
        QVERIFY(next.tokenIssued && next.tokenId != issued.tokenId);
    }

    void refusedBearersAreToldWithTheirChecks()
    {
        AuthInstallation installation;
        const store::UserRow user = installation.addUser(alice);
        const QString token = installation.accessToken();
        QString forged = token;
        forged[token.lastIndexOf(u'.') + 5] = token[token.lastIndexOf(u'.') + 5] == u'A' ? u'B' : u'A';
        const JsonReply refused = installation.get("/auth/me", forged);
        const RequestStory story = installation.storyOf(refused);
        QCOMPARE(refused.status, 401);
        QCOMPARE(verdictOf(story, QStringLiteral("signature")), QStringLiteral("fail"));
        QVERIFY(story.user.isEmpty());
        QCOMPARE(story.refusal, refused.text(QStringLiteral("detail")));

        // Good in itself, but not any more.
        QCOMPARE(installation.post("/auth/signout", {}, token).status, 204);
        const RequestStory ended = installation.storyOf(installation.get("/auth/sessions", token));
        QCOMPARE(ended.user, user.id.toText());
        QCOMPARE(verdictOf(ended, QStringLiteral("subject")), QStringLiteral("pass"));
        QVERIFY(ended.refusal.contains(QStringLiteral("ended")));

        installation.clock.advance(1h);
        const RequestStory expired = installation.storyOf(
            installation.post("/auth/password", {{QStringLiteral("current_password"), goodPassword}}, token));
        QCOMPARE(verdictOf(expired, QStringLiteral("expiry")), QStringLiteral("fail"));
        QCOMPARE(expired.tokenId, claim(token, QStringLiteral("jti")));

        const JsonReply none = installation.get("/auth/me");
        QCOMPARE(installation.storyOf(none).refusal, none.text(QStringLiteral("detail")));
    }

    void aRefusedRefreshTellsWhoseTokenItWas()
    {
        AuthInstallation installation;
        const store::UserRow user = installation.addUser(alice);
        const JsonReply tokens = installation.signIn();
        QCOMPARE(installation.post("/auth/refresh", with(tokens.text(refresh))).status, 200);
        installation.clock.advance(11s);
        const JsonReply reused = installation.post("/auth/refresh", with(tokens.text(refresh)));
        const RequestStory story = installation.storyOf(reused);
        QCOMPARE(reused.status, 401);
        QCOMPARE(story.user, user.id.toText());
        QCOMPARE(story.session, installation.storyOf(tokens).session);
        QVERIFY(story.tokenId.isEmpty());
        QCOMPARE(story.refusal, reused.text(QStringLiteral("detail")));
        QCOMPARE(installation.auditOf(reused), QStringList{QStringLiteral("refresh.reused")});
        const RequestStory strange =
            installation.storyOf(installation.post("/auth/refresh", with(QStringLiteral("AAAA"))));
        QVERIFY(strange.user.isEmpty() && !strange.refusal.isEmpty());
    }

    void whatElseIsAuditedIsFoundByTheRequest()
    {
        AuthInstallation installation;
        installation.registrationOpen.store(true);
        const JsonReply registered = installation.post(
            "/auth/register", {{QStringLiteral("email"), alice}, {QStringLiteral("password"), goodPassword}});
        QCOMPARE(registered.status, 201);
        const RequestStory story = installation.storyOf(registered);
        QVERIFY(story.tokenIssued && !story.session.isEmpty());
        QCOMPARE(installation.auditOf(registered),
            (QStringList{QStringLiteral("user.added"), QStringLiteral("signin.accepted")}));
        const QString token = registered.text(bearer);

        const auto change = [&](const QString &current, const QString &fresh) {
            return installation.post("/auth/password",
                {{QStringLiteral("current_password"), current}, {QStringLiteral("new_password"), fresh}}, token);
        };
        const JsonReply wrong = change(QStringLiteral("wrong"), QStringLiteral("another stable of zebras"));
        QCOMPARE(installation.auditOf(wrong), QStringList{QStringLiteral("password.refused")});
        QCOMPARE(installation.storyOf(wrong).user, story.user);
        QVERIFY2(installation.storyOf(wrong).refusal.endsWith(
                     QStringLiteral("current_password: This is not the current password.")),
            qPrintable(installation.storyOf(wrong).refusal));
        const JsonReply weak = change(goodPassword, QStringLiteral("12345"));
        QCOMPARE(weak.status, 422);
        QVERIFY(installation.storyOf(weak).refusal.contains(QStringLiteral("new_password: ")));
        const JsonReply changed = change(goodPassword, QStringLiteral("another stable of zebras"));
        QCOMPARE(changed.status, 204);
        QCOMPARE(installation.auditOf(changed), QStringList{QStringLiteral("user.password-set")});
        QCOMPARE(installation.storyOf(changed).tokenId, story.tokenId);

        const JsonReply taken = installation.post(
            "/auth/register", {{QStringLiteral("email"), alice}, {QStringLiteral("password"), goodPassword}});
        QCOMPARE(installation.storyOf(taken).refusal, taken.text(QStringLiteral("detail")));

        const JsonReply ended = installation.call("DELETE", "/auth/sessions/" + story.session.toLatin1(), {}, token);
        QCOMPARE(ended.status, 204);
        QCOMPARE(installation.auditOf(ended), QStringList{QStringLiteral("session.revoked")});
        QCOMPARE(installation.storyOf(ended).session, story.session);
    }

    void signingOutIsToldHoweverItWasAsked()
    {
        AuthInstallation installation;
        const store::UserRow user = installation.addUser(alice);
        const JsonReply one = installation.signIn(), two = installation.signIn(), three = installation.signIn();
        const JsonReply byBearer = installation.post("/auth/signout", {}, one.text(bearer));
        const JsonReply byRefresh = installation.post("/auth/logout", with(two.text(refresh)));
        const JsonReply everywhere =
            installation.post("/auth/signout", {{QStringLiteral("everywhere"), true}}, three.text(bearer));
        QCOMPARE(installation.storyOf(byBearer).tokenId, installation.storyOf(one).tokenId);
        QCOMPARE(installation.storyOf(byRefresh).session, installation.storyOf(two).session);
        for (const JsonReply &reply : {byBearer, byRefresh, everywhere})
            QCOMPARE(installation.storyOf(reply).user, user.id.toText());
        QCOMPARE(installation.auditOf(byBearer), QStringList{QStringLiteral("session.revoked")});
        QCOMPARE(installation.auditOf(byRefresh), QStringList{QStringLiteral("session.revoked")});
        QCOMPARE(installation.auditOf(everywhere), QStringList{QStringLiteral("sessions.revoked")});
    }

    void noStoryHoldsASecret()
    {
        AuthInstallation installation;
        installation.registrationOpen.store(true);
        installation.addUser(alice);
        const QString typed = QStringLiteral("a password that was typed");
        const JsonReply tokens = installation.signIn();
        (void)installation.signIn(alice, typed);
        (void)installation.post(
            "/auth/register", {{QStringLiteral("email"), typed}, {QStringLiteral("password"), typed},
                                  {QStringLiteral("name"), typed.repeated(20)}});
        (void)installation.post("/auth/password",
            {{QStringLiteral("current_password"), typed}, {QStringLiteral("new_password"), typed}},
            tokens.text(bearer));
        (void)installation.post("/auth/refresh", with(tokens.text(refresh)));
        (void)installation.post("/auth/refresh", with(typed));
        (void)installation.get("/auth/me?access_token=" + tokens.text(bearer).toLatin1(), tokens.text(bearer));
        (void)installation.get("/auth/me", tokens.text(bearer) + u'A');
        (void)installation.post("/auth/signout", with(tokens.text(refresh)), tokens.text(bearer));
        const JsonReply last = installation.get("/auth/me", tokens.text(bearer));
        (void)installation.storyOf(last); // all were told by now
        const QStringList secrets{typed, goodPassword, tokens.text(refresh), tokens.text(bearer).section(u'.', 0, 0),
            tokens.text(bearer).section(u'.', 1, 1), tokens.text(bearer).section(u'.', 2, 2)};
        const QList<http::RequestRecord> records = installation.observer.records();
        QCOMPARE(records.size(), 10);
        for (const http::RequestRecord &record : records) {
            for (const QString &secret : secrets)
                QVERIFY2(!everythingIn(record).contains(secret), qPrintable(everythingIn(record)));
        }
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestAuthStories>(argc, argv); }
#include "tst_authstories.moc"
