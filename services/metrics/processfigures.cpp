// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/processfigures.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

#include <optional>

namespace tessera::metrics {

namespace {

using Type = Exposition::Type;

// Of proc_pid_stat(5), counted from the state, which stands behind the name of the program.
constexpr qsizetype userTime = 11;
constexpr qsizetype systemTime = 12;
constexpr qsizetype threads = 17;
constexpr qsizetype startTime = 19;
constexpr qsizetype virtualBytes = 20;
constexpr qsizetype residentPages = 21;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> statFields()
{
    const QByteArray stat = contentOf(QStringLiteral("/proc/self/stat"));
    return stat.sliced(stat.lastIndexOf(')') + 1).trimmed().split(' ');
}

/// In seconds since 1970.
std::optional<double> bootTime()
{
    const QList<QByteArray> lines = contentOf(QStringLiteral("/proc/stat")).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("btime "))
            return line.sliced(6).toDouble();
    }
    return std::nullopt;
}

void exposeDescriptors(Exposition &exposition)
{
    const auto open =
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    if (!open.isEmpty())
        exposition.gauge(
            "process_open_fds", "Number of open file descriptors.", double(open.size() - 1)); // that of the list
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0)
        exposition.gauge("process_max_fds", "Maximum number of open file descriptors.", double(limit.rlim_cur));
}

} // namespace

void exposeProcess(Exposition &exposition)
{
    const QList<QByteArray> fields = statFields();
    const double ticks = double(::sysconf(_SC_CLK_TCK));
    if (fields.size() > residentPages) {
        exposition.family(
            "process_cpu_seconds_total", Type::Counter, "Total user and system CPU time spent in seconds.");
        exposition.sample((fields.at(userTime).toDouble() + fields.at(systemTime).toDouble()) / ticks);
        exposition.gauge("process_resident_memory_bytes", "Resident memory size in bytes.",
            fields.at(residentPages).toDouble() * double(::sysconf(_SC_PAGESIZE)));
        exposition.gauge(
            "process_virtual_memory_bytes", "Virtual memory size in bytes.", fields.at(virtualBytes).toDouble());
        exposition.gauge("process_threads", "Number of threads.", fields.at(threads).toDouble());
        if (const auto boot = bootTime())
            exposition.gauge("process_start_time_seconds", "Start time of the process since unix epoch in seconds.",
                *boot + fields.at(startTime).toDouble() / ticks);
    }
    exposeDescriptors(exposition);
}

} // namespace tessera::metrics
