// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/catalogue.h"

#include "settings/settingkinds.h"

namespace tessera::settings {

namespace {

using namespace std::chrono_literals;
using keys::RotationPolicy;
using tokens::TokenPolicy;

constexpr Duration longest = std::chrono::days(3650);

QList<std::pair<QString, jose::Algorithm>> algorithms()
{
    QList<std::pair<QString, jose::Algorithm>> choices;
    for (const jose::Algorithm algorithm : jose::allAlgorithms())
        choices.append({jose::name(algorithm), algorithm});
    return choices;
}

template <typename Value>
QList<std::pair<QString, Value>> sameName(const QList<Value> &values)
{
    QList<std::pair<QString, Value>> choices;
    for (const Value &value : values)
        choices.append({QStringLiteral("%1").arg(value), value});
    return choices;
}

QList<SettingDescription> keySettings()
{
    return {
        durationOrOffSetting<In<&Settings::rotation, &RotationPolicy::interval>>(
            {"keys.rotation-interval", "24h",
                QT_TRANSLATE_NOOP("tessera::settings", "How long a key signs before the next one takes over.")},
            1s, longest),
        durationSetting<In<&Settings::rotation, &RotationPolicy::propagation>>(
            {"keys.propagation", "10min",
                QT_TRANSLATE_NOOP("tessera::settings",
                    "How long a key is published before it signs, so that every consumer can see it first.")},
            0s, 30 * 24h),
        durationSetting<In<&Settings::rotation, &RotationPolicy::jwksMaxAge>>(
            {"keys.jwks-max-age", "5min",
                QT_TRANSLATE_NOOP("tessera::settings", "How long consumers may keep the key set before they fetch it "
                                                       "again. Where it is lowered, the next key "
                                                       "waits for the caches of the longer time.")},
            0s, 24h, 1s),
        durationSetting<In<&Settings::rotation, &RotationPolicy::leeway>>(
            {"keys.leeway", "60s",
                QT_TRANSLATE_NOOP(
                    "tessera::settings", "How long a key stays published after the last token it signed has expired.")},
            0s, 10min),
        choiceSetting<In<&Settings::rotation, &RotationPolicy::algorithm>>(
            {"keys.algorithm", "RS256",
                QT_TRANSLATE_NOOP(
                    "tessera::settings", "What the next signing key is for; keys that exist stay as they are.")},
            SettingKind::Choice, algorithms()),
        choiceSetting<In<&Settings::rotation, &RotationPolicy::rsaBits>>(
            {"keys.rsa-bits", "2048", QT_TRANSLATE_NOOP("tessera::settings", "The size of the next RSA key.")},
            SettingKind::Choice, sameName<int>({2048, 3072, 4096})),
    };
}

QList<SettingDescription> tokenSettings()
{
    return {
        durationSetting<In<&Settings::tokens, &TokenPolicy::accessLifetime>>(
            {"tokens.access-lifetime", "15min",
                QT_TRANSLATE_NOOP("tessera::settings", "How long an access token is good.")},
            1s, 24h, 1s),
        durationSetting<In<&Settings::tokens, &TokenPolicy::refreshLifetime>>(
            {"tokens.refresh-lifetime", "30d",
                QT_TRANSLATE_NOOP("tessera::settings", "How long a session lasts without a refresh.")},
            1s, longest, 1s),
        durationSetting<In<&Settings::tokens, &TokenPolicy::rememberLifetime>>(
            {"tokens.remember-lifetime", "90d",
                QT_TRANSLATE_NOOP("tessera::settings", "The same for a person who asked to be remembered.")},
            1s, longest, 1s),
        durationSetting<In<&Settings::tokens, &TokenPolicy::refreshGrace>>(
            {"tokens.refresh-grace", "10s",
                QT_TRANSLATE_NOOP("tessera::settings",
                    "How long a spent refresh token still gets the same answer, for clients that lost it.")},
            0s, 5min),
        choiceSetting<In<&Settings::tokens, &TokenPolicy::typ>>(
            {"tokens.typ", "at+jwt",
                QT_TRANSLATE_NOOP("tessera::settings",
                    "The type in the header of access tokens; JWT is for consumers that refuse at+jwt.")},
            SettingKind::Choice, sameName<QString>({QStringLiteral("at+jwt"), QStringLiteral("JWT")})),
        choiceSetting<In<&Settings::tokens, &TokenPolicy::profileClaims>>(
            {"tokens.profile-claims", "on",
                QT_TRANSLATE_NOOP("tessera::settings", "Whether access tokens say email address and name.")},
            SettingKind::Switch,
            QList<std::pair<QString, bool>>{{QStringLiteral("on"), true}, {QStringLiteral("off"), false}}),
    };
}

QList<SettingDescription> signInSettings()
{
    return {
        numberSetting<In<&Settings::signIn, &users::SignInPolicy::lockAfter>>(
            {"signin.lock-after", "5",
                QT_TRANSLATE_NOOP("tessera::settings", "How many failed sign-ins in a row lock an account.")},
            1, 1000),
        durationSetting<In<&Settings::signIn, &users::SignInPolicy::lockFor>>(
            {"signin.lock-for", "5min", QT_TRANSLATE_NOOP("tessera::settings", "How long that lock lasts.")}, 1s, 24h),
        choiceSetting<Own<&Settings::registrationOpen>>(
            {"registration", "closed", QT_TRANSLATE_NOOP("tessera::settings", "Whether anybody may make an account.")},
            SettingKind::Choice,
            QList<std::pair<QString, bool>>{{QStringLiteral("closed"), false}, {QStringLiteral("open"), true}}),
        numberSetting<In<&Settings::password, &users::PasswordPolicy::minLength>>(
            {"password.min-length", "8",
                QT_TRANSLATE_NOOP("tessera::settings", "How many characters a new password has at least.")},
            1, 1024),
        numberSetting<In<&Settings::password, &users::PasswordPolicy::maxLength>>(
            {"password.max-length", "128",
                QT_TRANSLATE_NOOP("tessera::settings", "How many characters a new password has at most.")},
            1, 1024),
        numberSetting<In<&Settings::password, &users::PasswordPolicy::minScore>>(
            {"password.min-score", "2",
                QT_TRANSLATE_NOOP(
                    "tessera::settings", "How hard to guess a new password is at least, on the scale of zxcvbn.")},
            0, 4),
    };
}

QList<SettingDescription> otherSettings()
{
    constexpr quint32 leastMemory = 8;
    constexpr quint32 mostMemory = 4 * 1024 * 1024;
    return {
        described<In<&Settings::argon2, &crypto::Argon2Parameters::memoryKiB>>(
            entry({"argon2.memory", "19456KiB",
                      QT_TRANSLATE_NOOP("tessera::settings",
                          "How much memory one password hash takes; others follow at the next sign-in.")},
                SettingKind::Size, QStringLiteral("8KiB to 4GiB"), SettingBounds{leastMemory, mostMemory}),
            [](const QString &text) {
                const std::optional<quint32> value = kibibytesFromText(text);
                return value && *value >= leastMemory && *value <= mostMemory ? value : std::nullopt;
            },
            kibibytesToText),
        numberSetting<In<&Settings::argon2, &crypto::Argon2Parameters::iterations>>(
            {"argon2.iterations", "2",
                QT_TRANSLATE_NOOP("tessera::settings", "How often a password hash goes over that memory.")},
            1U, 1000U),
        numberSetting<In<&Settings::argon2, &crypto::Argon2Parameters::lanes>>(
            {"argon2.lanes", "1",
                QT_TRANSLATE_NOOP("tessera::settings", "Into how many parts that memory is divided.")},
            1U, 16U),
        described<Own<&Settings::corsOrigins>>(
            entry({"cors.origins", "none",
                      QT_TRANSLATE_NOOP("tessera::settings", "Web sites whose scripts may call the services.")},
                SettingKind::Origins,
                QStringLiteral("none, or up to 100 origins such as https://app.example.com, or *")),
            originsFromText, originsToText),
    };
}

QList<SettingDescription> backupSettings()
{
    return {
        durationOrOffSetting<In<&Settings::backups, &BackupPolicy::every>>(
            {"backup.every", "24h",
                QT_TRANSLATE_NOOP("tessera::settings",
                    "How often an encrypted backup is written, where the configuration names a folder and a "
                    "passphrase for them.")},
            1min, 365 * 24h),
        numberSetting<In<&Settings::backups, &BackupPolicy::keep>>(
            {"backup.keep", "14",
                QT_TRANSLATE_NOOP(
                    "tessera::settings", "How many of these backups stay; older ones go when a new one is whole.")},
            1, 1000),
    };
}

} // namespace

const QList<SettingDescription> &catalogue()
{
    static const QList<SettingDescription> settings =
        keySettings() + tokenSettings() + signInSettings() + otherSettings() + backupSettings();
    return settings;
}

const SettingDescription *describe(const QString &name)
{
    const auto setting = std::ranges::find(catalogue(), name, &SettingDescription::name);
    return setting == catalogue().end() ? nullptr : &*setting;
}

} // namespace tessera::settings
