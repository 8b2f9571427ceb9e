// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/rotationpolicy.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace tessera;
using keys::RotationPolicy;
using keys::RotationRule;

namespace {

RotationPolicy policy(std::optional<Duration> interval, Duration propagation, Duration maxAge, Duration leeway = 60s)
{
    RotationPolicy result;
    result.interval = interval;
    result.propagation = propagation;
    result.jwksMaxAge = maxAge;
    result.leeway = leeway;
    return result;
}

} // namespace

class TestRotationPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<RotationPolicy>("policy");
        QTest::addColumn<QList<RotationRule>>("broken");
        using enum RotationRule;
        const auto row = [](const char *name, const RotationPolicy &value, const QList<RotationRule> &broken) {
            QTest::newRow(name) << value << broken;
        };
        row("the defaults", RotationPolicy(), {});
        row("rotation off", policy(std::nullopt, 10min, 5min), {});
        row("interval = propagation + access lifetime", policy(25min, 10min, 5min), {});
        row("interval 1 ms shorter", policy(25min - 1ms, 10min, 5min), {IntervalCoversPropagationAndTokens});
        row("propagation = max-age", policy(24h, 5min, 5min), {});
        row("propagation 1 ms shorter than max-age", policy(24h, 5min - 1ms, 5min), {PropagationCoversMaxAge});
        row("no caching at all", policy(24h, 0s, 0s), {});
        row("negative max-age", policy(24h, 0s, -1s), {MaxAgeNotNegative});
        row("leeway 0", policy(24h, 10min, 5min, 0s), {});
        row("leeway 10 min", policy(24h, 10min, 5min, 10min), {});
        row("leeway over 10 min", policy(24h, 10min, 5min, 10min + 1ms), {LeewayInBounds});
        row("negative leeway", policy(24h, 10min, 5min, -1s), {LeewayInBounds});
        RotationPolicy bits;
        bits.rsaBits = 1024;
        row("RSA 1024", bits, {RsaBitsSupported});
        bits.rsaBits = 4096;
        row("RSA 4096", bits, {});
    }

    void rules()
    {
        QFETCH(RotationPolicy, policy);
        QFETCH(QList<RotationRule>, broken);
        QList<RotationRule> found;
        const auto rules = keys::brokenRules(policy, 15min);
        for (const auto &rule : rules) {
            found.append(rule.code);
            QVERIFY2(rule.detail.endsWith(u'.'), qPrintable(rule.detail));
        }
        QCOMPARE(found, broken);
    }

    void intervalsOfSecondsAreAllowed()
    {
        QVERIFY(keys::brokenRules(policy(5s, 2s, 1s), 3s).isEmpty());
        QVERIFY(keys::brokenRules(policy(1s, 0s, 0s), 1s).isEmpty());
        const auto broken = keys::brokenRules(policy(1s, 0s, 0s, 10min), 1s);
        QCOMPARE(broken.size(), 1);
        QCOMPARE(broken.first().code, RotationRule::KeySetStaysSmall);
        QVERIFY(broken.first().detail.contains(u"96"));
    }

    void theMessageNamesTheRuleAndTheValues()
    {
        const auto broken = keys::brokenRules(policy(20min, 10min, 5min), 15min);
        QCOMPARE(broken.size(), 1);
        QCOMPARE(broken.first().detail,
            QStringLiteral("The rotation interval (20min) must be off or at least the propagation time plus the "
                           "access token lifetime (25min)."));
    }

    void keysAreAnnouncedEarlyEnough()
    {
        QCOMPARE(keys::announcementLead(RotationPolicy()), Duration(10min));
        QCOMPARE(keys::announcementLead(policy(5s, 2s, 1s)), Duration(60s)); // a verifier that fetches once a minute
        QCOMPARE(keys::announcementLead(policy(2s, 0s, 0s)), Duration(32s)); // 16 keys ahead
        QCOMPARE(keys::announcementLead(policy(std::nullopt, 2min, 1s)), Duration(2min));
    }

    void horizonsAreRoundedByTenMinutesOrTheInterval()
    {
        QCOMPARE(keys::horizonStep(RotationPolicy()), Duration(10min));
        QCOMPARE(keys::horizonStep(policy(5s, 2s, 1s)), Duration(5s));
        QCOMPARE(keys::horizonStep(policy(std::nullopt, 2s, 1s)), Duration(10min));
    }
};

QTEST_GUILESS_MAIN(TestRotationPolicy)
#include "tst_rotationpolicy.moc"
