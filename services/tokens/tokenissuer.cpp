// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenissuer.h"

#include "core/failurepoint.h"
#include "crypto/random.h"
#include "jose/jws.h"
#include "keys/serversecrets.h"
#include "tokens/signingpool.h"
#include "tokens/tokenjobs.h"

#include <QJsonDocument>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcTokens, "tessera.tokens")

namespace tessera::tokens {
namespace {

constexpr qsizetype secretSize = 32;
constexpr qsizetype idSize = 16;
constexpr int placesPerSigner = 512;
// How often a write is tried anew because its key stopped signing between the look and the write.
constexpr int mostAttempts = 3;

QByteArray sign(const QJsonObject &claims, const QString &typ, const keys::KeyRing &ring)
{
    return jose::signJws(
        {{QStringLiteral("typ"), typ}}, QJsonDocument(claims).toJson(QJsonDocument::Compact), ring.active());
}

} // namespace

struct TokenIssuer::Private
{
    Private(store::Database &database_, keys::KeyService &keys_, const Clock &clock,
        const Snapshot<TokenPolicy> &policy_, TokenIdentity identity_, RefreshTokenCodec codec_, int signers)
        : database(database_)
        , keys(keys_)
        , policy(policy_)
        , identity(std::move(identity_))
        , codec(std::move(codec_))
        , jobs(keys, clock, policy, identity)
        , pool(signers, signers * placesPerSigner)
    {
    }

    store::Database &database;
    keys::KeyService &keys;
    const Snapshot<TokenPolicy> &policy;
    Snapshot<TokenIdentity> identity;
    const RefreshTokenCodec codec;
    const TokenJobs jobs;
    TokenCounts counts;
    SigningPool pool; // last: waits for what uses the others

    /// Commits `write` (a job that gives a Result of what it committed), then makes the answer on a signing thread.
    template <typename Answer, typename Write, typename Make>
    Future<Result<Answer, TokenError>> answer(TokenCounts::Asked what, Write write, Make make);
    template <typename Answer>
    Future<Result<Answer, TokenError>> refuse(TokenCounts::Asked what, TokenError code, const QString &detail);
    template <typename Answer, typename Write, typename Make>
    struct Pending;
    template <typename P>
    void attempt(const std::shared_ptr<P> &pending, int left);

    TokenResponse respond(const Grant &grant) const;
};

template <typename Answer, typename Write, typename Make>
struct TokenIssuer::Private::Pending
{
    TokenCounts &counts;
    TokenCounts::Asked what;
    SigningPool::Place place; // given back after the promise is finished
    Write write;
    Make make;
    Promise<Result<Answer, TokenError>> promise;

