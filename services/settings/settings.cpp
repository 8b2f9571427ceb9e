// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

namespace tessera::settings {

namespace {

template <typename Rule>
void append(QStringList &sentences, const QList<Failure<Rule>> &broken)
{
    for (const Failure<Rule> &rule : broken)
        sentences.append(rule.detail);
}

} // namespace

QStringList brokenRules(const Settings &settings)
{
    QStringList sentences;
    append(sentences, keys::brokenRules(settings.rotation, settings.tokens.accessLifetime));
    append(sentences, tokens::brokenRules(settings.tokens));
    append(sentences, users::brokenRules(settings.signIn));
    append(sentences, users::brokenRules(settings.password));
    if (!settings.argon2.isValid())
        sentences.append(QStringLiteral("Argon2 needs at least 8KiB of memory for each lane (%1KiB for %2).")
                .arg(8 * settings.argon2.lanes)
                .arg(settings.argon2.lanes));
    return sentences;
}

} // namespace tessera::settings
