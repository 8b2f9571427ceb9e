// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secretbytes.h"

#include <QtCrypto>

#include <openssl/crypto.h>

#include <algorithm>

namespace tessera::crypto {

SecretBytes::SecretBytes() = default;

SecretBytes::SecretBytes(qsizetype size)
    : m_bytes(size > 0 ? std::make_unique<QCA::SecureArray>(static_cast<int>(size), '\0') : nullptr)
{
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    std::ranges::copy(bytes, copy.writable().begin());
    return copy;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept = default;
SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept = default;
SecretBytes::~SecretBytes() = default;

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
