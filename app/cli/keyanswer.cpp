// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyanswer.h"

#include "app/cli/invocation.h"
#include "app/cli/json.h"

namespace tessera::app {

QString activation(const admin::Key &key) { return everSigns(key) ? shown(key.activatesAt) : QStringLiteral("never"); }

ExitCode answerKey(Invocation &invocation, const admin::Key &key, const QJsonObject &more,
    const QList<std::pair<QString, QString>> &moreLines)
{
    QJsonObject json = toJson(key);
    for (auto member = more.constBegin(); member != more.constEnd(); ++member)
        json.insert(member.key(), member.value());
    QList<std::pair<QString, QString>> lines{
        {QStringLiteral("Kid"), key.kid.toText()},
        {QStringLiteral("Algorithm"), key.algorithm},
        {QStringLiteral("State"), key.state},
        {QStringLiteral("Created"), shown(key.createdAt)},
        {QStringLiteral("Activates"), activation(key)},
    };
    lines.append(moreLines);
    lines.append({QStringLiteral("Origin"), key.origin});
    if (key.revokedAt) {
        lines.append({QStringLiteral("Revoked"), shown(key.revokedAt)});
        lines.append({QStringLiteral("Reason"), key.revokeReason});
    }
    invocation.output().show(json, sheet(lines));
    return ExitCode::Done;
}

} // namespace tessera::app
