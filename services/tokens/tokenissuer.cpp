// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenissuer.h"

#include "crypto/random.h"
#include "jose/jws.h"
#include "keys/serversecrets.h"
#include "store/auditrepository.h"
#include "store/sessionrepository.h"
#include "store/userrepository.h"
#include "tokens/accesstoken.h"
#include "tokens/mint.h"
#include "tokens/signingpool.h"

#include <QJsonDocument>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcTokens, "tessera.tokens")

namespace tessera::tokens {
namespace {

constexpr qsizetype secretSize = 32;
constexpr qsizetype idSize = 16;
constexpr int placesPerSigner = 512;
constexpr qsizetype longestUserAgent = 256;
/// How often a write is tried anew because its key stopped signing between the look and the write.
constexpr int mostAttempts = 3;

/// What was committed, and is to be answered.
struct Grant
{
    std::shared_ptr<const keys::KeyRing> ring;
    TokenTimes times;
    store::UserRow user;
    RefreshTicket ticket;
    Duration refreshLifetime{};
};

/// What was committed before a token is minted.
struct Minted
{
    std::shared_ptr<const keys::KeyRing> ring;
    QJsonObject claims;
    QString typ;
};

QByteArray sign(const QJsonObject &claims, const QString &typ, const keys::KeyRing &ring)
{
    return jose::signJws(
        {{QStringLiteral("typ"), typ}}, QJsonDocument(claims).toJson(QJsonDocument::Compact), ring.active());
}

Duration refreshLifetimeOf(const TokenPolicy &policy, bool remember)
{
    return remember ? policy.rememberLifetime : policy.refreshLifetime;
}

std::unexpected<Failure<TokenError>> invalid()
{
    return fail(TokenError::InvalidToken, QStringLiteral("The refresh token is not valid."));
}

} // namespace

struct TokenIssuer::Private
{
    store::Database &database;
    keys::KeyService &keys;
    const Clock &clock;
    const Snapshot<TokenPolicy> &policy;
    const TokenIdentity identity;
    const RefreshTokenCodec codec;
    SigningPool pool; // last: waits for what uses the others

    /// Commits `write` (a job that gives a Result of what it committed), then makes the answer on a signing thread.
    template <typename Answer, typename Write, typename Make>
    QFuture<Result<Answer, TokenError>> answer(Write write, Make make);
    template <typename Answer, typename Write, typename Make>
    struct Pending;
    template <typename P>
    void attempt(const std::shared_ptr<P> &pending, int left);

    Result<Grant, TokenError> begin(
        store::Connection &connection, const UserId &user, const SessionId &session, const ClientContext &client);
    Result<Grant, TokenError> rotate(
        store::Connection &connection, const RefreshTicket &ticket, const ClientContext &client);
    void endReused(store::Connection &connection, const store::SessionRow &session, const RefreshTicket &ticket,
        const ClientContext &client, Instant now);
    Result<Minted, TokenError> prepareMint(
        store::Connection &connection, const MintRequest &request, const keys::Actor &actor);
    TokenResponse respond(const Grant &grant) const;
};

template <typename Answer, typename Write, typename Make>
struct TokenIssuer::Private::Pending
{
    SigningPool::Place place; // given back after the promise is finished
    Write write;
    Make make;
    QPromise<Result<Answer, TokenError>> promise;

