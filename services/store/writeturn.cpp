// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writeturn.h"

#include <QDeadlineTimer>
#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <unistd.h>

namespace tessera::store {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 1s;
constexpr int retryMilliseconds = 2;

} // namespace

// A file of its own: closing a descriptor of the database's would drop the locks that SQLite holds on it.
WriteTurn::WriteTurn(const QString &database)
    : m_descriptor(::open(QFile::encodeName(database + QStringLiteral("-turn")).constData(),
          O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR))
{
    if (m_descriptor < 0)
        return;
    const QDeadlineTimer deadline(patience);
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 && !deadline.hasExpired())
        ::poll(nullptr, 0, retryMilliseconds);
}

WriteTurn::~WriteTurn()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace tessera::store
