// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificatefacts.h"

#include "crypto/certificatedata.h"
#include "crypto/hash.h"

#include <openssl/x509v3.h>

#include <arpa/inet.h>
#include <array>
#include <ctime>

namespace tessera::crypto {

namespace {

constexpr qsizetype largest = 64 * 1024;

QString textOf(const ASN1_STRING *string)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    const QString text = size < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

QString nameOf(const X509_NAME *name)
{
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at >= 0)
        return textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    const BioPointer bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QString::fromUtf8(bytes, size);
}

QString addressText(int family, const unsigned char *bytes)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    return QString::fromLatin1(::inet_ntop(family, bytes, text.data(), text.size()));
}

QStringList alternativeNamesOf(X509 *certificate)
{
    QStringList names;
    const std::unique_ptr<GENERAL_NAMES, Releases<GENERAL_NAMES_free>> all(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(all.get()); ++i) {
        int kind = 0;
        const auto *value =
            static_cast<const ASN1_STRING *>(GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(all.get(), i), &kind));
        const bool hasText = kind == GEN_DNS || kind == GEN_IPADD;
        const unsigned char *bytes = hasText ? ASN1_STRING_get0_data(value) : nullptr;
        const int size = hasText ? ASN1_STRING_length(value) : 0;
        if (kind == GEN_DNS)
            names.append(QString::fromLatin1(QByteArrayView(bytes, size)));
        else if (kind == GEN_IPADD && (size == sizeof(in_addr) || size == sizeof(in6_addr)))
            names.append(addressText(size == sizeof(in_addr) ? AF_INET : AF_INET6, bytes));
    }
    return names;
}

Instant instantOf(const ASN1_TIME *time)
{
    std::tm parts{};
    return ASN1_TIME_to_tm(time, &parts) == 1 ? fromMilliseconds(qint64(::timegm(&parts)) * 1000) : Instant{};
}

} // namespace

QByteArray certificatePem(const QByteArray &der)
{
    constexpr qsizetype lineSize = 64;
    const QByteArray base64 = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += lineSize)
        pem += base64.mid(at, lineSize) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

Result<CertificateFacts, CryptoError> certificateFacts(QByteArrayView der)
{
    X509 *read = emptyCertificate().release();
    const unsigned char *next = bytesOf(der);
    const bool isRead = der.size() <= largest && d2i_X509(&read, &next, static_cast<long>(der.size())) != nullptr;
    const X509Pointer certificate(read); // null where it could not be read
    if (!isRead || next != bytesOf(der) + der.size()) {
        forgetErrors();
        return fail(CryptoError::NotAKey, QStringLiteral("That is no certificate."));
    }
    CertificateFacts facts{.subject = nameOf(X509_get_subject_name(read)),
        .issuer = nameOf(X509_get_issuer_name(read)),
        .names = alternativeNamesOf(read),
        .notBefore = instantOf(X509_get0_notBefore(read)),
        .notAfter = instantOf(X509_get0_notAfter(read)),
        .sha256 = crypto::sha256(der)};
    forgetErrors();
    return facts;
}

} // namespace tessera::crypto
