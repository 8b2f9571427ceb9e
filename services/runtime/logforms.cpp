// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/logforms.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

// With them a client could smuggle a line into a message that looks like one of ours, or turn the order of what is
// read.
bool leavesItsPlace(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

QByteArray oneLine(const QString &message)
{
    QString line = message;
    std::ranges::replace_if(line, leavesItsPlace, u' ');
    return line.toUtf8();
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

QByteArray lineForPerson(const LogMessage &message)
{
    return toIso8601(message.at).toLatin1() + ' ' + levelOf(message.type).name + ' ' + message.category.toByteArray() +
           ": " + oneLine(message.text) + '\n';
}

QByteArray lineForJournal(const LogMessage &message)
{
    return QByteArray("<") + levelOf(message.type).priority + '>' + message.category.toByteArray() + ": " +
           oneLine(message.text) + '\n';
}

// QJsonObject would sort the members; people read the time first.
QByteArray lineAsJson(const LogMessage &message)
{
    QByteArray line = R"({"time":")" + toIso8601(message.at).toLatin1() + R"(","level":")" +
                      levelOf(message.type).name + R"(","category":)" + quoted(QString::fromUtf8(message.category)) +
                      R"(,"message":)" + quoted(message.text);
    if (message.context && !message.context->request().isEmpty())
        line += R"(,"request":)" + quoted(QString::fromLatin1(message.context->request()));
    if (message.context && !message.context->fields().isEmpty()) {
        const QByteArray fields = QJsonDocument(message.context->fields()).toJson(QJsonDocument::Compact);
        line += ',' + fields.sliced(1, fields.size() - 2);
    }
    return line + "}\n";
}

} // namespace tessera::runtime
