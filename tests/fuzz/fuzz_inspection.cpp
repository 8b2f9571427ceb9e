// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is pasted, what is said of it is about a place within it; and what has no problem is a token by the strict
// rules.
#include "fuzz/fuzzing.h"
#include "jose/base64url.h"
#include "jose/jws.h"
#include "jose/strictjson.h"
#include "playground/inspection.h"

using namespace tessera;

namespace {

void expectWithin(const playground::Place &place, qsizetype size)
{
    fuzz::expect(place.at >= 0 && place.length >= 0 && place.at + place.length <= size, "a place lies within the text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::initialise();
    const QString text = QString::fromUtf8(fuzz::view(data, size));
    const playground::Inspection found = playground::inspect(text);
    for (const playground::Remark &remark : found.remarks)
        expectWithin(remark.place, text.size());
    for (const playground::ShownPart &part : found.parts)
        expectWithin(part.place, text.size());
    if (found.form != playground::TokenForm::Jws || found.hasProblem())
        return 0;
    const auto parts = jose::splitCompact(found.token);
    fuzz::expect(parts.has_value() || found.part(playground::PartKind::Signature)->bytes.isEmpty(),
        "three parts are three parts");
    if (parts) {
        const jose::JsonLimits limits{.size = 1024 * 1024, .depth = 32};
        for (const QByteArrayView part : {parts->header, parts->payload}) {
            const auto bytes = jose::fromBase64Url(part);
            fuzz::expect(bytes && jose::checkJson(*bytes, limits), "what has no problem is strict");
        }
        fuzz::expect(jose::fromBase64Url(parts->signature).has_value(), "so is the signature");
    }
    return 0;
}
