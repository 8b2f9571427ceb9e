// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/emailaddress.h"
#include "core/result.h"
#include "store/userrow.h"
#include "users/importprogress.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <expected>
#include <memory>
#include <optional>

namespace tessera::users {

/// How users come from, and go to, other programs. CSV (RFC 4180): a line of column names, then a line a user; roles
/// are separated by spaces; a cell that a spreadsheet would take for a formula begins with `'`. JSON: an array of
/// objects. Columns and members are `email`, `name`, `email_verified`, `is_active`, `roles`, and for import `password`
/// (as typed) or `password_hash` (Argon2id in PHC form, within the bounds of crypto::objectionToHash()); all but
/// `email` may be left out. An export adds `id`, `created_at` and `last_sign_in_at`, which an import passes over, and
/// has no password of any form.
enum class ExchangeFormat { Csv, Json };

struct ImportOptions
{
    /// Leave out what is refused and add the rest; else one refused line refuses all.
    bool skipRefused = false;
    /// Say what would happen, and add nothing.
    bool dryRun = false;
    /// Whether plain passwords have to follow the policy.
    bool enforcePasswordRules = true;
    /// Told how far it is, and asked whether to stop; may be null.
    std::shared_ptr<ImportProgress> progress{};
};

struct ImportError
{
    /// The line of the file where the user begins; in JSON the place in the array. From 1.
    qsizetype line = 0;
    /// The email address as it stands there, cut where it is longer than one can be; empty where none can be made out.
    QString email;
    QString detail;

    friend bool operator==(const ImportError &, const ImportError &) = default;
};

struct ImportReport
{
    qsizetype added = 0;
    QList<ImportError> errors;
};

/// A user as it stands in a document.
struct ImportLine
{
    qsizetype line = 0;
    EmailAddress email;
    QString name;
    QStringList roles;
    bool emailVerified = false;
    bool isActive = true;
    std::optional<QString> password;
    QString passwordHash;
};

struct ParsedImport
{
    QList<ImportLine> lines;
    QList<ImportError> errors;
};

/// Reads a document; every line that cannot be a user, or names an address twice, is among the errors. The one failure
/// of the whole is a sentence: not UTF-8, not JSON, no column `email`, an unknown column.
[[nodiscard]] std::expected<ParsedImport, QString> parseUsers(const QByteArray &document, ExchangeFormat format);

/// Writes users; what has been put together is a whole document after writeEnd().
[[nodiscard]] QByteArray writeBegin(ExchangeFormat format);
[[nodiscard]] QByteArray writeUser(const store::UserRow &user, ExchangeFormat format, bool first);
[[nodiscard]] QByteArray writeEnd(ExchangeFormat format);

} // namespace tessera::users
