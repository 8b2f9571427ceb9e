// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errand.h"

#include <QList>

#include <atomic>
#include <condition_variable>
#include <exception>
#include <expected>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

/// Results that come later, as QPromise and QFuture have them, for what one thread finishes while another attaches what
/// follows. Qt 6.8's QFuture::then() may then run what follows twice, with a promise that was moved out the second
/// time: setContinuation() finds the future finished, runs the continuation and stores it, and the finishing thread,
/// which had set the state but not yet looked for a continuation, finds it there.
namespace tessera {

template <typename T>
class Future;

/// What a future ends with whose promise was destroyed unfulfilled, or that was to continue in an object that has gone.
class BrokenPromise final : public std::exception
{
public:
    [[nodiscard]] const char *what() const noexcept override { return "its promise was given up"; }
};

namespace futures {

template <typename T>
using Stored = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

/// How a future ended: its value, or what was thrown in its place.
template <typename T>
using Ending = std::expected<Stored<T>, std::exception_ptr>;

/// What a promise shares with its futures.
template <typename T>
class State final
{
public:
    /// Throws nothing.
    using Follower = std::move_only_function<void()>;

    [[nodiscard]] bool isFinished() const { return m_isFinished.load(std::memory_order_acquire); }

    /// The first end stands.
    void finish(Ending<T> ending)
    {
        std::vector<Follower> followers;
        {
            const std::scoped_lock lock(m_mutex);
            if (isFinished())
                return;
            m_ending = std::move(ending);
            m_isFinished.store(true, std::memory_order_release);
            followers.swap(m_followers);
        }
        m_ended.notify_all();
        for (Follower &follower : followers)
            follower();
    }

    /// Runs it once: in the thread that finishes, or in this one where that has been.
    void follow(Follower follower)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!isFinished()) {
                m_followers.push_back(std::move(follower));
                return;
            }
        }
        follower();
    }

    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_ended.wait(lock, [this] { return isFinished(); });
    }

    /// Of a finished one alone. Throws what it ended with.
    [[nodiscard]] Stored<T> &value()
    {
        if (!m_ending)
            std::rethrow_exception(m_ending.error());
        return *m_ending;
    }
    [[nodiscard]] bool hasValue() const { return m_ending.has_value(); }
    /// The same end once more; a value that cannot be copied is handed over.
    [[nodiscard]] Ending<T> ending()
    {
        if constexpr (std::is_copy_constructible_v<Ending<T>>)
            return m_ending;
        else
            return m_ending ? Ending<T>(std::move(*m_ending)) : std::unexpected(m_ending.error());
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::atomic<bool> m_isFinished = false;
    Ending<T> m_ending = std::unexpected(std::exception_ptr()); // written once, before m_isFinished is set
    std::vector<Follower> m_followers;
};

template <typename T>
struct Unwrap
{
    using Type = T;
    static constexpr bool isFuture = false;
};
template <typename T>
struct Unwrap<Future<T>>
{
    using Type = T;
    static constexpr bool isFuture = true;
};

/// Calls with the value of a finished future, or with the future where the function takes no value.
template <typename Function, typename T>
decltype(auto) callWith(Function &function, const Future<T> &from)
{
    if constexpr (std::is_void_v<T> && std::is_invocable_v<Function &>) {
        from.result();
        return std::invoke(function);
    } else if constexpr (std::is_invocable_v<Function &, const Stored<T> &>) {
        return std::invoke(function, std::as_const(from.m_state->value()));
    } else if constexpr (std::is_invocable_v<Function &, Stored<T>>) {
        return std::invoke(function, std::move(from.m_state->value()));
    } else {
        return std::invoke(function, from);
    }
}

} // namespace futures

/// Where a result is put, once. Movable, not copyable; a promise that ends unfulfilled ends its futures with
/// BrokenPromise. Any one thread at a time.
template <typename T>
class Promise final
{
public:
    Promise() = default;
    Promise(const Promise &) = delete;
    Promise &operator=(const Promise &) = delete;
    Promise(Promise &&) noexcept = default;
    Promise &operator=(Promise &&other) noexcept
    {
        Promise moved(std::move(other));
        m_state.swap(moved.m_state);
        return *this;
    }
    ~Promise()
    {
        if (m_state && !m_state->isFinished())
            fail(std::make_exception_ptr(BrokenPromise()));
    }

    [[nodiscard]] Future<T> future() const { return Future<T>(m_state); }

    /// What follows runs in here. Once it is finished, a promise stays so: the first end stands.
    void finish()
        requires std::is_void_v<T>
    {
        end(futures::Stored<T>());
    }
    void finish(futures::Stored<T> value)
        requires(!std::is_void_v<T>)
    {
        end(std::move(value));
    }
    /// Ends without a value, by what was thrown.
    void fail(std::exception_ptr thrown) { end(std::unexpected(std::move(thrown))); }

private:
    template <typename>
    friend class Future;

    // A promise may be destroyed by what follows it.
    void end(futures::Ending<T> ending) { std::shared_ptr(m_state)->finish(std::move(ending)); }

