// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/userexchange.h"

#include "crypto/passwordhash.h"
#include "users/csv.h"
#include "users/userfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

namespace tessera::users {

namespace {

const QStringList &exportedColumns()
{
    static const QStringList columns{QStringLiteral("id"), QStringLiteral("email"), QStringLiteral("name"),
        QStringLiteral("email_verified"), QStringLiteral("is_active"), QStringLiteral("roles"),
        QStringLiteral("created_at"), QStringLiteral("last_sign_in_at")};
    return columns;
}

bool isKnown(const QString &column)
{
    return exportedColumns().contains(column) || column == u"password" || column == u"password_hash";
}

std::expected<bool, QString> flag(const QJsonValue &value, bool absent, const QString &column)
{
    const QString text = value.toString().toLower();
    if (value.isUndefined() || (value.isString() && text.isEmpty()))
        return absent;
    if (value.isBool())
        return value.toBool();
    if (text == u"true" || text == u"yes" || text == u"1")
        return true;
    if (text == u"false" || text == u"no" || text == u"0")
        return false;
    return std::unexpected(QStringLiteral("%1 is true or false.").arg(column));
}

std::expected<QString, QString> text(const QJsonObject &user, const QString &column)
{
    const QJsonValue value = user.value(column);
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        return std::unexpected(QStringLiteral("%1 must be text.").arg(column));
    return value.toString();
}

std::expected<QStringList, QString> rolesOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringList();
    if (value.isString())
        return checkedRoles(value.toString().split(u' ', Qt::SkipEmptyParts));
    QStringList roles;
    const QJsonArray given = value.toArray();
    for (const QJsonValue &role : given) {
        if (!role.isString())
            return std::unexpected(QStringLiteral("roles must be a list of text."));
        roles.append(role.toString());
    }
    return value.isArray() ? checkedRoles(roles) : std::unexpected(QStringLiteral("roles must be a list of text."));
}

/// The only form that sign-ins can verify, and at no price that one line could make them all pay.
std::expected<QString, QString> hashOf(const QJsonObject &user)
{
    const std::expected<QString, QString> hash = text(user, QStringLiteral("password_hash"));
    if (hash && !hash->isEmpty()) {
        if (const std::optional<QString> objection = crypto::objectionToHash(*hash))
            return std::unexpected(QStringLiteral("password_hash cannot be taken over. %1").arg(*objection));
    }
    return hash;
}

std::expected<ImportLine, QString> lineOf(const QJsonObject &user, qsizetype line)
{
    const auto given = text(user, QStringLiteral("email"));
    const auto email = EmailAddress::fromText(given.value_or(QString()));
    if (!email)
        return std::unexpected(email.error().detail);
    const auto name = text(user, QStringLiteral("name")).and_then(checkedName);
    const auto roles = rolesOf(user.value(QStringLiteral("roles")));
    const auto verified = flag(user.value(QStringLiteral("email_verified")), false, QStringLiteral("email_verified"));
    const auto active = flag(user.value(QStringLiteral("is_active")), true, QStringLiteral("is_active"));
    const auto password = text(user, QStringLiteral("password"));
    const auto hash = hashOf(user);
    for (const QString &wrong : {name.error_or(QString()), roles.error_or(QString()), verified.error_or(QString()),
             active.error_or(QString()), password.error_or(QString()), hash.error_or(QString())}) {
        if (!wrong.isEmpty())
            return std::unexpected(wrong);
    }
    if (!password->isEmpty() && !hash->isEmpty())
        return std::unexpected(QStringLiteral("password and password_hash cannot both be given."));
    return ImportLine{.line = line,
        .email = *email,
        .name = *name,
        .roles = *roles,
        .emailVerified = *verified,
        .isActive = *active,
        .password = password->isEmpty() ? std::nullopt : std::optional(*password),
        .passwordHash = *hash};
}

class Collector
{
public:
    void add(const QJsonObject &user, qsizetype line)
    {
        std::expected<ImportLine, QString> parsed = lineOf(user, line);
        if (!parsed)
            refuse(line, user.value(QStringLiteral("email")).toString(), parsed.error());
        else if (m_seen.contains(parsed->email.folded()))
            refuse(
                line, parsed->email.toText(), QStringLiteral("This email address stands in an earlier line already."));
        else {
            m_seen.insert(parsed->email.folded());
            m_import.lines.append(std::move(*parsed));
        }
    }
    void refuse(qsizetype line, const QString &email, const QString &why)
    {
        m_import.errors.append({line, email.left(EmailAddress::maxLength), why});
    }
    [[nodiscard]] ParsedImport take() { return std::move(m_import); }

private:
    ParsedImport m_import;
    QSet<QString> m_seen;
};

QString unknownColumn(const QString &column)
{
    return QStringLiteral(
        "\"%1\" is not known; there are email, name, email_verified, is_active, roles, password and password_hash.")
        .arg(column.left(80));
}

std::expected<ParsedImport, QString> parseCsvUsers(const QString &document)
{
    const std::expected<QList<CsvRecord>, QString> records = parseCsv(document);
    if (!records)
        return std::unexpected(records.error());
    if (records->isEmpty() || !records->constFirst().cells.contains(u"email"))
        return std::unexpected(QStringLiteral("The first line must name the columns, and one of them must be email."));
    const QStringList columns = records->constFirst().cells;
    for (const QString &column : columns) {
        if (!isKnown(column))
            return std::unexpected(unknownColumn(column));
        if (columns.count(column) > 1)
            return std::unexpected(QStringLiteral("The column %1 is named twice.").arg(column));
    }
    Collector collector;
    const QList<CsvRecord> users = records->sliced(1);
    for (const CsvRecord &record : users) {
        if (record.cells.size() != columns.size()) {
            collector.refuse(record.line, {},
                QStringLiteral("There are %1 cells where there are %2 columns.")
                    .arg(record.cells.size())
                    .arg(columns.size()));
            continue;
        }
        QJsonObject user;
        for (qsizetype n = 0; n < columns.size(); ++n) {
            const bool isSecret = columns[n].startsWith(u"password");
            user.insert(columns[n], isSecret ? record.cells[n] : withoutFormulaGuard(record.cells[n]));
        }
        collector.add(user, record.line);
    }
    return collector.take();
}

std::expected<ParsedImport, QString> parseJsonUsers(const QByteArray &document)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(document, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(
            QStringLiteral("This is not JSON (at byte %1): %2.").arg(error.offset).arg(error.errorString()));
    if (!json.isArray())
        return std::unexpected(QStringLiteral("The document must be an array of users."));
    Collector collector;
    qsizetype place = 0;
    const QJsonArray users = json.array();
    for (const QJsonValue &value : users) {
        ++place;
        const QJsonObject user = value.toObject();
        const QStringList members = user.keys();
        const auto unknown = std::ranges::find_if_not(members, isKnown);
        if (!value.isObject())
            collector.refuse(place, {}, QStringLiteral("This is not an object."));
        else if (unknown != members.end())
            collector.refuse(place, user.value(QStringLiteral("email")).toString(), unknownColumn(*unknown));
        else
            collector.add(user, place);
    }
    return collector.take();
}

} // namespace

