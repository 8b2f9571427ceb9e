// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace tessera::test {

namespace {

void require(bool good)
{
    if (!good)
        throw std::runtime_error("OpenSSL does not make the certificate");
}

EVP_PKEY *generate(TestCertificate::Kind kind)
{
    switch (kind) {
    case TestCertificate::Kind::Rsa2048: return EVP_RSA_gen(2048U);
    case TestCertificate::Kind::Rsa1024: return EVP_RSA_gen(1024U);
    case TestCertificate::Kind::P256: return EVP_EC_gen("P-256");
    case TestCertificate::Kind::P384: return EVP_EC_gen("P-384");
    case TestCertificate::Kind::Ed25519: return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    return nullptr;
}

void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    const bool isAdded = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    require(isAdded);
}

QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList all;
    for (const QString &name : names)
        all.append((name.front().isDigit() || name.contains(u':') ? "IP:" : "DNS:") + name.toLatin1());
    return all.join(',');
}

/// What a function writes into a BIO.
template <typename Write>
QByteArray written(const Write &write)
{
    BIO *bio = BIO_new(BIO_s_mem());
    const bool isWritten = write(bio) == 1;
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    const QByteArray text(bytes, size);
    BIO_free(bio);
    require(isWritten);
    return text;
}

} // namespace

TestCertificate TestCertificate::make(const Wish &wish, const TestCertificate *authority)
{
    TestCertificate made;
    made.m_key = {generate(wish.kind), EVP_PKEY_free};
    made.m_certificate = {X509_new(), X509_free};
    X509 *certificate = made.m_certificate.get();
    X509 *issuer = authority ? authority->m_certificate.get() : certificate;
    EVP_PKEY *signer = authority ? authority->m_key.get() : made.m_key.get();
    X509_NAME *subject = X509_get_subject_name(certificate);
    const QByteArray name = wish.names.value(0, QStringLiteral("test")).toLatin1();
    require(signer && X509_set_version(certificate, X509_VERSION_3) == 1 &&
            ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), quint64(toMilliseconds(SystemClock().now()))) ==
                1 &&
            ASN1_TIME_set(X509_getm_notBefore(certificate), toNumericDate(wish.from)) &&
            ASN1_TIME_set(X509_getm_notAfter(certificate), toNumericDate(wish.until)) &&
            X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                reinterpret_cast<const unsigned char *>(name.constData()), int(name.size()), -1, 0) == 1 &&
            X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1 &&
            X509_set_pubkey(certificate, made.m_key.get()) == 1);
    if (!wish.names.isEmpty())
        extend(certificate, issuer, NID_subject_alt_name, alternativeNames(wish.names));
    extend(certificate, issuer, NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    const bool hashesItself = EVP_PKEY_is_a(signer, "ED25519") == 1;
    require(X509_sign(certificate, signer, hashesItself ? nullptr : EVP_sha256()) > 0);
    return made;
}

QByteArray TestCertificate::pem() const
{
    return written([this](BIO *bio) { return PEM_write_bio_X509(bio, m_certificate.get()); });
}

QByteArray TestCertificate::keyPem(const QByteArray &passphrase) const
{
    return written([&](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, m_key.get(), passphrase.isEmpty() ? nullptr : EVP_aes_256_cbc(),
            passphrase.constData(), int(passphrase.size()), nullptr, nullptr);
    });
}

QByteArray TestCertificate::pkcs12(const QByteArray &passphrase) const
{
    PKCS12 *store =
        PKCS12_create(passphrase.constData(), "test", m_key.get(), m_certificate.get(), nullptr, 0, 0, 0, 0, 0);
    require(store != nullptr);
    const QByteArray der = written([store](BIO *bio) { return i2d_PKCS12_bio(bio, store); });
    PKCS12_free(store);
    return der;
}

} // namespace tessera::test
