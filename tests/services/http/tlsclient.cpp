// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsclient.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <array>
#include <limits>
#include <stdexcept>

namespace tessera::test {

void TlsClient::Free::operator()(ssl_st *tls) const { SSL_free(tls); }

TlsClient::TlsClient(quint16 port, const TlsWish &wish)
    : m_raw(port)
{
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_min_proto_version(context.get(), wish.least);
    SSL_CTX_set_max_proto_version(context.get(), wish.most);
    if (!wish.ciphers.isEmpty() && SSL_CTX_set_cipher_list(context.get(), wish.ciphers.constData()) != 1)
        throw std::runtime_error("OpenSSL knows no such cipher");
    m_tls.reset(SSL_new(context.get()));
    if (!wish.protocols.isEmpty())
        SSL_set_alpn_protos(m_tls.get(), reinterpret_cast<const unsigned char *>(wish.protocols.constData()),
            unsigned(wish.protocols.size()));
    SSL_set_fd(m_tls.get(), m_raw.descriptor());
    m_isEncrypted = SSL_connect(m_tls.get()) == 1;
    ERR_clear_error();
}

int TlsClient::version() const { return SSL_version(m_tls.get()); }

QByteArray TlsClient::cipher() const { return SSL_get_cipher_name(m_tls.get()); }

QByteArray TlsClient::protocol() const
{
    const unsigned char *chosen = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(m_tls.get(), &chosen, &size);
    return {reinterpret_cast<const char *>(chosen), qsizetype(size)};
}

QByteArray TlsClient::serverName() const
{
    const X509 *certificate = SSL_get0_peer_certificate(m_tls.get());
    std::array<char, 256> name{};
    X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name.data(), int(name.size()));
    return name.data();
}

bool TlsClient::send(QByteArrayView bytes)
{
    size_t written = 0;
    return SSL_write_ex(m_tls.get(), bytes.data(), size_t(bytes.size()), &written) == 1 &&
           qsizetype(written) == bytes.size();
}

QByteArray TlsClient::read(qsizetype atLeast)
{
    QByteArray all;
    std::array<char, 16 * 1024> part;
    while (all.size() < atLeast) {
        size_t bytes = 0;
        if (SSL_read_ex(m_tls.get(), part.data(), part.size(), &bytes) != 1) {
            m_wasClosed = SSL_get_shutdown(m_tls.get()) & SSL_RECEIVED_SHUTDOWN;
            ERR_clear_error();
            break;
        }
        all.append(part.data(), qsizetype(bytes));
    }
    return all;
}

QByteArray TlsClient::readToEnd() { return read(std::numeric_limits<qsizetype>::max()); }

} // namespace tessera::test
