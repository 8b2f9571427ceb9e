// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/auditvalues.h"
#include "admin/keyvalues.h"
#include "admin/sessionvalues.h"
#include "admin/settingvalues.h"
#include "admin/tokenvalues.h"
#include "admin/uservalues.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tessera::app {

/// Whether the key's turn to sign has come or will: not where it was revoked before.
[[nodiscard]] bool everSigns(const admin::Key &key);

// What --json prints: the members are described in tessera(1) and stay as they are; new ones may come. Instants are RFC
// 3339 text in UTC, what is not there is null.

[[nodiscard]] QJsonObject toJson(const admin::User &user);
[[nodiscard]] QJsonObject toJson(const admin::Key &key);
[[nodiscard]] QJsonObject toJson(const admin::RevocationPreview &preview);
[[nodiscard]] QJsonObject toJson(const admin::TimelineEntry &entry);
[[nodiscard]] QJsonObject toJson(const admin::Session &session);
[[nodiscard]] QJsonObject toJson(const admin::Setting &setting);
[[nodiscard]] QJsonObject toJson(const admin::AuditEntry &entry);
[[nodiscard]] QJsonObject toJson(const admin::TokenVerdict &verdict);

template <typename T>
[[nodiscard]] QJsonArray toJson(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

/// For a person: the same text, `2026-11-23T08:15:30.123Z`, or `never` in the language of the terminal.
[[nodiscard]] QString shown(const std::optional<Instant> &instant);

} // namespace tessera::app
