// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authinstallation.h"

#include <thread>

using namespace tessera;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

QJsonObject person(const QString &password = goodPassword)
{
    return {{QStringLiteral("email"), alice}, {QStringLiteral("password"), password},
        {QStringLiteral("name"), QStringLiteral("Alice")}};
}

} // namespace

class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isClosedByDefault()
    {
        AuthInstallation installation;
        const JsonReply reply = installation.post("/auth/register", person());
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.header("Content-Type"), "application/problem+json");
        QCOMPARE(installation.users->list({}).value().total, 0);
    }

    void signsIn()
    {
        AuthInstallation installation;
        installation.registrationOpen.store(true);
        const JsonReply reply = installation.post("/auth/register", person());
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.header("Cache-Control"), "no-store");
        const JsonReply me = installation.get("/auth/me", reply.text(QStringLiteral("access_token")));
        QCOMPARE(me.text(QStringLiteral("name")), QStringLiteral("Alice"));
        QCOMPARE(me.object().value(u"email_verified").toBool(true), false);
        QCOMPARE(me.object().value(u"roles").toArray().size(), 0);
        QCOMPARE(installation.audit(QStringLiteral("user.added")).constFirst().actor, QStringLiteral("registration"));
    }

    void saysEveryBrokenRule()
    {
        AuthInstallation installation;
        installation.registrationOpen.store(true);
        const JsonReply reply = installation.post("/auth/register", person(QStringLiteral("a\n")));
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.refusedFields(),
            (QStringList{QStringLiteral("password"), QStringLiteral("password"), QStringLiteral("password")}));
        QCOMPARE(
            installation.post("/auth/register", person(QStringLiteral("alice@example.com"))).refusedFields().size(), 1);
    }

    void badInput_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("nothing") << QJsonObject() << QStringList{QStringLiteral("email"), QStringLiteral("password")};
        QJsonObject name = person();
        name.insert(QStringLiteral("name"), 5);
        QTest::newRow("name not text") << name << QStringList{QStringLiteral("name")};
        name.insert(QStringLiteral("name"), QString(201, u'x'));
        QTest::newRow("name too long") << name << QStringList{QStringLiteral("name")};
        QJsonObject email = person();
        email.insert(QStringLiteral("email"), QStringLiteral("a b@c.d"));
        QTest::newRow("no address") << email << QStringList{QStringLiteral("email")};
    }
    void badInput()
    {
        QFETCH(QJsonObject, body);
        AuthInstallation installation;
        installation.registrationOpen.store(true);
        const JsonReply reply = installation.post("/auth/register", body);
        QCOMPARE(reply.status, 422);
        QTEST(reply.refusedFields(), "fields");
        QCOMPARE(installation.users->list({}).value().total, 0);
    }

    void aTakenAddressIsAConflict()
    {
        AuthInstallation installation;
        installation.registrationOpen.store(true);
        installation.addUser(QStringLiteral("ALICE@example.com"));
        QCOMPARE(installation.post("/auth/register", person()).status, 409);
    }

    void ofTwoAtOnceOneSucceeds()
    {
        AuthInstallation installation;
        installation.registrationOpen.store(true);
        std::atomic<int> created = 0, conflicts = 0;
        {
            std::vector<std::jthread> clients;
            clients.reserve(8);
            for (int n = 0; n < 8; ++n)
                clients.emplace_back([&] {
                    const int status = installation.post("/auth/register", person()).status;
                    ++(status == 201 ? created : conflicts);
                    if (status != 201 && status != 409)
                        qFatal("registration answered %d", status);
                });
        }
        QCOMPARE(created.load(), 1);
        QCOMPARE(conflicts.load(), 7);
        QCOMPARE(installation.users->list({}).value().total, 1);
    }

    void oneAddressAsksOnlySoOften()
    {
        AuthInstallation installation;
        installation.registrationOpen.store(true);
        QCOMPARE(installation.post("/auth/register", person()).status, 201);
        for (int n = 1; n < 60; ++n)
            QCOMPARE(installation.post("/auth/register", person()).status, 409);
        const JsonReply refused = installation.post("/auth/register", person());
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("Retry-After"), "3600");
        installation.clock.advance(1h);
        QCOMPARE(installation.post("/auth/register", person()).status, 409);
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestRegistration>(argc, argv); }
#include "tst_registration.moc"
