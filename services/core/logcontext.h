// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace tessera {

/// What a thread works on while this exists: log messages of the thread name it, where the form of the log has a place
/// for that. Lives on the stack; the innermost one counts.
class LogContext final
{
public:
    /// \a request: the id of the request that is worked on, empty for none. \a fields: what else is said of each
    /// message; never a secret.
    explicit LogContext(QByteArray request, QJsonObject fields = {});
    LogContext(const LogContext &) = delete;
    LogContext &operator=(const LogContext &) = delete;
    ~LogContext();

    /// That of the calling thread; null where there is none.
    [[nodiscard]] static const LogContext *current();

    [[nodiscard]] const QByteArray &request() const { return m_request; }
    [[nodiscard]] const QJsonObject &fields() const { return m_fields; }

private:
    const QByteArray m_request;
    const QJsonObject m_fields;
    const LogContext *const m_outer;
};

} // namespace tessera
