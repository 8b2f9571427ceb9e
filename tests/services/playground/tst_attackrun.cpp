// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/attackrun.h"

#include "crypto/cryptolibrary.h"
#include "jose/jws.h"
#include "playground/canary.h"
#include "support/fakeclock.h"
#include "weakverifier.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QXmlStreamReader>

using namespace tessera;
using namespace tessera::playground;
using test::Weakness;

namespace {

constexpr QLatin1StringView issuer("https://issuer.example");
constexpr QLatin1StringView audience("shop");

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

/// The suite against verifiers with one hole each: each is found by name, and nothing else is said.
class TestAttackRun : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;
    const jose::SigningKey m_key =
        jose::SigningKey::make(crypto::PrivateKey::generateRsa(2048).value(), jose::Algorithm::RS256).value();
    const jose::SigningKey m_attacker =
        jose::SigningKey::make(crypto::PrivateKey::generateRsa(2048).value(), jose::Algorithm::RS256).value();

    [[nodiscard]] QByteArray goodToken() const
    {
        const qint64 now = toNumericDate(m_clock.now());
        const QJsonObject claims{{QStringLiteral("iss"), issuer}, {QStringLiteral("aud"), audience},
            {QStringLiteral("sub"), QStringLiteral("alice")}, {QStringLiteral("iat"), now},
            {QStringLiteral("nbf"), now}, {QStringLiteral("exp"), now + 300}};
        return jose::signJws({{QStringLiteral("typ"), QStringLiteral("at+jwt")}},
            QJsonDocument(claims).toJson(QJsonDocument::Compact), m_key);
    }

    [[nodiscard]] AttackReport attacked(Weakness weakness, const AttackPace &pace = {}) const
    {
        const test::WeakVerifier verifier(weakness, {jose::KeySet::of({m_key}), issuer, audience, m_clock.now()});
        Canary canary;
        const AttackMaterial material{
            goodToken(), m_key.publicKey(), m_key, m_attacker, canary.listen(), m_clock.now()};
        canary.setBaits(baitsOf(m_attacker, m_clock.now()));
        AttackRun run({verifier.url(), material.goodToken, attacks(material), pace}, &canary);
        QEventLoop loop; // not qWaitFor(), which looks every 10 ms only
        connect(&run, &AttackRun::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::seconds(60), &loop, [&loop] { loop.exit(1); });
        run.start();
        if (loop.exec() != 0)
            throw std::runtime_error("the run does not end");
        return run.report();
    }

    [[nodiscard]] static QStringList idsOf(const AttackReport &report, bool (AttackResult::*what)() const)
    {
        QStringList ids;
        for (const AttackResult &result : report.results) {
            if ((result.*what)())
                ids.append(result.attack.id);
        }
        return sorted(ids);
    }

private Q_SLOTS:
    void everyHoleIsFoundByName_data()
    {
        QTest::addColumn<int>("weakness");
        QTest::addColumn<QStringList>("holes");
        QTest::addColumn<QStringList>("advices");
        const auto row = [](const char *name, Weakness weakness, const QStringList &holes,
                             const QStringList &advices = {}) {
            QTest::newRow(name) << int(weakness) << sorted(holes) << sorted(advices);
        };
        const auto ids = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
        row("none", Weakness::None, {});
        row("accepts none", Weakness::AcceptsNone, ids("alg-none alg-none-signed header-duplicate"));
        row("accepts None", Weakness::AcceptsNoneSpelt,
            ids("alg-none-capital alg-none-upper alg-none-mixed alg-none-space"));
        row("confuses HMAC and RSA", Weakness::ConfusesHmac, ids("hmac-public-key"));
        row("trusts jwk", Weakness::TrustsJwk, ids("jwk jwk-own-kid"));
        row("trusts jku", Weakness::TrustsJku, ids("jku jku-issuers-kid"));
        row("fetches jku", Weakness::FetchesJku, ids("jku jku-issuers-kid"));
        row("trusts x5c", Weakness::TrustsX5c, ids("x5c"));
        row("trusts x5u", Weakness::TrustsX5u, ids("x5u"));
        row("ignores exp", Weakness::IgnoresExpiry,
            ids("expired expired-just-now exp-zero exp-negative exp-text exp-list"), ids("no-exp"));
        row("ignores aud", Weakness::IgnoresAudience, ids("other-audience audience-prefix no-audience empty-audience"));
        row("ignores iss", Weakness::IgnoresIssuer, ids("other-issuer issuer-prefix issuer-list"), ids("no-issuer"));
        row("ignores nbf", Weakness::IgnoresNotBefore, ids("not-yet-valid"));
        row("ignores typ", Weakness::IgnoresType, {}, ids("other-typ"));
        row("ignores crit", Weakness::IgnoresCritical, {}, ids("crit"));
        row("takes kid as a path", Weakness::TakesKidForPath, ids("kid-path"));
        row("accepts zero ECDSA", Weakness::AcceptsZeroEcdsa, ids("ecdsa-zero"));
    }

