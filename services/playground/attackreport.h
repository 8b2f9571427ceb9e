// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/attack.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace tessera::playground {

enum class AttackOutcome {
    Refused,   ///< As it should be: an answer of the 400s, or a redirect.
    Taken,     ///< The resource let it in.
    Fetched,   ///< It was refused, but somebody fetched what it named.
    Broke,     ///< The resource failed over it: an answer of the 500s, or none.
    NotJudged, ///< The resource answered 429: it may not have looked at the token.
};

/// `refused`, `taken`, `fetched`, `broke`, `not-judged`.
[[nodiscard]] QLatin1StringView name(AttackOutcome outcome);

struct AttackResult
{
    Attack attack;
    AttackOutcome outcome = AttackOutcome::Refused;
    /// 0 where none came.
    int status = 0;
    /// Of WWW-Authenticate, or why no answer came; may be empty.
    QString answer;

    /// Whether a verifier can be deceived by it: it was not refused, and is no matter of policy.
    [[nodiscard]] bool isHole() const;
    /// Whether it is a matter of policy and was not refused.
    [[nodiscard]] bool isAdvice() const;
};

/// What came of a run.
struct AttackReport
{
    QUrl url;
    qsizetype planned = 0;
    QList<AttackResult> results;
    /// Why it says less than it should, in a sentence; empty where it was run from start to end and can be believed.
    QString hindrance;
    /// What could not be tried for want of something, a sentence each.
    QStringList leftOut;

    [[nodiscard]] qsizetype holes() const;
    [[nodiscard]] qsizetype advices() const;
    /// Nothing got through, and nothing hindered it.
    [[nodiscard]] bool isSound() const { return holes() == 0 && hindrance.isEmpty(); }
    /// That in a sentence.
    [[nodiscard]] QString verdict() const;
};

// The report as a document, for a person or a pipeline. No token is in them. `when`: of the run.
[[nodiscard]] QByteArray toJson(const AttackReport &report, Instant when);
/// A test suite with a test an attack; a hole is a failure, a resource that broke or a hindrance an error.
[[nodiscard]] QByteArray toJUnit(const AttackReport &report, Instant when);
/// One page without anything to fetch.
[[nodiscard]] QByteArray toHtml(const AttackReport &report, Instant when);
/// The one that the end of a file's name asks for: `.json`, `.xml` (JUnit), `.html`; nothing where it is another.
[[nodiscard]] std::optional<QByteArray> documentFor(const QString &file, const AttackReport &report, Instant when);

} // namespace tessera::playground
