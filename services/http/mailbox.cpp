// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/mailbox.h"

#include <sys/eventfd.h>

#include <new>

namespace tessera::http {

Mailbox::Mailbox()
    : m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
}

void Mailbox::wake() const
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wake.get(), &one, sizeof one); // a full counter wakes as well
}

void Mailbox::post(quint64 ticket, Outcome outcome)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closed)
            return;
        m_letters.push_back({ticket, std::move(outcome)});
        if (m_letters.size() > 1)
            return; // the first has woken the owner, who takes all
    }
    wake();
}

std::vector<Mailbox::Letter> Mailbox::collect()
{
    quint64 count;
    [[maybe_unused]] const ssize_t read =
        ::read(m_wake.get(), &count, sizeof count); // before looking, so that no wake is lost
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_letters, {});
}

void Mailbox::close()
{
    std::vector<Letter> late;
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    late.swap(m_letters);
}

HandlerFailure describe(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const std::exception &known) {
        return {QString::fromUtf8(known.what())};
    } catch (...) {
        return {QStringLiteral("something that is no exception was thrown")};
    }
}

Outcome outcomeOf(const Future<Response> &future)
{
    try {
        return future.isValid() ? Outcome(future.takeResult())
                                : std::unexpected(HandlerFailure{QStringLiteral("it gave no future")});
    } catch (...) {
        return std::unexpected(describe(std::current_exception()));
    }
}

void deliver(const Future<Response> &future, const std::shared_ptr<Mailbox> &box, quint64 ticket)
{
    future.then([box, ticket](const Future<Response> &finished) { box->post(ticket, outcomeOf(finished)); });
}

} // namespace tessera::http