    void everyHoleIsFoundByName()
    {
        QFETCH(int, weakness);
        QFETCH(QStringList, holes);
        QFETCH(QStringList, advices);
        const AttackReport report = attacked(static_cast<Weakness>(weakness));
        QCOMPARE(report.hindrance, QString());
        QVERIFY(report.results.size() >= 80);
        QCOMPARE(idsOf(report, &AttackResult::isHole), holes);
        QCOMPARE(idsOf(report, &AttackResult::isAdvice), advices);
        QCOMPARE(report.isSound(), holes.isEmpty());
        for (const AttackResult &result : report.results) {
            const AttackOutcome expected =
                !holes.contains(result.attack.id) && !advices.contains(result.attack.id) ? AttackOutcome::Refused
                : static_cast<Weakness>(weakness) == Weakness::FetchesJku                ? AttackOutcome::Fetched
                                                                                         : AttackOutcome::Taken;
            QCOMPARE(result.outcome, expected);
        }
    }

    void whoVerifiesNothingTakesMost()
    {
        const QStringList holes = idsOf(attacked(Weakness::VerifiesNothing), &AttackResult::isHole);
        QVERIFY2(holes.size() > 40, qPrintable(holes.join(u' ')));
        for (const char *id : {"alg-none", "signature-stripped", "payload-altered", "key-same-kid", "kid-sql"})
            QVERIFY2(holes.contains(QString::fromLatin1(id)), id);
    }

    void whoCannotBeJudgedIsNot()
    {
        const AttackReport open = attacked(Weakness::LetsEverybodyIn);
        QVERIFY2(open.hindrance.contains(u"lets everybody in"), qPrintable(open.hindrance));
        QVERIFY(open.results.isEmpty() && !open.isSound());
        const AttackReport closed = attacked(Weakness::RefusesEverybody);
        QVERIFY2(
            closed.hindrance.contains(u"does not accept the good token (status 401)"), qPrintable(closed.hindrance));
        QVERIFY(closed.results.isEmpty() && !closed.isSound());
        const AttackReport throttled = attacked(Weakness::Throttles);
        QVERIFY2(throttled.hindrance.contains(u"not accept the good token any more"), qPrintable(throttled.hindrance));
        QCOMPARE(throttled.results.last().outcome, AttackOutcome::NotJudged);
        QVERIFY(!throttled.isSound());
    }

    void whoBreaksIsFoundOut()
    {
        const AttackReport report = attacked(Weakness::Breaks);
        QCOMPARE(idsOf(report, &AttackResult::isHole),
            sorted({QStringLiteral("signature-missing"), QStringLiteral("four-parts"), QStringLiteral("five-parts"),
                QStringLiteral("empty-parts"), QStringLiteral("signature-stripped"), QStringLiteral("alg-none"),
                QStringLiteral("alg-none-capital"), QStringLiteral("alg-none-upper"), QStringLiteral("alg-none-mixed"),
                QStringLiteral("alg-none-space"), QStringLiteral("alg-empty"), QStringLiteral("alg-missing"),
                QStringLiteral("alg-list"), QStringLiteral("alg-unknown"), QStringLiteral("header-duplicate")}));
        QCOMPARE(report.results.first().outcome, AttackOutcome::Broke);
    }

