// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "core/snapshot.h"
#include "keys/keyledger.h"
#include "keys/timeline.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace tessera::keys {

/// What a revocation will do, before it is done.
struct RevocationPreview
{
    KeyState state = KeyState::Removed;
    /// Live sessions whose latest access token the key has signed. They go on with their next refresh.
    qint64 liveSessions = 0;
    /// How many of those have an access token that is still good, and dies.
    qint64 liveTokens = 0;
    /// When the last of those expires; nothing where none is good.
    std::optional<Instant> latestTokenExpiry;
    /// Until when a consumer that obeys `Cache-Control` may accept the key: now + JWKS max-age.
    Instant cachesAcceptUntil;
    /// Until when a consumer that never drops a key it once saw may accept its tokens: the expiry horizon + leeway, or
    /// now where that is past.
    Instant othersAcceptUntil;
    /// A successor becomes active at once, so consumers may refuse fresh tokens until `cachesAcceptUntil`.
    bool successorActiveAtOnce = false;
};

enum class PublicKeyFormat { Jwk, Pem };

/// Owns the signing keys of an installation and keeps the promises of their life cycle: there is always one active key,
/// a key is published before it signs and until its last token has expired, nothing comes back when the clock jumps,
/// and any number of services on one database agree. What is stored is sealed under the key-encryption key.
///
/// Owned by the composition root; must outlive every user of it. Lives in the thread that opened it and needs that
/// thread's event loop for its timer; every function may be called from any thread. Work runs one piece after another
/// on threads of its own, so that futures finish without any event loop and may be waited for. Signals come from those
/// threads.
class KeyService final : public QObject
{
    Q_OBJECT

public:
    /// Opens the keys of the database, or makes the first one where there is none (blocking: some 100 ms).
    /// Refuses a key-encryption key that does not fit, or rows that it cannot open; never starts a new set beside an
    /// old one. `database`, `clock` and `policy` must outlive the service; `policy` must break no rule.
    [[nodiscard]] static Result<std::unique_ptr<KeyService>, KeyError> open(store::Database &database,
        std::shared_ptr<const crypto::Sealer> keyEncryptionKey, const Clock &clock,
        const Snapshot<RotationPolicy> &policy);
    ~KeyService() override;

    /// The keys as they are now; never null. Cheap.
    [[nodiscard]] std::shared_ptr<const KeyRing> ring() const;

    /// What the database has seen, where the clock is behind that by more than nodes differ: until then keys stay as
    /// they are.
    [[nodiscard]] std::optional<Instant> clockSeen() const;

    /// To be called in the write job that hands out a token (promise 3): makes sure that the key's committed expiry
    /// horizon is not before `expiry`. Throws `store::StoreFailure` with Conflict where the key must not sign any more
    /// (this process slept, or another revoked it): reconsider and take the new active key. Writes only now and then.
    void coverExpiry(store::Connection &connection, const KeyId &kid, Instant expiry) const;

    /// Announces a new key that activates after the propagation time; or, `atOnce`, one that is active now: the next
    /// announced key where there is one, else a new one. Gives the key.
    [[nodiscard]] Future<Result<KeyView, KeyError>> rotate(bool atOnce, const Actor &actor);

    [[nodiscard]] Result<RevocationPreview, KeyError> previewRevocation(const KeyId &kid) const;
    /// Takes the key out of the JWKS now and wipes its private part. If it was active, a successor is active at once.
    /// If it was announced, the active key goes on signing, and another one is announced where the policy needs it.
    [[nodiscard]] Future<Result<KeyView, KeyError>> revoke(const KeyId &kid, const QString &reason, const Actor &actor);

    /// Imports a private key: PEM (PKCS#1, PKCS#8, SEC1, encrypted or not) or a JWK (RFC 7517). It is announced like
    /// any new key. `algorithm` says what an RSA key is for; else the JWK's `alg`, the policy's, or RS256.
    [[nodiscard]] Future<Result<KeyView, KeyError>> importKey(crypto::SecretBytes document,
        std::optional<crypto::SecretBytes> passphrase, std::optional<jose::Algorithm> algorithm, const Actor &actor);

