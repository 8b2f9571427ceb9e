// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The promises of the key life cycle over random histories of two services on one database, with restarts.
#include "crypto/cryptolibrary.h"
#include "services/keys/keysupport.h"
#include "store/auditrepository.h"
#include "store/keyrepository.h"

#include <QLoggingCategory>
#include <QSet>
#include <QTest>
#include <rapidcheck.h>

#include <array>
#include <map>

using namespace std::chrono_literals;
using namespace tessera;
using keys::KeyState;
using test::await;
using test::KeyInstallation;
using test::valueOf;

namespace {

struct Act
{
    enum class Kind {
        PassTime,
        JumpBack,
        JumpForward,
        SignToken,
        Rotate,
        RotateAtOnce,
        Revoke,
        Import,
        ChangePolicy,
        Restart
    };
    Kind kind = Kind::PassTime;
    unsigned amount = 0;

    // By rapidcheck, which shows what broke a promise; clang does not see it.
    [[maybe_unused]] friend std::ostream &operator<<(std::ostream &out, const Act &act)
    {
        return out << static_cast<int>(act.kind) << ':' << act.amount;
    }
};

void require(bool kept, const char *promise)
{
    if (!kept)
        throw std::runtime_error(promise);
}

class Installation
{
public:
    Installation() { m_nodes = {m_keys.open(), m_keys.open()}; }
    ~Installation() { m_nodes = {}; }
    Q_DISABLE_COPY_MOVE(Installation)

    void run(const Act &act)
    {
        const keys::Actor admin{QStringLiteral("cli:test"), {}, {}};
        KeyInstallation::Node &node = m_nodes[act.amount % 2];
        FakeClock &clock = m_keys.clock;
        switch (act.kind) {
        case Act::Kind::PassTime: clock.advance(std::chrono::seconds(act.amount)); break;
        case Act::Kind::JumpBack: clock.advance(-std::chrono::seconds(act.amount * 30)); break;
        case Act::Kind::JumpForward: clock.advance(std::chrono::hours(act.amount % 100)); break;
        case Act::Kind::SignToken: signToken(node); break;
        case Act::Kind::Rotate:
            require(await(node.service->rotate(false, admin)).has_value(), "a key can be announced");
            break;
        case Act::Kind::RotateAtOnce: {
            const auto rotated = await(node.service->rotate(true, admin));
            require(rotated && rotated->state == KeyState::Active, "a key can be activated at once");
            break;
        }
        case Act::Kind::Revoke: revoke(node, act.amount, admin); break;
        case Act::Kind::Import: {
            const auto key = crypto::PrivateKey::generate(crypto::KeyKind::P256);
            const QByteArray pem = key->toEncryptedPem(crypto::SecretBytes::copyOf("correct horse"));
            require(await(node.service->importKey(crypto::SecretBytes::copyOf(pem),
                              crypto::SecretBytes::copyOf("correct horse"), {}, admin))
                        .has_value(),
                "a key can be imported");
            break;
        }
        case Act::Kind::ChangePolicy: changePolicy(act.amount); break;
        case Act::Kind::Restart: restart(node); break;
        }
        settle();
        check();
    }

private:
    using FakeClock = test::FakeClock;
    struct Token
    {
        KeyId kid;
        Instant deadline;
    };

    void signToken(KeyInstallation::Node &node)
    {
        const auto ring = node.service->ring();
        const KeyId kid = ring->active().kid();
        const Instant wall = m_keys.clock.now();
        const Duration behind = std::max(ring->instant() - wall, Duration::zero());
        const auto covered = await(node.database->write([&](store::Connection &connection) {
            node.service->coverExpiry(connection, kid, wall + m_accessLifetime);
        }));
        require(covered || covered.error().code == store::StoreError::Conflict,
            "a horizon is committed, or the key refused");
        if (covered)
            m_tokens.push_back({kid, wall + m_accessLifetime + behind});
    }

    void revoke(KeyInstallation::Node &node, unsigned which, const keys::Actor &admin)
    {
        const auto ring = node.service->ring();
        const auto key = ring->keys()[static_cast<qsizetype>(which) % ring->keys().size()];
        const auto revoked = await(node.service->revoke(key.kid, QStringLiteral("test"), admin));
        require(revoked || revoked.error().code == keys::KeyError::AlreadyRevoked, "a key can be revoked once");
        require(node.service->ring()->activeKid() != key.kid, "promise 1: a revoked key has an active successor");
    }

