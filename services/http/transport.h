// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtTypes>

#include <span>

namespace tessera::http {

/// What came of trying to move bytes without waiting.
struct Moved
{
    enum class State {
        /// `bytes` were moved, at least one.
        Done,
        /// Not now: wait for the descriptor to become readable or writable.
        Later,
        /// The other side has sent everything (reading only).
        Ended,
        /// The connection is gone.
        Broken,
    };
    State state = State::Later;
    qsizetype bytes = 0;
};

/// How the bytes of one connection travel: plainly, or by TLS. Never blocks; the gate calls it when its descriptor is
/// ready, on the worker's thread. Owned by the connection.
class Transport
{
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    [[nodiscard]] virtual int descriptor() const = 0;
    /// What must happen before the first byte of a request. Done at once where nothing must.
    [[nodiscard]] virtual Moved handshake() = 0;
    [[nodiscard]] virtual Moved read(std::span<char> into) = 0;
    [[nodiscard]] virtual Moved write(QByteArrayView bytes) = 0;
    /// Says that nothing more will be written.
    virtual void shutDownWriting() = 0;
    /// Whether the descriptor may look unready although read() has more to give.
    [[nodiscard]] virtual bool holdsBytes() const = 0;
    [[nodiscard]] virtual bool isSecure() const = 0;
};

} // namespace tessera::http
