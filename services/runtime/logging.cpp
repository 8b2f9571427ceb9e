// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/logging.h"

#include "core/snapshot.h"
#include "runtime/logforms.h"

#include <QLoggingCategory>

#include <sys/stat.h>
#include <unistd.h>

namespace tessera::runtime {

namespace {

using Form = QByteArray (*)(const LogMessage &);

template <Form form>
void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const SystemClock clock;
    const QByteArray line = form({.type = type,
        .category = context.category,
        .text = text,
        .at = clock.now(),
        .context = LogContext::current()});
    // One write a line, so that lines of many threads do not mix. Nothing can be done where it fails.
    (void)!::write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

bool isJournal()
{
    struct stat status = {};
    const QByteArray here = ::fstat(STDERR_FILENO, &status) == 0 ? QByteArray::number(qulonglong(status.st_dev)) + ':' +
                                                                       QByteArray::number(qulonglong(status.st_ino))
                                                                 : QByteArray("none");
    return qgetenv("JOURNAL_STREAM") == here;
}

// Qt asks a function that knows nothing else.
Snapshot<LogLevels> &levelsInForce()
{
    static Snapshot<LogLevels> levels;
    return levels;
}

QLoggingCategory::CategoryFilter &filterOfQt()
{
    static QLoggingCategory::CategoryFilter filter = nullptr;
    return filter;
}

void setLevel(QLoggingCategory *category)
{
    filterOfQt()(category); // what the category itself says, and QT_LOGGING_RULES
    const std::optional<LogLevel> level = levelsInForce().load()->of(QUtf8StringView(category->categoryName()));
    if (!level)
        return;
    category->setEnabled(QtDebugMsg, *level <= LogLevel::Debug);
    category->setEnabled(QtInfoMsg, *level <= LogLevel::Info);
    category->setEnabled(QtWarningMsg, *level <= LogLevel::Warning);
    category->setEnabled(QtCriticalMsg, true);
}

} // namespace

void installLogging(LogFormat format)
{
    switch (format) {
    case LogFormat::Text: qInstallMessageHandler(write<lineForPerson>); break;
    case LogFormat::Journal: qInstallMessageHandler(write<lineForJournal>); break;
    case LogFormat::Json: qInstallMessageHandler(write<lineAsJson>); break;
    case LogFormat::Automatic: installLogging(isJournal() ? LogFormat::Journal : LogFormat::Text); break;
    }
}

void applyLogLevels(const LogLevels &levels)
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    levelsInForce().store(levels);
    if (!filterOfQt())
        filterOfQt() = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter(setLevel); // asks for every category anew
}

} // namespace tessera::runtime
