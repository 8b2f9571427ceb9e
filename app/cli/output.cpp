// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/process.h"
#include "app/words.h"

#include <QJsonDocument>

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
        Words::tr("The command did its work, but its answer could not be written: %1. What it shows only once, such as "
                  "a password that was made, is lost.")
            .arg(QString::fromLocal8Bit(std::strerror(m_lost))));
}

void Output::note(const QString &sentence)
{
    if (!m_isJson)
        writeAll(STDERR_FILENO, line(sentence));
}

void Output::warn(const QString &sentence)
{
    note(
        Words::tr("%1: warning: %2", "a program and what it warns of").arg(programName(), printableSentence(sentence)));
}

ExitCode Output::refuse(const QString &code, const QString &detail)
{
    return refuseWith(code, detail, printableSentence(detail));
}

ExitCode Output::refuse(const Failure<admin::AdminError> &failure)
{
    return refuse(admin::name(failure.code), failure);
}

ExitCode Output::wrongUsage(const QString &detail)
{
    refuse(QStringLiteral("usage"), detail);
    return ExitCode::WrongUsage;
}

ExitCode Output::refuseWith(const QString &code, const QString &detail, const QString &shown)
{
    const QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("detail"), detail}};
    writeAll(STDERR_FILENO, m_isJson ? line(QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}))
                                     : line(QStringLiteral("%1: %2").arg(programName(), shown)));
    return ExitCode::Refused;
}

} // namespace tessera::app
