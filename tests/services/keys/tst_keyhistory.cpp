// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The promises of the key life cycle over thousands of random histories, on the pure functions alone.
#include "services/keys/keyworld.h"

#include <QTest>
#include <rapidcheck.h>

using namespace tessera::test;

namespace {

rc::Gen<Step> anyStep()
{
    using Kind = Step::Kind;
    const auto kind = rc::gen::weightedElement<Kind>({{6, Kind::PassTime}, {1, Kind::JumpBack}, {1, Kind::JumpForward},
        {1, Kind::Tick}, {3, Kind::StaleTick}, {6, Kind::SignToken}, {2, Kind::Rotate}, {1, Kind::RotateAtOnce},
        {1, Kind::Revoke}, {1, Kind::Import}, {1, Kind::ChangePolicy}, {3, Kind::Fetch}});
    const auto amount =
        rc::gen::oneOf(rc::gen::inRange(0u, 10u), rc::gen::inRange(0u, 1000u), rc::gen::inRange(0u, 90'000u));
    return rc::gen::construct<Step>(kind, amount);
}

} // namespace

namespace rc {
template <>
struct Arbitrary<Step>
{
    static Gen<Step> arbitrary() { return anyStep(); }
};
} // namespace rc

void showValue(const Step &step, std::ostream &out) { out << static_cast<int>(step.kind) << ':' << step.amount; }

class TestKeyHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSevenPromisesHoldInEveryHistory()
    {
        QVERIFY(rc::check("the seven promises", [](const std::vector<Step> &history) {
            KeyWorld world;
            for (const Step &step : history)
                world.run(step);
        }));
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) // which repeats a history, or runs more
        qputenv("RC_PARAMS", "max_success=2000 max_size=60");
    const QCoreApplication application(argc, argv);
    TestKeyHistory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyhistory.moc"
