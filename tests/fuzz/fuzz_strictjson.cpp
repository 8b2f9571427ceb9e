// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the scanner accepts, Qt reads, member for member; and writes so that the scanner accepts it again.
#include "fuzz/fuzzing.h"
#include "jose/strictjson.h"

#include <QJsonDocument>

using namespace tessera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text = fuzz::view(data, size);
    const auto members = jose::rawMembers(text);
    const auto object = jose::parseJsonObject(text);
    fuzz::expect(members.has_value() || !object.has_value(), "an object has members");
    fuzz::expect(!members || jose::checkJson(text).has_value(), "what has members is JSON");
    if (!object)
        return 0;
    fuzz::expect(std::cmp_equal(members->size(), object->size()), "no member is lost");
    const QByteArray again = QJsonDocument(*object).toJson(QJsonDocument::Compact);
    fuzz::expect(jose::checkJson(again, {.size = 1 << 20}).has_value(), "what Qt writes is strict");
    return 0;
}
