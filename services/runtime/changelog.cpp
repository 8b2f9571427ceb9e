// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/changelog.h"

#include <QLoggingCategory>

#include <utility>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

void say(const QString &sentence) { qCInfo(lcRuntime, "%s", qUtf8Printable(sentence)); }

QString appeared(const keys::KeyView &key)
{
    const QString what = QStringLiteral("The %1 key %2 (%3) ").arg(key.origin, key.kid.toText(), key.algorithm);
    return key.state == keys::KeyState::Announced
               ? what + QStringLiteral("is announced and signs from %1 on.").arg(toIso8601(key.activatesAt))
               : what + QStringLiteral("is new and signs at once.");
}

} // namespace

ChangeLog::ChangeLog(const settings::SettingsService &settings, const keys::KeyService &keys)
    : m_service(settings)
    , m_keyService(keys)
    , m_settings(settingsNow())
{
    const auto ring = keys.ring();
    for (const keys::KeyView &key : ring->keys())
        m_keys.insert(key.kid, {key.activatesAt, key.revokedAt.has_value()});
}

ChangeLog::Texts ChangeLog::settingsNow() const
{
    Texts texts;
    const auto current = m_service.current();
    for (const settings::SettingDescription &description : settings::catalogue())
        texts.insert(description.name, description.write(*current));
    return texts;
}

void ChangeLog::lookAtSettings()
{
    const Texts before = std::exchange(m_settings, settingsNow());
    for (const auto &[name, text] : std::as_const(m_settings).asKeyValueRange()) {
        if (before.value(name) != text)
            say(QStringLiteral("The setting %1 is %2 now; it was %3.").arg(name, text, before.value(name)));
    }
}

void ChangeLog::lookAtKeys()
{
    const auto ring = m_keyService.ring();
    for (const keys::KeyView &key : ring->keys()) {
        const bool isRevoked = key.revokedAt.has_value();
        const auto before = m_keys.constFind(key.kid);
        if (before == m_keys.cend())
            say(appeared(key));
        else if (isRevoked && !before->isRevoked)
            say(QStringLiteral("The key %1 is revoked.").arg(key.kid.toText()));
        else if (key.activatesAt < before->activatesAt)
            say(QStringLiteral("The key %1, which was to sign from %2 on, was brought forward to %3.")
                    .arg(key.kid.toText(), toIso8601(before->activatesAt), toIso8601(key.activatesAt)));
        m_keys.insert(key.kid, {key.activatesAt, isRevoked});
    }
}

} // namespace tessera::runtime
