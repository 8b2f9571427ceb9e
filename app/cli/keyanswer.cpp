// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyanswer.h"

#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/words.h"

namespace tessera::app {

QString activation(const admin::Key &key) { return everSigns(key) ? shown(key.activatesAt) : Words::tr("never"); }

ExitCode answerKey(Invocation &invocation, const admin::Key &key, const QJsonObject &more, const QList<Line> &moreLines)
{
    QJsonObject json = toJson(key);
    for (auto member = more.constBegin(); member != more.constEnd(); ++member)
        json.insert(member.key(), member.value());
    QList<Line> lines{
        {Words::tr("Kid"), key.kid.toText()},
        {Words::tr("Algorithm"), key.algorithm},
        {Words::tr("State"), key.state},
        {Words::tr("Created"), shown(key.createdAt)},
        {Words::tr("Activates"), activation(key)},
    };
    lines.append(moreLines);
    lines.append({Words::tr("Origin"), key.origin});
    if (key.revokedAt) {
        lines.append({Words::tr("Revoked"), shown(key.revokedAt)});
        lines.append({Words::tr("Reason"), key.revokeReason});
    }
    invocation.output().show(json, sheet(lines));
    return ExitCode::Done;
}

} // namespace tessera::app
