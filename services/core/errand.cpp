// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errand.h"

#include <QObject>
#include <QThread>

#include <utility>

namespace tessera {

Errand::Errand(QObject *context, Work work)
    : m_context(context)
    , m_work(std::move(work))
{
}

Errand::~Errand() { QObject::disconnect(m_end); }

std::shared_ptr<Errand> Errand::make(QObject *context, Work work)
{
    std::shared_ptr<Errand> errand(new Errand(context, std::move(work)));
    const auto drop = [weak = std::weak_ptr(errand)] {
        if (const std::shared_ptr<Errand> living = weak.lock())
            living->drop();
    };
    errand->m_end = QObject::connect(context, &QObject::destroyed, context, drop, Qt::DirectConnection);
    return errand;
}

void Errand::carryOut(const std::shared_ptr<Errand> &errand)
{
    {
        const std::scoped_lock lock(errand->m_mutex);
        if (!errand->m_context)
            return;
        if (errand->m_context->thread() != QThread::currentThread()) {
            // The object's destructor waits in drop() for this lock, and takes what was posted with it.
            QMetaObject::invokeMethod(errand->m_context, [errand] { carryOut(errand); }, Qt::QueuedConnection);
            return;
        }
    }
    if (Work work = errand->take())
        work();
}

void Errand::drop()
{
    const Work dropped = take(); // what it holds ends outside the lock
}

Errand::Work Errand::take()
{
    const std::scoped_lock lock(m_mutex);
    m_context = nullptr;
    return std::exchange(m_work, nullptr);
}

} // namespace tessera
