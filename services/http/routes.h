// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "http/document.h"
#include "http/request.h"
#include "http/response.h"

#include <QList>

#include <functional>
#include <map>
#include <variant>

namespace tessera::http {

/// Runs on the worker's thread, so it must neither block nor take long. An exception becomes a 500.
using Handler = std::function<Response(const RequestPtr &)>;
/// Called on the worker's thread; the future may be finished on any. One that ends in an exception or is cancelled
/// becomes a 500, one that takes longer than the server's request time a 503. It is never cancelled.
using AsyncHandler = std::function<Future<Response>(const RequestPtr &)>;

/// What a route expects in the body of a request.
enum class Content {
    /// Whatever comes is read and handed over unjudged.
    Any,
    /// `application/json`: 411 without a length, 415 for another type.
    Json,
    /// The same where there is a body, which there need not be.
    OptionalJson,
};

struct RouteOptions
{
    /// Json for POST, PUT and PATCH, Any for the others, where it is not said.
    std::optional<Content> content = {};
    /// The media types the route can answer with: a request whose Accept allows none gets 406. An empty list turns that
    /// check off, for routes whose answers have no body.
    QList<QByteArray> produces{"application/json"};
};

/// The table of what a server answers. Paths are compared byte for byte; `{name}` stands for one whole segment, and a
/// literal segment wins over it. Filled before the server is made, not changed afterwards.
class Routes
{
public:
    struct Route
    {
        Method method;
        QByteArray path;
        std::variant<Handler, AsyncHandler> handler;
        RouteOptions options;
    };

    /// \a path begins with `/`; adding a method twice to one path is a programming error (asserted).
    void add(Method method, QByteArray path, Handler handler, RouteOptions options = {});
    void add(Method method, QByteArray path, AsyncHandler handler, RouteOptions options = {});
    /// GET and HEAD of a document that the gate answers itself.
    void addDocument(const QByteArray &path, std::shared_ptr<const DocumentSource> source);

    /// Everything that stands under one path.
    struct Place
    {
        QByteArray path;
        QList<QByteArray> segments;
        std::map<Method, std::shared_ptr<const Route>> routes;
        std::shared_ptr<const DocumentSource> document;
        /// `GET, HEAD, OPTIONS` and so on: for an Allow field.
        QByteArray allow;
    };
    struct Match
    {
        const Place *place = nullptr;
        std::vector<std::pair<QByteArray, QByteArray>> parameters;
    };

    /// The place of a path, or nothing. The pointer ends with these routes.
    [[nodiscard]] Match find(QByteArrayView path) const;
    [[nodiscard]] const std::map<QByteArray, Place> &places() const { return m_places; }

private:
    Place &placeOf(const QByteArray &path);
    void insert(Route route);

    std::map<QByteArray, Place> m_places;
};

} // namespace tessera::http