    /// The announced key that would sign if another had to at once; nothing: a new one would be made.
    [[nodiscard]] Result<std::optional<KeyId>, KeyError> nextAtOnce() const;
    /// From when on a key that is made or imported by hand now would sign.
    [[nodiscard]] Result<Instant, KeyError> earliestActivation() const;

    /// The public key as canonical JWK or as PEM (SubjectPublicKeyInfo), in any state.
    [[nodiscard]] Result<QByteArray, KeyError> exportPublic(const KeyId &kid, PublicKeyFormat format) const;
    /// The private key as PKCS#8 PEM encrypted under a passphrase of at least 8 bytes; audited before it is given out.
    [[nodiscard]] Future<Result<QByteArray, KeyError>> exportPrivate(
        const KeyId &kid, crypto::SecretBytes passphrase, const Actor &actor);

    /// What the next `rotations` look like under a policy that is not saved; it must break no rule.
    [[nodiscard]] QList<TimelineKey> simulate(
        const RotationPolicy &policy, Duration accessLifetime, int rotations) const;

    /// Seals every private key and server secret again under another key-encryption key, in one transaction.
    /// Gives how many were sealed. Other services on the database keep what they hold, and refuse to store keys until
    /// restarted.
    [[nodiscard]] Future<Result<int, KeyError>> reseal(
        std::shared_ptr<const crypto::Sealer> keyEncryptionKey, const Actor &actor);

    /// Looks at the clock, the policy and the rows again, and does what is due: announces the next key, persists the
    /// key time, swaps the ring, wipes what left. Called by the timer and on every change of the database; call it when
    /// the policy changed. Finished when the ring shows the outcome (an RSA key that has to be made may come later).
    Future<void> reconsider();

Q_SIGNALS:
    /// The ring shows something else than before.
    void ringChanged();

private:
    /// What to change, given a fresh key where one turned out to be needed; no change at all asks for one.
    using SuccessorDecision = std::function<Result<KeyChanges, KeyError>(
        KeyRows rows, Instant now, const std::optional<store::KeyRow> &fresh)>;

    KeyService(store::Database &database, const Clock &clock, const Snapshot<RotationPolicy> &policy,
        std::unique_ptr<KeyVault> vault);

    [[nodiscard]] Result<void, KeyError> start();
    void step();
    [[nodiscard]] Result<KeysStored, KeyError> readInKeyTime(Duration leeway) const;
    void queueStep();
    void publish(const std::shared_ptr<const KeyRing> &ring);
    void tellWhereBehind(Instant seen);
    void setTimer(Instant next);
    void followDatabase(store::Topics topics);
    void makeScheduledKey();
    [[nodiscard]] Result<KeyView, KeyError> shown(const KeyId &kid);
    [[nodiscard]] Result<KeyChanges, KeyError> commitWithSuccessor(
        const RotationPolicy &policy, const Actor &actor, const SuccessorDecision &decide);
    [[nodiscard]] Result<KeyView, KeyError> rotateAtOnce(const RotationPolicy &policy, const Actor &actor);
    [[nodiscard]] Result<KeyView, KeyError> addKey(
        const RotationPolicy &policy, const Result<store::KeyRow, KeyError> &fresh, const Actor &actor);
    [[nodiscard]] Result<KeyView, KeyError> revokeNow(const KeyId &kid, const QString &reason, const Actor &actor);
    [[nodiscard]] Result<store::KeyRow, KeyError> storedRow(const KeyId &kid) const;

    store::Database &m_database;
    const Clock &m_clock;
    const Snapshot<RotationPolicy> &m_policy;
    const std::unique_ptr<KeyVault> m_vault;
    const KeyLedger m_ledger;
    Snapshot<KeyRing> m_ring;
    QTimer m_timer;
    std::mutex m_stepping;
    KeyHandles m_handles; // guarded by m_stepping, as is the next
    bool m_behind = false;
    std::atomic<bool> m_stepQueued = false;
    std::atomic<bool> m_makingKey = false;
    std::atomic<bool> m_stopping = false;
    QThreadPool m_steps;
    QThreadPool m_operations;
};

} // namespace tessera::keys
