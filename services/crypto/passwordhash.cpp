// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/passwordhash.h"

#include "crypto/opensslcontext.h"
#include "crypto/random.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <QStringList>

#include <array>
#include <new>
#include <optional>
#include <stdexcept>

namespace tessera::crypto {

namespace {

constexpr qsizetype saltSize = 16;
constexpr qsizetype hashSize = 32;
constexpr qsizetype longestPhc = 256;
// Of hashes made elsewhere: one sign-in may cost so much and no more.
constexpr quint64 mostForeignMemoryKiB = 256 * 1024;
constexpr quint64 mostForeignWorkKiB = 1024 * 1024;
constexpr qsizetype longestForeignBytes = 64;

struct ParsedHash
{
    Argon2Parameters parameters;
    QByteArray salt;
    QByteArray hash;
};

SecretBytes argon2id(QByteArrayView password, QByteArrayView salt, const Argon2Parameters &parameters, qsizetype size)
{
    const std::unique_ptr<EVP_KDF_CTX, Releases<EVP_KDF_CTX_free>> context(
        EVP_KDF_CTX_new(OpenSslContext::shared().argon2id()));
    require(context != nullptr, "Argon2id gave no context");
    // One thread a hash: who hashes many at once has a pool of threads.
    uint32_t memory = parameters.memoryKiB, iterations = parameters.iterations, lanes = parameters.lanes, threads = 1;
    char nothing = 0;
    const std::array settings{
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD,
            password.isEmpty() ? &nothing : const_cast<char *>(password.data()), sizeOf(password)),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, const_cast<char *>(salt.data()), sizeOf(salt)),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ITER, &iterations),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_THREADS, &threads),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_LANES, &lanes),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_MEMCOST, &memory), OSSL_PARAM_construct_end()};
    SecretBytes hash(size);
    const std::span<char> out = hash.writable();
    if (EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(out.data()), out.size(), settings.data()) !=
        1) {
        forgetErrors();
        throw std::bad_alloc(); // within the bounds nothing else can fail
    }
    return hash;
}

QString toPhcBase64(QByteArrayView bytes)
{
    return QString::fromLatin1(
        QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(QByteArray::OmitTrailingEquals));
}

std::optional<QByteArray> fromPhcBase64(QStringView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors | QByteArray::OmitTrailingEquals);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || toPhcBase64(*decoded) != text)
        return std::nullopt;
    return *decoded;
}

QString toPhc(const Argon2Parameters &parameters, QByteArrayView salt, QByteArrayView hash)
{
    return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=%3$%4$%5")
        .arg(parameters.memoryKiB)
        .arg(parameters.iterations)
        .arg(parameters.lanes)
        .arg(toPhcBase64(salt), toPhcBase64(hash));
}

std::optional<ParsedHash> parsePhc(const QString &phc)
{
    const QStringList parts = phc.size() <= longestPhc ? phc.split(u'$') : QStringList();
    if (parts.size() != 6)
        return std::nullopt;
    const QStringList costs = parts.at(3).split(u',');
    const auto cost = [&costs](qsizetype index, QStringView prefix) -> quint32 {
        const QStringView text(costs.at(index));
        return text.startsWith(prefix) ? text.sliced(prefix.size()).toUInt() : 0;
    };
    if (costs.size() != 3)
        return std::nullopt;
    const std::optional<QByteArray> salt = fromPhcBase64(parts.at(4));
    const std::optional<QByteArray> hash = fromPhcBase64(parts.at(5));
    const Argon2Parameters parameters{cost(0, u"m="), cost(1, u"t="), cost(2, u"p=")};
    if (!salt || !hash || salt->size() < 8 || hash->size() < hashSize || !parameters.isValid())
        return std::nullopt;
    // Written again it must be the same text: so there is one form, and nothing was overlooked.
    if (toPhc(parameters, *salt, *hash) != phc)
        return std::nullopt;
    return ParsedHash{parameters, *salt, *hash};
}

} // namespace

bool Argon2Parameters::isValid() const
{
    return lanes >= 1 && lanes <= 16 && iterations >= 1 && iterations <= 1000 && memoryKiB >= 8 * lanes &&
           memoryKiB <= 4 * 1024 * 1024;
}

std::optional<QString> objectionToHash(const QString &phc)
{
    const std::optional<ParsedHash> parsed = parsePhc(phc);
    if (!parsed)
        return QStringLiteral(
            "It must be an Argon2id hash (v=19) in PHC form, with a salt of 8 bytes or more and a result of "
            "32 or more.");
    const Argon2Parameters &cost = parsed->parameters;
    if (cost.memoryKiB > mostForeignMemoryKiB)
        return QStringLiteral("It asks for %1 KiB of memory (m) at each sign-in; at most %2 are given.")
            .arg(cost.memoryKiB)
            .arg(mostForeignMemoryKiB);
    if (quint64{cost.memoryKiB} * cost.iterations > mostForeignWorkKiB)
        return QStringLiteral(
            "It goes %1 times (t) over %2 KiB of memory (m) at each sign-in; together at most %3 KiB are "
            "gone over.")
            .arg(cost.iterations)
            .arg(cost.memoryKiB)
            .arg(mostForeignWorkKiB);
    if (parsed->salt.size() > longestForeignBytes || parsed->hash.size() > longestForeignBytes)
        return QStringLiteral("Its salt has %1 bytes and its result %2; each may have at most %3.")
            .arg(parsed->salt.size())
            .arg(parsed->hash.size())
            .arg(longestForeignBytes);
    return std::nullopt;
}

QString hashPassword(QByteArrayView utf8, const Argon2Parameters &parameters)
{
    if (!parameters.isValid())
        throw std::invalid_argument("Argon2id parameters are out of bounds");
    const QByteArray salt = randomBytes(saltSize);
    const SecretBytes hash = argon2id(utf8, salt, parameters, hashSize);
    return toPhc(parameters, salt, hash.view());
}

PasswordCheck verifyPassword(QByteArrayView utf8, const QString &phc, const Argon2Parameters &current)
{
    const std::optional<ParsedHash> stored = parsePhc(phc);
    if (!stored)
        return {};
    const SecretBytes hash = argon2id(utf8, stored->salt, stored->parameters, stored->hash.size());
    if (!equalInConstantTime(hash.view(), stored->hash))
        return {};
    const bool outdated =
        stored->parameters != current || stored->salt.size() != saltSize || stored->hash.size() != hashSize;
    return {.matches = true, .needsRehash = outdated};
}

SecretBytes keyFromPassphrase(QByteArrayView passphrase, QByteArrayView salt, const Argon2Parameters &parameters)
{
    if (!parameters.isValid())
        throw std::invalid_argument("Argon2id parameters are out of bounds");
    return argon2id(passphrase, salt, parameters, hashSize);
}

} // namespace tessera::crypto
