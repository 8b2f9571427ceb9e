// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/samplehistory.h"

#include "crypto/sealer.h"
#include "runtime/datafolder.h"
#include "runtime/keyencryptionkey.h"
#include "settings/settingsservice.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "tokens/sessionservice.h"
#include "tokens/tokenissuer.h"
#include "ui/support/samplepeople.h"
#include "users/authenticator.h"
#include "users/userservice.h"

#include <stdexcept>

namespace tessera::test {

namespace {

using namespace std::chrono_literals;

constexpr auto interval = 24h;
constexpr auto propagation = 10min;

template <typename T, typename Failure>
T valueOf(std::expected<T, Failure> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

// The services of an installation over a clock that is moved through the past.
class History
{
public:
    History(const runtime::Configuration &configuration, Instant begin)
        : m_clock(begin)
        , m_folder(valueOf(runtime::DataFolder::open(configuration.dataFolder)))
        , m_sealer(
              std::make_shared<const crypto::Sealer>(valueOf(runtime::makeKeyFile(m_folder.keyEncryptionKeyFile()))))
        , m_database(valueOf(store::Database::open(m_folder.databaseFile())))
        , m_settings(valueOf(settings::SettingsService::open(*m_database, m_clock)))
    {
        valueOf(await(m_settings->set(QStringLiteral("tokens.access-lifetime"), QStringLiteral("1h"), m_admin)));
        m_keys = valueOf(keys::KeyService::open(*m_database, m_sealer, m_clock, m_settings->rotation()));
        m_users =
            std::make_unique<users::UserService>(*m_database, m_hashing, m_clock, m_settings->password(), m_parameters);
        m_authenticator =
            std::make_unique<users::Authenticator>(*m_database, m_hashing, m_clock, m_settings->signIn(), m_parameters);
        m_issuer = valueOf(tokens::TokenIssuer::open(*m_database, *m_keys, *m_sealer, m_clock, m_settings->tokens(),
            {.issuer = QStringLiteral("http://127.0.0.1:8000"), .audience = configuration.audience}, 1));
    }

    [[nodiscard]] Instant now() const { return m_clock.now(); }

    // What was due until then happens when it was due.
    void passTo(Instant instant)
    {
        for (;;) {
            const qsizetype keys = m_keys->ring()->keys().size();
            const Instant activation = m_keys->ring()->keys().last().activatesAt;
            if (activation > now() && activation <= instant)
                moveTo(activation);
            const Instant announcement = activation + interval - propagation;
            if (announcement > instant)
                break;
            moveTo(announcement);
            if (!QTest::qWaitFor([&] { return m_keys->ring()->keys().size() > keys; }, QDeadlineTimer(30s)))
                throw std::runtime_error("no key was announced in time");
        }
        moveTo(instant);
    }

    void add(const SamplePerson &person)
    {
        users::NewUser user{.email = addressOf(person.email),
            .name = person.name,
            .roles = person.roles,
            .password = samplePassword(),
            .emailVerified = person.verified};
        const store::UserRow row = valueOf(await(m_users->add(user, m_actor, users::PasswordRules::Skip)));
        if (!person.active)
            valueOf(await(m_users->setActive(row.id, false, m_actor)));
    }

    void signIn(const QString &email, const QString &password, const QString &device, const QString &address)
    {
        const auto user = await(m_authenticator->authenticate({addressOf(email), password}, {address, requestId()}));
        if (user)
            valueOf(await(m_issuer->signIn(*user, {.remember = device.contains(u"Firefox"),
                                                      .userAgent = device,
                                                      .address = address,
                                                      .requestId = requestId()})));
    }

    void revokeActiveKey(const QString &reason)
    {
        const auto before = m_keys->ring();
        valueOf(await(m_keys->revoke(before->activeKid(), reason, m_admin)));
    }

    void importKey()
    {
        const auto key = valueOf(crypto::PrivateKey::generate(crypto::KeyKind::P256));
        const auto passphrase = [] { return crypto::SecretBytes::copyOf(samplePassword().toUtf8()); };
        valueOf(await(m_keys->importKey(
            crypto::SecretBytes::copyOf(key.toEncryptedPem(passphrase())), passphrase(), {}, m_admin)));
    }

private:
    void moveTo(Instant instant)
    {
        m_clock.set(std::max(instant, m_clock.now()));
        await(m_keys->reconsider());
    }

    [[nodiscard]] static EmailAddress addressOf(const QString &text) { return valueOf(EmailAddress::fromText(text)); }
    [[nodiscard]] QString requestId() { return QStringLiteral("sample-%1").arg(++m_requests); }

    const users::Actor m_actor{QStringLiteral("console"), {}, {}};
    const keys::Actor m_admin{QStringLiteral("console"), {}, {}};
    // The cheapest hash: what is measured elsewhere need not take its time here.
    const Snapshot<crypto::Argon2Parameters> m_parameters{
        crypto::Argon2Parameters{.memoryKiB = 64, .iterations = 1, .lanes = 1}};
    int m_requests = 0;
    FakeClock m_clock;
    runtime::DataFolder m_folder;
    std::shared_ptr<const crypto::Sealer> m_sealer;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<settings::SettingsService> m_settings;
    std::unique_ptr<keys::KeyService> m_keys;
    users::HashingPool m_hashing;
    std::unique_ptr<users::UserService> m_users;
    std::unique_ptr<users::Authenticator> m_authenticator;
    std::unique_ptr<tokens::TokenIssuer> m_issuer;
};

} // namespace

QString samplePassword() { return QStringLiteral("violet-harbour-sings-91"); }

QString sampleUser() { return samplePeople().constFirst().email; }

void makeSampleHistory(const runtime::Configuration &configuration)
{
    // So that the last rotation was 40 minutes ago, and the key before is still retired.
    const Instant end = SystemClock().now();
    const Instant begin = end - 8 * interval - 7h - 40min;
    const Instant revocation = end - 4 * interval - 40min;
    History history(configuration, begin);

    const QList<SamplePerson> people = samplePeople();
    const QStringList devices = sampleDevices();
    const auto between = (end - begin - 2h) / people.size();
    bool isRevoked = false;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const Instant next = begin + i * between;
        if (next > revocation && !std::exchange(isRevoked, true)) {
            history.passTo(revocation);
            history.revokeActiveKey(QStringLiteral("The disk of the build server was copied"));
        }
        history.passTo(next);
        history.add(people[i]);
        // Those who are there already come and go meanwhile; now and then somebody mistypes.
        for (const qsizetype who : {i, i / 2, i / 3, qsizetype(0)}) {
            history.passTo(history.now() + 7min);
            const bool isMistyped = (i + who) % 7 == 3;
            history.signIn(people[who].email, isMistyped ? QStringLiteral("violet-habour-sings-91") : samplePassword(),
                devices[(i + who) % devices.size()], QStringLiteral("192.0.2.%1").arg(10 + who));
        }
    }
    history.passTo(end - 12min);
    history.signIn(
        QStringLiteral("root@example.com"), QStringLiteral("toor"), devices.last(), QStringLiteral("203.0.113.77"));
    history.passTo(end - 4min);
    history.importKey();
    // Slower than the waits between attempts grow, and locked in the end.
    for (int attempt = 0; attempt < 5; ++attempt) {
        history.passTo(end - 60s + attempt * 10s);
        history.signIn(people[4].email, QStringLiteral("letmein"), devices.last(), QStringLiteral("203.0.113.77"));
    }
}

} // namespace tessera::test
