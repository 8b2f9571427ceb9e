// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tokeninput.h"

#include "app/cli/json.h"
#include "app/words.h"
#include "playground/inspection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace tessera::app {

namespace {

using playground::Inspection;
using playground::PartKind;
using playground::Remark;
using playground::ShownMember;
using playground::ShownPart;
using playground::TokenForm;

constexpr qsizetype largestToken = 1024 * 1024;
// Of a value in a table; --json has all of it.
constexpr qsizetype widestValue = 72;

QString nameOf(TokenForm form)
{
    switch (form) {
    case TokenForm::Nothing: return QStringLiteral("nothing");
    case TokenForm::Jws: return QStringLiteral("jws");
    case TokenForm::Jwe: return QStringLiteral("jwe");
    case TokenForm::Broken: return QStringLiteral("broken");
    case TokenForm::NoToken: break;
    }
    return QStringLiteral("no-token");
}

QString nameOf(Remark::Weight weight)
{
    switch (weight) {
    case Remark::Weight::Problem: return QStringLiteral("problem");
    case Remark::Weight::Attention: return QStringLiteral("attention");
    case Remark::Weight::Note: break;
    }
    return QStringLiteral("note");
}

QString wordFor(Remark::Weight weight)
{
    switch (weight) {
    case Remark::Weight::Problem: return Words::tr("problem", "how much a remark weighs");
    case Remark::Weight::Attention: return Words::tr("attention", "how much a remark weighs");
    case Remark::Weight::Note: break;
    }
    return Words::tr("note", "how much a remark weighs");
}

QString headingOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Header: return Words::tr("Header");
    case PartKind::Claims: return Words::tr("Claims");
    case PartKind::Signature: return Words::tr("Signature");
    case PartKind::EncryptedKey: return Words::tr("Encrypted key");
    case PartKind::InitialisationVector: return Words::tr("Initialisation vector");
    case PartKind::Ciphertext: return Words::tr("Ciphertext");
    case PartKind::AuthenticationTag: break;
    }
    return Words::tr("Authentication tag");
}

/// A NumericDate (RFC 7519 section 2), which whoever made the token may have set to anything.
QString instantText(double seconds)
{
    constexpr double first = -62'135'596'800, end = 253'402'300'800; // the years 1 to 9999, as ISO 8601 writes them
    if (seconds < first)
        return Words::tr("before the year 1");
    if (seconds >= end)
        return Words::tr("after the year 9999");
    return shown(fromMilliseconds(static_cast<qint64>(std::floor(seconds * 1000))));
}

QString valueText(const ShownMember &member)
{
    const QString value = QString::fromUtf8(member.value);
    const QString text = value.size() > widestValue ? value.first(widestValue - 1) + QChar(0x2026) : value;
    return member.instant ? QStringLiteral("%1 = %2").arg(text, instantText(*member.instant)) : text;
}

QString meaningOf(const ShownMember &member)
{
    // As the window has it.
    return member.registered ? Words::tr("%1 (%2)", "a sentence, and where it is said")
                                   .arg(QCoreApplication::translate(
                                            "tessera::ui::registerednames", member.registered->meaning.data()),
                                       member.registered->source)
                             : QString();
}

QString partText(const ShownPart &part)
{
    if (part.members.isEmpty())
        return Words::tr("%1: %n bytes", "a part of a token, and its size", static_cast<int>(part.bytes.size()))
                   .arg(headingOf(part.kind)) +
               u'\n';
    QList<Row> rows;
    for (const ShownMember &member : part.members) {
        rows.append({QString::fromUtf8(member.name), valueText(member), Cell::ours(meaningOf(member))});
    }
    return table({headingOf(part.kind).toUpper(), Words::tr("VALUE"), Words::tr("MEANING")}, rows) + u'\n';
}

QString textOf(const Inspection &found)
{
    QString text;
    for (const ShownPart &part : found.parts)
        text += partText(part);
    QList<Row> rows;
    for (const Remark &remark : found.remarks)
        rows.append({wordFor(remark.weight), QString::number(remark.place.at + 1), Cell::ours(told(remark.sentence))});
    if (!rows.isEmpty())
        text += u'\n' + table({Words::tr("REMARK"), Words::tr("CHARACTER"), Words::tr("WHAT")}, rows) + u'\n';
    return text + Words::tr("Nothing was verified.") + u'\n';
}

QJsonObject jsonOf(const Inspection &found)
{
    QJsonArray remarks;
    for (const Remark &remark : found.remarks)
        remarks.append(
            QJsonObject{{QStringLiteral("weight"), nameOf(remark.weight)}, {QStringLiteral("at"), remark.place.at},
                {QStringLiteral("length"), remark.place.length}, {QStringLiteral("text"), remark.sentence}});
    QJsonObject json{{QStringLiteral("form"), nameOf(found.form)}, {QStringLiteral("remarks"), remarks}};
    for (const auto &[kind, name] : {std::pair(PartKind::Header, "header"), std::pair(PartKind::Claims, "claims")}) {
        const ShownPart *part = found.part(kind);
        const QJsonDocument document = part ? QJsonDocument::fromJson(part->bytes) : QJsonDocument();
        json.insert(QLatin1StringView(name), document.isObject() ? QJsonValue(document.object()) : QJsonValue());
    }
    const ShownPart *signature = found.part(PartKind::Signature);
    json.insert(QStringLiteral("signature_bytes"), signature ? QJsonValue(signature->bytes.size()) : QJsonValue());
    return json;
}

} // namespace

Result<QByteArray, InputError> tokenOf(const Invocation &invocation)
{
    if (invocation.argument(0) != u"-")
        return invocation.argument(0).toUtf8();
    auto read = readWhole(QStringLiteral("-"), largestToken);
    return read ? Result<QByteArray, InputError>(read->view().toByteArray().trimmed()) : std::unexpected(read.error());
}

ExitCode inspectCommand(Invocation &invocation)
{
    const auto token = tokenOf(invocation);
    if (!token)
        return invocation.output().refuse(QStringLiteral("invalid"), token.error().detail);
    const Inspection found = playground::inspect(QString::fromUtf8(*token));
    if (found.form == TokenForm::Nothing)
        return invocation.output().refuse(QStringLiteral("invalid"), Words::tr("There is no token."));
    const auto problem = std::ranges::find(found.remarks, Remark::Weight::Problem, &Remark::weight);
    if (found.form != TokenForm::NoToken)
        invocation.output().show(jsonOf(found), textOf(found));
    return problem == found.remarks.end() ? ExitCode::Done
                                          : invocation.output().refuse(QStringLiteral("invalid"),
                                                Failure<TokenForm>{found.form, problem->sentence});
}

} // namespace tessera::app
