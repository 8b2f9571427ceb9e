// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/routes.h"

namespace tessera::http {
namespace {

bool isParameter(QByteArrayView segment) { return segment.startsWith('{') && segment.endsWith('}'); }

QList<QByteArray> segmentsOf(const QByteArray &path) { return path.sliced(1).split('/'); }

Content usualContent(Method method)
{
    return method == Method::Post || method == Method::Put || method == Method::Patch ? Content::Json : Content::Any;
}

QByteArray allowOf(const Routes::Place &place)
{
    QByteArray allow;
    for (const auto &[method, route] : place.routes) {
        if (method == Method::Get)
            allow += "GET, HEAD, ";
        else if (method != Method::Options)
            allow += toText(method).toByteArray() + ", ";
    }
    if (place.document)
        allow += "GET, HEAD, ";
    return allow + "OPTIONS";
}

/// Nothing unless each literal segment is equal; the segments that stand for a parameter otherwise.
std::optional<std::vector<std::pair<QByteArray, QByteArray>>> bind(
    const Routes::Place &place, const QList<QByteArray> &segments)
{
    if (place.segments.size() != segments.size())
        return std::nullopt;
    std::vector<std::pair<QByteArray, QByteArray>> parameters;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QByteArray &pattern = place.segments[i];
        if (isParameter(pattern) && !segments[i].isEmpty())
            parameters.emplace_back(pattern.sliced(1, pattern.size() - 2), segments[i]);
        else if (pattern != segments[i])
            return std::nullopt;
    }
    return parameters;
}

} // namespace

void Routes::add(Method method, QByteArray path, Handler handler, RouteOptions options)
{
    insert({method, std::move(path), std::move(handler), std::move(options)});
}

void Routes::add(Method method, QByteArray path, AsyncHandler handler, RouteOptions options)
{
    insert({method, std::move(path), std::move(handler), std::move(options)});
}

void Routes::insert(Route route)
{
    Place &place = placeOf(route.path);
    if (!route.options.content)
        route.options.content = usualContent(route.method);
    const Method method = route.method;
    [[maybe_unused]] const bool isNew =
        place.routes.emplace(method, std::make_shared<const Route>(std::move(route))).second;
    Q_ASSERT(isNew && (method != Method::Get || !place.document));
    place.allow = allowOf(place);
}

void Routes::addDocument(const QByteArray &path, std::shared_ptr<const DocumentSource> source)
{
    Place &place = placeOf(path);
    Q_ASSERT(source && !place.document && !place.routes.contains(Method::Get));
    place.document = std::move(source);
    place.allow = allowOf(place);
}

Routes::Place &Routes::placeOf(const QByteArray &path)
{
    Q_ASSERT(path.startsWith('/') && !path.contains('%'));
    Place &place = m_places[path];
    place.path = path;
    place.segments = segmentsOf(path);
    return place;
}

Routes::Match Routes::find(QByteArrayView path) const
{
    if (path.isEmpty())
        return {};
    const QByteArray key = path.toByteArray();
    if (const auto exact = m_places.find(key); exact != m_places.end() && !key.contains('{'))
        return {&exact->second, {}};
    const QList<QByteArray> segments = segmentsOf(key);
    for (const auto &[pattern, place] : m_places) {
        if (!pattern.contains('{'))
            continue;
        if (auto parameters = bind(place, segments))
            return {&place, std::move(*parameters)};
    }
    return {};
}

} // namespace tessera::http
