// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>

#include <functional>
#include <memory>
#include <mutex>

class QObject;

namespace tessera {

/// Work that belongs to an object: done in the object's thread, at most once, and never after the object has gone.
/// The object may be destroyed, in its own thread, while another thread asks for the work.
class Errand final
{
public:
    using Work = std::move_only_function<void()>;

    /// Asked for while `context` certainly lives. Its end drops the work.
    [[nodiscard]] static std::shared_ptr<Errand> make(QObject *context, Work work);
    Errand(const Errand &) = delete;
    Errand &operator=(const Errand &) = delete;
    ~Errand();

    /// Does the work now where this is the object's thread, else as soon as that thread comes to it. Any thread.
    static void carryOut(const std::shared_ptr<Errand> &errand);

private:
    Errand(QObject *context, Work work);
    void drop();
    [[nodiscard]] Work take();

    std::mutex m_mutex; // guards what follows
    QObject *m_context;
    Work m_work;
    QMetaObject::Connection m_end;
};

} // namespace tessera
