// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a private key comes in: as PEM, of any of the forms that tools write.
#include "crypto/encryptioncost.h"
#include "crypto/pemblock.h"
#include "crypto/privatekeydata.h"
#include "crypto/publickeydata.h"
#include "crypto/qcakeys.h"

#include <openssl/decoder.h>

#include <QtCrypto>

#include <algorithm>

namespace tessera::crypto {

namespace {

constexpr qsizetype largestPem = 64 * 1024;
constexpr QLatin1StringView provider("qca-ossl");

/// A PKCS#1 key in a PKCS#8 envelope (RFC 5958 2), which is what QCA reads from bytes.
SecretBytes envelope(const SecretBytes &pkcs1)
{
    // Version 0 and AlgorithmIdentifier rsaEncryption (1.2.840.113549.1.1.1) with NULL.
    static constexpr QByteArrayView versionAndAlgorithm(
        "\x02\x01\x00\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00", 18);
    const auto header = [](char tag, qsizetype length) {
        QByteArray bytes(1, tag);
        bytes += '\x83'; // three bytes of length: BER, which OpenSSL reads, and never too short for 64 KiB
        for (const int shift : {16, 8, 0})
            bytes += static_cast<char>((length >> shift) & 0xff);
        return bytes;
    };
    const QByteArray inner = versionAndAlgorithm.toByteArray() + header('\x04', pkcs1.size());
    const QByteArray head = header('\x30', inner.size() + pkcs1.size()) + inner;
    SecretBytes whole(head.size() + pkcs1.size());
    const auto rest = std::ranges::copy(head, whole.writable().begin()).out;
    std::ranges::copy(pkcs1.view(), rest);
    return whole;
}

QCA::SecureArray secureArray(QByteArrayView bytes)
{
    QCA::SecureArray array(static_cast<int>(bytes.size()));
    std::ranges::copy(bytes, array.data());
    return array;
}

/// Nothing where QCA cannot read it: not an RSA key, a wrong passphrase, damage.
std::optional<RsaPrivateNumbers> rsaByQca(const PemBlock &block, const SecretBytes &passphrase)
{
    const QCA::SecureArray secret = secureArray(passphrase.view());
    QCA::ConvertResult result = QCA::ErrorDecode;
    QCA::PrivateKey key;
    const bool isPkcs1 = block.label == "RSA PRIVATE KEY";
    if (isPkcs1 && block.isEncrypted) {
        key = QCA::PrivateKey::fromPEM(QString::fromLatin1(block.whole), secret, &result, provider);
    } else if (const std::optional<SecretBytes> der = block.decoded()) {
        const SecretBytes pkcs8 = isPkcs1 ? envelope(*der) : der->clone();
        key = QCA::PrivateKey::fromDER(secureArray(pkcs8.view()), secret, &result, provider);
    }
    forgetErrors();
    if (result != QCA::ConvertGood || key.isNull() || !key.isRSA())
        return std::nullopt;
    return numbersOf(key.toRSA());
}

PkeyPointer keyByOpenSsl(const PemBlock &block, const SecretBytes &passphrase)
{
    EVP_PKEY *key = nullptr;
    const std::unique_ptr<OSSL_DECODER_CTX, Releases<OSSL_DECODER_CTX_free>> context(OSSL_DECODER_CTX_new_for_pkey(
        &key, "PEM", nullptr, nullptr, EVP_PKEY_KEYPAIR, OpenSslContext::shared().library(), nullptr));
    require(context != nullptr, "OpenSSL gave no decoder");
    // Always given, if empty: without one, OpenSSL would ask on the terminal.
    static constexpr unsigned char nothing = 0;
    require(OSSL_DECODER_CTX_set_passphrase(context.get(), passphrase.isEmpty() ? &nothing : bytesOf(passphrase.view()),
                sizeOf(passphrase.view())) == 1,
        "OpenSSL took no passphrase");
    const QByteArrayView text = block.whole;
    const unsigned char *data = bytesOf(text);
    size_t size = sizeOf(text);
    const bool read = OSSL_DECODER_from_data(context.get(), &data, &size) == 1;
    forgetErrors();
    PkeyPointer owner(key);
    return read ? std::move(owner) : nullptr;
}

Result<PemBlock, CryptoError> findPrivateKey(QByteArrayView pem)
{
    const std::vector<PemBlock> blocks = pemBlocks(pem);
    static constexpr std::array known{QByteArrayView("RSA PRIVATE KEY"), QByteArrayView("PRIVATE KEY"),
        QByteArrayView("ENCRYPTED PRIVATE KEY"), QByteArrayView("EC PRIVATE KEY")};
    for (const PemBlock &block : blocks) {
        if (std::ranges::find(known, block.label) != known.end())
            return block;
    }
    for (const PemBlock &block : blocks) {
        if (block.label.endsWith("PRIVATE KEY")) {
            return fail(CryptoError::UnsupportedKey,
                QStringLiteral("A key of the form %1 is not read here; `openssl pkcs8 -topk8` or, for OpenSSH, "
                               "`ssh-keygen -p -m PKCS8` converts it.")
                    .arg(QString::fromLatin1(block.label.first(std::min(block.label.size(), qsizetype{40})))));
        }
        if (block.label.endsWith("PUBLIC KEY") || block.label.endsWith("CERTIFICATE"))
            return fail(CryptoError::PublicKeyOnly,
                QStringLiteral("There is only a public key in the text; signing needs the private one."));
    }
    return fail(CryptoError::NotAKey, QStringLiteral("There is no private key in PEM form in the text."));
}

} // namespace

Result<PrivateKey, CryptoError> PrivateKey::fromPem(QByteArrayView pem, const std::optional<SecretBytes> &passphrase)
{
    if (pem.size() > largestPem)
        return fail(CryptoError::NotAKey, QStringLiteral("The file is larger than 64 KiB."));
    const Result<PemBlock, CryptoError> block = findPrivateKey(pem);
    if (!block)
        return std::unexpected(block.error());
    // Whatever the label says: it is the bytes that decide what a decoder does.
    const std::optional<SecretBytes> der = block->decoded();
    if (!der)
        return fail(CryptoError::NotAKey, QStringLiteral("The private key is damaged: it is not base64."));
    if (const std::optional<QString> objection = objectionToDecrypting(der->view()))
        return fail(CryptoError::UnsupportedKey, *objection);
    if (block->isEncrypted && (!passphrase || passphrase->isEmpty()))
        return fail(
            CryptoError::PassphraseNeeded, QStringLiteral("The private key is encrypted; its passphrase is needed."));
    const SecretBytes secret = block->isEncrypted ? passphrase->clone() : SecretBytes();
    if (block->label != "EC PRIVATE KEY") {
        if (const std::optional<RsaPrivateNumbers> numbers = rsaByQca(*block, secret))
            return fromRsa(*numbers);
    }
    if (PkeyPointer key = keyByOpenSsl(*block, secret))
        return adopt(share(std::move(key)));
    if (block->isEncrypted)
        return fail(CryptoError::WrongPassphrase,
            QStringLiteral(
                "The passphrase does not open the private key (or the key is damaged, which looks the same)."));
    return fail(CryptoError::NotAKey, QStringLiteral("The private key is damaged: it cannot be decoded."));
}

} // namespace tessera::crypto
