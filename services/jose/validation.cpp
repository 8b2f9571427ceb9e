// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/validation.h"

#include <algorithm>
#include <array>

namespace tessera::jose {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestTold = 128;

/// What a stranger wrote, so that it can be kept and shown.
QString told(const QString &written)
{
    QString text = written.left(longestTold);
    const auto isOdd = [](QChar character) { return !character.isPrint() && !character.isSurrogate(); };
    if (std::ranges::any_of(std::as_const(text), isOdd))
        std::ranges::replace_if(text, isOdd, u'?');
    return text;
}

} // namespace

// The names are handed out by the thousand, so each text is there once.

QString name(CheckName check)
{
    static const std::array names{u"size"_s, u"encoding"_s, u"header"_s, u"algorithm"_s, u"critical"_s,
        u"embedded-keys"_s, u"type"_s, u"key-known"_s, u"key-algorithm"_s, u"signature"_s, u"claims"_s, u"issuer"_s,
        u"audience"_s, u"expiry"_s, u"not-before"_s, u"issued-at"_s, u"subject"_s};
    return names.at(static_cast<size_t>(check));
}

QString name(Verdict verdict)
{
    static const std::array names{u"pass"_s, u"fail"_s, u"not-reached"_s};
    return names.at(static_cast<size_t>(verdict));
}

QString Validation::reason() const
{
    const auto culprit = std::ranges::find(checks, Verdict::Fail, &Check::verdict);
    return culprit == checks.end() ? QString() : culprit->reason;
}

RequestStory tell(const Validation &validation)
{
    // The claims are not read before the signature was found good, so they are the issuer's word.
    RequestStory story{.user = told(validation.claims.value("sub"_L1).toString()),
        .session = told(validation.claims.value("sid"_L1).toString()),
        .kid = told(validation.kid.toText()),
        .tokenId = told(validation.claims.value("jti"_L1).toString())};
    story.checks.reserve(validation.checks.size());
    for (const Check &check : validation.checks)
        story.checks.append({name(check.name), name(check.verdict), check.reason});
    return story;
}

} // namespace tessera::jose
