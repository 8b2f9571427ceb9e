// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <span>

namespace QCA {
class SecureArray;
}

namespace tessera::crypto {

/// Bytes that are nobody else's business: kept in QCA's locked memory, wiped when they are released, and moved, never
/// copied by accident. Owned by who holds it; one thread at a time, or any number that only read. A CryptoLibrary must
/// be alive for as long as it is. A moved-from object is empty.
class SecretBytes final
{
public:
    /// Empty.
    SecretBytes();
    /// `size` zero bytes, to be filled through writable().
    explicit SecretBytes(qsizetype size);
    /// A copy; whoever owns the original still has to see to it.
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// Valid until the object is changed, moved from or destroyed.
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] std::span<char> writable();
    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] qsizetype size() const { return view().size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

private:
    std::unique_ptr<QCA::SecureArray> m_bytes;
};

/// Compares in a time that depends on the sizes alone.
[[nodiscard]] bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

/// Overwrites bytes that are about to be released; the compiler does not leave it out.
void wipe(std::span<char> bytes);

} // namespace tessera::crypto