    void finish(Result<Answer, TokenError> result)
    {
        counts.note(what, result ? std::nullopt : std::optional(result.error().code));
        promise.finish(std::move(result));
    }
};

template <typename Answer, typename Write, typename Make>
Future<Result<Answer, TokenError>> TokenIssuer::Private::answer(TokenCounts::Asked what, Write write, Make make)
{
    using P = Pending<Answer, Write, Make>;
    SigningPool::Place place = pool.take();
    if (!place)
        return refuse<Answer>(what, TokenError::Busy, QStringLiteral("Too many sign-ins and refreshes wait."));
    const std::shared_ptr<P> pending(new P{counts, what, std::move(place), std::move(write), std::move(make), {}});
    auto future = pending->promise.future();
    attempt(pending, mostAttempts);
    return future;
}

template <typename Answer>
Future<Result<Answer, TokenError>> TokenIssuer::Private::refuse(
    TokenCounts::Asked what, TokenError code, const QString &detail)
{
    counts.note(what, code);
    return readyFuture<Result<Answer, TokenError>>(fail(code, detail));
}

template <typename P>
void TokenIssuer::Private::attempt(const std::shared_ptr<P> &pending, int left)
{
    auto written = database.write([pending](store::Connection &connection) { return pending->write(connection); });
    using Stored = std::decay_t<decltype(written.result())>;
    written.then([this, pending, left](const Stored &stored) {
        if (!stored && stored.error().code == store::StoreError::Conflict && left > 1) {
            keys.reconsider().then([this, pending, left] { attempt(pending, left - 1); });
            return;
        }
        if (!stored) {
            qCWarning(lcTokens) << "A token was not given out, since its session could not be stored:"
                                << stored.error().detail;
            pending->finish(fail(TokenError::Unavailable, QStringLiteral("The session could not be stored.")));
            return;
        }
        if (!*stored) {
            pending->finish(std::unexpected(stored->error()));
            return;
        }
        failurePoint("tokens.committed");
        pool.start([pending, granted = **stored] {
            auto made = pending->make(granted);
            failurePoint("tokens.signed");
            pending->finish(std::move(made));
        });
    });
}

TokenIssuer::TokenIssuer(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

TokenIssuer::~TokenIssuer() = default;

Result<std::unique_ptr<TokenIssuer>, TokenError> TokenIssuer::open(store::Database &database, keys::KeyService &keys,
    const crypto::Sealer &keyEncryptionKey, const Clock &clock, const Snapshot<TokenPolicy> &policy,
    TokenIdentity identity, int signers)
{
    const auto secret = keys::serverSecret(database, keyEncryptionKey, QStringLiteral("refresh-token"), secretSize);
    if (!secret)
        return fail(TokenError::Unavailable, secret.error().detail);
    auto data = std::make_unique<Private>(
        database, keys, clock, policy, std::move(identity), RefreshTokenCodec(*secret), signers);
    return std::unique_ptr<TokenIssuer>(new TokenIssuer(std::move(data)));
}

std::shared_ptr<const TokenPolicy> TokenIssuer::policy() const { return d->policy.load(); }

std::shared_ptr<const TokenIdentity> TokenIssuer::identity() const { return d->identity.load(); }

void TokenIssuer::setIdentity(TokenIdentity identity) { d->identity.store(std::move(identity)); }

const TokenCounts &TokenIssuer::counts() const { return d->counts; }

std::optional<SessionId> TokenIssuer::sessionOf(QByteArrayView refreshToken) const
{
    const std::optional<RefreshTicket> ticket = d->codec.decode(refreshToken);
    return ticket ? std::optional(ticket->session) : std::nullopt;
}

Future<Result<TokenResponse, TokenError>> TokenIssuer::signIn(
    const store::UserRow &verified, const ClientContext &client)
{
    const SessionId session = SessionId::fromRandom(crypto::randomBytes(idSize));
    return d->answer<TokenResponse>(
        TokenCounts::Asked::SignIn,
        [this, user = VerifiedUser{verified.id, verified.passwordChangedAt}, session, client](
            store::Connection &connection) { return d->jobs.begin(connection, user, session, client); },
        [this](const Grant &grant) { return d->respond(grant); });
}

Future<Result<TokenResponse, TokenError>> TokenIssuer::refresh(
    const QByteArray &refreshToken, const ClientContext &client)
{
    const std::optional<RefreshTicket> ticket = d->codec.decode(refreshToken);
    if (!ticket)
        return d->refuse<TokenResponse>(
            TokenCounts::Asked::Refresh, TokenError::InvalidToken, QStringLiteral("The refresh token is not valid."));
    return d->answer<TokenResponse>(
        TokenCounts::Asked::Refresh,
        [this, ticket = *ticket, client](
            store::Connection &connection) { return d->jobs.rotate(connection, ticket, client); },
        [this](const Grant &grant) { return d->respond(grant); });
}

Future<Result<QByteArray, TokenError>> TokenIssuer::mint(const MintRequest &request, const keys::Actor &actor)
{
    return d->answer<QByteArray>(
        TokenCounts::Asked::Mint,
        [this, request, actor](store::Connection &connection) { return d->jobs.mint(connection, request, actor); },
        [](const Minted &minted) {
            return jose::signJwsAs(
                minted.header, QJsonDocument(minted.claims).toJson(QJsonDocument::Compact), minted.key);
        });
}

Result<MintDraft, TokenError> TokenIssuer::draft(const MintRequest &request) const
{
    const auto drafted =
        d->database.read([&](store::Connection &connection) { return d->jobs.draft(connection, request); });
    if (!drafted)
        return fail(TokenError::Unavailable, drafted.error().detail);
    return drafted->transform([](const Minted &minted) { return MintDraft{minted.header, minted.claims}; });
}

TokenResponse TokenIssuer::Private::respond(const Grant &grant) const
{
    const auto tokens = policy.load();
    const auto named = identity.load();
    QJsonObject claims = commonClaims(*named, grant.times);
    const QJsonObject ofUser = userClaims(*named, *tokens, grant.user);
    for (auto claim = ofUser.begin(); claim != ofUser.end(); ++claim)
        claims.insert(claim.key(), claim.value());
    claims.insert(QStringLiteral("sid"), grant.ticket.session.toText());
    using std::chrono::floor, std::chrono::seconds;
    return {sign(claims, tokens->typ, *grant.ring), floor<seconds>(grant.times.expiresAt - grant.times.issuedAt),
        codec.encode(grant.ticket), floor<seconds>(grant.refreshLifetime), grant.ticket.session, grant.user.id,
        grant.ring->activeKid(), claims.value(u"jti").toString()};
}

} // namespace tessera::tokens