    /// Ends with what a call gives or throws; with a future, as that one ends.
    template <typename Call>
    static void settle(Promise promise, Call call)
    {
        using Given = std::invoke_result_t<Call &>;
        if constexpr (futures::Unwrap<Given>::isFuture) {
            try {
                const Given inner = call();
                inner.m_state->follow(
                    [promise = std::move(promise), state = inner.m_state]() mutable { promise.end(state->ending()); });
            } catch (...) {
                promise.fail(std::current_exception());
            }
        } else {
            promise.end(outcomeOf(call));
        }
    }

    template <typename Call>
    [[nodiscard]] static futures::Ending<T> outcomeOf(Call &call)
    {
        try {
            if constexpr (std::is_void_v<T>) {
                call();
                return {};
            } else {
                return call();
            }
        } catch (...) {
            return std::unexpected(std::current_exception());
        }
    }

    std::shared_ptr<futures::State<T>> m_state = std::make_shared<futures::State<T>>();
};

/// A result that comes later. Copies are of one result. Any thread may call, and attach what follows while another
/// finishes: it runs exactly once.
template <typename T>
class Future final
{
public:
    /// Of no promise: it counts as finished and holds nothing, nothing can follow it.
    Future() = default;

    /// Finished when the other one is, however that ends.
    template <typename Other>
        requires(std::is_void_v<T> && !std::is_void_v<Other>)
    explicit Future(const Future<Other> &other)
        : Future(other.then([](const Future<Other> &) {}))
    {
    }

    [[nodiscard]] bool isValid() const { return m_state != nullptr; }
    [[nodiscard]] bool isFinished() const { return !m_state || m_state->isFinished(); }
    /// Finished with a value.
    [[nodiscard]] bool hasResult() const { return m_state && m_state->isFinished() && m_state->hasValue(); }

    /// Blocks; what it ended with stays there to be asked for.
    void waitForFinished() const
    {
        if (m_state)
            m_state->wait();
    }
    /// Waits, and throws what it ended with where that is no value.
    T result() const
    {
        m_state->wait();
        if constexpr (std::is_void_v<T>)
            (void)m_state->value();
        else
            return m_state->value();
    }
    /// The same; the value is there once only, and with it what copies of this future have.
    [[nodiscard]] T takeResult() const
        requires(!std::is_void_v<T>)
    {
        m_state->wait();
        return std::move(m_state->value());
    }

    /// Calls the function with the value, in the thread that finishes this future or, where it is finished, now; with
    /// the future itself where the function takes no value. Gives what the function gives, later, and where that is a
    /// future, what that one ends with. Where this one ends without a value, a function of values is not called, and
    /// what follows ends the same way.
    template <typename Function>
    auto then(Function function) const
    {
        return follow(std::move(function), [](const auto &state, auto work) { state->follow(std::move(work)); });
    }
    /// The same, in the thread of an object: at once where that is this thread and the future is finished. Not called
    /// once the object has gone; what follows then ends with BrokenPromise.
    template <typename Function>
    auto then(QObject *context, Function function) const
    {
        return follow(std::move(function), [context](const auto &state, auto work) {
            state->follow([errand = Errand::make(context, std::move(work))] { Errand::carryOut(errand); });
        });
    }

private:
    template <typename>
    friend class Future;
    template <typename>
    friend class Promise;
    template <typename Function, typename From>
    friend decltype(auto) futures::callWith(Function &function, const Future<From> &from);

    explicit Future(std::shared_ptr<futures::State<T>> state)
        : m_state(std::move(state))
    {
    }

    template <typename Function, typename Attach>
    auto follow(Function function, const Attach &attach) const
    {
        using Given = std::remove_cvref_t<decltype(futures::callWith(function, *this))>;
        using Next = typename futures::Unwrap<Given>::Type;
        Promise<Next> promise;
        const Future<Next> next = promise.future();
        attach(m_state, [from = *this, promise = std::move(promise), function = std::move(function)]() mutable {
            Promise<Next>::settle(std::move(promise), [&]() -> Given { return futures::callWith(function, from); });
        });
        return next;
    }

    std::shared_ptr<futures::State<T>> m_state;
};

/// A future that is finished already.
template <typename T>
Future<std::decay_t<T>> readyFuture(T &&value)
{
    Promise<std::decay_t<T>> promise;
    promise.finish(std::forward<T>(value));
    return promise.future();
}

/// Finished when all of them are, however they end; gives them in their order.
template <typename T>
Future<QList<Future<T>>> whenAll(const QList<Future<T>> &all)
{
    struct Gathering
    {
        QList<Future<T>> all;
        std::atomic<qsizetype> missing;
        Promise<QList<Future<T>>> promise;
    };
    const auto gathering = std::make_shared<Gathering>(all, all.size() + 1, Promise<QList<Future<T>>>());
    const Future<QList<Future<T>>> future = gathering->promise.future();
    const auto note = [gathering] {
        if (--gathering->missing == 0)
            gathering->promise.finish(gathering->all);
    };
    for (const Future<T> &one : all)
        (void)one.then([note](const Future<T> &) { note(); });
    note();
    return future;
}

} // namespace tessera
