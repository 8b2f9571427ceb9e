// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A request is read the same in one piece and byte by byte, and what is let through keeps every promise that handlers
// rely on.
#include "fuzz/fuzzing.h"
#include "http/chunkedbody.h"
#include "http/requesthead.h"

using namespace tessera;

namespace {

void checkHead(const http::RequestHead &head)
{
    fuzz::expect(head.path == "*" || head.path.startsWith('/'), "a path begins with a slash");
    fuzz::expect(!head.path.contains("//") && !head.path.contains("/../") && !head.path.endsWith("/.."),
        "a path has no such segments");
    fuzz::expect(!head.chunked || !head.contentLength, "a body has one length");
    fuzz::expect(!head.chunked || head.http11, "HTTP/1.0 knows no chunks");
    fuzz::expect(head.headers.count("Host") <= 1, "there is one host");
    fuzz::expect(head.contentLength.value_or(0) >= 0, "a length is no less than nothing");
    for (size_t i = 0; i < head.headers.size(); ++i) {
        for (const char c : head.headers.valueAt(i))
            fuzz::expect(
                c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f), "a value has no control character");
    }
}

void checkBody(QByteArrayView bytes, const http::Limits &limits)
{
    http::ChunkedBody whole;
    const auto atOnce = whole.decode(bytes, limits);
    http::ChunkedBody trickled;
    qsizetype at = 0;
    bool refused = false;
    while (at < bytes.size() && !trickled.isComplete() && !refused) {
        refused = !trickled.decode(bytes.sliced(at, 1), limits);
        ++at;
    }
    fuzz::expect(whole.bytes().size() <= limits.bodyBytes && trickled.bytes().size() <= limits.bodyBytes,
        "a body is within the limit");
    if (!atOnce || refused)
        return; // how much was taken before a refusal may differ
    fuzz::expect(
        whole.isComplete() == trickled.isComplete() && whole.bytes() == trickled.bytes(), "pieces make no difference");
    fuzz::expect(!whole.isComplete() || *atOnce == at, "a body ends where it ends");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::view(data, size);
    const http::Limits limits;
    http::HeadScanner whole;
    const auto atOnce = whole.scan(bytes, limits);
    http::HeadScanner trickled;
    std::expected<qsizetype, http::Refusal> inPieces = 0;
    for (qsizetype end = 1; end <= bytes.size() && inPieces && *inPieces == 0; ++end)
        inPieces = trickled.scan(bytes.first(end), limits);
    fuzz::expect(
        atOnce.has_value() == inPieces.has_value() && (!atOnce || *atOnce == *inPieces), "pieces make no difference");
    if (!atOnce || *atOnce == 0)
        return 0;
    const auto head = http::parseHead(bytes.first(*atOnce), whole.fieldCount());
    if (!head)
        return 0;
    checkHead(*head);
    if (head->chunked)
        checkBody(bytes.sliced(*atOnce), limits);
    return 0;
}
