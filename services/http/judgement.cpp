// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/judgement.h"

#include "http/mediatype.h"

namespace tessera::http {
namespace {

Judgement answered(Response response)
{
    Judgement judgement;
    judgement.answer = std::move(response);
    return judgement;
}

/// The Fetch standard's preflight, or a plain OPTIONS.
Response optionsAnswer(const RequestHead &head, const QByteArray &allow, bool originAllowed)
{
    Response response = empty(204).with("Allow", allow);
    if (originAllowed && !head.headers.value("Access-Control-Request-Method").isNull()) {
        response = std::move(response)
                       .with("Access-Control-Allow-Methods", allow)
                       .with("Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match")
                       .with("Access-Control-Max-Age", "600");
    }
    return response;
}

Judgement judgeDocument(const RequestHead &head, const DocumentSource &source)
{
    Judgement judgement;
    judgement.document = source.load();
    if (judgement.document->isNull())
        return answered(problem(404, QStringLiteral("There is nothing under this path yet.")));
    judgement.variant = chooseMediaType(head.headers, judgement.document->contentTypes());
    if (judgement.variant < 0)
        return answered(problem(406, QStringLiteral("This document is there as %1 only.")
                                         .arg(QString::fromLatin1(judgement.document->contentTypes().join(" or ")))));
    const QByteArrayView known = head.headers.value("If-None-Match");
    if (!known.isNull() && judgement.document->matches(known))
        judgement.variant = -1;
    return judgement;
}

std::optional<Response> contentRefusal(const RequestHead &head, Content content)
{
    if (content == Content::Any || (content == Content::OptionalJson && !head.hasBody()))
        return std::nullopt;
    if (!head.chunked && !head.contentLength)
        return problem(411, QStringLiteral("Say how long the body is, with Content-Length."));
    const QByteArrayView type = head.headers.value("Content-Type");
    if (head.headers.count("Content-Type") != 1 || !isJsonType(type))
        return problem(415, QStringLiteral("The body must be application/json.")).with("Accept", "application/json");
    return std::nullopt;
}

Judgement judgeAt(Routes::Match match, const RequestHead &head, bool originAllowed)
{
    const Routes::Place &place = *match.place;
    if (head.method == Method::Get && place.document)
        return judgeDocument(head, *place.document);

    const auto found = head.method ? place.routes.find(*head.method) : place.routes.end();
    if (found == place.routes.end()) {
        const bool isOptions = head.method == Method::Options;
        return answered(
            isOptions ? optionsAnswer(head, place.allow, originAllowed || place.document)
                      : problem(405, QStringLiteral("This path knows %1 only.").arg(QString::fromLatin1(place.allow)))
                            .with("Allow", place.allow));
    }
    const RouteOptions &options = found->second->options;
    if (!options.produces.isEmpty() && chooseMediaType(head.headers, options.produces) < 0)
        return answered(problem(406,
            QStringLiteral("This path answers with %1 only.").arg(QString::fromLatin1(options.produces.join(" or ")))));
    if (auto refusal = contentRefusal(head, *options.content))
        return answered(std::move(*refusal));
    Judgement judgement;
    judgement.route = found->second;
    judgement.pathParameters = std::move(match.parameters);
    return judgement;
}

} // namespace

Judgement judge(const RequestHead &head, const Routes &routes, const Limits &limits, bool originAllowed)
{
    if (head.path == "*" && head.contentLength.value_or(0) <= limits.bodyBytes)
        return answered(empty(204).with("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"));
    Routes::Match match = routes.find(head.path);
    const Routes::Place *const place = match.place;
    Judgement judgement;
    if (head.contentLength.value_or(0) > limits.bodyBytes)
        judgement = answered(problem(413, QStringLiteral("The body is longer than %1 bytes.").arg(limits.bodyBytes)));
    else if (!place)
        judgement = answered(problem(404, QStringLiteral("There is nothing under this path.")));
    else
        judgement = judgeAt(std::move(match), head, originAllowed);
    if (place) {
        judgement.place = place->path;
        judgement.isOpen = place->document != nullptr;
    }
    return judgement;
}

} // namespace tessera::http
