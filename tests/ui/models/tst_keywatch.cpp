// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What follows the keys of a real installation.
#include "crypto/cryptolibrary.h"
#include "runtime/installation.h"
#include "support/await.h"
#include "ui/models/keywatch.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView interval("keys.rotation-interval");
constexpr QLatin1StringView propagation("keys.propagation");

const KeyLife &lastOf(const KeyWatch &watch) { return watch.lives().last(); }

} // namespace

class TestKeyWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<runtime::Installation> m_installation;

    [[nodiscard]] admin::AdminApi &api() { return m_installation->api(); }
    void set(const QMap<QString, QString> &values) { QVERIFY(test::await(api().settings().set(values))); }
    [[nodiscard]] QString saved(const QString &name) { return api().settings().show(name).value().value; }

private Q_SLOTS:
    void init();
    void cleanup() { m_installation.reset(); }

    void showsWhatIsAndWhatWillBe();
    void seesANewKeyAndAChangedPolicy();
    void looksAheadUnderOtherSettings();
    void looksFurtherAheadWhenAsked();
    void seesARotationComeAndPass();
};

void TestKeyWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    runtime::ConfigurationSources sources;
    sources.flags = {{QStringLiteral("data-dir"), m_folder->filePath(QStringLiteral("data"))}};
    auto opened =
        runtime::Installation::open(runtime::loadConfiguration(sources).value(), nullptr, QStringLiteral("test"));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_installation = std::move(*opened);
}

void TestKeyWatch::showsWhatIsAndWhatWillBe()
{
    KeyWatch watch(api(), m_installation->clock());
    QSignalSpy changed(&watch, &KeyWatch::changed);
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 30'000);
    QCOMPARE(watch.lives().size(), 1 + KeyWatch::fewestRotations);
    QCOMPARE(watch.lives().first().state, QStringLiteral("active"));
    QCOMPARE(watch.lives()[1].signsFrom, watch.lives()[0].signsFrom + 24h);
    QCOMPARE(watch.lives()[0].signsUntil, std::optional(watch.lives()[1].signsFrom));
}

void TestKeyWatch::seesANewKeyAndAChangedPolicy()
{
    KeyWatch watch(api(), m_installation->clock());
    QTRY_VERIFY(!watch.lives().isEmpty());
    const auto key = test::await(api().keys().rotate(false));
    QVERIFY(key);
    QTRY_COMPARE(watch.lives()[1].kid, key->kid);
    QCOMPARE(watch.lives()[1].state, QStringLiteral("announced"));
    set({{QString(interval), QStringLiteral("12h")}});
    QTRY_COMPARE(watch.lives()[2].signsFrom, key->activatesAt + 12h);
    set({{QString(interval), QStringLiteral("off")}});
    QTRY_COMPARE(watch.lives().size(), 2);
}

void TestKeyWatch::looksAheadUnderOtherSettings()
{
    KeyWatch watch(api(), m_installation->clock());
    QTRY_VERIFY(!watch.lives().isEmpty());
    const QList<KeyLife> before = watch.lives();
    watch.setOtherSettings({{QString(interval), QStringLiteral("2h")}});
    QTRY_COMPARE(watch.lives()[1].signsFrom, before[0].signsFrom + 2h);
    QVERIFY(watch.isPreview());
    QCOMPARE(saved(interval), QStringLiteral("24h"));
    watch.setOtherSettings({});
    QTRY_COMPARE(watch.lives(), before);
    QVERIFY(!watch.isPreview());
}

void TestKeyWatch::looksFurtherAheadWhenAsked()
{
    KeyWatch watch(api(), m_installation->clock());
    QTRY_VERIFY(!watch.lives().isEmpty());
    QSignalSpy changed(&watch, &KeyWatch::changed);
    watch.lookAheadUntil(lastOf(watch).signsFrom - 1h);
    watch.lookAheadUntil(lastOf(watch).signsFrom + 1h);
    QTRY_COMPARE(watch.lives().size(), 1 + 2 * KeyWatch::fewestRotations);
    QCOMPARE(changed.count(), 1);
    for (int round = 0; round < 10; ++round) {
        watch.lookAheadUntil(lastOf(watch).signsFrom + std::chrono::days(3650));
        (void)test::await(api().keys().simulate({}, 1));
    }
    QTRY_COMPARE(watch.lives().size(), 1 + KeyWatch::mostRotations);
}

void TestKeyWatch::seesARotationComeAndPass()
{
    KeyWatch watch(api(), m_installation->clock());
    const KeyId first = api().keys().list().first().kid;
    QStringList states;
    connect(&watch, &KeyWatch::changed, this, [&] {
        const auto life = std::ranges::find(watch.lives(), first, &KeyLife::kid);
        if (life != watch.lives().end() && !states.contains(life->state))
            states.append(life->state);
    });
    set({{QString(interval), QStringLiteral("2s")}, {QString(propagation), QStringLiteral("0s")},
        {QStringLiteral("keys.jwks-max-age"), QStringLiteral("0s")},
        {QStringLiteral("keys.leeway"), QStringLiteral("0s")},
        {QStringLiteral("keys.algorithm"), QStringLiteral("ES256")},
        {QStringLiteral("tokens.access-lifetime"), QStringLiteral("1s")}});
    QTRY_VERIFY_WITH_TIMEOUT(states.contains(QStringLiteral("removed")), 20'000);
    QVERIFY(states.indexOf(QStringLiteral("active")) < states.indexOf(QStringLiteral("removed")));
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::count(watch.lives(), QStringLiteral("announced"), &KeyLife::state) > 0, 10'000);
    // What is planned next was never made yet, and comes after what was.
    QVERIFY(lastOf(watch).isPlanned());
    QCOMPARE(std::ranges::count(watch.lives(), QStringLiteral("active"), &KeyLife::state), 1);
    disconnect(&watch, nullptr, this, nullptr);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestKeyWatch test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keywatch.moc"
