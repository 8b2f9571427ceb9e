// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/logging.h"

#include "core/clock.h"

#include <QLoggingCategory>

#include <sys/stat.h>
#include <unistd.h>

namespace tessera::runtime {

namespace {

struct Level
{
    QtMsgType type;
    char priority; // syslog(3)
    const char *name;
};

constexpr Level levels[] = {
    {QtDebugMsg, '7', "debug"},
    {QtInfoMsg, '6', "info"},
    {QtWarningMsg, '4', "warning"},
    {QtCriticalMsg, '3', "error"},
    {QtFatalMsg, '2', "fatal"},
};

const Level &levelOf(QtMsgType type)
{
    for (const Level &level : levels) {
        if (level.type == type)
            return level;
    }
    return levels[1];
}

QByteArray oneLine(const QString &message)
{
    // A line that a client smuggles into a message would look like one of ours.
    QString line = message;
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return line.toUtf8();
}

void writeLine(const QByteArray &line)
{
    // One write a line, so that lines of many threads do not mix. Nothing can be done where it fails.
    (void)!::write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

void writeForPerson(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const SystemClock clock;
    writeLine(toIso8601(clock.now()).toLatin1() + ' ' + levelOf(type).name + ' ' + context.category + ": " +
              oneLine(message) + '\n');
}

void writeForJournal(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    writeLine(QByteArray("<") + levelOf(type).priority + '>' + context.category + ": " + oneLine(message) + '\n');
}

bool isJournal()
{
    struct stat status = {};
    const QByteArray here = ::fstat(STDERR_FILENO, &status) == 0 ? QByteArray::number(qulonglong(status.st_dev)) + ':' +
                                                                       QByteArray::number(qulonglong(status.st_ino))
                                                                 : QByteArray("none");
    return qgetenv("JOURNAL_STREAM") == here;
}

} // namespace

void installLogging(LogFormat format)
{
    const bool forJournal = format == LogFormat::Journal || (format == LogFormat::Automatic && isJournal());
    qInstallMessageHandler(forJournal ? writeForJournal : writeForPerson);
}

} // namespace tessera::runtime
