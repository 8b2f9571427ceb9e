// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/readyendpoint.h"

#include "cryptotest.h"
#include "issuedtokens.h"

#include <QJsonDocument>

using namespace tessera;
using namespace tessera::resource;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

const Instant now = fromMilliseconds(1'800'000'000'000);

HeldKeys fresh()
{
    HeldKeys held;
    held.keys = std::make_shared<const jose::KeySet>(jose::KeySet::of({newKey()}));
    held.confirmedAt = now - 100s;
    held.freshUntil = now + 200s;
    held.usableUntil = *held.freshUntil + 24h;
    return held;
}

FetchFailure failure() { return {.at = now - 5s, .reason = QStringLiteral("The issuer is on holiday."), .count = 3}; }

} // namespace

class TestReadyEndpoint : public QObject
{
    Q_OBJECT

    static QJsonObject body(const http::Response &response) { return QJsonDocument::fromJson(response.body).object(); }

private Q_SLOTS:
    void notReadyBeforeTheFirstSet()
    {
        const http::Response response = readiness(HeldKeys{}, now);
        QCOMPARE(response.status, 503);
        QCOMPARE(body(response).value(u"status").toString(), QStringLiteral("not ready"));
        QVERIFY(body(response).value(u"detail").toString().contains(QStringLiteral("not been fetched yet")));
    }

    void notReadyWhenTheFirstFetchFailed()
    {
        HeldKeys held;
        held.failure = failure();
        const http::Response response = readiness(held, now);
        QCOMPARE(response.status, 503);
        QVERIFY(body(response).value(u"detail").toString().contains(QStringLiteral("on holiday")));
        QCOMPARE(body(response).value(u"failed_fetches").toInt(), 3);
    }

    void readyWithASet()
    {
        const http::Response response = readiness(fresh(), now);
        QCOMPARE(response.status, 200);
        QCOMPARE(body(response),
            (QJsonObject{{QStringLiteral("status"), QStringLiteral("ready")}, {QStringLiteral("keys"), 1},
                {QStringLiteral("keys_confirmed_at"), toIso8601(now - 100s)},
                {QStringLiteral("keys_fresh_until"), toIso8601(now + 200s)}}));
    }

    void readyButSaysWhatIsTheMatter()
    {
        HeldKeys held = fresh();
        held.failure = failure();
        const http::Response response = readiness(held, now);
        QCOMPARE(response.status, 200);
        QCOMPARE(body(response).value(u"status").toString(), QStringLiteral("ready"));
        QVERIFY(body(response).value(u"detail").toString().contains(QStringLiteral("on holiday")));
    }

    void staleSince()
    {
        HeldKeys held = fresh();
        held.failure = failure();
        held.freshUntil = now - 1s;
        const http::Response response = readiness(held, now);
        QCOMPARE(response.status, 200);
        QCOMPARE(body(response).value(u"status").toString(), QStringLiteral("stale"));
        QVERIFY(
            body(response).value(u"detail").toString().contains(QStringLiteral("stale since ") + toIso8601(now - 1s)));
    }

    void notReadyWhenTooOld()
    {
        HeldKeys held = fresh();
        held.failure = failure();
        held.usableUntil = now;
        const http::Response response = readiness(held, now);
        QCOMPARE(response.status, 503);
        QVERIFY(body(response).value(u"detail").toString().contains(
            QStringLiteral("not used any more since ") + toIso8601(now)));
    }

    void notReadyWithASetOfNothing()
    {
        HeldKeys held = fresh();
        held.keys = std::make_shared<const jose::KeySet>();
        const http::Response response = readiness(held, now);
        QCOMPARE(response.status, 503);
        QVERIFY(body(response).value(u"detail").toString().contains(QStringLiteral("no key that can be used")));
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestReadyEndpoint>(argc, argv); }
#include "tst_readyendpoint.moc"
