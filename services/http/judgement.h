// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/cors.h"
#include "http/requesthead.h"
#include "http/routes.h"

namespace tessera::http {

/// What is to be done with a request, seen from its head alone: exactly one of an answer that needs no handler, a
/// document, or a route.
struct Judgement
{
    std::optional<Response> answer;
    std::shared_ptr<const Document> document;
    /// Which of the document's contentTypes; -1: the client has it already (304).
    qsizetype variant = 0;
    std::shared_ptr<const Routes::Route> route;
    std::vector<std::pair<QByteArray, QByteArray>> pathParameters;
    /// The place in the routes that the path fits, whatever else is wrong; null where none does. Ends with the routes.
    QByteArrayView place;
    /// Whether CORS is open here, whoever asks.
    bool isOpen = false;
};

/// Finds path and method and answers 404, 405, 406, 411, 413, 415, OPTIONS and 304 itself (RFC 9110 sections 9.3.7, 12,
/// 13 and 15.5). \a originAllowed: the request's Origin is on the list.
[[nodiscard]] Judgement judge(const RequestHead &head, const Routes &routes, const Limits &limits, bool originAllowed);

} // namespace tessera::http
