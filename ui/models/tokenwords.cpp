// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tokenwords.h"

#include "ui/models/times.h"
#include "ui/models/tokenmembermodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

using playground::PartKind;
using playground::TokenForm;

const playground::ShownMember *member(const playground::ShownPart *part, QByteArrayView name)
{
    if (!part)
        return nullptr;
    const auto found = std::ranges::find(part->members, name, &playground::ShownMember::name);
    return found == part->members.end() ? nullptr : &*found;
}

QString expiryText(const playground::Inspection &found, Instant now)
{
    const playground::ShownMember *exp = member(found.part(PartKind::Claims), "exp");
    // What is no instant is remarked on elsewhere.
    if (!exp || !exp->instant || std::abs(*exp->instant) > 253'402'300'799)
        return {};
    const Instant at = fromMilliseconds(static_cast<qint64>(*exp->instant * 1000));
    return (at > now ? QCoreApplication::translate("tessera::ui::tokenwords", "expires %1")
                     : QCoreApplication::translate("tessera::ui::tokenwords", "expired %1"))
        .arg(relative(at, now));
}

} // namespace

QString partName(PartKind kind)
{
    switch (kind) {
    case PartKind::Header: return QCoreApplication::translate("tessera::ui::tokenwords", "Header");
    case PartKind::Claims: return QCoreApplication::translate("tessera::ui::tokenwords", "Claims");
    case PartKind::Signature: return QCoreApplication::translate("tessera::ui::tokenwords", "Signature");
    case PartKind::EncryptedKey: return QCoreApplication::translate("tessera::ui::tokenwords", "Encrypted key");
    case PartKind::InitialisationVector:
        return QCoreApplication::translate("tessera::ui::tokenwords", "Initialisation vector");
    case PartKind::Ciphertext: return QCoreApplication::translate("tessera::ui::tokenwords", "Ciphertext");
    case PartKind::AuthenticationTag: break;
    }
    return QCoreApplication::translate("tessera::ui::tokenwords", "Authentication tag");
}

QString formText(const playground::Inspection &found, Instant now)
{
    QString what;
    switch (found.form) {
    case TokenForm::Nothing: return {};
    case TokenForm::Jws: what = QCoreApplication::translate("tessera::ui::tokenwords", "A signed token (JWS)"); break;
    case TokenForm::Jwe:
        what = QCoreApplication::translate("tessera::ui::tokenwords", "An encrypted token (JWE)");
        break;
    case TokenForm::Broken: what = QCoreApplication::translate("tessera::ui::tokenwords", "A part of a token"); break;
    case TokenForm::NoToken: return QCoreApplication::translate("tessera::ui::tokenwords", "No token");
    }
    QStringList parts{what};
    if (const playground::ShownMember *alg = member(found.part(PartKind::Header), "alg"))
        parts.append(memberText(*alg, now));
    parts.append(expiryText(found, now));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace tessera::ui
