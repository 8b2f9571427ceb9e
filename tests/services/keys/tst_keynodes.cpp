// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several services on one database: what one does, the others see, and none undoes.
#include "crypto/cryptolibrary.h"
#include "services/keys/keysupport.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace std::chrono_literals;
using namespace tessera;
using keys::KeyError;
using test::await;
using test::KeyInstallation;
using test::valueOf;
using test::waitUntil;

namespace {

keys::Actor admin() { return {QStringLiteral("cli:test"), {}, {}}; }

} // namespace

class TestKeyNodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoNodesMakeOneSuccessorAndSeeEachOthersKeys()
    {
        KeyInstallation installation;
        const auto one = installation.open();
        const auto two = installation.open();
        QCOMPARE(two.service->ring()->document(), one.service->ring()->document());
        for (int round = 0; round < 5; ++round) {
            const qsizetype before = one.service->ring()->keys().size();
            installation.clock.advance(24h);
            const auto first = one.service->reconsider();
            const auto second = two.service->reconsider();
            await(first);
            await(second);
            QVERIFY(waitUntil([&] { return one.service->ring()->keys().size() == before + 1; }));
            QVERIFY(waitUntil([&] { return two.service->ring()->keys().size() == before + 1; }));
            installation.clock.advance(10min);
            await(one.service->reconsider());
            await(two.service->reconsider());
            QCOMPARE(one.service->ring()->activeKid(), one.service->ring()->keys().last().kid);
            QCOMPARE(two.service->ring()->document(), one.service->ring()->document());
            QCOMPARE(two.service->ring()->activeKid(), one.service->ring()->activeKid());
        }
    }

    void aNodeNoticesWhatAnotherDoesByItself()
    {
        KeyInstallation installation;
        const auto one = installation.open();
        const auto two = installation.open();
        const QSignalSpy changed(two.service.get(), &keys::KeyService::ringChanged);
        const KeyId kid = valueOf(await(one.service->rotate(false, admin()))).kid;
        QVERIFY(waitUntil([&] { return two.service->ring()->find(kid).has_value(); }));
        QVERIFY(!changed.isEmpty());
    }

    void twoNodesThatStartAtOnceHaveOneFirstKey()
    {
        KeyInstallation installation;
        std::vector<KeyInstallation::Node> nodes(4);
        std::vector<std::unique_ptr<QThread>> threads;
        threads.reserve(nodes.size());
        for (auto &node : nodes) {
            threads.emplace_back(QThread::create([&node, &installation] { node = installation.open(); }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        for (const auto &node : nodes)
            QCOMPARE(node.service->ring()->document(), nodes.front().service->ring()->document());
        QCOMPARE(nodes.front().service->ring()->keys().size(), 1);
    }

    void resealingChangesTheKeyEncryptionKeyForEverything()
    {
        KeyInstallation installation;
        auto node = installation.open();
        valueOf(await(node.service->rotate(false, admin())));
        const auto document = node.service->ring()->document();
        const auto left = installation.open(); // a node that goes on with the old one
        const auto old = installation.sealer;
        installation.sealer = std::make_shared<const crypto::Sealer>(crypto::randomSecret(crypto::Sealer::keySize));
        QCOMPARE(valueOf(await(node.service->reseal(installation.sealer, admin()))), 3); // two keys and the check value
        valueOf(await(node.service->rotate(false, admin())));                            // goes on under the new one
        QCOMPARE(await(left.service->rotate(false, admin())).error().code, KeyError::WrongKeyEncryptionKey);
        QVERIFY(test::auditedActions(*node.database).contains(QStringLiteral("keys.resealed")));
        node = installation.open();
        QVERIFY(node.service->ring()->document().startsWith(document.first(document.size() - 2)));
        installation.sealer = old;
        std::optional<KeyError> error;
        test::refuseOrOpen(installation, error);
        QCOMPARE(error, KeyError::WrongKeyEncryptionKey);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestKeyNodes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keynodes.moc"
