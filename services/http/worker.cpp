// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/worker.h"

namespace tessera::http {

Worker::Worker(const QString &name, Gate::Parts parts)
    : m_parts(std::move(parts))
{
    m_thread.setObjectName(name);
    moveToThread(&m_thread);
}

Worker::~Worker() { m_thread.wait(); }

bool Worker::start(Descriptor listening)
{
    m_thread.start();
    bool open = false;
    QMetaObject::invokeMethod(
        this,
        [this, &listening, &open] {
            m_gate = std::make_unique<Gate>(m_parts);
            open = m_gate->open(std::move(listening));
            connect(m_gate.get(), &Gate::drained, this, &Worker::end, Qt::QueuedConnection);
        },
        Qt::BlockingQueuedConnection);
    return open;
}

void Worker::requestStop(std::chrono::milliseconds drain)
{
    QMetaObject::invokeMethod(this, [this, drain] { m_gate->drain(drain); }, Qt::QueuedConnection);
}

Future<void> Worker::comeRound()
{
    const auto promise = std::make_shared<Promise<void>>();
    QMetaObject::invokeMethod(this, [promise] { promise->finish(); }, Qt::QueuedConnection);
    return promise->future();
}

void Worker::end()
{
    m_gate.reset();
    m_thread.quit();
}

} // namespace tessera::http
