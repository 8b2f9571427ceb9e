// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "app/cli/command.h"
#include "app/cli/table.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace tessera::app {

/// Where a command's answer goes: text for a person, in the language of the terminal, or, with --json, one JSON
/// document on standard output, in English. Refusals go to standard error in the same form. Used by one thread.
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

    /// `PROGRAM: SENTENCE`, or `{"error":{"code":"not-found","detail":"..."}}`, on standard error. Gives Refused. The
    /// sentence is ours, in the language that the rest is written in.
    ExitCode refuse(const QString &code, const QString &detail);
    /// The sentence is a service's.
    template <typename Code>
    ExitCode refuse(const QString &code, const Failure<Code> &failure)
    {
        return refuseWith(code, failure.detail, told(failure.detail));
    }
    ExitCode refuse(const Failure<admin::AdminError> &failure);
    /// The same with the code `usage`. Gives WrongUsage.
    ExitCode wrongUsage(const QString &detail);
    template <typename Code>
    ExitCode wrongUsage(const Failure<Code> &failure)
    {
        refuse(QStringLiteral("usage"), failure);
        return ExitCode::WrongUsage;
    }

    /// What to end with when the command itself ended with `code`: Refused where any of its answer could not be written
    /// (a full disk, a closed descriptor, a reader that went away), which it says.
    ExitCode ending(ExitCode code);

private:
    ExitCode refuseWith(const QString &code, const QString &detail, const QString &shown);

    bool m_isJson;
    int m_lost = 0;
};

} // namespace tessera::app
