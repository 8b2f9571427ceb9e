// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/provider.h>

#include <QByteArray>

#include <memory>

namespace tessera::crypto {

template <auto release>
struct Releases
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using PkeyContextPointer = std::unique_ptr<EVP_PKEY_CTX, Releases<EVP_PKEY_CTX_free>>;
using PkeyPointer = std::unique_ptr<EVP_PKEY, Releases<EVP_PKEY_free>>;
using BioPointer = std::unique_ptr<BIO, Releases<BIO_free>>;

/// Initialises OpenSSL so that it tidies up nothing at exit; what initialises it first decides that. QThread::wait
/// returns before the system has run the thread's destructors, where OpenSSL gives back what it keeps of the thread;
/// its tidying at exit frees the same from the main thread (init_thread_deregister), and once in twenty thousand ends
/// of a process that was a double free. Throws std::runtime_error.
void initialiseOpenSsl();

/// OpenSSL apart from everybody else's: qca-ossl loads the legacy provider into the default library context, and
/// whatever a system's openssl.cnf does is done there as well. Holds the algorithms that are used often, fetched once.
/// Made at the first use, never changed and never freed: a thread that Qt has waited for may still be giving back what
/// OpenSSL keeps of it while the process ends, and keys and threads may refer to it for as long as they live.
class OpenSslContext final
{
public:
    [[nodiscard]] static const OpenSslContext &shared();

    OpenSslContext(const OpenSslContext &) = delete;
    OpenSslContext &operator=(const OpenSslContext &) = delete;

    [[nodiscard]] OSSL_LIB_CTX *library() const { return m_library.get(); }
    [[nodiscard]] const EVP_MD *sha256() const { return m_sha256.get(); }
    [[nodiscard]] const EVP_MD *sha384() const { return m_sha384.get(); }
    [[nodiscard]] const EVP_MD *sha512() const { return m_sha512.get(); }
    [[nodiscard]] const EVP_CIPHER *aes256Gcm() const { return m_aes256Gcm.get(); }
    [[nodiscard]] EVP_KDF *hkdf() const { return m_hkdf.get(); }
    [[nodiscard]] EVP_KDF *argon2id() const { return m_argon2id.get(); }
    [[nodiscard]] EVP_MAC *hmac() const { return m_hmac.get(); }
    [[nodiscard]] EVP_SIGNATURE *ed25519() const { return m_ed25519.get(); }

private:
    OpenSslContext();
    ~OpenSslContext() = default;

    std::unique_ptr<OSSL_LIB_CTX, Releases<OSSL_LIB_CTX_free>> m_library;
    std::unique_ptr<OSSL_PROVIDER, Releases<OSSL_PROVIDER_unload>> m_provider;
    std::unique_ptr<EVP_MD, Releases<EVP_MD_free>> m_sha256, m_sha384, m_sha512;
    std::unique_ptr<EVP_CIPHER, Releases<EVP_CIPHER_free>> m_aes256Gcm;
    std::unique_ptr<EVP_KDF, Releases<EVP_KDF_free>> m_hkdf, m_argon2id;
    std::unique_ptr<EVP_MAC, Releases<EVP_MAC_free>> m_hmac;
    std::unique_ptr<EVP_SIGNATURE, Releases<EVP_SIGNATURE_free>> m_ed25519;
};

/// Throws std::runtime_error with OpenSSL's reason unless `good`: for what fails only where memory or the installation
/// is broken. Empties OpenSSL's error queue.
void require(bool good, const char *what);

/// Empties OpenSSL's error queue after a failure that was expected, so that nobody else on this thread takes it for
/// theirs.
void forgetErrors();

[[nodiscard]] inline const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

[[nodiscard]] inline size_t sizeOf(QByteArrayView view) { return static_cast<size_t>(view.size()); }

[[nodiscard]] inline unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace tessera::crypto