    void finish(Result<Answer, TokenError> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

template <typename Answer, typename Write, typename Make>
QFuture<Result<Answer, TokenError>> TokenIssuer::Private::answer(Write write, Make make)
{
    using P = Pending<Answer, Write, Make>;
    SigningPool::Place place = pool.take();
    if (!place)
        return QtFuture::makeReadyValueFuture<Result<Answer, TokenError>>(
            fail(TokenError::Busy, QStringLiteral("Too many sign-ins and refreshes wait.")));
    const std::shared_ptr<P> pending(new P{std::move(place), std::move(write), std::move(make), {}});
    pending->promise.start();
    auto future = pending->promise.future();
    attempt(pending, mostAttempts);
    return future;
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
        pool.start([pending, granted = **stored] { pending->finish(pending->make(granted)); });
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
    std::unique_ptr<Private> data(new Private{database, keys, clock, policy, std::move(identity),
        RefreshTokenCodec(*secret), SigningPool(signers, signers * placesPerSigner)});
    return std::unique_ptr<TokenIssuer>(new TokenIssuer(std::move(data)));
}

const TokenIdentity &TokenIssuer::identity() const { return d->identity; }

std::optional<SessionId> TokenIssuer::sessionOf(QByteArrayView refreshToken) const
{
    const std::optional<RefreshTicket> ticket = d->codec.decode(refreshToken);
    return ticket ? std::optional(ticket->session) : std::nullopt;
}

QFuture<Result<TokenResponse, TokenError>> TokenIssuer::signIn(const store::UserRow &user, const ClientContext &client)
{
    const SessionId session = SessionId::fromRandom(crypto::randomBytes(idSize));
    return d->answer<TokenResponse>(
        [this, id = user.id, session, client](
            store::Connection &connection) { return d->begin(connection, id, session, client); },
        [this](const Grant &grant) { return d->respond(grant); });
}

QFuture<Result<TokenResponse, TokenError>> TokenIssuer::refresh(
    const QByteArray &refreshToken, const ClientContext &client)
{
    const std::optional<RefreshTicket> ticket = d->codec.decode(refreshToken);
    if (!ticket)
        return QtFuture::makeReadyValueFuture<Result<TokenResponse, TokenError>>(invalid());
    return d->answer<TokenResponse>(
        [this, ticket = *ticket, client](
            store::Connection &connection) { return d->rotate(connection, ticket, client); },
        [this](const Grant &grant) { return d->respond(grant); });
}

QFuture<Result<QByteArray, TokenError>> TokenIssuer::mint(const MintRequest &request, const keys::Actor &actor)
{
    return d->answer<QByteArray>(
        [this, request, actor](store::Connection &connection) { return d->prepareMint(connection, request, actor); },
        [](const Minted &minted) { return sign(minted.claims, minted.typ, *minted.ring); });
}

TokenResponse TokenIssuer::Private::respond(const Grant &grant) const
{
    const auto tokens = policy.load();
    QJsonObject claims = commonClaims(identity, grant.times);
    const QJsonObject ofUser = userClaims(identity, *tokens, grant.user);
    for (auto claim = ofUser.begin(); claim != ofUser.end(); ++claim)
        claims.insert(claim.key(), claim.value());
    claims.insert(QStringLiteral("sid"), grant.ticket.session.toText());
    using std::chrono::floor, std::chrono::seconds;
    return {sign(claims, tokens->typ, *grant.ring), floor<seconds>(grant.times.expiresAt - grant.times.issuedAt),
        codec.encode(grant.ticket), floor<seconds>(grant.refreshLifetime), grant.ticket.session};
}

Result<Grant, TokenError> TokenIssuer::Private::begin(
    store::Connection &connection, const UserId &id, const SessionId &session, const ClientContext &client)
{
    const Instant now = clock.now();
    const auto tokens = policy.load();
    const auto ring = keys.ring();
    const TokenTimes times = TokenTimes::from(now, tokens->accessLifetime);
    const Duration refreshLifetime = refreshLifetimeOf(*tokens, client.remember);
    store::UserRepository users(connection);
    const std::optional<store::UserRow> user = users.find(id);
    if (!user || !user->isActive || !users.setLastSignIn(id, now))
        return fail(TokenError::InvalidToken, QStringLiteral("The user is disabled or was removed."));
    keys.coverExpiry(connection, ring->activeKid(), times.expiresAt);
    const RefreshTicket ticket{session, 1};
    store::SessionRepository(connection)
        .insert({.id = session,
            .user = id,
            .sequence = ticket.sequence,
            .createdAt = now,
            .refreshedAt = now,
            .expiresAt = now + refreshLifetime,
            .remember = client.remember,
            .revokedAt = {},
            .revokeReason = {},
            .userAgent = client.userAgent.left(longestUserAgent),
            .address = client.address,
            .lastKid = ring->activeKid(),
            .lastTokenExpiresAt = times.expiresAt});
    const keys::Actor actor{id.toText(), client.address, client.requestId};
    store::AuditRepository(connection)
        .append(actor.did(
            now, QStringLiteral("signin.accepted"), id.toText(), {{QStringLiteral("session"), session.toText()}}));
    return Grant{ring, times, *user, ticket, refreshLifetime};
}

Result<Grant, TokenError> TokenIssuer::Private::rotate(
    store::Connection &connection, const RefreshTicket &ticket, const ClientContext &client)
{
    const Instant now = clock.now();
    const auto tokens = policy.load();
    const auto ring = keys.ring();
    const TokenTimes times = TokenTimes::from(now, tokens->accessLifetime);
    store::SessionRepository sessions(connection);
    const std::optional<store::SessionRow> session = sessions.find(ticket.session);
    if (!session || session->revokedAt || ticket.sequence > session->sequence)
        return invalid();
    if (session->expiresAt <= now)
        return fail(TokenError::ExpiredToken, QStringLiteral("The session has expired."));
    const bool isSuccessorAgain =
        ticket.sequence + 1 == session->sequence && now - session->refreshedAt < tokens->refreshGrace;
    if (ticket.sequence < session->sequence && !isSuccessorAgain) {
        endReused(connection, *session, ticket, client, now);
        return fail(TokenError::ReusedToken,
            QStringLiteral("The refresh token was used before, so its session has been ended."));
    }
    const std::optional<store::UserRow> user = store::UserRepository(connection).find(session->user);
    if (!user || !user->isActive)
        return invalid();
    keys.coverExpiry(connection, ring->activeKid(), times.expiresAt);
    if (isSuccessorAgain) {
        if (!sessions.noteToken(session->id, ring->activeKid(), times.expiresAt, now))
            return invalid();
        return Grant{ring, times, *user, {session->id, session->sequence}, session->expiresAt - now};
    }
    const Duration refreshLifetime = refreshLifetimeOf(*tokens, session->remember);
    const auto rotated = sessions.rotate({.id = session->id,
        .fromSequence = ticket.sequence,
        .now = now,
        .expiresAt = now + refreshLifetime,
        .kid = ring->activeKid(),
        .tokenExpiresAt = times.expiresAt,
        .userAgent = client.userAgent.left(longestUserAgent),
        .address = client.address});
    if (!rotated)
        return invalid();
    return Grant{ring, times, *user, {rotated->id, rotated->sequence}, refreshLifetime};
}

void TokenIssuer::Private::endReused(store::Connection &connection, const store::SessionRow &session,
    const RefreshTicket &ticket, const ClientContext &client, Instant now)
{
    if (!store::SessionRepository(connection).revoke(session.id, now, QStringLiteral("refresh token used again")))
        return;
    AuditEvent event = keys::Actor{session.user.toText(), client.address, client.requestId}.did(now,
        QStringLiteral("refresh.reused"), session.id.toText(),
        {{QStringLiteral("presented"), ticket.sequence}, {QStringLiteral("expected"), session.sequence}});
    event.succeeded = false;
    store::AuditRepository(connection).append(event);
}

Result<Minted, TokenError> TokenIssuer::Private::prepareMint(
    store::Connection &connection, const MintRequest &request, const keys::Actor &actor)
{
    const Instant now = clock.now();
    const auto tokens = policy.load();
    const auto ring = keys.ring();
    std::optional<store::UserRow> user;
    if (request.user) {
        user = store::UserRepository(connection).find(*request.user);
        if (!user)
            return fail(TokenError::NotAllowed, QStringLiteral("There is no user %1.").arg(request.user->toText()));
    }
    const auto claims = mintedClaims(request, identity, *tokens, user, now);
    if (!claims)
        return fail(TokenError::NotAllowed, claims.error());
    keys.coverExpiry(connection, ring->activeKid(), expiryOf(*claims));
    store::AuditRepository(connection)
        .append(actor.did(now, QStringLiteral("token.minted"), claims->value(u"sub").toString(),
            {{QStringLiteral("jti"), claims->value(u"jti")}, {QStringLiteral("exp"), claims->value(u"exp")},
                {QStringLiteral("kid"), ring->activeKid().toText()}}));
    return Minted{ring, *claims, request.typ.isEmpty() ? tokens->typ : request.typ};
}

} // namespace tessera::tokens
