// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/keyoutlook.h"

namespace tessera::admin {

std::optional<Key> cutShortBy(const QList<Key> &keys, const Key &next)
{
    for (const Key &key : keys) {
        if (key.state == u"announced" && key.sequence < next.sequence && key.retiresAt == next.activatesAt)
            return key;
    }
    return std::nullopt;
}

AlgorithmChange algorithmChange(const QList<Key> &keys, const QString &algorithm, const QString &ofSettings)
{
    AlgorithmChange change{.others = {}, .ofSettings = ofSettings};
    if (ofSettings != algorithm)
        change.others.append(ofSettings);
    for (const Key &key : keys) {
        if (key.state == u"active" && key.algorithm != algorithm && !change.others.contains(key.algorithm))
            change.others.append(key.algorithm);
    }
    return change;
}

} // namespace tessera::admin
