// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/dataendpoint.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tessera::resource {

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

void addDataEndpoint(http::Routes &routes, const BearerGuard &guard)
{
    routes.add(http::Method::Get, "/api/data", guard.protect([](const http::RequestPtr &, const VerifiedToken &token) {
        // By hand, since QJson sorts the members and people compare the answer with the guide's.
        return http::Response{.status = 200,
            .contentType = "application/json",
            .body = R"({"user_id":)" + quoted(token.subject) + R"(,"data":"secret data"})",
            .headers = {}}
            .withNoStore();
    }));
}

} // namespace tessera::resource
