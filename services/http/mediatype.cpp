// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/mediatype.h"

#include <algorithm>

namespace tessera::http {
namespace {

bool same(QByteArrayView left, QByteArrayView right) { return left.compare(right, Qt::CaseInsensitive) == 0; }

/// How exactly a range names an offer: 2 by type, 1 by `type/*`, 0 by anything, -1 not at all.
int precision(QByteArrayView range, QByteArrayView offer)
{
    if (range == "*/*")
        return 0;
    if (same(range, offer))
        return 2;
    const bool wild = range.endsWith("/*");
    return wild && same(range.chopped(1), offer.first(offer.indexOf('/') + 1)) ? 1 : -1;
}

struct Preference
{
    int precision = -1;
    double quality = 0;
};

void consider(const QByteArray &element, QByteArrayView offer, Preference &best)
{
    const QList<QByteArray> parts = element.split(';');
    const int found = precision(parts.first().trimmed(), offer);
    if (found <= best.precision)
        return;
    double quality = 1;
    const QList<QByteArray> parameters = parts.sliced(1);
    for (const QByteArray &part : parameters) {
        const QByteArray parameter = part.trimmed();
        bool isNumber = false;
        if (parameter.startsWith("q=") || parameter.startsWith("Q="))
            quality = parameter.sliced(2).toDouble(&isNumber);
        if (isNumber)
            quality = std::clamp(quality, 0.0, 1.0);
    }
    best = {found, quality};
}

} // namespace

qsizetype chooseMediaType(const HeaderList &headers, const QList<QByteArray> &offers)
{
    QList<Preference> preferences(offers.size());
    bool anyAccept = false;
    for (size_t i = 0; i < headers.size(); ++i) {
        if (!same(headers.nameAt(i), "Accept") || headers.valueAt(i).isEmpty())
            continue;
        if (headers.valueAt(i) == "*/*" && headers.count("Accept") == 1)
            return 0;
        anyAccept = true;
        const QList<QByteArray> elements = headers.valueAt(i).toByteArray().split(',');
        for (const QByteArray &element : elements) {
            for (qsizetype offer = 0; offer < offers.size(); ++offer)
                consider(element, offers[offer], preferences[offer]);
        }
    }
    if (!anyAccept)
        return 0;
    qsizetype best = -1;
    for (qsizetype offer = 0; offer < offers.size(); ++offer) {
        if (preferences[offer].quality > (best < 0 ? 0.0 : preferences[best].quality))
            best = offer;
    }
    return best;
}

bool isJsonType(QByteArrayView contentType)
{
    const QList<QByteArray> parts = contentType.toByteArray().split(';');
    if (!same(parts.first().trimmed(), "application/json"))
        return false;
    const QList<QByteArray> parameters = parts.sliced(1);
    for (const QByteArray &part : parameters) {
        const QByteArray parameter = part.trimmed().toLower();
        if (parameter.startsWith("charset=") && parameter != "charset=utf-8" && parameter != "charset=\"utf-8\"")
            return false;
    }
    return true;
}

} // namespace tessera::http
