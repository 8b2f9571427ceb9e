// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logdocument.h"

#include <algorithm>

namespace tessera::ui {

namespace {

QByteArray cell(const QString &text)
{
    constexpr QStringView formulaSigns(u"=+-@\t\r");
    QString safe = !text.isEmpty() && formulaSigns.contains(text.front()) ? u'\'' + text : text;
    const bool isQuoted = std::ranges::any_of(safe, [](QChar character) {
        return character == u',' || character == u'"' || character == u'\n' || character == u'\r';
    });
    if (isQuoted)
        safe = u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return safe.toUtf8();
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList encoded;
    encoded.reserve(cells.size());
    for (const QString &text : cells)
        encoded.append(cell(text));
    return encoded.join(',') + "\r\n";
}

} // namespace tessera::ui
