// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/algorithm.h"

#include <algorithm>
#include <array>

namespace tessera::jose {

namespace {

using namespace Qt::StringLiterals;

struct Entry
{
    Algorithm algorithm;
    QLatin1StringView name;
    crypto::SignatureScheme scheme;
};

constexpr std::array entries{
    Entry{Algorithm::RS256, "RS256"_L1, crypto::SignatureScheme::RsaPkcs1Sha256},
    Entry{Algorithm::RS384, "RS384"_L1, crypto::SignatureScheme::RsaPkcs1Sha384},
    Entry{Algorithm::RS512, "RS512"_L1, crypto::SignatureScheme::RsaPkcs1Sha512},
    Entry{Algorithm::PS256, "PS256"_L1, crypto::SignatureScheme::RsaPssSha256},
    Entry{Algorithm::ES256, "ES256"_L1, crypto::SignatureScheme::EcdsaP256Sha256},
    Entry{Algorithm::ES384, "ES384"_L1, crypto::SignatureScheme::EcdsaP384Sha384},
    Entry{Algorithm::EdDSA, "EdDSA"_L1, crypto::SignatureScheme::Ed25519},
};

template <typename View>
std::optional<Algorithm> find(View name)
{
    const auto entry = std::ranges::find_if(entries, [name](const Entry &candidate) { return candidate.name == name; });
    return entry == entries.end() ? std::nullopt : std::optional(entry->algorithm);
}

} // namespace

const QList<Algorithm> &allAlgorithms()
{
    static const QList<Algorithm> all = [] {
        QList<Algorithm> algorithms;
        for (const Entry &entry : entries)
            algorithms.append(entry.algorithm);
        return algorithms;
    }();
    return all;
}

QLatin1StringView name(Algorithm algorithm) { return entries.at(static_cast<size_t>(algorithm)).name; }

std::optional<Algorithm> algorithmFromName(QByteArrayView name) { return find(QLatin1StringView(name)); }

std::optional<Algorithm> algorithmFromName(QStringView name) { return find(name); }

crypto::SignatureScheme scheme(Algorithm algorithm) { return entries.at(static_cast<size_t>(algorithm)).scheme; }

crypto::KeyKind keyKind(Algorithm algorithm) { return crypto::keyKind(scheme(algorithm)); }

Algorithm defaultAlgorithm(crypto::KeyKind kind)
{
    switch (kind) {
    case crypto::KeyKind::P256: return Algorithm::ES256;
    case crypto::KeyKind::P384: return Algorithm::ES384;
    case crypto::KeyKind::Ed25519: return Algorithm::EdDSA;
    case crypto::KeyKind::Rsa: break;
    }
    return Algorithm::RS256;
}

} // namespace tessera::jose
