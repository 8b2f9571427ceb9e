// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/timerwheel.h"

#include <algorithm>

namespace tessera::http {

TimerWheel::TimerWheel(Time now)
    : m_start(now)
{
    for (Entry &head : m_slots)
        head.previous = head.next = &head;
}

size_t TimerWheel::slotOf(Time deadline) const
{
    const qint64 wanted = (deadline - m_start) / granule + 1;
    // What lies further ahead than one turn waits in the last slot and is placed again from there.
    return size_t(std::clamp(wanted, m_walked + 1, m_walked + qint64(slots) - 1)) % slots;
}

void TimerWheel::place(Entry &entry)
{
    Entry &head = m_slots[slotOf(entry.deadline)];
    entry.placedFor = entry.deadline;
    entry.previous = head.previous;
    entry.next = &head;
    head.previous->next = &entry;
    head.previous = &entry;
}

void TimerWheel::schedule(Entry &entry, Time deadline)
{
    entry.deadline = deadline;
    if (entry.next && entry.placedFor <= deadline)
        return; // found again when its old slot is walked
    remove(entry);
    place(entry);
}

void TimerWheel::remove(Entry &entry)
{
    if (!entry.next)
        return;
    entry.previous->next = entry.next;
    entry.next->previous = entry.previous;
    entry.previous = entry.next = nullptr;
}

void TimerWheel::advance(Time now, const std::function<void(Entry &)> &expired)
{
    const qint64 current = (now - m_start) / granule;
    if (current - m_walked > qint64(slots))
        m_walked = current - qint64(slots);
    while (m_walked < current) {
        ++m_walked;
        Entry &head = m_slots[size_t(m_walked) % slots];
        // What is placed again meanwhile goes into a later slot, so this list only gets shorter.
        while (head.next != &head) {
            Entry &entry = *head.next;
            remove(entry);
            if (entry.deadline <= now)
                expired(entry);
            else
                place(entry);
        }
    }
}

} // namespace tessera::http
