// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/httptrial.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

namespace tessera::playground {

namespace {

// RFC 9110 section 5.6.2.
bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::ranges::all_of(text, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c);
    });
}

bool isValue(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool saysAuthorization(const HttpHeaders &headers)
{
    return std::ranges::any_of(
        headers, [](const auto &header) { return header.first.compare("authorization", Qt::CaseInsensitive) == 0; });
}

QString quoted(const QByteArray &text)
{
    return u'\'' + QString::fromUtf8(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

// The parameters after the scheme: RFC 9110 section 11.2.
QMap<QByteArray, QByteArray> parametersOf(QByteArrayView text)
{
    QMap<QByteArray, QByteArray> found;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = text.sliced(at, equals - at).trimmed().toByteArray().toLower();
        QByteArray value;
        at = equals + 1;
        if (at < text.size() && text[at] == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at) {
                if (text[at] == '\\' && at + 1 < text.size())
                    ++at;
                value.append(text[at]);
            }
            ++at;
        }
        const qsizetype comma = std::min(text.size(), at) < text.size() ? text.indexOf(',', at) : -1;
        if (value.isEmpty())
            value =
                text.sliced(std::min(at, text.size()), (comma < 0 ? text.size() : comma) - std::min(at, text.size()))
                    .trimmed()
                    .toByteArray();
        if (isToken(name))
            found.insert(name, value);
        if (comma < 0)
            break;
        at = comma + 1;
    }
    return found;
}

QString meaningOfError(const QByteArray &error)
{
    if (error == "invalid_request")
        return QStringLiteral("The request is malformed: a parameter is missing, doubled or not understood.");
    if (error == "invalid_token")
        return QStringLiteral("The token is expired, revoked, malformed or not good for this resource.");
    if (error == "insufficient_scope")
        return QStringLiteral("The token is good, but does not allow this.");
    return QStringLiteral("The error \"%1\" is none of RFC 6750.").arg(QString::fromUtf8(error));
}

} // namespace

std::expected<HttpHeaders, QString> headersFromText(const QString &text)
{
    HttpHeaders headers;
    const QStringList lines = text.split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QByteArray line = lines[number].trimmed().toUtf8();
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0));
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (!isToken(name) || !isValue(value))
            return std::unexpected(QStringLiteral("Line %1 of the headers is not \"Name: value\".").arg(number + 1));
        headers.append({name, value});
    }
    return headers;
}

QString curlFor(const HttpTrial &trial)
{
    QString command = QStringLiteral("curl -i");
    if (trial.method != "GET")
        command += QStringLiteral(" -X ") + quoted(trial.method);
    if (!trial.token.isEmpty() && !saysAuthorization(trial.headers))
        command += QStringLiteral(" -H \"Authorization: Bearer $TOKEN\"");
    for (const auto &[name, value] : trial.headers)
        command += QStringLiteral(" -H ") + quoted(name + ": " + value);
    if (!trial.body.isEmpty())
        command += QStringLiteral(" --data-binary ") + quoted(trial.body);
    return command + u' ' + quoted(trial.url.toEncoded());
}

QStringList explainChallenge(QByteArrayView challenge)
{
    const QByteArrayView text = challenge.trimmed();
    const qsizetype space = text.indexOf(' ');
    const QByteArrayView scheme = space < 0 ? text : text.first(space);
    if (scheme.compare("bearer", Qt::CaseInsensitive) != 0)
        return {};
    const QMap<QByteArray, QByteArray> parameters = parametersOf(space < 0 ? QByteArrayView() : text.sliced(space + 1));
    QStringList sentences;
    if (parameters.contains("error"))
        sentences.append(meaningOfError(parameters.value("error")));
    else
        sentences.append(QStringLiteral("A bearer token is asked for, and none was seen."));
    if (parameters.contains("error_description"))
        sentences.append(
            QStringLiteral("The resource says: %1").arg(QString::fromUtf8(parameters.value("error_description"))));
    if (parameters.contains("scope"))
        sentences.append(
            QStringLiteral("It asks for the scope \"%1\".").arg(QString::fromUtf8(parameters.value("scope"))));
    if (parameters.contains("resource_metadata"))
        sentences.append(QStringLiteral("Who issues its tokens stands at %1 (RFC 9728).")
                .arg(QString::fromUtf8(parameters.value("resource_metadata"))));
    return sentences;
}

} // namespace tessera::playground
