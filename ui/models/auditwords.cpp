// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditwords.h"

#include "ui/models/times.h"
#include "ui/models/usernames.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tessera::ui {

namespace {

constexpr char context[] = "tessera::ui::auditwords";

QString say(const char *text) { return QCoreApplication::translate(context, text); }

struct Word
{
    QLatin1StringView said;
    const char *word;
};

constexpr std::array detailNames{
    Word{QLatin1StringView("activates_at"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Signs from")},
    Word{QLatin1StringView("algorithm"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Algorithm")},
    Word{QLatin1StringView("count"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "How many")},
    Word{QLatin1StringView("email"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Email address")},
    Word{QLatin1StringView("email_verified"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Address verified")},
    Word{QLatin1StringView("encrypted"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Encrypted")},
    Word{QLatin1StringView("exp"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Token expires")},
    Word{QLatin1StringView("expected"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Expected use")},
    Word{QLatin1StringView("file"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "File")},
    Word{QLatin1StringView("form"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Form")},
    Word{QLatin1StringView("how"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "How")},
    Word{QLatin1StringView("is_active"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Enabled")},
    Word{QLatin1StringView("jti"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Token id")},
    Word{QLatin1StringView("kid"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Key")},
    Word{QLatin1StringView("name"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Name")},
    Word{QLatin1StringView("not_after"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Good until")},
    Word{QLatin1StringView("presented"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Use that was tried")},
    Word{QLatin1StringView("previous"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Former database kept in")},
    Word{QLatin1StringView("reason"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Reason")},
    Word{QLatin1StringView("roles"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Roles")},
    Word{QLatin1StringView("sequence"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Key number")},
    Word{QLatin1StringView("session"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Session")},
    Word{QLatin1StringView("sessions_ended"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Sessions ended")},
    Word{QLatin1StringView("sha256"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Fingerprint (SHA-256)")},
    Word{QLatin1StringView("source"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Source")},
    Word{QLatin1StringView("state"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "State before")},
    Word{QLatin1StringView("throw_away_key"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Throw-away key")},
    Word{QLatin1StringView("typ"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Token type")},
    Word{QLatin1StringView("until"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Until")},
    Word{QLatin1StringView("user"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "User")},
};

// What the services say in words of their own; what people typed stays as it is.
constexpr std::array values{
    Word{QLatin1StringView("at once"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "at once")},
    Word{QLatin1StringView("disabled user"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "the user is disabled")},
    Word{QLatin1StringView("first key"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "first key")},
    Word{QLatin1StringView("import"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "import")},
    Word{QLatin1StringView("no password set"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "no password is set")},
    Word{QLatin1StringView("passed over"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "passed over")},
    Word{QLatin1StringView("password changed"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "password changed")},
    Word{QLatin1StringView("password changed meanwhile"),
        QT_TRANSLATE_NOOP("tessera::ui::auditwords", "password changed meanwhile")},
    Word{QLatin1StringView("scheduled"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "scheduled")},
    Word{QLatin1StringView("signed out"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "signed out")},
    Word{QLatin1StringView("unknown user"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "there is no such user")},
    Word{QLatin1StringView("user disabled"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "user disabled")},
    Word{QLatin1StringView("user disabled meanwhile"),
        QT_TRANSLATE_NOOP("tessera::ui::auditwords", "user disabled meanwhile")},
    Word{QLatin1StringView("user removed meanwhile"),
        QT_TRANSLATE_NOOP("tessera::ui::auditwords", "user deleted meanwhile")},
    Word{QLatin1StringView("wrong password"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "wrong password")},
};

constexpr std::array groups{
    Word{QLatin1StringView("signin"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "All about sign-ins")},
    Word{QLatin1StringView("user"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "All about users")},
    Word{QLatin1StringView("key"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "All about keys")},
    Word{QLatin1StringView("backup"), QT_TRANSLATE_NOOP("tessera::ui::auditwords", "All about backups")},
};

template <size_t size>
std::optional<QString> wordFor(const std::array<Word, size> &words, const QString &said)
{
    const auto word = std::ranges::find(words, said, &Word::said);
    return word == words.end() ? std::nullopt : std::optional(say(word->word));
}

QString nameOfDetail(const QString &key) { return wordFor(detailNames, key).value_or(key); }

QString textOf(const QJsonValue &value);

QString listOf(const QJsonArray &array)
{
    QStringList items;
    for (const QJsonValue &item : array)
        items.append(textOf(item));
    return items.isEmpty() ? say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "none"))
                           : items.join(QStringLiteral(", "));
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "yes"))
                              : say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "no"));
    case QJsonValue::Double: return QLocale().toString(value.toDouble(), 'g', 15);
    case QJsonValue::Array: return listOf(value.toArray());
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::String: break;
    case QJsonValue::Null:
    case QJsonValue::Undefined: return say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "nothing"));
    }
    const QString text = value.toString();
    if (text.isEmpty())
        return say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "nothing"));
    if (text.size() >= 20 && text.at(10) == u'T') {
        if (const auto instant = instantFromIso8601(text))
            return localTime(*instant);
    }
    return wordFor(values, text).value_or(text);
}

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

bool isChange(const QJsonObject &object)
{
    return object.size() == 2 && object.contains(u"old") && object.contains(u"new");
}

AuditDetail change(const QString &name, const QJsonObject &object)
{
    return {name, textOf(object.value(u"old")), textOf(object.value(u"new"))};
}

/// The address that an event has in its details: as it is after a change.
QString emailIn(const QJsonObject &details)
{
    const QJsonValue email = details.value(u"email");
    return email.isObject() ? email.toObject().value(u"new").toString() : email.toString();
}

} // namespace

AuditSubject subjectKind(const AuditEvent &event)
{
    if (event.subject.isEmpty())
        return AuditSubject::Nothing;
    const QString group = event.action.section(u'.', 0, 0);
    if (group == u"key")
        return AuditSubject::Key;
    if (group == u"setting" || group == u"configuration")
        return AuditSubject::Setting;
    if (group == u"session" || group == u"refresh")
        return AuditSubject::Session;
    return UserId::fromText(event.subject) ? AuditSubject::User : AuditSubject::Other;
}

QString actorName(const QString &actor, UserNames &names)
{
    if (actor == u"console")
        return say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Console"));
    if (actor == u"system")
        return say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "System"));
    if (actor == u"anonymous")
        return say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Not signed in"));
    if (actor.startsWith(u"cli:"))
        return say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "%1 (command line)")).arg(QStringView(actor).sliced(4));
    return names.nameOf(actor);
}

QString subjectName(const AuditEvent &event, UserNames &names)
{
    switch (subjectKind(event)) {
    case AuditSubject::Nothing: return emailIn(event.details);
    case AuditSubject::User: {
        QString email = names.emailOf(event.subject);
        if (!email.isEmpty())
            return email;
        const QString then = emailIn(event.details);
        return then.isEmpty() ? event.subject : then;
    }
    case AuditSubject::Session: {
        const QString user = event.details.value(u"user").toString();
        return user.isEmpty() ? event.subject : names.nameOf(user);
    }
    case AuditSubject::Key:
    case AuditSubject::Setting:
    case AuditSubject::Other: break;
    }
    return event.subject;
}

QList<AuditDetail> auditDetails(const QJsonObject &details)
{
    if (isChange(details))
        return {change(say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "Value")), details)};
    QList<AuditDetail> rows;
    for (auto member = details.constBegin(); member != details.constEnd(); ++member) {
        const QString name = nameOfDetail(member.key());
        if (member->isObject() && isChange(member->toObject()))
            rows.append(change(name, member->toObject()));
        else
            rows.append({name, std::nullopt, textOf(*member)});
    }
    return rows;
}

QString detailsLine(const QJsonObject &details)
{
    QJsonObject rest = details;
    if (rest.value(u"email").isString())
        rest.remove(u"email");
    rest.remove(u"user");
    rest.remove(u"session");
    const QStringList keys = rest.keys();
    for (const QString &key : keys) {
        if (saysNothing(rest.value(key)))
            rest.remove(key);
    }
    QStringList parts;
    if (const QJsonValue reason = rest.take(QLatin1StringView("reason")); reason.isString())
        parts.append(textOf(reason));
    const QList<AuditDetail> rows = auditDetails(rest);
    for (const AuditDetail &row : rows) {
        parts.append(
            row.before
                ? say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "%1: %2 → %3")).arg(row.name, *row.before, row.value)
                : say(QT_TRANSLATE_NOOP("tessera::ui::auditwords", "%1: %2")).arg(row.name, row.value));
    }
    return parts.join(QStringLiteral(" · "));
}

QList<AuditActionChoice> auditActionChoices()
{
    QList<AuditActionChoice> choices;
    QStringList rest = admin::auditActions();
    for (const Word &group : groups) {
        const QString prefix = group.said + u'.';
        choices.append({group.said, say(group.word), false});
        for (const QString &action : std::as_const(rest)) {
            if (action.startsWith(prefix))
                choices.append({action, auditActionName(action), true});
        }
        rest.removeIf([&prefix](const QString &action) { return action.startsWith(prefix); });
    }
    for (const QString &action : std::as_const(rest))
        choices.append({action, auditActionName(action), false});
    return choices;
}

} // namespace tessera::ui
