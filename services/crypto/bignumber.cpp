// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/bignumber.h"

namespace tessera::crypto {

BigNumber bigNumber(QByteArrayView bytes)
{
    BigNumber number(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
    require(number != nullptr, "a number could not be made");
    return number;
}

BigNumber secretNumber(QByteArrayView bytes)
{
    BigNumber number = newSecretNumber();
    require(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), number.get()) != nullptr,
        "a number could not be made");
    return number;
}

BigNumber newSecretNumber()
{
    BigNumber number(BN_secure_new());
    require(number != nullptr, "a number could not be made");
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

QByteArray toBytes(const BIGNUM *number) { return toBytes(number, BN_num_bytes(number)); }

QByteArray toBytes(const BIGNUM *number, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    require(BN_bn2binpad(number, bytesOf(bytes), static_cast<int>(size)) == size, "a number is too long");
    return bytes;
}

BigNumber numberOf(const EVP_PKEY *key, const char *parameter)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &number) != 1)
        forgetErrors();
    return BigNumber(number);
}

KeyBuilder::KeyBuilder()
    : m_builder(OSSL_PARAM_BLD_new())
{
    require(m_builder != nullptr, "OpenSSL gave no parameter builder");
}

void KeyBuilder::add(const char *parameter, const BIGNUM *number)
{
    require(OSSL_PARAM_BLD_push_BN(m_builder.get(), parameter, number) == 1, "a key part was not taken");
}

void KeyBuilder::add(const char *parameter, const char *text)
{
    require(OSSL_PARAM_BLD_push_utf8_string(m_builder.get(), parameter, text, 0) == 1, "a key part was not taken");
}

void KeyBuilder::add(const char *parameter, QByteArrayView octets)
{
    require(OSSL_PARAM_BLD_push_octet_string(m_builder.get(), parameter, octets.data(), sizeOf(octets)) == 1,
        "a key part was not taken");
}

PkeyPointer KeyBuilder::build(const char *type, int selection)
{
    const std::unique_ptr<OSSL_PARAM, Releases<OSSL_PARAM_free>> parameters(OSSL_PARAM_BLD_to_param(m_builder.get()));
    const PkeyContextPointer context(EVP_PKEY_CTX_new_from_name(OpenSslContext::shared().library(), type, nullptr));
    require(parameters && context && EVP_PKEY_fromdata_init(context.get()) == 1, "OpenSSL cannot make keys");
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata(context.get(), &key, selection, parameters.get()) != 1)
        forgetErrors();
    return PkeyPointer(key);
}

} // namespace tessera::crypto
