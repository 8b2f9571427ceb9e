// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keyring.h"

#include "crypto/hash.h"
#include "jose/base64url.h"

#include <algorithm>

namespace tessera::keys {
namespace {

KeyView viewOf(KeyRows rows, const store::KeyRow &row, KeyState state)
{
    return {row.kid, row.sequence, row.algorithm, state, row.createdAt, row.activatesAt, retiresAt(rows, row),
        row.expiryHorizon, row.revokedAt, row.revokeReason, row.origin, row.removedAt, row.publicJwk};
}

} // namespace

std::shared_ptr<const KeyRing> KeyRing::build(
    KeyRows rows, Instant now, const RotationPolicy &policy, const KeyHandles &handles)
{
    const std::shared_ptr<KeyRing> ring(new KeyRing);
    ring->m_instant = now;
    ring->m_maxAge = std::chrono::floor<std::chrono::seconds>(std::min(policy.jwksMaxAge, policy.propagation));
    QList<jose::Jwk> verifying;
    QByteArrayList published;
    for (const store::KeyRow &row : rows) {
        const KeyState state = stateAt(rows, row, now, policy.leeway);
        ring->m_keys.append(viewOf(rows, row, state));
        if (state == KeyState::Active) {
            ring->m_active = handles.signing.value(row.kid);
            ring->m_activeHorizon = row.expiryHorizon;
        }
        if (!isPublished(state))
            continue;
        const auto handle = handles.verifying.value(row.kid);
        if (!handle)
            return nullptr;
        verifying.append(*handle);
        published.append(row.publicJwk);
    }
    if (!ring->m_active)
        return nullptr;
    ring->m_verificationKeys = jose::KeySet(verifying);
    ring->m_document = R"({"keys":[)" + published.join(',') + "]}";
    ring->m_etag = '"' + jose::toBase64Url(crypto::sha256(ring->m_document).first(16)) + '"';
    return ring;
}

std::optional<KeyView> KeyRing::find(const KeyId &kid) const
{
    const auto found = std::ranges::find(m_keys, kid, &KeyView::kid);
    return found == m_keys.end() ? std::nullopt : std::optional(*found);
}

} // namespace tessera::keys
