// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "services/keys/keysupport.h"
#include "store/auditrepository.h"
#include "store/keyrepository.h"
#include "store/serversecretrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using namespace tessera;
using keys::KeyError;
using keys::KeyState;
using test::auditedActions;
using test::await;
using test::KeyInstallation;
using test::refuseOrOpen;
using test::stateOf;
using test::storedKeys;
using test::valueOf;
using test::waitUntil;

namespace {

keys::Actor admin() { return {QStringLiteral("cli:test"), {}, {}}; }

} // namespace

class TestKeyService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartMakesOneKeyThatIsActiveAtOnce()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const auto ring = node.service->ring();
        QCOMPARE(ring->keys().size(), 1);
        QCOMPARE(ring->keys().first().state, KeyState::Active);
        QCOMPARE(ring->keys().first().kid, ring->activeKid());
        QCOMPARE(ring->maxAge(), 300s);
        const QJsonArray published = QJsonDocument::fromJson(ring->document()).object().value(u"keys").toArray();
        QCOMPARE(published.size(), 1);
        QCOMPARE(published.first().toObject().keys(),
            QStringList({QStringLiteral("alg"), QStringLiteral("crv"), QStringLiteral("kid"), QStringLiteral("kty"),
                QStringLiteral("use"), QStringLiteral("x")}));
        QVERIFY(ring->etag().startsWith('"') && ring->etag().endsWith('"'));
        QCOMPARE(auditedActions(*node.database),
            QStringList({QStringLiteral("key.announced"), QStringLiteral("key.activated")}));
    }

    void aRestartChangesNothing()
    {
        KeyInstallation installation;
        auto node = installation.open();
        valueOf(await(node.service->rotate(false, admin())));
        const auto before = node.service->ring();
        node = {};
        installation.clock.advance(3min);
        node = installation.open();
        QCOMPARE(node.service->ring()->document(), before->document());
        QCOMPARE(node.service->ring()->etag(), before->etag());
        QVERIFY(node.service->ring()->keys() == before->keys());
    }

    void aClockThatWasSetBackIsTold()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        valueOf(await(node.service->rotate(false, admin())));
        const Instant seen = installation.clock.now();
        QVERIFY(!node.service->clockSeen());
        installation.clock.set(seen - 60s); // nodes differ by so much
        QVERIFY(!node.service->clockSeen());
        installation.clock.set(seen - 60s - 1ms);
        QCOMPARE(node.service->clockSeen(), seen);
        await(node.service->reconsider());
        QCOMPARE(node.service->clockSeen(), seen);
        installation.clock.set(seen);
        QVERIFY(!node.service->clockSeen());
    }

    void aWrongKeyEncryptionKeyIsRefusedAndChangesNothing()
    {
        KeyInstallation installation;
        KeyId kid;
        {
            const auto node = installation.open();
            kid = node.service->ring()->activeKid();
        }
        const auto right = installation.sealer;
        installation.sealer = std::make_shared<const crypto::Sealer>(crypto::randomSecret(crypto::Sealer::keySize));
        std::optional<KeyError> error;
        refuseOrOpen(installation, error);
        QCOMPARE(error, KeyError::WrongKeyEncryptionKey);
        installation.sealer = right;
        const auto node = installation.open();
        QCOMPARE(node.service->ring()->activeKid(), kid);
        QCOMPARE(storedKeys(*node.database).size(), 1);
    }

    void keysWithoutTheirCheckValueAreRefused()
    {
        KeyInstallation installation;
        {
            const auto node = installation.open();
        }
        {
            const auto database = installation.openDatabase();
            valueOf(await(database->write([](store::Connection &connection) {
                connection.execute(QStringLiteral("DELETE FROM server_secret"));
            })));
        }
        std::optional<KeyError> error;
        refuseOrOpen(installation, error);
        QCOMPARE(error, KeyError::Damaged);
    }

    void aPrivateKeyPutInAnothersPlaceIsRefused()
    {
        KeyInstallation installation;
        {
            const auto node = installation.open();
            valueOf(await(node.service->rotate(true, admin())));
            const auto rows = storedKeys(*node.database);
            valueOf(await(node.database->write([rows](store::Connection &connection) {
                return store::KeyRepository(connection).reseal(rows[0].kid, rows[1].privateKey);
            })));
        }
        std::optional<KeyError> error;
        refuseOrOpen(installation, error);
        QCOMPARE(error, KeyError::Damaged);
    }

    void aKeyIsAnnouncedThenActiveThenRetiredThenRemovedAndWiped()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const KeyId first = node.service->ring()->activeKid();
        const KeyId second = valueOf(await(node.service->rotate(false, admin()))).kid;
        QCOMPARE(stateOf(*node.service, second), KeyState::Announced);
        QCOMPARE(node.service->ring()->verificationKeys().size(), 2);

        valueOf(await(node.database->write([&](store::Connection &connection) {
            node.service->coverExpiry(connection, first, installation.clock.now() + 15min);
        })));
        installation.clock.advance(10min - 1ms);
        await(node.service->reconsider());
        QCOMPARE(node.service->ring()->activeKid(), first);
        installation.clock.advance(1ms);
        await(node.service->reconsider());
        QCOMPARE(node.service->ring()->activeKid(), second);
        QCOMPARE(stateOf(*node.service, first), KeyState::Retired);

        installation.clock.advance(15min + 60s - 1ms); // to the horizon (15 min, rounded up by 10) + leeway
        await(node.service->reconsider());
        QCOMPARE(stateOf(*node.service, first), KeyState::Retired);
        installation.clock.advance(1ms);
        await(node.service->reconsider());
        QCOMPARE(stateOf(*node.service, first), KeyState::Removed);
        QCOMPARE(node.service->ring()->verificationKeys().size(), 1);
        QVERIFY(storedKeys(*node.database).constFirst().privateKey.isEmpty());
        // What is past does not move with the policy.
        const Instant left = installation.clock.now();
        QCOMPARE(node.service->ring()->find(first)->removedAt, left);
        installation.change([](keys::RotationPolicy &policy) { policy.leeway = 5min; });
        await(node.service->reconsider());
        QCOMPARE(node.service->ring()->find(first)->removedAt, left);
        QCOMPARE(auditedActions(*node.database).sliced(2),
            QStringList({QStringLiteral("key.announced"), QStringLiteral("key.retired"),
                QStringLiteral("key.activated"), QStringLiteral("key.removed")}));
    }

    void aShorterLeewayRemovesNowWhatWasPublishedUntilNow()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const KeyId first = node.service->ring()->activeKid();
        valueOf(await(node.service->rotate(true, admin())));
        installation.clock.advance(59s); // it has signed nothing, so it stays for the leeway alone
        await(node.service->reconsider());
        QCOMPARE(stateOf(*node.service, first), KeyState::Retired);
        installation.change([](keys::RotationPolicy &policy) { policy.leeway = 0s; });
        await(node.service->reconsider());
        QCOMPARE(stateOf(*node.service, first), KeyState::Removed);
        QCOMPARE(node.service->ring()->find(first)->removedAt, installation.clock.now());
    }

    void theScheduleMakesTheNextKeyInTimeAndWithTheAlgorithmOfTheDay()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        installation.change([](keys::RotationPolicy &policy) { policy.algorithm = jose::Algorithm::ES256; });
        installation.clock.advance(24h - 10min - 1ms);
        await(node.service->reconsider());
        QCOMPARE(node.service->ring()->keys().size(), 1);
        installation.clock.advance(1ms);
        await(node.service->reconsider());
        QVERIFY(waitUntil([&] { return node.service->ring()->keys().size() == 2; }));
        const auto next = node.service->ring()->keys().last();
        QCOMPARE(next.state, KeyState::Announced);
        QCOMPARE(next.algorithm, QStringLiteral("ES256"));
        installation.clock.advance(10min);
        await(node.service->reconsider());
        QCOMPARE(node.service->ring()->activeKid(), next.kid);
        QCOMPARE(node.service->ring()->active().algorithm(), jose::Algorithm::ES256);
    }

    void rotatingAtOncePrefersTheKeyThatIsAnnounced()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const KeyId announced = valueOf(await(node.service->rotate(false, admin()))).kid;
        const auto activated = valueOf(await(node.service->rotate(true, admin())));
        QCOMPARE(activated.kid, announced);
        QCOMPARE(activated.state, KeyState::Active);
        const auto another = valueOf(await(node.service->rotate(true, admin())));
        QVERIFY(another.kid != announced);
        QCOMPARE(node.service->ring()->activeKid(), another.kid);
    }

    void revokingTheActiveKeyPutsASuccessorInItsPlaceAtOnce()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const KeyId first = node.service->ring()->activeKid();
        const auto preview = valueOf(node.service->previewRevocation(first));
        QCOMPARE(preview.state, KeyState::Active);
        QVERIFY(preview.successorActiveAtOnce);
        QCOMPARE(preview.cachesAcceptUntil, installation.clock.now() + 5min);
        QCOMPARE(preview.liveSessions, 0);

        const auto revoked = valueOf(await(node.service->revoke(first, QStringLiteral("stolen"), admin())));
        QCOMPARE(revoked.state, KeyState::Revoked);
        QCOMPARE(revoked.revokeReason, QStringLiteral("stolen"));
        const auto ring = node.service->ring();
        QVERIFY(ring->activeKid() != first);
        QVERIFY(!ring->document().contains(first.toText().toLatin1()));
        QVERIFY(!ring->verificationKeys().contains(first));
        QVERIFY(storedKeys(*node.database).constFirst().privateKey.isEmpty());

        QCOMPARE(await(node.service->revoke(first, {}, admin())).error().code, KeyError::AlreadyRevoked);
        QCOMPARE(
            await(node.service->revoke(KeyId(QStringLiteral("nobody")), {}, admin())).error().code, KeyError::NotFound);
        QCOMPARE(node.service->previewRevocation(KeyId(QStringLiteral("nobody"))).error().code, KeyError::NotFound);
        QVERIFY(await(node.database->write([&](store::Connection &connection) {
            node.service->coverExpiry(connection, first, installation.clock.now() + 15min);
        }))
                    .error()
                    .code == store::StoreError::Conflict);
    }

    void revokingAnAnnouncedKeyLeavesTheActiveOneAlone()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const KeyId first = node.service->ring()->activeKid();
        const KeyId second = valueOf(await(node.service->rotate(false, admin()))).kid;
        const auto preview = valueOf(node.service->previewRevocation(second));
        QCOMPARE(preview.state, KeyState::Announced);
        QVERIFY(!preview.successorActiveAtOnce);
        QCOMPARE(preview.cachesAcceptUntil, installation.clock.now() + 5min);
        QCOMPARE(valueOf(await(node.service->revoke(second, {}, admin()))).state, KeyState::Revoked);
        QCOMPARE(node.service->ring()->activeKid(), first);
        QCOMPARE(node.service->ring()->keys().size(), 2); // the next one is due in a day
        installation.clock.advance(10min);
        await(node.service->reconsider());
        QCOMPARE(node.service->ring()->activeKid(), first);
    }

    void aRevokedAnnouncedKeyIsReplacedWhereTheScheduleNeedsOne()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const KeyId first = node.service->ring()->activeKid();
        const auto announced = [&](qsizetype count) {
            return waitUntil([&] { return node.service->ring()->keys().size() == count; });
        };
        installation.clock.advance(24h - 4min);
        await(node.service->reconsider());
        QVERIFY(announced(2));
        valueOf(await(node.service->revoke(node.service->ring()->keys().last().kid, {}, admin())));
        QVERIFY(announced(3));
        const auto keys = node.service->ring()->keys();
        QCOMPARE(keys[1].state, KeyState::Revoked);
        QCOMPARE(keys[2].state, KeyState::Announced);
        QCOMPARE(keys[2].activatesAt, installation.clock.now() + 10min); // seen by every cache before it signs
        QCOMPARE(node.service->ring()->activeKid(), first);
    }

    void revokingARetiredKeyLeavesTheActiveOneAlone()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const KeyId first = node.service->ring()->activeKid();
        const KeyId second = valueOf(await(node.service->rotate(true, admin()))).kid;
        QVERIFY(!valueOf(node.service->previewRevocation(first)).successorActiveAtOnce);
        valueOf(await(node.service->revoke(first, {}, admin())));
        QCOMPARE(node.service->ring()->activeKid(), second);
        QCOMPARE(node.service->ring()->keys().size(), 2);
    }

    void horizonsAreRaisedNowAndThenAndNeverTooLate()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const KeyId kid = node.service->ring()->activeKid();
        const auto cover = [&](Duration lifetime) {
            valueOf(await(node.database->write([&](store::Connection &connection) {
                node.service->coverExpiry(connection, kid, installation.clock.now() + lifetime);
            })));
            return storedKeys(*node.database).constFirst().expiryHorizon;
        };
        const Instant start = installation.clock.now();
        QCOMPARE(cover(15min), start + 25min);
        await(node.service->reconsider());
        QCOMPARE(node.service->ring()->activeHorizon(), start + 25min);
        installation.clock.advance(10min);
        QCOMPARE(cover(15min), start + 25min); // still covered: no write
        installation.clock.advance(1ms);
        QCOMPARE(cover(15min), start + 35min + 1ms);
        QCOMPARE(cover(24h), installation.clock.now() + 24h + 10min);
    }

    void aClockThatJumpsBackBringsNothingBackEvenAcrossARestart()
    {
        KeyInstallation installation;
        auto node = installation.open();
        const KeyId first = node.service->ring()->activeKid();
        const KeyId second = valueOf(await(node.service->rotate(false, admin()))).kid;
        installation.clock.advance(2h);
        await(node.service->reconsider());
        QCOMPARE(node.service->ring()->activeKid(), second);
        QCOMPARE(stateOf(*node.service, first), KeyState::Removed);
        installation.clock.advance(-48h);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^The clock is behind")));
        await(node.service->reconsider());
        QCOMPARE(node.service->ring()->activeKid(), second);
        node = {};
        node = installation.open();
        QCOMPARE(node.service->ring()->activeKid(), second);
        QCOMPARE(stateOf(*node.service, first), KeyState::Removed);
    }

    void tokensSignedWhileTheClockIsBehindKeepTheirKey()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        const KeyId first = node.service->ring()->activeKid();
        installation.clock.advance(1h);
        valueOf(await(node.service->rotate(false, admin()))); // key time is an hour on
        installation.clock.advance(-1h);
        valueOf(await(node.database->write([&](store::Connection &connection) {
            node.service->coverExpiry(connection, first, installation.clock.now() + 15min);
        })));
        // By key time the token would have expired long ago; by the wall clock it lives, and so must its key.
        QCOMPARE(storedKeys(*node.database).constFirst().expiryHorizon, installation.clock.now() + 1h + 15min + 10min);
    }

    void manyRotationsByHandEndBeforeConsumersRefuseTheSet()
    {
        KeyInstallation installation;
        const auto node = installation.open();
        std::optional<KeyError> error;
        for (int made = 0; made <= keys::largestKeySet && !error; ++made) {
            const auto rotated = await(node.service->rotate(false, admin()));
            if (!rotated)
                error = rotated.error().code;
        }
        QCOMPARE(error, KeyError::TooManyKeys);
        QCOMPARE(node.service->ring()->verificationKeys().size(), qsizetype(keys::largestKeySet));
    }

    void intervalsOfSecondsRotateByThemselves()
    {
        KeyInstallation installation;
        installation.change([](keys::RotationPolicy &policy) {
            policy.interval = 1s;
            policy.propagation = policy.jwksMaxAge = 0s;
            policy.leeway = 0s;
        });
        const SystemClock clock;
        const auto database = installation.openDatabase();
        const auto service =
            valueOf(keys::KeyService::open(*database, installation.sealer, clock, installation.policy));
        QSet<QString> active;
        connect(service.get(), &keys::KeyService::ringChanged, this,
            [&] { active.insert(service->ring()->activeKid().toText()); });
        QVERIFY(waitUntil([&] { return active.size() >= 3; }));
        const auto ring = service->ring();
        const auto &all = ring->keys();
        for (qsizetype next = 1; next < all.size(); ++next)
            QCOMPARE(all[next].activatesAt - all[next - 1].activatesAt, Duration(1s)); // and without drift
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestKeyService test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyservice.moc"
