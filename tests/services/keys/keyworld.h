// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/keychanges.h"

#include <set>
#include <vector>

namespace tessera::test {

/// What one step of a random history does.
struct Step
{
    enum class Kind {
        PassTime,
        JumpBack,
        JumpForward,
        Tick,
        StaleTick,
        SignToken,
        Rotate,
        RotateAtOnce,
        Revoke,
        Import,
        ChangePolicy,
        Fetch
    };

    Kind kind = Kind::Tick;
    /// Seconds to pass or jump, or which of many things to take.
    unsigned amount = 0;
};

/// Two nodes, one store and one consumer, all in memory: runs the functions of the life cycle as the key service does,
/// and throws where one of the promises is broken. The store is what both nodes commit to; a stale node decides to make
/// a key on rows that another has changed since.
class KeyWorld
{
public:
    KeyWorld();
    void run(const Step &step);

private:
    struct Token
    {
        KeyId kid;
        /// In key time: when the wall clock of the signer has reached `exp`.
        Instant deadline;
        bool released = false;
    };
    struct Consumer
    {
        std::set<QString> kids;
        Instant until;
        bool excused = true;
    };

    [[nodiscard]] Instant keyTime() const { return std::max(m_wall, m_seen); }
    [[nodiscard]] store::KeyRow fresh(const QString &origin);
    [[nodiscard]] keys::KeyState stateOf(const store::KeyRow &row) const;
    template <typename Decide>
    void commit(Decide decide);
    void tick();
    void staleTick();
    void announceWhatIsDue();
    void signToken();
    void revoke(unsigned which);
    void changePolicy(unsigned which);
    void fetch();
    void checkPromises();
    void checkStates();
    void checkFuture() const;
    void checkTokens();
    void checkAnnouncement(const store::KeyRow &row, bool scheduled, const store::KeyRow *before) const;

    std::vector<store::KeyRow> m_rows;
    Instant m_seen;
    Instant m_wall;
    keys::RotationPolicy m_policy;
    Duration m_accessLifetime;
    std::vector<Token> m_tokens;
    Consumer m_consumer;
    std::map<QString, keys::KeyState> m_observed;
    std::set<QString> m_atOnce;
    int m_made = 0;
};

} // namespace tessera::test
