// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/runtime/fakekeyring.h"
#include "services/runtime/hosttest.h"

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;
using admin::Service;
using admin::ServiceState;

/// A process that restores its own installation.
class TestHostRestore : public HostTest
{
    Q_OBJECT

    static crypto::SecretBytes passphrase() { return crypto::SecretBytes::copyOf("correct horse battery"); }

    [[nodiscard]] QString backedUp(ServiceHost &host) const
    {
        const QString file = m_folder->filePath(QStringLiteral("backup"));
        const auto written = await(host.backups()->write(file, passphrase()));
        if (!written)
            throw std::runtime_error(written.error().detail.toStdString());
        return file;
    }

    static int users(ServiceHost &host) { return int(await(host.api()->users().list({})).value().total); }

private Q_SLOTS:
    void theServicesGoOnWithWhatWasRestored()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"), {}, StartMode::WhatCanRun);
        (void)started(host);
        addAlice(host);
        const QString file = backedUp(host);
        QVERIFY(await(host.api()->users().add({.email = QStringLiteral("bob@example.com"), .name = {}, .roles = {}},
            crypto::SecretBytes::copyOf(QByteArray(password.latin1())))));
        QCOMPARE(users(host), 2);
        const auto after =
            await(host.restore({.backup = file, .passphrase = passphrase(), .replaces = true, .administrator = {}}));
        QVERIFY2(after.restored, after.restored ? "" : qPrintable(after.restored.error().detail));
        QVERIFY(after.started);
        QVERIFY(QFile::exists(after.restored->previous));
        QCOMPARE(users(host), 1);
        QCOMPARE(statusOf(host, Service::Auth).state, ServiceState::Running);
        QCOMPARE(signIn(after.started->auth).status, 200);
        await(host.stopAll());
    }

    void theServicesGoOnWhereItIsRefused()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"), {}, StartMode::WhatCanRun);
        (void)started(host);
        const QString file = backedUp(host);
        addAlice(host);
        const auto after = await(host.restore({.backup = file,
            .passphrase = crypto::SecretBytes::copyOf("another passphrase"),
            .replaces = true,
            .administrator = {}}));
        QVERIFY(!after.restored);
        QVERIFY(after.restored.error().detail.contains(u"passphrase"));
        QVERIFY(after.started);
        QCOMPARE(users(host), 1);
        QCOMPARE(signIn(after.started->auth).status, 200);
        await(host.stopAll());
    }

    void onAnotherMachineTheKeyGoesIntoTheKeyring()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
        (void)started(host);
        addAlice(host);
        const Restoring restoring{
            .backup = backedUp(host), .passphrase = passphrase(), .replaces = false, .administrator = {}};
        await(host.stopAll());
        Configuration elsewhere = configuration();
        elsewhere.dataFolder = m_folder->filePath(QStringLiteral("elsewhere"));
        FakeKeyring keyring;
        keyring.isLocked = true;
        const auto refused = restoreDatabase(elsewhere, &keyring, restoring);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(u"keyring is locked"), qPrintable(refused.error().detail));
        QVERIFY(!QFile::exists(elsewhere.dataFolder)); // as if nothing had been
        keyring.isLocked = false;
        const auto restored = restoreDatabase(elsewhere, &keyring, restoring);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QVERIFY(restored->keyKeptIn.contains(u"keyring"));
        QCOMPARE(keyring.held.size(), 32);
        QVERIFY(!QFile::exists(elsewhere.dataFolder + QStringLiteral("/key-encryption-key")));
        ServiceHost there(elsewhere, &keyring, QStringLiteral("console"));
        QCOMPARE(signIn(started(there).auth).status, 200);
        await(there.stopAll());
    }

    void whoLooksOnRestoresNothing()
    {
        const Configuration one = configuration();
        ServiceHost running(one, nullptr, QStringLiteral("console"));
        (void)started(running);
        addAlice(running);
        const QString file = backedUp(running);
        ServiceHost looking(one, nullptr, QStringLiteral("console"), {}, StartMode::WhatCanRun);
        (void)started(looking);
        QVERIFY(await(looking.backups()->schedule()).value().isElsewhere);
        const auto after =
            await(looking.restore({.backup = file, .passphrase = passphrase(), .replaces = true, .administrator = {}}));
        QVERIFY(!after.restored);
        QCOMPARE(after.restored.error().code, RuntimeError::InUse);
        QCOMPARE(users(looking), 1);
        await(looking.stopAll());
        await(running.stopAll());
    }
};

int main(int argc, char **argv) { return runHostTest<TestHostRestore>(argc, argv); }
#include "tst_hostrestore.moc"
