// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read is the only text of its bytes, and both readers agree.
#include "fuzz/fuzzing.h"
#include "jose/base64url.h"

using namespace tessera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::initialise();
    const QByteArrayView text = fuzz::view(data, size);
    const auto bytes = jose::fromBase64Url(text);
    const auto secret = jose::secretFromBase64Url(text);
    fuzz::expect(bytes.has_value() == secret.has_value(), "the readers agree");
    fuzz::expect(!bytes || jose::toBase64Url(*bytes) == text, "one value has one text");
    fuzz::expect(!bytes || secret->view() == *bytes, "the readers read the same");
    return 0;
}
