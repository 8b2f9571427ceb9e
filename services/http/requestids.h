// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tessera::http {

/// Gives each request an id of 24 characters: one part that no other worker or start has, and a number.
class RequestIds
{
public:
    RequestIds();

    [[nodiscard]] QByteArray next();

private:
    QByteArray m_prefix;
    quint32 m_number = 0;
};

} // namespace tessera::http
