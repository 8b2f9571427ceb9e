// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/cryptolibrary.h"
#include "crypto/privatekey.h"
#include "runtime/installation.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::runtime;
using namespace std::chrono_literals;

namespace {

using crypto::SecretBytes;

SecretBytes sealedPem(crypto::KeyKind kind, QByteArrayView passphrase)
{
    const auto key = crypto::PrivateKey::generate(kind);
    return SecretBytes::copyOf(key->toEncryptedPem(SecretBytes::copyOf(passphrase)));
}

} // namespace

/// What an administrator is told about a key before it is imported, and about new keys and the others.
class TestKeyOutlook : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Installation> m_installation;

    [[nodiscard]] admin::KeyAdmin &keys() { return m_installation->api().keys(); }
    void set(const char *name, const char *value)
    {
        QVERIFY(
            test::await(m_installation->api().settings().set({{QLatin1StringView(name), QLatin1StringView(value)}})));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ConfigurationSources sources;
        sources.flags = {{QStringLiteral("data-dir"), m_folder->filePath(QStringLiteral("data"))}};
        auto opened = Installation::open(loadConfiguration(sources).value(), nullptr, QStringLiteral("test"));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_installation = std::move(*opened);
    }
    void cleanup() { m_installation.reset(); }

    void aPreviewAsksForThePassphraseAndTellsWrongOnesApart()
    {
        const SecretBytes pem = sealedPem(crypto::KeyKind::P256, "correct horse");
        const auto closed = test::await(keys().previewImport(pem.clone(), std::nullopt, {}));
        QVERIFY(closed && closed->needsPassphrase);
        const auto wrong = test::await(keys().previewImport(pem.clone(), SecretBytes::copyOf("battery"), {}));
        QVERIFY(!wrong && wrong.error().code == admin::AdminError::Invalid);
        const auto open = test::await(keys().previewImport(pem.clone(), SecretBytes::copyOf("correct horse"), {}));
        QVERIFY(open && !open->needsPassphrase);
        QCOMPARE(open->kind, QStringLiteral("P-256"));
        QCOMPARE(open->algorithm, QStringLiteral("ES256"));
        QCOMPARE(open->algorithms, QStringList{QStringLiteral("ES256")});
        QCOMPARE(keys().list().size(), 1);
    }

    void aPreviewSaysWhatTheImportThenDoes()
    {
        const auto first = test::await(keys().rotate(false));
        QVERIFY(first);
        const SecretBytes pem = sealedPem(crypto::KeyKind::Ed25519, "correct horse");
        const auto preview = test::await(keys().previewImport(pem.clone(), SecretBytes::copyOf("correct horse"), {}));
        QVERIFY(preview);
        QVERIFY(preview->cutsShort);
        QCOMPARE(preview->cutsShort->kid, first->kid);
        QCOMPARE(preview->cutsShort->retiresAt, preview->activatesAt);
        QCOMPARE(preview->change.others, QStringList{QStringLiteral("RS256")});

        const auto imported = test::await(keys().importKey(pem.clone(), SecretBytes::copyOf("correct horse"), {}));
        QVERIFY(imported);
        QCOMPARE(imported->kid, preview->kid);
        QCOMPARE(imported->algorithm, preview->algorithm);
        QVERIFY(imported->activatesAt >= preview->activatesAt && imported->activatesAt < preview->activatesAt + 1min);
        const auto outlook = test::await(keys().outlook(imported->kid));
        QVERIFY(outlook && outlook->cutsShort);
        QCOMPARE(outlook->cutsShort->kid, first->kid);
        QCOMPARE(outlook->algorithm.others, preview->change.others);
        QCOMPARE(outlook->algorithm.ofSettings, QStringLiteral("RS256"));
        QCOMPARE(outlook->signsUntil, std::optional(imported->activatesAt + 24h));
        QVERIFY(!outlook->unknownUntil);

        const auto again = test::await(keys().previewImport(pem.clone(), SecretBytes::copyOf("correct horse"), {}));
        QVERIFY(!again && again.error().detail.contains(imported->kid.toText()));
    }

    void aKeyThatSignsAtOnceIsUnknownUntilCachesEnd()
    {
        const auto key = test::await(keys().rotate(true));
        QVERIFY(key);
        const auto outlook = test::await(keys().outlook(key->kid));
        QVERIFY(outlook);
        QCOMPARE(outlook->unknownUntil, std::optional(key->createdAt + 5min));
        QVERIFY(outlook->algorithm.others.isEmpty());
        set("keys.rotation-interval", "off");
        QVERIFY(!test::await(keys().outlook(key->kid))->signsUntil);
        const auto none = test::await(keys().outlook(KeyId(QStringLiteral("none"))));
        QVERIFY(!none && none.error().code == admin::AdminError::NotFound);
    }

    void whatSignsAtOnceIsSaidBefore()
    {
        const KeyId active = keys().list().first().kid;
        const auto alone = test::await(keys().previewAtOnce());
        QVERIFY(alone && !alone->next && alone->unknownUntil);
        QCOMPARE(alone->maxAge, Duration(5min));
        const auto withoutOther = test::await(keys().previewRevocation(active));
        QVERIFY(withoutOther && withoutOther->successorActiveAtOnce && !withoutOther->successor);

        const auto announced = test::await(keys().rotate(false));
        QVERIFY(announced);
        const auto second = test::await(keys().previewAtOnce());
        QVERIFY(second && second->next);
        QCOMPARE(second->next->kid, announced->kid);
        // Announced a moment ago: whoever fetched before does not know it either.
        QCOMPARE(second->unknownUntil, std::optional(announced->createdAt + 5min));
        const auto preview = test::await(keys().previewRevocation(active));
        QVERIFY(preview && preview->successor);
        QCOMPARE(preview->successor->kid, announced->kid);
        QVERIFY(!test::await(keys().previewRevocation(announced->kid))->successorActiveAtOnce);

        set("keys.algorithm", "ES256"); // which the announced key is not for
        QVERIFY(!test::await(keys().previewAtOnce())->next);
        set("keys.algorithm", "RS256");
        QVERIFY(test::await(keys().revoke(active, QStringLiteral("a test"))));
        QCOMPARE(keys().show(announced->kid)->state, QStringLiteral("active"));
    }

    void aKeyThatSignsNoMoreSaysWhenItLeaves()
    {
        const KeyId first = keys().list().first().kid;
        QVERIFY(!keys().list().first().leavesAt);
        const auto second = test::await(keys().rotate(true));
        QVERIFY(second);
        // It has signed nothing, so it may leave a leeway after it was made, but not before it retires.
        const admin::Key retired = keys().show(first).value();
        QVERIFY(retired.leavesAt);
        QCOMPARE(*retired.leavesAt, std::max(retired.expiryHorizon + 60s, *retired.retiresAt));
        const auto revoked = test::await(keys().revoke(first, QStringLiteral("a test")));
        QVERIFY(revoked);
        QCOMPARE(revoked->leavesAt, revoked->revokedAt);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestKeyOutlook test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyoutlook.moc"
