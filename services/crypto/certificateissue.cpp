// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How certificates are made.

#include "crypto/certificate.h"
#include "crypto/certificatedata.h"
#include "crypto/privatekeydata.h"
#include "crypto/random.h"

#include <QRegularExpression>
#include <QUrl>

#include <openssl/x509v3.h>

#include <arpa/inet.h>
#include <array>

namespace tessera::crypto {

namespace {

void setTime(ASN1_TIME *time, Instant instant)
{
    require(ASN1_TIME_set(time, toNumericDate(instant)) != nullptr, "a certificate's time could not be set");
}

/// `*.example.com` or `example.com`: labels as RFC 1034 section 3.5 has them, the last one no number.
bool isDnsName(const QString &name)
{
    static const QRegularExpression labels(
        QStringLiteral(R"(^(\*\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)*[a-z]([a-z0-9-]{0,61}[a-z0-9])?$)"));
    return name.size() <= 253 && labels.match(name).hasMatch();
}

/// In the form of RFC 5952; nothing where it is none, or one of a link.
std::optional<QString> ipAddress(const QString &text)
{
    std::array<unsigned char, sizeof(in6_addr)> bytes{};
    std::array<char, INET6_ADDRSTRLEN> written{};
    for (const int family : {AF_INET, AF_INET6}) {
        if (::inet_pton(family, text.toLatin1().constData(), bytes.data()) == 1)
            return QString::fromLatin1(::inet_ntop(family, bytes.data(), written.data(), written.size()));
    }
    return std::nullopt;
}

QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList all;
    for (const QString &name : names)
        all.append((ipAddress(name) ? "IP:" : "DNS:") + name.toLatin1());
    return all.join(',');
}

} // namespace

/// A certificate that is not signed yet.
struct Certificate::Draft
{
    Draft(const QByteArray &commonName, Validity validity)
        : certificate(emptyCertificate())
    {
        const QByteArray serial = '\x01' + randomBytes(15); // positive, and of a length that does not vary
        const std::unique_ptr<BIGNUM, Releases<BN_free>> number(
            BN_bin2bn(bytesOf(QByteArrayView(serial)), int(serial.size()), nullptr));
        X509 *x509 = certificate.get();
        setTime(X509_getm_notBefore(x509), validity.from);
        setTime(X509_getm_notAfter(x509), validity.until);
        require(X509_set_version(x509, X509_VERSION_3) == 1 &&
                    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x509)) != nullptr &&
                    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
                        bytesOf(QByteArrayView(commonName)), int(commonName.size()), -1, 0) == 1,
            "a certificate could not be begun");
    }

    void setKey(EVP_PKEY *key) { require(X509_set_pubkey(certificate.get(), key) == 1, "a certificate takes no key"); }

    /// The issuer counts for what is derived from its key.
    void extend(X509 *issuer, int extension, const QByteArray &value)
    {
        X509V3_CTX context;
        X509V3_set_ctx(&context, issuer, certificate.get(), nullptr, nullptr, 0);
        const std::unique_ptr<X509_EXTENSION, Releases<X509_EXTENSION_free>> made(
            X509V3_EXT_conf_nid(nullptr, &context, extension, value.constData()));
        require(made && X509_add_ext(certificate.get(), made.get(), -1) == 1, "a certificate could not be extended");
    }

    X509Pointer certificate;
};

Certificate Certificate::sign(Draft &draft, const PrivateKey &key, const PrivateKey &signer)
{
    const EVP_MD *digest = signer.kind() == KeyKind::Ed25519 ? nullptr : OpenSslContext::shared().sha256();
    require(X509_sign(draft.certificate.get(), signer.d->key.get(), digest) > 0, "a certificate could not be signed");
    unsigned char *written = nullptr;
    const int size = i2d_X509(draft.certificate.get(), &written);
    require(size > 0, "a certificate could not be written");
    QByteArray der(reinterpret_cast<const char *>(written), size);
    OPENSSL_free(written);
    return {key.publicKey(), std::move(der)};
}

Certificate Certificate::selfSigned(const PrivateKey &key, const QString &commonName, Validity validity)
{
    Draft draft(commonName.toUtf8(), validity);
    X509 *own = draft.certificate.get();
    draft.setKey(key.d->key.get());
    require(X509_set_issuer_name(own, X509_get_subject_name(own)) == 1, "a certificate takes no issuer");
    return sign(draft, key, key);
}

Certificate Certificate::authority(const PrivateKey &key, const QString &commonName, Validity validity)
{
    Draft draft(commonName.toUtf8(), validity);
    X509 *own = draft.certificate.get();
    draft.setKey(key.d->key.get());
    require(X509_set_issuer_name(own, X509_get_subject_name(own)) == 1, "a certificate takes no issuer");
    draft.extend(own, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    draft.extend(own, NID_key_usage, "critical,keyCertSign,cRLSign");
    draft.extend(own, NID_subject_key_identifier, "hash");
    return sign(draft, key, key);
}

Certificate Certificate::forServer(const PrivateKey &key, const QStringList &names, Validity validity,
    const Certificate &authority, const PrivateKey &authorityKey)
{
    // What is too long for a common name is among the alternative names all the same, and those alone count.
    Draft draft(names.value(0).toLatin1().left(64), validity);
    const X509Pointer issuer = emptyCertificate();
    X509 *into = issuer.get();
    const unsigned char *der = bytesOf(QByteArrayView(authority.der()));
    require(d2i_X509(&into, &der, long(authority.der().size())) != nullptr &&
                X509_set_issuer_name(draft.certificate.get(), X509_get_subject_name(issuer.get())) == 1,
        "a certificate takes no issuer");
    draft.setKey(key.d->key.get());
    draft.extend(issuer.get(), NID_subject_alt_name, alternativeNames(names));
    draft.extend(issuer.get(), NID_basic_constraints, "critical,CA:FALSE");
    draft.extend(issuer.get(), NID_key_usage, "critical,digitalSignature");
    draft.extend(issuer.get(), NID_ext_key_usage, "serverAuth");
    draft.extend(issuer.get(), NID_subject_key_identifier, "hash");
    draft.extend(issuer.get(), NID_authority_key_identifier, "keyid:always");
    return sign(draft, key, authorityKey);
}

std::optional<QString> serverName(const QString &text)
{
    const QString given = text.trimmed();
    if (auto address = ipAddress(given))
        return address;
    const bool isWild = given.startsWith(QLatin1String("*."));
    const QString name =
        (isWild ? QStringLiteral("*.") : QString()) + QString::fromLatin1(QUrl::toAce(isWild ? given.mid(2) : given));
    return isDnsName(name) ? std::optional(name) : std::nullopt;
}

} // namespace tessera::crypto
