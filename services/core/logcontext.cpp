// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logcontext.h"

namespace tessera {

namespace {

thread_local constinit const LogContext *innermost = nullptr;

} // namespace

LogContext::LogContext(QByteArray request, QJsonObject fields)
    : m_request(std::move(request))
    , m_fields(std::move(fields))
    , m_outer(std::exchange(innermost, this))
{
}

LogContext::~LogContext() { innermost = m_outer; }

const LogContext *LogContext::current() { return innermost; }

} // namespace tessera
