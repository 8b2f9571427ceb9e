// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "tokens/sessionsweep.h"
#include "tokensupport.h"

#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Sessions go a week after they ended, those that live stay, however many there are.
class SessionSweepTest : public QObject
{
    Q_OBJECT

private:
    static qint64 count(const TokenInstallation &made)
    {
        return valueOf(made.node.database->read(
            [](store::Connection &connection) { return qint64(store::SessionRepository(connection).list({}).total); }));
    }

private Q_SLOTS:
    void endedAWeekAgo()
    {
        TokenInstallation made;
        const store::UserRow user = made.addUser(u"alice@example.com"_s);
        tokens::SessionSweep sweep(*made.node.database, made.keys.clock);
        const tokens::TokenResponse ended = made.signIn(user);
        const tokens::TokenResponse remembered = made.signIn(user, true);
        (void)valueOf(await(made.sessions->end(ended.session, {}, u"signed out"_s, {})));
        made.keys.clock.advance(24h * 7);
        QCOMPARE(valueOf(await(sweep.sweep())), 0); // its access token ended a quarter of an hour later
        made.keys.clock.advance(1h);
        QCOMPARE(valueOf(await(sweep.sweep())), 1);
        QCOMPARE(count(made), 1);
        QVERIFY(valueOf(made.sessions->isLive(remembered.session, user.id)));
        made.keys.clock.advance(24h * 90);
        QCOMPARE(valueOf(await(sweep.sweep())), 1);
        QCOMPARE(count(made), 0);
    }

    void moreThanFitOneTransaction()
    {
        TokenInstallation made;
        const store::UserRow user = made.addUser(u"alice@example.com"_s);
        tokens::SessionSweep sweep(*made.node.database, made.keys.clock);
        const Instant now = made.keys.clock.now();
        valueOf(await(made.node.database->write([&](store::Connection &connection) {
            store::SessionRepository sessions(connection);
            for (int i = 0; i < 1234; ++i)
                sessions.insert({.id = SessionId::fromRandom(crypto::randomBytes(16)),
                    .user = user.id,
                    .sequence = 1,
                    .createdAt = now,
                    .refreshedAt = now,
                    .expiresAt = now + 1h,
                    .remember = false,
                    .revokedAt = {},
                    .revokeReason = {},
                    .userAgent = {},
                    .address = {},
                    .lastKid = KeyId(u"kid"_s),
                    .lastTokenExpiresAt = now + 1h});
        })));
        made.keys.clock.advance(24h * 8);
        QCOMPARE(valueOf(await(sweep.sweep())), 1234);
        QCOMPARE(count(made), 0);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    SessionSweepTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sessionsweep.moc"
