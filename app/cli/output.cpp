// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/process.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace tessera::app {

namespace {

/// 0, or errno.
int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return errno;
        bytes = bytes.sliced(written);
    }
    return 0;
}

QString printable(QString text)
{
    for (QChar &character : text) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            character = u'?';
    }
    return text;
}

QByteArray line(const QJsonDocument &document) { return document.toJson(QJsonDocument::Compact) + '\n'; }

QByteArray line(const QString &text) { return (text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n').toUtf8(); }

} // namespace

void Output::show(const QJsonObject &json, const QString &text)
{
    raw(m_isJson ? line(QJsonDocument(json)) : line(text));
}

void Output::show(const QJsonArray &json, const QString &text)
{
    raw(m_isJson ? line(QJsonDocument(json)) : line(text));
}

void Output::raw(const QByteArray &bytes)
{
    if (m_lost)
        return;
    m_lost = writeAll(STDOUT_FILENO, bytes);
}

ExitCode Output::ending(ExitCode code)
{
    if (m_lost == 0 || code != ExitCode::Done)
        return code;
    return refuse(QStringLiteral("unavailable"),
        QStringLiteral("The command did its work, but its answer could not be written: %1. What it shows only once, "
                       "such as a password that was made, is lost.")
            .arg(QString::fromLocal8Bit(std::strerror(m_lost))));
}

void Output::note(const QString &sentence)
{
    if (!m_isJson)
        writeAll(STDERR_FILENO, line(sentence));
}

void Output::warn(const QString &sentence)
{
    note(programName() + QStringLiteral(": warning: ") + printable(sentence));
}

ExitCode Output::refuse(const QString &code, const QString &detail)
{
    const QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("detail"), detail}};
    writeAll(STDERR_FILENO, m_isJson ? line(QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}))
                                     : line(programName() + QStringLiteral(": ") + printable(detail)));
    return ExitCode::Refused;
}

ExitCode Output::refuse(const Failure<admin::AdminError> &failure)
{
    return refuse(admin::name(failure.code), failure.detail);
}

ExitCode Output::wrongUsage(const QString &detail)
{
    refuse(QStringLiteral("usage"), detail);
    return ExitCode::WrongUsage;
}

QString table(const QStringList &headings, const QList<QStringList> &rows)
{
    QList<QStringList> all{headings};
    for (const QStringList &row : rows) {
        QStringList shown;
        for (const QString &cell : row)
            shown.append(printable(cell));
        all.append(shown);
    }
    QList<qsizetype> widths(headings.size(), 0);
    for (const QStringList &row : std::as_const(all)) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const QStringList &row : std::as_const(all)) {
        QString lineText;
        for (qsizetype column = 0; column < row.size(); ++column)
            lineText += row[column].leftJustified(widths[column] + 2);
        while (lineText.endsWith(u' '))
            lineText.chop(1);
        text += lineText + u'\n';
    }
    return text;
}

QString sheet(const QList<std::pair<QString, QString>> &lines)
{
    qsizetype width = 0;
    for (const auto &[name, value] : lines)
        width = std::max(width, name.size());
    QString text;
    for (const auto &[name, value] : lines)
        text += (name + u':').leftJustified(width + 2) + printable(value) + u'\n';
    return text;
}

} // namespace tessera::app
