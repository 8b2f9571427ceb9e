// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/encryptioncost.h"

#include "crypto/opensslcontext.h"

#include <openssl/asn1.h>
#include <openssl/x509.h>

namespace tessera::crypto {

namespace {

constexpr quint64 mostIterations = 10'000'000;
constexpr quint64 mostScryptMemory = 32 * 1024 * 1024;
constexpr quint64 mostScryptWork = 1024 * 1024 * 1024;
constexpr quint64 scryptBlock = 128; // bytes for each N and r, and again for each p

template <typename T, auto Free>
using Owned = std::unique_ptr<T, Releases<Free>>;

QString remedy() { return QStringLiteral("`openssl pkcs8 -topk8` writes the key with less."); }

/// Nothing where the number is negative or does not fit.
std::optional<quint64> number(const ASN1_INTEGER *integer)
{
    uint64_t value = 0;
    return integer && ASN1_INTEGER_get_uint64(&value, integer) == 1 ? std::optional<quint64>(value) : std::nullopt;
}

/// Nothing where it would not fit.
std::optional<quint64> product(std::optional<quint64> a, std::optional<quint64> b)
{
    quint64 result = 0;
    return a && b && !__builtin_mul_overflow(*a, *b, &result) ? std::optional(result) : std::nullopt;
}

template <typename T>
T *parameters(const X509_ALGOR *algorithm, const ASN1_ITEM *form)
{
    const void *value = nullptr;
    int type = V_ASN1_UNDEF;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE)
        return nullptr;
    return static_cast<T *>(ASN1_item_unpack(static_cast<const ASN1_STRING *>(value), form));
}

int kindOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(object);
}

std::optional<QString> objectionToIterations(const ASN1_INTEGER *iterations)
{
    const std::optional<quint64> count = number(iterations);
    if (count && *count <= mostIterations)
        return std::nullopt;
    return QStringLiteral("The private key is encrypted with %1 iterations of its passphrase; at most %2 are made.")
               .arg(count ? QString::number(*count) : QStringLiteral("an absurd number of"))
               .arg(mostIterations) +
           u' ' + remedy();
}

std::optional<QString> objectionToScrypt(const X509_ALGOR *function)
{
    const Owned<SCRYPT_PARAMS, SCRYPT_PARAMS_free> scrypt(
        parameters<SCRYPT_PARAMS>(function, ASN1_ITEM_rptr(SCRYPT_PARAMS)));
    if (!scrypt)
        return std::nullopt;
    const auto perBlock = product(scryptBlock, number(scrypt->blockSize));
    const auto memory = product(perBlock, number(scrypt->costParameter));
    const auto lanes = product(perBlock, number(scrypt->parallelizationParameter));
    const auto work = product(memory, number(scrypt->parallelizationParameter));
    if (work && lanes && *memory + *lanes < mostScryptMemory && *work <= mostScryptWork)
        return std::nullopt;
    return QStringLiteral(
               "The private key is encrypted with a scrypt that takes too much: at most %1 MiB of memory are "
               "given, and %2 MiB gone over.")
               .arg(mostScryptMemory >> 20)
               .arg(mostScryptWork >> 20) +
           u' ' + remedy();
}

std::optional<QString> objectionToPbes2(const X509_ALGOR *algorithm)
{
    const Owned<PBE2PARAM, PBE2PARAM_free> scheme(parameters<PBE2PARAM>(algorithm, ASN1_ITEM_rptr(PBE2PARAM)));
    if (!scheme)
        return std::nullopt;
    if (kindOf(scheme->keyfunc) == NID_id_scrypt)
        return objectionToScrypt(scheme->keyfunc);
    if (kindOf(scheme->keyfunc) != NID_id_pbkdf2)
        return std::nullopt; // OpenSSL knows no other, and refuses it
    const Owned<PBKDF2PARAM, PBKDF2PARAM_free> pbkdf2(
        parameters<PBKDF2PARAM>(scheme->keyfunc, ASN1_ITEM_rptr(PBKDF2PARAM)));
    return pbkdf2 ? objectionToIterations(pbkdf2->iter) : std::nullopt;
}

} // namespace

std::optional<QString> objectionToDecrypting(QByteArrayView der)
{
    const unsigned char *data = bytesOf(der);
    const Owned<X509_SIG, X509_SIG_free> envelope(d2i_X509_SIG(nullptr, &data, static_cast<long>(der.size())));
    forgetErrors();
    if (!envelope)
        return std::nullopt;
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(envelope.get(), &algorithm, nullptr);
    std::optional<QString> objection;
    if (kindOf(algorithm) == NID_pbes2) {
        objection = objectionToPbes2(algorithm);
    } else if (const Owned<PBEPARAM, PBEPARAM_free> older(parameters<PBEPARAM>(algorithm, ASN1_ITEM_rptr(PBEPARAM)));
        older) { // PBES1 and PKCS#12 (RFC 7292 appendix B) count alike
        objection = objectionToIterations(older->iter);
    }
    forgetErrors();
    return objection;
}

} // namespace tessera::crypto
