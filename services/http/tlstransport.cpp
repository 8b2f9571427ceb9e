// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/tlstransport.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <array>

namespace tessera::http {

void TlsTransport::Free::operator()(ssl_st *tls) const { SSL_free(tls); }

TlsTransport::TlsTransport(Descriptor socket, std::shared_ptr<const TlsIdentity> identity)
    : m_socket(std::move(socket))
    , m_identity(std::move(identity))
    , m_tls(SSL_new(m_identity->context()))
{
    m_isBroken = !m_tls || SSL_set_fd(m_tls.get(), m_socket.get()) != 1;
    if (m_tls)
        SSL_set_accept_state(m_tls.get());
}

TlsTransport::~TlsTransport() = default;

Moved TlsTransport::outcomeOf(int result)
{
    switch (SSL_get_error(m_tls.get(), result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE: return {Moved::State::Later, 0};
    case SSL_ERROR_ZERO_RETURN: return {Moved::State::Ended, 0};
    default: break;
    }
    m_isBroken = true;
    return {Moved::State::Broken, 0};
}

Moved TlsTransport::handshake()
{
    if (m_isBroken)
        return {Moved::State::Broken, 0};
    ERR_clear_error();
    const int result = SSL_do_handshake(m_tls.get());
    if (result == 1)
        return {Moved::State::Done, 0};
    const Moved moved = outcomeOf(result);
    if (moved.state == Moved::State::Broken && ERR_GET_REASON(ERR_peek_error()) == SSL_R_HTTP_REQUEST)
        answerInPlain();
    ERR_clear_error();
    return moved;
}

/// OpenSSL has seen a method of HTTP where a handshake begins.
void TlsTransport::answerInPlain()
{
    static constexpr QByteArrayView body =
        R"({"type":"about:blank","title":"Bad Request","status":400,"detail":"This port speaks https, not http."})";
    QByteArray answer = "HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nContent-Length: " +
                        QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n";
    answer.append(body);
    [[maybe_unused]] const ssize_t sent =
        ::send(m_socket.get(), answer.constData(), size_t(answer.size()), MSG_NOSIGNAL);
    // What is left unread would reset the connection, and the answer with it.
    std::array<char, 4096> rest;
    while (::recv(m_socket.get(), rest.data(), rest.size(), MSG_DONTWAIT) > 0) {
    }
    ::shutdown(m_socket.get(), SHUT_WR);
}

Moved TlsTransport::read(std::span<char> into)
{
    if (m_isBroken)
        return {Moved::State::Broken, 0};
    ERR_clear_error();
    size_t bytes = 0;
    const int result = SSL_read_ex(m_tls.get(), into.data(), into.size(), &bytes);
    m_holdsBytes = result == 1;
    return result == 1 ? Moved{Moved::State::Done, qsizetype(bytes)} : outcomeOf(result);
}

Moved TlsTransport::write(QByteArrayView bytes)
{
    if (m_isBroken)
        return {Moved::State::Broken, 0};
    ERR_clear_error();
    size_t written = 0;
    const int result = SSL_write_ex(m_tls.get(), bytes.data(), size_t(bytes.size()), &written);
    return result == 1 ? Moved{Moved::State::Done, qsizetype(written)} : outcomeOf(result);
}

void TlsTransport::shutDownWriting()
{
    ERR_clear_error();
    if (!m_isBroken && SSL_is_init_finished(m_tls.get()))
        (void)SSL_shutdown(m_tls.get()); // close_notify; that of the other side is not waited for
    ::shutdown(m_socket.get(), SHUT_WR);
}

} // namespace tessera::http
