// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificate.h"

#include "crypto/certificatedata.h"
#include "crypto/pemblock.h"
#include "crypto/publickeydata.h"

#include <algorithm>

namespace tessera::crypto {

namespace {

constexpr qsizetype largest = 64 * 1024;

std::unexpected<Failure<CryptoError>> none()
{
    forgetErrors();
    return fail(CryptoError::NotAKey, QStringLiteral("There is no certificate in the text that can be read."));
}

} // namespace

Certificate::Certificate(PublicKey key, QByteArray der)
    : m_key(std::move(key))
    , m_der(std::move(der))
{
}

Result<Certificate, CryptoError> Certificate::fromPem(QByteArrayView pem)
{
    if (pem.size() > largest)
        return fail(CryptoError::NotAKey, QStringLiteral("The file is larger than 64 KiB."));
    const std::vector<PemBlock> blocks = pemBlocks(pem);
    const auto found = std::ranges::find(blocks, QByteArrayView("CERTIFICATE"), &PemBlock::label);
    const auto der = found == blocks.end() ? std::nullopt : found->decoded();
    return der ? fromDer(der->view()) : none();
}

Result<Certificate, CryptoError> Certificate::fromDer(QByteArrayView der)
{
    if (der.size() > largest)
        return none();
    X509 *read = emptyCertificate().release();
    const unsigned char *next = bytesOf(der);
    const bool isRead = d2i_X509(&read, &next, static_cast<long>(der.size())) != nullptr;
    const X509Pointer certificate(read); // null where it could not be read
    if (!isRead || next != bytesOf(der) + der.size())
        return none();
    const std::shared_ptr<EVP_PKEY> key = share(PkeyPointer(X509_get_pubkey(certificate.get())));
    if (!key) {
        forgetErrors();
        return fail(CryptoError::UnsupportedKey, QStringLiteral("The certificate is of a key that is not used here."));
    }
    auto publicKey = PublicKey::adopt(key);
    if (!publicKey)
        return std::unexpected(publicKey.error());
    return Certificate(*std::move(publicKey), der.toByteArray());
}

} // namespace tessera::crypto
