// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writehealth.h"

#include <QFile>
#include <QLoggingCategory>

#include <sys/stat.h>

namespace tessera::store {

namespace {

Q_LOGGING_CATEGORY(logStore, "tessera.store")

using namespace std::chrono_literals;

constexpr auto trialInterval = 1s;

bool stays(const StoreFault &fault)
{
    return fault.code != StoreError::Conflict && fault.code != StoreError::Internal && fault.code != StoreError::Closed;
}

} // namespace

WriteHealth::WriteHealth(QString path)
    : m_path(std::move(path))
    , m_opened(file())
{
}

std::optional<StoreFault> WriteHealth::fault() const
{
    const std::scoped_lock lock(m_mutex);
    return m_fault;
}

void WriteHealth::requireFile() const
{
    if (file() == m_opened)
        return;
    throw StoreFailure({StoreError::CannotOpen,
        QStringLiteral("The database %1 was moved, removed or replaced while it was in use, so nothing is written to "
                       "it any more. Put it back where it was, or restart what uses it.")
            .arg(m_path)});
}

void WriteHealth::note(const std::optional<StoreFault> &fault)
{
    if (fault && !stays(*fault))
        return;
    const std::scoped_lock lock(m_mutex);
    if (fault && !m_fault)
        qCWarning(logStore, "Nothing can be written at the moment: %ls", qUtf16Printable(fault->detail));
    else if (!fault && m_fault)
        qCInfo(logStore, "The database %ls can be written again.", qUtf16Printable(m_path));
    if (fault)
        m_nextTrial.setRemainingTime(trialInterval);
    m_fault = fault;
}

bool WriteHealth::isTrialDue() { return fault() && m_nextTrial.hasExpired(); }

std::optional<WriteHealth::File> WriteHealth::file() const
{
    struct ::stat found{};
    if (::stat(QFile::encodeName(m_path).constData(), &found) != 0)
        return std::nullopt;
    return File{.device = found.st_dev, .inode = found.st_ino};
}

} // namespace tessera::store
