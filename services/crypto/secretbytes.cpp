// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secretbytes.h"

#include <QtCrypto>

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace tessera::crypto {

namespace {

#if defined(__SANITIZE_THREAD__)
// QCA hands the same memory out again, to any thread, under a lock that ThreadSanitizer does not see.
char poolLock;
void takenFromPool() { __tsan_acquire(&poolLock); }
void givenToPool() { __tsan_release(&poolLock); }
#else
void takenFromPool() {}
void givenToPool() {}
#endif

} // namespace

SecretBytes::SecretBytes() = default;

SecretBytes::SecretBytes(qsizetype size)
{
    if (size > 0)
        m_bytes = std::make_unique<QCA::SecureArray>(static_cast<int>(size), '\0');
    takenFromPool();
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    std::ranges::copy(bytes, copy.writable().begin());
    return copy;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept = default;

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    SecretBytes taken(std::move(other));
    m_bytes.swap(taken.m_bytes);
    return *this;
}

SecretBytes::~SecretBytes() { givenToPool(); }

QByteArrayView SecretBytes::view() const
{
    return m_bytes ? QByteArrayView(m_bytes->constData(), m_bytes->size()) : QByteArrayView();
}

std::span<char> SecretBytes::writable()
{
    return m_bytes ? std::span<char>(m_bytes->data(), static_cast<size_t>(m_bytes->size())) : std::span<char>();
}

SecretBytes SecretBytes::clone() const { return copyOf(view()); }

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() &&
           (left.isEmpty() || CRYPTO_memcmp(left.data(), right.data(), static_cast<size_t>(left.size())) == 0);
}

void wipe(std::span<char> bytes) { OPENSSL_cleanse(bytes.data(), bytes.size()); }

} // namespace tessera::crypto
