// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "app/cli/command.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace tessera::app {

/// Where a command's answer goes: text for a person or, with --json, one JSON document on standard output. Refusals go
/// to standard error in the same form. Used by one thread.
class Output
{
public:
    explicit Output(bool isJson)
        : m_isJson(isJson)
    {
    }

    [[nodiscard]] bool isJson() const { return m_isJson; }

    /// One JSON document, or the text.
    void show(const QJsonObject &json, const QString &text);
    void show(const QJsonArray &json, const QString &text);
    /// Bytes as they are, in both forms: a key, a token, a CSV file.
    void raw(const QByteArray &bytes);
    /// A sentence for a person beside the answer, on standard error; left out with --json.
    void note(const QString &sentence);
    /// The same where it is to be heeded: `PROGRAM: warning: SENTENCE`. A JSON answer has its warnings in a member.
    void warn(const QString &sentence);

    /// `PROGRAM: SENTENCE`, or `{"error":{"code":"not-found","detail":"..."}}`, on standard error. Gives Refused.
    ExitCode refuse(const QString &code, const QString &detail);
    ExitCode refuse(const Failure<admin::AdminError> &failure);
    /// The same with the code `usage`. Gives WrongUsage.
    ExitCode wrongUsage(const QString &detail);

    /// What to end with when the command itself ended with `code`: Refused where any of its answer could not be written
    /// (a full disk, a closed descriptor, a reader that went away), which it says.
    ExitCode ending(ExitCode code);

private:
    bool m_isJson;
    int m_lost = 0;
};

/// Rows under headings, in columns as wide as what stands in them; at least two spaces between. Control characters
/// are shown as a question mark, so that what a user called himself cannot steer a terminal.
[[nodiscard]] QString table(const QStringList &headings, const QList<QStringList> &rows);

/// `name: value` lines.
[[nodiscard]] QString sheet(const QList<std::pair<QString, QString>> &lines);

} // namespace tessera::app
