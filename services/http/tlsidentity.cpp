// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/tlsidentity.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace tessera::http {

namespace {

template <auto free>
struct Freed
{
    void operator()(auto *owned) const { free(owned); }
};

void freeChain(STACK_OF(X509) * chain) { sk_X509_pop_free(chain, X509_free); }

using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Chain = std::unique_ptr<STACK_OF(X509), Freed<freeChain>>;
using Pkcs12 = std::unique_ptr<PKCS12, Freed<PKCS12_free>>;

/// What OpenSSL is given to speak with; the chain may be null.
struct Parts
{
    Key key;
    Certificate certificate;
    Chain chain;
};
using Read = Result<Parts, TlsError>;

// RFC 9325 section 4.2: forward secrecy and AEAD alone; those of TLS 1.3 are all so.
constexpr const char *ciphers = "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL:!PSK";

Bio bioOf(const QByteArray &bytes) { return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size()))); }

struct Asked
{
    const QByteArray &passphrase;
    bool isAsked = false;
};

int givePassphrase(char *into, int size, int, void *data)
{
    auto &asked = *static_cast<Asked *>(data);
    asked.isAsked = true;
    if (asked.passphrase.isEmpty() || asked.passphrase.size() > size)
        return -1;
    std::copy(asked.passphrase.cbegin(), asked.passphrase.cend(), into);
    return int(asked.passphrase.size());
}

auto unreadable(const QString &what) { return fail(TlsError::Unreadable, what); }

auto locked(const QByteArray &passphrase)
{
    return fail(TlsError::Passphrase, passphrase.isEmpty()
                                          ? QStringLiteral("The key is encrypted, and no passphrase is given.")
                                          : QStringLiteral("The passphrase is not that of the key."));
}

Read readPem(const TlsMaterial &material)
{
    const Bio certificates = bioOf(material.certificate);
    Parts parts{.key = {},
        .certificate = Certificate(PEM_read_bio_X509(certificates.get(), nullptr, nullptr, nullptr)),
        .chain = Chain(sk_X509_new_null())};
    if (!parts.certificate)
        return unreadable(QStringLiteral("There is no certificate in it (PEM or PKCS #12)."));
    while (X509 *next = PEM_read_bio_X509(certificates.get(), nullptr, nullptr, nullptr))
        sk_X509_push(parts.chain.get(), next);
    Asked asked{material.passphrase};
    const Bio key = bioOf(material.key.isEmpty() ? material.certificate : material.key);
    parts.key.reset(PEM_read_bio_PrivateKey(key.get(), nullptr, givePassphrase, &asked));
    ERR_clear_error();
    if (!parts.key && asked.isAsked)
        return locked(material.passphrase);
    if (!parts.key)
        return unreadable(QStringLiteral("There is no private key in it (PEM or PKCS #12)."));
    return parts;
}

Read readPkcs12(const TlsMaterial &material)
{
    const Bio bio = bioOf(material.certificate);
    const Pkcs12 store(d2i_PKCS12_bio(bio.get(), nullptr));
    if (!store)
        return unreadable(QStringLiteral("There is no certificate in it (PEM or PKCS #12)."));
    const char *passphrase = material.passphrase.isEmpty() ? nullptr : material.passphrase.constData();
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *chain = nullptr;
    const bool isOpen = PKCS12_parse(store.get(), passphrase, &key, &certificate, &chain) == 1;
    ERR_clear_error();
    if (!isOpen)
        return locked(material.passphrase);
    Parts parts{.key = Key(key), .certificate = Certificate(certificate), .chain = Chain(chain)};
    if (!parts.key || !parts.certificate)
        return unreadable(QStringLiteral("The PKCS #12 holds no certificate with its private key."));
    return parts;
}

/// TLS 1.2 without ALPN, or with HTTP/1.1 in it; who speaks another protocol alone is told so (RFC 7301 section 3.2).
int chooseProtocol(
    SSL *, const unsigned char **chosen, unsigned char *length, const unsigned char *offered, unsigned int size, void *)
{
    static constexpr std::array<unsigned char, 9> http11{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    unsigned char *found = nullptr;
    if (SSL_select_next_proto(&found, length, http11.data(), http11.size(), offered, size) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
}

bool applyRules(SSL_CTX *context)
{
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE |
                                     SSL_OP_PRIORITIZE_CHACHA | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(
        context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    // Tickets carry what is needed to go on; nothing is kept here.
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 1);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 &&
           SSL_CTX_set_cipher_list(context, ciphers) == 1;
}

QByteArray written(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    QByteArray bytes(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

} // namespace

void TlsIdentity::Free::operator()(ssl_ctx_st *context) const { SSL_CTX_free(context); }

TlsIdentity::~TlsIdentity() = default;

Result<std::shared_ptr<const TlsIdentity>, TlsError> TlsIdentity::from(const TlsMaterial &material)
{
    const bool isDer = material.certificate.startsWith('\x30'); // a SEQUENCE, which no text begins with
    Read parts = isDer ? readPkcs12(material) : readPem(material);
    if (!parts)
        return std::unexpected(parts.error());
    std::shared_ptr<TlsIdentity> identity(new TlsIdentity);
    identity->m_context.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX *context = identity->m_context.get();
    if (!context || !applyRules(context))
        return fail(TlsError::Unreadable, QStringLiteral("OpenSSL of this machine speaks no TLS 1.2."));
    ERR_clear_error();
    const bool isTaken = SSL_CTX_use_certificate(context, parts->certificate.get()) == 1 &&
                         (!parts->chain || SSL_CTX_set1_chain(context, parts->chain.get()) == 1);
    const int reason = ERR_GET_REASON(ERR_get_error());
    ERR_clear_error();
    if (!isTaken)
        return reason == SSL_R_EE_KEY_TOO_SMALL || reason == SSL_R_CA_KEY_TOO_SMALL || reason == SSL_R_CA_MD_TOO_WEAK
                   ? fail(TlsError::TooWeak,
                         QStringLiteral("The certificate is too weak for clients of today: RSA of 2048 bits, ECDSA and "
                                        "SHA-256 are the least."))
                   : unreadable(QStringLiteral("OpenSSL does not take the certificate."));
    if (X509_check_private_key(parts->certificate.get(), parts->key.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context, parts->key.get()) != 1) {
        ERR_clear_error();
        return fail(TlsError::NotItsKey, QStringLiteral("The key is not that of the certificate."));
    }
    identity->m_certificate = written(parts->certificate.get());
    return identity;
}

} // namespace tessera::http