    void changePolicy(unsigned which)
    {
        struct Choice
        {
            std::optional<Duration> interval;
            Duration propagation, maxAge, leeway, accessLifetime;
        };
        const Choice choices[] = {{24h, 10min, 5min, 60s, 15min}, {25min, 10min, 10min, 0s, 15min},
            {50s, 20s, 1s, 60s, 3s}, {std::nullopt, 1min, 0s, 10min, 5min}};
        const Choice &choice = choices[which % 4];
        m_keys.change([&](keys::RotationPolicy &policy) {
            policy.interval = choice.interval;
            policy.propagation = choice.propagation;
            policy.jwksMaxAge = choice.maxAge;
            policy.leeway = choice.leeway;
            policy.algorithm = which % 3 ? jose::Algorithm::EdDSA : jose::Algorithm::ES384;
        });
        m_accessLifetime = choice.accessLifetime;
    }

    // Promise 5.
    void restart(KeyInstallation::Node &node)
    {
        await(node.service->reconsider());
        settle();
        const auto before = node.service->ring();
        node = {};
        node = m_keys.open();
        const auto after = node.service->ring();
        require(after->document() == before->document() && after->etag() == before->etag() &&
                    after->activeKid() == before->activeKid() && after->keys() == before->keys(),
            "promise 5: a restart changes nothing");
    }

    // Until no key is due any more and both services show the same.
    void settle()
    {
        const auto isSettled = [this] {
            for (const auto &node : m_nodes)
                await(node.service->reconsider());
            const auto one = m_nodes[0].service->ring(), two = m_nodes[1].service->ring();
            if (one->document() != two->document() || one->keys() != two->keys())
                return false;
            const auto policy = m_keys.policy.load();
            const auto rows = valueOf(m_nodes[0].database->read(
                [](store::Connection &connection) { return store::KeyRepository(connection).all(); }));
            const auto plan = keys::plannedKey(rows, std::max(m_keys.clock.now(), one->instant()), *policy);
            return !plan || plan->announceAt > std::max(m_keys.clock.now(), one->instant());
        };
        require(test::waitUntil(isSettled), "promise 6: both services come to show the same keys");
    }

    void check()
    {
        const auto ring = m_nodes[0].service->ring();
        const auto policy = m_keys.policy.load();
        require(ring->maxAge() <= policy->propagation, "promise 4: max-age is never longer than the propagation time");
        int active = 0;
        QSet<qint64> sequences;
        for (const keys::KeyView &key : ring->keys()) {
            active += key.state == KeyState::Active;
            require(!sequences.contains(key.sequence), "promise 6: one key a sequence");
            sequences.insert(key.sequence);
            require(ring->verificationKeys().contains(key.kid) == keys::isPublished(key.state),
                "what is published verifies, and nothing else");
            const auto before = m_observed.find(key.kid.toText());
            require(before == m_observed.end() || before->second <= key.state,
                "promise 7: no key goes back to an earlier state");
            m_observed[key.kid.toText()] = key.state;
        }
        require(active == 1, "promise 1: exactly one active key");
        std::erase_if(m_tokens, [&](const Token &token) {
            return ring->instant() >= token.deadline + policy->leeway ||
                   std::max(m_keys.clock.now(), ring->instant()) >= token.deadline + policy->leeway;
        });
        for (const Token &token : m_tokens) {
            const KeyState state = ring->find(token.kid).value().state;
            require(keys::isPublished(state) || state == KeyState::Revoked,
                "promise 3: a key stays until every token that it signed has expired");
        }
        const auto log = valueOf(m_nodes[0].database->read(
            [](store::Connection &connection) { return store::AuditRepository(connection).verify(); }));
        require(!log.firstBad, "the audit log stays whole");
    }

    KeyInstallation m_keys;
    std::array<KeyInstallation::Node, 2> m_nodes;
    Duration m_accessLifetime = 15min;
    std::vector<Token> m_tokens;
    std::map<QString, KeyState> m_observed;
};

} // namespace

namespace rc {
template <>
struct Arbitrary<Act>
{
    static Gen<Act> arbitrary()
    {
        using Kind = Act::Kind;
        const auto kind = gen::weightedElement<Kind>({{6, Kind::PassTime}, {1, Kind::JumpBack}, {1, Kind::JumpForward},
            {6, Kind::SignToken}, {2, Kind::Rotate}, {1, Kind::RotateAtOnce}, {1, Kind::Revoke}, {1, Kind::Import},
            {2, Kind::ChangePolicy}, {2, Kind::Restart}});
        const auto amount = gen::oneOf(gen::inRange(0u, 100u), gen::inRange(0u, 2000u), gen::inRange(0u, 90'000u));
        return gen::construct<Act>(kind, amount);
    }
};
} // namespace rc

class TestKeyServiceHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePromisesHoldForServicesOnOneDatabase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("tessera.*.info=false"));
        QVERIFY(rc::check("the promises, by two services on one database", [](const std::vector<Act> &history) {
            Installation installation;
            for (const Act &act : history)
                installation.run(act);
        }));
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) // which repeats a history, or runs more
        qputenv("RC_PARAMS", "max_success=40 max_size=25");
    const QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestKeyServiceHistory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyservicehistory.moc"
