// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/pemblock.h"

#include "crypto/opensslcontext.h"

#include <algorithm>

namespace tessera::crypto {

namespace {

constexpr QByteArrayView beginMark = "-----BEGIN ";
constexpr QByteArrayView endMark = "-----END ";
constexpr QByteArrayView dashes = "-----";

bool isSpace(char character) { return character == ' ' || character == '\t' || character == '\r' || character == '\n'; }

/// Headers end at an empty line; a body without headers has none.
QByteArrayView withoutHeaders(QByteArrayView content)
{
    if (!content.contains(':'))
        return content;
    for (const QByteArrayView emptyLine : {QByteArrayView("\n\n"), QByteArrayView("\n\r\n")}) {
        if (const qsizetype end = content.indexOf(emptyLine); end >= 0)
            return content.sliced(end + emptyLine.size());
    }
    return {};
}

} // namespace

std::vector<PemBlock> pemBlocks(QByteArrayView text)
{
    std::vector<PemBlock> blocks;
    qsizetype position = 0;
    while ((position = text.indexOf(beginMark, position)) >= 0) {
        const qsizetype labelStart = position + beginMark.size();
        const qsizetype labelEnd = text.indexOf(dashes, labelStart);
        if (labelEnd < 0)
            break;
        const QByteArrayView label = text.sliced(labelStart, labelEnd - labelStart);
        const qsizetype contentStart = labelEnd + dashes.size();
        const qsizetype contentEnd = text.indexOf(endMark, contentStart);
        if (contentEnd < 0)
            break;
        const qsizetype end = contentEnd + endMark.size() + label.size() + dashes.size();
        position = contentEnd;
        if (end > text.size() || !text.sliced(contentEnd + endMark.size()).startsWith(label))
            continue;
        const QByteArrayView content = text.sliced(contentStart, contentEnd - contentStart);
        blocks.push_back({.label = label,
            .whole = text.sliced(labelStart - beginMark.size(), end - labelStart + beginMark.size()),
            .body = withoutHeaders(content),
            .isEncrypted = label == "ENCRYPTED PRIVATE KEY" || content.contains("ENCRYPTED")});
    }
    return blocks;
}

std::optional<SecretBytes> PemBlock::decoded() const
{
    SecretBytes text(body.size());
    const auto last =
        std::ranges::copy_if(body, text.writable().begin(), [](char character) { return !isSpace(character); }).out;
    const auto size = static_cast<qsizetype>(last - text.writable().begin());
    if (size == 0 || size % 4 != 0)
        return std::nullopt;
    const QByteArrayView base64 = text.view().first(size);
    SecretBytes padded(size / 4 * 3);
    auto *out = reinterpret_cast<unsigned char *>(padded.writable().data());
    if (EVP_DecodeBlock(out, bytesOf(base64), static_cast<int>(size)) < 0) {
        forgetErrors();
        return std::nullopt;
    }
    const qsizetype padding = base64.endsWith("==") ? 2 : base64.endsWith('=') ? 1 : 0;
    return SecretBytes::copyOf(padded.view().chopped(padding));
}

} // namespace tessera::crypto