    void timeAndPersonCanEndIt()
    {
        const AttackReport late =
            attacked(Weakness::None, {.pause = {}, .patience = std::chrono::seconds(10), .total = {}});
        QVERIFY2(late.hindrance.startsWith(u"The time for the run was over after 0 of"), qPrintable(late.hindrance));

        const test::WeakVerifier verifier(Weakness::None, {jose::KeySet::of({m_key}), issuer, audience, m_clock.now()});
        const AttackMaterial material{goodToken(), m_key.publicKey(), m_key, m_attacker, {}, m_clock.now()};
        AttackRun run({verifier.url(), material.goodToken, attacks(material), {}});
        QSignalSpy finished(&run, &AttackRun::finished);
        connect(&run, &AttackRun::resultAdded, &run, [&run] {
            if (run.report().results.size() == 3)
                run.stop();
        });
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(run.report().results.size(), 3);
        QVERIFY2(
            run.report().hindrance.startsWith(u"The run was stopped after 3 of"), qPrintable(run.report().hindrance));
    }

    // Neither waits for the pause between two.
    void aPauseHoldsNeitherUp()
    {
        const test::WeakVerifier verifier(Weakness::None, {jose::KeySet::of({m_key}), issuer, audience, m_clock.now()});
        const AttackMaterial material{goodToken(), m_key.publicKey(), m_key, m_attacker, {}, m_clock.now()};
        const auto pace = [](std::chrono::milliseconds total) {
            return AttackPace{.pause = std::chrono::hours(1), .patience = std::chrono::seconds(10), .total = total};
        };
        AttackRun timed({verifier.url(), material.goodToken, attacks(material), pace(std::chrono::milliseconds(300))});
        QSignalSpy timedOut(&timed, &AttackRun::finished);
        timed.start();
        QTRY_COMPARE(timedOut.size(), 1);
        QVERIFY2(timed.report().hindrance.startsWith(u"The time for the run was over"),
            qPrintable(timed.report().hindrance));

        AttackRun stopped({verifier.url(), material.goodToken, attacks(material), pace(std::chrono::hours(2))});
        QSignalSpy ended(&stopped, &AttackRun::finished);
        stopped.start();
        stopped.stop(); // while an answer is under way
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY2(stopped.report().hindrance.startsWith(u"The run was stopped"), qPrintable(stopped.report().hindrance));
    }

    void nobodyThereIsSaid()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()));
        closed.close();
        AttackRun run({url, goodToken(), {}, {}});
        QSignalSpy finished(&run, &AttackRun::finished);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(run.report().hindrance.contains(u"refused"), qPrintable(run.report().hindrance));
    }

    void reportsSayWhatCameAndNoToken()
    {
        const AttackReport report = attacked(Weakness::AcceptsNone);
        const QByteArray json = toJson(report, m_clock.now()), junit = toJUnit(report, m_clock.now()),
                         html = toHtml(report, m_clock.now());
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object.value(QStringLiteral("holes")).toInt(), 3);
        QCOMPARE(object.value(QStringLiteral("sound")).toBool(), false);

        QXmlStreamReader xml(junit);
        int tests = 0, failures = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            tests += xml.name() == u"testcase" ? 1 : 0;
            failures += xml.name() == u"failure" ? 1 : 0;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(tests, report.results.size() + 1);
        QCOMPARE(failures, 3);
        QVERIFY(html.contains("3 of ") && html.contains("<code>alg-none</code>"));
        for (const QByteArray &document : {json, junit, html}) {
            QVERIFY(!document.contains(goodToken().split('.')[2]));
            for (const AttackResult &result : report.results)
                QVERIFY(result.attack.token.size() < 20 || !document.contains(result.attack.token));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestAttackRun test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_attackrun.moc"
