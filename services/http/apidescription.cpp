// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/apidescription.h"

#include <QFile>

namespace tessera::http {

void addApiDescription(Routes &routes, const QString &file)
{
    QFile description(file);
    if (!description.open(QIODevice::ReadOnly))
        qFatal("%s is not among the resources", qUtf8Printable(file));
    routes.addDocument("/openapi.json", std::make_shared<const DocumentSource>(Document(
                                            description.readAll(), {"application/json"}, "public, max-age=300")));
}

} // namespace tessera::http
