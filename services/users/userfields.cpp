// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/userfields.h"

#include <QRegularExpression>

#include <algorithm>

namespace tessera::users {

std::expected<QString, QString> checkedName(const QString &name)
{
    QString trimmed = name.trimmed().normalized(QString::NormalizationForm_C);
    if (trimmed.size() > 200)
        return std::unexpected(QStringLiteral("A name has at most 200 characters."));
    const auto isControl = [](QChar character) { return character.category() == QChar::Other_Control; };
    if (!trimmed.isValidUtf16() || std::ranges::any_of(trimmed, isControl))
        return std::unexpected(QStringLiteral("A name holds no control characters."));
    return trimmed;
}

std::expected<QStringList, QString> checkedRoles(const QStringList &roles)
{
    static const QRegularExpression role(QStringLiteral("\\A[a-z0-9][a-z0-9._:-]{0,63}\\z"));
    QStringList checked = roles;
    checked.sort();
    checked.removeDuplicates();
    if (checked.size() > 32)
        return std::unexpected(QStringLiteral("A user has at most 32 roles."));
    for (const QString &one : std::as_const(checked)) {
        if (!role.match(one).hasMatch())
            return std::unexpected(QStringLiteral("A role has 1 to 64 characters of a-z, 0-9, '.', '_', '-' and ':', "
                                                  "and begins with a letter or a digit; \"%1\" is none.")
                    .arg(one.left(80)));
    }
    return checked;
}

} // namespace tessera::users
