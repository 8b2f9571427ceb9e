// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signaturecontexts.h"

#include <openssl/rsa.h>

#include <exception>

namespace tessera::crypto {

namespace {

const EVP_MD *digestOf(SignatureScheme scheme)
{
    const OpenSslContext &openssl = OpenSslContext::shared();
    switch (scheme) {
    case SignatureScheme::RsaPkcs1Sha256:
    case SignatureScheme::RsaPssSha256:
    case SignatureScheme::EcdsaP256Sha256: return openssl.sha256();
    case SignatureScheme::RsaPkcs1Sha384:
    case SignatureScheme::EcdsaP384Sha384: return openssl.sha384();
    case SignatureScheme::RsaPkcs1Sha512: return openssl.sha512();
    case SignatureScheme::Ed25519: break;
    }
    return nullptr;
}

/// What a scheme signs: the hash of the message, or for Ed25519, which hashes for itself, the message.
class ToBeSigned final
{
public:
    ToBeSigned(SignatureScheme scheme, QByteArrayView message)
        : m_bytes(message)
    {
        const EVP_MD *digest = digestOf(scheme);
        if (!digest)
            return;
        unsigned size = 0;
        require(EVP_Digest(message.data(), sizeOf(message), m_hash.data(), &size, digest, nullptr) == 1,
            "a message could not be hashed");
        m_bytes = QByteArrayView(m_hash.data(), size);
    }

    [[nodiscard]] const unsigned char *data() const { return bytesOf(m_bytes); }
    [[nodiscard]] size_t size() const { return sizeOf(m_bytes); }

private:
    std::array<unsigned char, EVP_MAX_MD_SIZE> m_hash;
    QByteArrayView m_bytes;
};

bool setPadding(EVP_PKEY_CTX *context, SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::RsaPkcs1Sha256:
    case SignatureScheme::RsaPkcs1Sha384:
    case SignatureScheme::RsaPkcs1Sha512: return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    case SignatureScheme::RsaPssSha256:
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
               EVP_PKEY_CTX_set_rsa_mgf1_md(context, digestOf(scheme)) == 1 &&
               EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
    case SignatureScheme::EcdsaP256Sha256:
    case SignatureScheme::EcdsaP384Sha384:
    case SignatureScheme::Ed25519: break;
    }
    return true;
}

} // namespace

class SignatureContexts::Loan final
{
public:
    Loan(const SignatureContexts &lender, SignatureScheme scheme)
        : m_lender(lender)
        , m_scheme(scheme)
    {
        {
            const std::scoped_lock lock(m_lender.m_mutex);
            if (!idle().empty()) {
                m_context = std::move(idle().back());
                idle().pop_back();
            }
        }
        if (!m_context)
            m_context = m_lender.prepare(scheme);
    }
    Loan(const Loan &) = delete;
    Loan &operator=(const Loan &) = delete;
    ~Loan()
    {
        if (std::uncaught_exceptions() != m_exceptions)
            return;
        const std::scoped_lock lock(m_lender.m_mutex);
        idle().push_back(std::move(m_context));
    }

    [[nodiscard]] EVP_PKEY_CTX *get() const { return m_context.get(); }

private:
    [[nodiscard]] std::vector<PkeyContextPointer> &idle() const
    {
        return m_lender.m_idle.at(static_cast<size_t>(m_scheme));
    }

    const SignatureContexts &m_lender;
    const SignatureScheme m_scheme;
    const int m_exceptions = std::uncaught_exceptions();
    PkeyContextPointer m_context;
};

SignatureContexts::SignatureContexts(std::shared_ptr<EVP_PKEY> key, Purpose purpose)
    : m_key(std::move(key))
    , m_purpose(purpose)
{
}

PkeyContextPointer SignatureContexts::prepare(SignatureScheme scheme) const
{
    const OpenSslContext &openssl = OpenSslContext::shared();
    PkeyContextPointer context(EVP_PKEY_CTX_new_from_pkey(openssl.library(), m_key.get(), nullptr));
    require(context != nullptr, "OpenSSL gave no context for a key");
    const bool signs = m_purpose == Purpose::Sign;
    if (scheme == SignatureScheme::Ed25519) {
        const auto initialise = signs ? EVP_PKEY_sign_message_init : EVP_PKEY_verify_message_init;
        require(initialise(context.get(), openssl.ed25519(), nullptr) == 1, "Ed25519 could not be prepared");
        return context;
    }
    require((signs ? EVP_PKEY_sign_init(context.get()) : EVP_PKEY_verify_init(context.get())) == 1 &&
                setPadding(context.get(), scheme) &&
                EVP_PKEY_CTX_set_signature_md(context.get(), digestOf(scheme)) == 1,
        "a signature algorithm could not be prepared");
    return context;
}

QByteArray SignatureContexts::sign(SignatureScheme scheme, QByteArrayView message) const
{
    const ToBeSigned input(scheme, message);
    const Loan context(*this, scheme);
    QByteArray signature(EVP_PKEY_get_size(m_key.get()), Qt::Uninitialized);
    size_t size = sizeOf(signature);
    require(EVP_PKEY_sign(context.get(), bytesOf(signature), &size, input.data(), input.size()) == 1,
        "a message could not be signed");
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

bool SignatureContexts::verify(SignatureScheme scheme, QByteArrayView message, QByteArrayView signature) const
{
    const ToBeSigned input(scheme, message);
    const Loan context(*this, scheme);
    if (EVP_PKEY_verify(context.get(), bytesOf(signature), sizeOf(signature), input.data(), input.size()) == 1)
        return true;
    forgetErrors();
    return false;
}

} // namespace tessera::crypto
