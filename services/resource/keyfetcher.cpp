// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/keyfetcher.h"

#include "resource/cachecontrol.h"
#include "resource/issuermetadata.h"
#include "resource/keywaiters.h"
#include "resource/log.h"
#include "resource/refreshplan.h"

#include <QThread>

namespace tessera::resource {

using namespace std::chrono_literals;

namespace {

/// The timer wakes at least this often to look at the clock: that may have jumped, and the machine may have slept.
constexpr Duration longestSleep = 30s;

/// An ETag that is fit to be sent back (RFC 9110 section 8.8.3).
QByteArray usableEtag(const QByteArray &etag)
{
    const bool fits = etag.size() <= 256 && std::ranges::all_of(etag, [](char c) { return c > 0x20 && c < 0x7f; });
    return fits ? etag : QByteArray();
}

QList<KeyId> newKids(const jose::KeySet &brought, const HeldKeys &held)
{
    QList<KeyId> kids;
    for (const jose::Jwk &key : brought.keys())
        if (!held.keys || !held.keys->contains(key.kid()))
            kids.append(key.kid());
    return kids;
}

QHash<KeyId, Instant> heldSince(const jose::KeySet &keys, const QHash<KeyId, Instant> &before, Instant now)
{
    QHash<KeyId, Instant> since;
    for (const jose::Jwk &key : keys.keys())
        since.insert(key.kid(), before.value(key.kid(), now));
    return since;
}

} // namespace

KeyFetcher::KeyFetcher(const JwksClientConfiguration &configuration, const Clock &clock, Jitter jitter,
    std::shared_ptr<KeyWaiters> waiters)
    : m_configuration(configuration)
    , m_clock(clock)
    , m_jitter(std::move(jitter))
    , m_waiters(std::move(waiters))
    , m_withholding{.reason = configuration.withheld}
    , m_changes(configuration.keepAtLeast)
{
}

KeyFetcher::~KeyFetcher() = default;

void KeyFetcher::startUp()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_planTimer = std::make_unique<QTimer>();
    m_planTimer->setSingleShot(true);
    m_planTimer->callOnTimeout(this, &KeyFetcher::lookAtClock);
    m_waitTimer = std::make_unique<QTimer>();
    m_waitTimer->setInterval(m_configuration.waitAtMost);
    m_waitTimer->callOnTimeout(this, [this] { m_waiters->giveUpWaiting(); });
    runPlanned();
}

void KeyFetcher::runPlanned()
{
    if (m_waiters->begin())
        run();
}

void KeyFetcher::fetchNow()
{
    if (m_waiters->beginOrRepeat())
        run();
}

void KeyFetcher::run()
{
    if (!m_network)
        return;
    const Withholding withheld = withholding();
    m_changesBefore = withheld.changes;
    if (!withheld.reason.isEmpty()) {
        qCInfo(log).noquote() << "The issuer's keys are not fetched." << withheld.reason;
        return endWithout({.code = RequestError::Refused, .detail = withheld.reason});
    }
    if (!m_waitTimer->isActive()) // else it begins anew, and they have waited already
        m_waitTimer->start();
    HeldKeys held = *m_waiters->held();
    ++held.fetches;
    const QUrl known = m_configuration.jwksUri.value_or(held.jwksUri);
    m_waiters->publish(std::move(held));
    if (!known.isEmpty())
        return askKeys(known);
    const Result<QUrl, IssuerError> issuer = issuerUrl(m_configuration.issuer);
    if (!issuer)
        return failWith({.code = RequestError::NotReached, .detail = issuer.error().detail});
    m_metadataUrls = metadataUrls(*issuer);
    askMetadata();
}

void KeyFetcher::askMetadata() { request(m_metadataUrls.takeFirst(), {}, &KeyFetcher::metadataAnswered); }

void KeyFetcher::metadataAnswered(const IssuerRequest::Outcome &outcome)
{
    if (!outcome)
        return m_metadataUrls.isEmpty() || outcome.error().code == RequestError::NotReached ? failWith(outcome.error())
                                                                                            : askMetadata();
    const Result<QUrl, IssuerError> jwksUri = jwksUriOf(outcome->body, m_configuration.issuer);
    if (!jwksUri)
        return failWith({.code = RequestError::Refused, .detail = jwksUri.error().detail});
    askKeys(*jwksUri);
}

void KeyFetcher::askKeys(const QUrl &jwksUri)
{
    if (const Result<void, IssuerError> allowed = checkKeyUrl(jwksUri); !allowed)
        return failWith({.code = RequestError::NotReached, .detail = allowed.error().detail});
    HeldKeys held = *m_waiters->held();
    if (held.jwksUri != jwksUri) {
        held.jwksUri = jwksUri;
        held.etag.clear();
        m_waiters->publish(held);
    }
    m_requestedAt = m_clock.now();
    m_waiters->requestLeaves();
    request(jwksUri, held.keys ? held.etag : QByteArray(), &KeyFetcher::keysAnswered);
}

void KeyFetcher::request(
    const QUrl &url, const QByteArray &knownEtag, void (KeyFetcher::*answered)(const IssuerRequest::Outcome &))
{
    m_request = std::make_unique<IssuerRequest>(*m_network, url, knownEtag, m_configuration);
    connect(m_request.get(), &IssuerRequest::finished, this, [this, answered](const IssuerRequest::Outcome &outcome) {
        m_request.release()->deleteLater(); // it is still emitting
        // Whoever answers may be another one than was to be asked.
        if (withholding().changes != m_changesBefore)
            return run();
        (this->*answered)(outcome);
    });
}