std::expected<ParsedImport, QString> parseUsers(const QByteArray &document, ExchangeFormat format)
{
    if (format == ExchangeFormat::Json)
        return parseJsonUsers(document);
    QStringDecoder decoder(QStringDecoder::Utf8); // passes over a byte order mark
    const QString text = decoder(document);
    if (decoder.hasError())
        return std::unexpected(QStringLiteral("The document is not UTF-8."));
    return parseCsvUsers(text);
}

QByteArray writeBegin(ExchangeFormat format)
{
    return format == ExchangeFormat::Csv ? csvLine(exportedColumns()).toUtf8() : QByteArray("[");
}

QByteArray writeUser(const store::UserRow &user, ExchangeFormat format, bool first)
{
    const auto flagText = [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); };
    if (format == ExchangeFormat::Csv) {
        return csvLine({user.id.toText(), user.email.toText(), user.name, flagText(user.emailVerified),
                           flagText(user.isActive), user.roles.join(u' '), toIso8601(user.createdAt),
                           user.lastSignInAt ? toIso8601(*user.lastSignInAt) : QString()})
            .toUtf8();
    }
    const QJsonObject object{{QStringLiteral("id"), user.id.toText()}, {QStringLiteral("email"), user.email.toText()},
        {QStringLiteral("name"), user.name}, {QStringLiteral("email_verified"), user.emailVerified},
        {QStringLiteral("is_active"), user.isActive}, {QStringLiteral("roles"), QJsonArray::fromStringList(user.roles)},
        {QStringLiteral("created_at"), toIso8601(user.createdAt)},
        {QStringLiteral("last_sign_in_at"),
            user.lastSignInAt ? QJsonValue(toIso8601(*user.lastSignInAt)) : QJsonValue()}};
    return (first ? QByteArray("\n") : QByteArray(",\n")) + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray writeEnd(ExchangeFormat format)
{
    return format == ExchangeFormat::Csv ? QByteArray() : QByteArray("\n]\n");
}

} // namespace tessera::users
