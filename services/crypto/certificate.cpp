// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificate.h"

#include "crypto/pemblock.h"
#include "crypto/privatekeydata.h"
#include "crypto/publickeydata.h"

#include <openssl/x509.h>

#include <algorithm>

namespace tessera::crypto {

namespace {

using X509Pointer = std::unique_ptr<X509, Releases<X509_free>>;

constexpr qsizetype largest = 64 * 1024;

std::unexpected<Failure<CryptoError>> none()
{
    forgetErrors();
    return fail(CryptoError::NotAKey, QStringLiteral("There is no certificate in the text that can be read."));
}

X509Pointer empty()
{
    X509Pointer certificate(X509_new_ex(OpenSslContext::shared().library(), nullptr));
    require(certificate != nullptr, "OpenSSL gave no certificate");
    return certificate;
}

void setTime(ASN1_TIME *time, Instant instant)
{
    const time_t seconds = toNumericDate(instant);
    require(ASN1_TIME_set(time, seconds) != nullptr, "a certificate's time could not be set");
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
    X509 *read = empty().release();
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

Certificate Certificate::selfSigned(const PrivateKey &key, const QString &commonName, Instant from, Instant until)
{
    const X509Pointer certificate = empty();
    EVP_PKEY *pkey = key.d->key.get();
    const QByteArray name = commonName.toUtf8();
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    setTime(X509_getm_notBefore(certificate.get()), from);
    setTime(X509_getm_notAfter(certificate.get()), until);
    const EVP_MD *digest = key.kind() == KeyKind::Ed25519 ? nullptr : OpenSslContext::shared().sha256();
    require(X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
                ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1) == 1 &&
                X509_NAME_add_entry_by_txt(
                    subject, "CN", MBSTRING_UTF8, bytesOf(name), static_cast<int>(name.size()), -1, 0) == 1 &&
                X509_set_issuer_name(certificate.get(), subject) == 1 &&
                X509_set_pubkey(certificate.get(), pkey) == 1 && X509_sign(certificate.get(), pkey, digest) > 0,
        "a certificate could not be made");
    unsigned char *written = nullptr;
    const int size = i2d_X509(certificate.get(), &written);
    require(size > 0, "a certificate could not be written");
    QByteArray der(reinterpret_cast<const char *>(written), size);
    OPENSSL_free(written);
    return {key.publicKey(), std::move(der)};
}

} // namespace tessera::crypto
