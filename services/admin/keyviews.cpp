// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/keyviews.h"

#include "jose/algorithm.h"

#include <algorithm>

namespace tessera::admin {

namespace {

// Nothing while it may yet sign tokens that live longer. A key that was wiped stays gone where the leeway was raised
// since.
std::optional<Instant> leaving(const keys::KeyView &view, Instant now, Duration leeway)
{
    if (view.revokedAt)
        return view.revokedAt;
    if (view.removedAt)
        return view.removedAt;
    const bool signsNoMore = view.state == keys::KeyState::Retired || view.state == keys::KeyState::Removed;
    if (!signsNoMore || !view.retiresAt)
        return std::nullopt;
    const Instant leaves = std::max(view.expiryHorizon + leeway, *view.retiresAt);
    return view.state == keys::KeyState::Removed ? std::min(leaves, now) : leaves;
}

} // namespace

Key fromView(const keys::KeyView &view, Instant now, Duration leeway)
{
    return Key{view.kid, view.sequence, view.algorithm, keys::name(view.state), view.createdAt, view.activatesAt,
        view.retiresAt, view.expiryHorizon, leaving(view, now, leeway), view.revokedAt, view.revokeReason, view.origin,
        view.publicJwk};
}

TimelineEntry fromTimeline(const keys::TimelineKey &key)
{
    return TimelineEntry{key.sequence, key.kid, key.algorithm, key.origin, key.createdAt, key.activatesAt,
        key.retiresAt, key.removedAt, key.revokedAt};
}

QString kindName(crypto::KeyKind kind)
{
    switch (kind) {
    case crypto::KeyKind::Rsa: return QStringLiteral("RSA");
    case crypto::KeyKind::P256: return QStringLiteral("P-256");
    case crypto::KeyKind::P384: return QStringLiteral("P-384");
    case crypto::KeyKind::Ed25519: break;
    }
    return QStringLiteral("Ed25519");
}

QStringList algorithmsFor(crypto::KeyKind kind)
{
    QStringList names;
    for (const jose::Algorithm algorithm : jose::allAlgorithms()) {
        if (jose::keyKind(algorithm) == kind)
            names.append(jose::name(algorithm));
    }
    return names;
}

} // namespace tessera::admin