void KeyFetcher::keysAnswered(const IssuerRequest::Outcome &outcome)
{
    if (!outcome)
        return failWith(outcome.error());
    const std::shared_ptr<const HeldKeys> held = m_waiters->held();
    if (outcome->notModified || (held->keys && outcome->body == m_body))
        return succeed(*outcome, held->keys);
    Result<jose::KeySet, jose::JoseError> brought = jose::KeySet::fromJson(outcome->body);
    if (!brought)
        return failWith({.code = RequestError::Refused,
            .detail = QStringLiteral("The issuer's key set cannot be used: %1").arg(brought.error().detail)});
    for (const jose::KeySet::Skipped &skipped : brought->skipped())
        qCWarning(log).noquote() << "A key of the issuer's set is not used:" << skipped.reason;
    m_body = outcome->body;
    succeed(*outcome, std::make_shared<const jose::KeySet>(*std::move(brought)));
}

void KeyFetcher::succeed(const IssuerAnswer &answer, std::shared_ptr<const jose::KeySet> brought)
{
    const Instant now = m_clock.now();
    HeldKeys next = *m_waiters->held();
    const std::optional<Duration> stated = freshness(answer.cacheControl, answer.age);
    if (next.failure)
        qCInfo(log) << "The issuer's keys can be fetched again.";
    const QList<KeyId> added = newKids(*brought, next);
    const bool changing = m_changes.note({.at = m_requestedAt,
        .stated = stated,
        .hasNewKey = !added.isEmpty(),
        .hasAskedKey = m_waiters->anyWaitsFor(added)});
    if (brought != next.keys) {
        next.heldSince = heldSince(*brought, next.heldSince, now);
        next.keys = std::move(brought);
        ++next.generation;
        qCInfo(log) << "The issuer's key set has changed. Keys held:" << next.keys->size();
    } else {
        ++next.confirmations;
    }
    const Duration keep = keepFor(m_configuration, stated, changing);
    if (!answer.notModified)
        next.etag = usableEtag(answer.etag);
    next.failure.reset();
    next.confirmedAt = m_requestedAt;
    next.freshUntil = m_requestedAt + keep;
    next.usableUntil = *next.freshUntil + m_configuration.staleAtMost;
    end(std::move(next), true, refreshAfter(keep, m_jitter()));
}

void KeyFetcher::failWith(const Failure<RequestError> &failure)
{
    qCWarning(log).noquote() << "The issuer's keys cannot be fetched." << failure.detail;
    HeldKeys held = *m_waiters->held();
    ++held.failures;
    m_waiters->publish(std::move(held));
    endWithout(failure);
}

void KeyFetcher::endWithout(const Failure<RequestError> &failure)
{
    HeldKeys next = *m_waiters->held();
    const int count = next.failure ? next.failure->count + 1 : 1;
    next.failure = FetchFailure{.at = m_clock.now(), .reason = failure.detail, .count = count};
    if (!m_configuration.jwksUri)
        next.jwksUri.clear(); // the issuer may have moved them
    end(std::move(next), false, retryAfter(m_configuration, count, failure.code == RequestError::Refused, m_jitter()));
}

void KeyFetcher::end(HeldKeys next, bool succeeded, Duration until)
{
    m_plannedAt = m_clock.now();
    next.nextFetchAt = m_plannedAt + until;
    m_waitTimer->stop();
    const bool another = m_waiters->end(std::move(next), succeeded);
    sleepUntilNext();
    Q_EMIT heldChanged();
    if (another)
        run();
}

void KeyFetcher::sleepUntilNext()
{
    const Instant next = m_waiters->held()->nextFetchAt.value_or(m_clock.now());
    m_planTimer->start(std::clamp<Duration>(next - m_clock.now(), 0ms, longestSleep));
}

bool KeyFetcher::withhold(const QString &reason)
{
    const std::scoped_lock lock(m_mutex);
    if (m_withholding.reason == reason)
        return false;
    m_withholding.reason = reason;
    ++m_withholding.changes;
    return true;
}

KeyFetcher::Withholding KeyFetcher::withholding() const
{
    const std::scoped_lock lock(m_mutex);
    return m_withholding;
}

void KeyFetcher::followWithholding()
{
    if (!m_network)
        return;
    if (std::exchange(m_request, nullptr))
        return run();
    if (withholding().reason.isEmpty()) {
        // The cooldown spares an issuer that was asked, and none was.
        HeldKeys held = *m_waiters->held();
        held.cooldownUntil.reset();
        m_waiters->publish(std::move(held));
    }
    fetchNow();
}

void KeyFetcher::lookAtClock()
{
    if (!m_network)
        return;
    const Instant now = m_clock.now();
    // A clock that was set back would put the next fetch far off: then it is due now.
    if (now >= m_waiters->held()->nextFetchAt.value_or(now) || now < m_plannedAt)
        return runPlanned();
    sleepUntilNext();
}

void KeyFetcher::shutDown()
{
    m_request.reset();
    m_planTimer.reset();
    m_waitTimer.reset();
    m_network.reset();
    m_waiters->close();
}

} // namespace tessera::resource
