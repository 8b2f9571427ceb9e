// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace tessera::http {

/// Buffers for answers on their way to sockets, lent to one connection after another, so that an answer costs no
/// allocation. For one thread.
class BufferPool
{
public:
    /// Empty; with room in it where one was given back.
    [[nodiscard]] QByteArray take()
    {
        if (m_spare.empty())
            return {};
        QByteArray buffer = std::move(m_spare.back());
        m_spare.pop_back();
        return buffer;
    }

    /// Keeps \a buffer unless it is large or there are enough.
    void giveBack(QByteArray &&buffer)
    {
        static constexpr qsizetype usualAnswer = 16 * 1024;
        static constexpr size_t mostKept = 64;
        if (buffer.capacity() == 0 || buffer.capacity() > usualAnswer || m_spare.size() >= mostKept)
            return;
        buffer.resize(0);
        m_spare.push_back(std::move(buffer));
    }

private:
    std::vector<QByteArray> m_spare;
};

} // namespace tessera::http
