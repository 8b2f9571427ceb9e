// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/validation.h"

#include <algorithm>
#include <array>

namespace tessera::jose {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array checkNames{"size"_L1, "encoding"_L1, "header"_L1, "algorithm"_L1, "critical"_L1,
    "embedded-keys"_L1, "type"_L1, "key-known"_L1, "key-algorithm"_L1, "signature"_L1, "claims"_L1, "issuer"_L1,
    "audience"_L1, "expiry"_L1, "not-before"_L1, "issued-at"_L1, "subject"_L1};
constexpr std::array verdictNames{"pass"_L1, "fail"_L1, "not-reached"_L1};

} // namespace

QString name(CheckName check) { return checkNames.at(static_cast<size_t>(check)); }

QString name(Verdict verdict) { return verdictNames.at(static_cast<size_t>(verdict)); }

QString Validation::reason() const
{
    const auto culprit = std::ranges::find(checks, Verdict::Fail, &Check::verdict);
    return culprit == checks.end() ? QString() : culprit->reason;
}

} // namespace tessera::jose
