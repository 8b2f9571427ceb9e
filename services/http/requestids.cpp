// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requestids.h"

#include <QRandomGenerator>

namespace tessera::http {

RequestIds::RequestIds()
    : m_prefix(QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0'))
{
}

QByteArray RequestIds::next()
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray id(24, Qt::Uninitialized);
    std::copy(m_prefix.cbegin(), m_prefix.cend(), id.begin());
    ++m_number;
    for (int i = 0; i < 8; ++i)
        id[23 - i] = digits[(m_number >> (4 * i)) & 0xf];
    return id;
}

} // namespace tessera::http
