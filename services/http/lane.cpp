// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/lane.h"

#include "http/request.h"

#include <algorithm>
#include <cstring>

namespace tessera::http {

Lane::Lane(quint32 number)
    : m_number(number)
{
    setSocketState(ConnectedState);
    open(ReadWrite);
}

Lane::~Lane()
{
    setSocketState(UnconnectedState); // there is no socket engine that the base class could close
}

void Lane::feed(QByteArrayView bytes)
{
    m_input = bytes;
    Q_EMIT readyRead();
    Q_ASSERT(m_input.isEmpty());
}

void Lane::clear()
{
    static constexpr qsizetype usualAnswer = 16 * 1024;
    if (m_answer.capacity() > usualAnswer)
        m_answer = {};
    else
        m_answer.resize(0);
    m_headSize = 0;
    connection = nullptr;
    responder.reset();
    request.reset();
    story.reset();
    hold.reset();
    ++m_generation;
}

void Lane::disconnectFromHost()
{
    // QHttpServer does this when it cannot read a request, and all it gets is what the gate wrote.
    Q_ASSERT_X(false, "Lane", "QHttpServer refused a request of the gate");
}

qint64 Lane::readData(char *data, qint64 size)
{
    const qsizetype given = std::min<qsizetype>(size, m_input.size());
    std::memcpy(data, m_input.data(), size_t(given));
    m_input = m_input.sliced(given);
    return given;
}

qint64 Lane::writeData(const char *data, qint64 size)
{
    m_answer.append(data, size);
    if (m_headSize == 0)
        m_headSize = size; // QHttpServer writes the head in one piece, then the body
    return size;
}

} // namespace tessera::http
