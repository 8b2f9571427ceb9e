// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settingwords.h"

#include <QCoreApplication>

namespace tessera::ui {

namespace {

struct Word
{
    QLatin1StringView said;
    const char *word;
};

constexpr std::array titles{
    Word{QLatin1StringView("keys.rotation-interval"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Rotation interval")},
    Word{QLatin1StringView("keys.propagation"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Propagation time")},
    Word{QLatin1StringView("keys.jwks-max-age"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Max-age of the key set")},
    Word{QLatin1StringView("keys.leeway"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Leeway")},
    Word{QLatin1StringView("keys.algorithm"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Algorithm")},
    Word{QLatin1StringView("keys.rsa-bits"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Size of RSA keys")},
    Word{QLatin1StringView("tokens.access-lifetime"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "Lifetime of access tokens")},
    Word{QLatin1StringView("tokens.refresh-lifetime"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "Lifetime of sessions")},
    Word{QLatin1StringView("tokens.remember-lifetime"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "Lifetime of remembered sessions")},
    Word{QLatin1StringView("tokens.refresh-grace"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "Grace for spent refresh tokens")},
    Word{QLatin1StringView("tokens.typ"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Type of access tokens")},
    Word{QLatin1StringView("tokens.profile-claims"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "Email address and name in tokens")},
    Word{QLatin1StringView("signin.lock-after"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Failures that lock")},
    Word{QLatin1StringView("signin.lock-for"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Length of a lock")},
    Word{QLatin1StringView("registration"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Registration")},
    Word{QLatin1StringView("password.min-length"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Shortest password")},
    Word{QLatin1StringView("password.max-length"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Longest password")},
    Word{QLatin1StringView("password.min-score"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Strength")},
    Word{QLatin1StringView("argon2.memory"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Memory of a hash")},
    Word{QLatin1StringView("argon2.iterations"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Passes of a hash")},
    Word{QLatin1StringView("argon2.lanes"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Lanes of a hash")},
    Word{QLatin1StringView("cors.origins"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Origins that may call")},
    Word{QLatin1StringView("backup.every"), QT_TRANSLATE_NOOP("tessera::ui::settings", "How often")},
    Word{QLatin1StringView("backup.keep"), QT_TRANSLATE_NOOP("tessera::ui::settings", "How many stay")},
    Word{QLatin1StringView("backup.folder"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Folder for backups")},
    Word{QLatin1StringView("backup.passphrase-file"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "Passphrase of the backups")},
    Word{QLatin1StringView("auth.listen"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Address of the auth service")},
    Word{QLatin1StringView("resource.listen"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "Address of the resource service")},
    Word{QLatin1StringView("issuer"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Issuer")},
    Word{QLatin1StringView("audience"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Audience")},
    Word{QLatin1StringView("resource.url"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "Resource's address for clients")},
    Word{QLatin1StringView("resource.jwks-uri"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Where keys are fetched")},
    Word{QLatin1StringView("services"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Services that run")},
    Word{QLatin1StringView("data-dir"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Data folder")},
    Word{QLatin1StringView("keys.encryption-key-file"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "Key-encryption key")},
    Word{QLatin1StringView("tls.names"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Names for the local authority")},
    Word{QLatin1StringView("tls.certificate-file"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Certificate for TLS")},
    Word{QLatin1StringView("tls.key-file"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Key of the certificate")},
    Word{
        QLatin1StringView("tls.passphrase-file"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Passphrase of that key")},
    Word{QLatin1StringView("resource.jwks-ca-file"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "Whom to believe about keys")},
    Word{QLatin1StringView("http.workers"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Threads of a listener")},
    Word{QLatin1StringView("http.max-connections"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Connections at once")},
    Word{QLatin1StringView("http.max-connections-per-address"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "Connections from one address")},
    Word{QLatin1StringView("http.trusted-proxies"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Trusted proxies")},
    Word{QLatin1StringView("metrics.listen"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Address of the metrics")},
    Word{QLatin1StringView("log.format"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Form of the log")},
    Word{QLatin1StringView("log.levels"), QT_TRANSLATE_NOOP("tessera::ui::settings", "Levels of the log")},
};

struct ValueWord
{
    QLatin1StringView name;
    QLatin1StringView value;
    const char *word;
};

constexpr QLatin1StringView anyName;

constexpr std::array values{
    ValueWord{anyName, QLatin1StringView("on"), QT_TRANSLATE_NOOP("tessera::ui::settings", "on")},
    ValueWord{anyName, QLatin1StringView("off"), QT_TRANSLATE_NOOP("tessera::ui::settings", "off")},
    ValueWord{anyName, QLatin1StringView("none"), QT_TRANSLATE_NOOP("tessera::ui::settings", "none")},
    ValueWord{QLatin1StringView("registration"), QLatin1StringView("closed"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "closed")},
    ValueWord{QLatin1StringView("registration"), QLatin1StringView("open"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "open to anybody")},
    ValueWord{QLatin1StringView("keys.rsa-bits"), QLatin1StringView("2048"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "2048 bit")},
    ValueWord{QLatin1StringView("keys.rsa-bits"), QLatin1StringView("3072"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "3072 bit")},
    ValueWord{QLatin1StringView("keys.rsa-bits"), QLatin1StringView("4096"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "4096 bit")},
    ValueWord{QLatin1StringView("password.min-score"), QLatin1StringView("0"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "0 (anything)")},
    ValueWord{QLatin1StringView("password.min-score"), QLatin1StringView("1"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "1 (weak)")},
    ValueWord{QLatin1StringView("password.min-score"), QLatin1StringView("2"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "2 (fair)")},
    ValueWord{QLatin1StringView("password.min-score"), QLatin1StringView("3"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "3 (strong)")},
    ValueWord{QLatin1StringView("password.min-score"), QLatin1StringView("4"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "4 (very strong)")},
};

QString say(const char *text) { return QCoreApplication::translate("tessera::ui::settings", text); }

} // namespace

QString sectionTitle(SettingSection section)
{
    switch (section) {
    case SettingSection::Services: return say(QT_TRANSLATE_NOOP("tessera::ui::settings", "Services"));
    case SettingSection::Tls: return say(QT_TRANSLATE_NOOP("tessera::ui::settings", "TLS"));
    case SettingSection::Tokens: return say(QT_TRANSLATE_NOOP("tessera::ui::settings", "Tokens and sessions"));
    case SettingSection::Keys: return say(QT_TRANSLATE_NOOP("tessera::ui::settings", "Keys"));
    case SettingSection::SignIn: return say(QT_TRANSLATE_NOOP("tessera::ui::settings", "Sign-in and lock"));
    case SettingSection::Registration: return say(QT_TRANSLATE_NOOP("tessera::ui::settings", "Registration"));
    case SettingSection::Passwords: return say(QT_TRANSLATE_NOOP("tessera::ui::settings", "Passwords and hashing"));
    case SettingSection::Cors: return say(QT_TRANSLATE_NOOP("tessera::ui::settings", "Web sites (CORS)"));
    case SettingSection::Backups: return say(QT_TRANSLATE_NOOP("tessera::ui::settings", "Backups"));
    case SettingSection::Appearance: return say(QT_TRANSLATE_NOOP("tessera::ui::settings", "This window"));
    }
    Q_UNREACHABLE_RETURN({});
}

SettingSection sectionOf(const QString &name)
{
    static constexpr std::array prefixes{
        std::pair{QLatin1StringView("tokens."), SettingSection::Tokens},
        std::pair{QLatin1StringView("keys."), SettingSection::Keys},
        std::pair{QLatin1StringView("signin."), SettingSection::SignIn},
        std::pair{QLatin1StringView("registration"), SettingSection::Registration},
        std::pair{QLatin1StringView("password."), SettingSection::Passwords},
        std::pair{QLatin1StringView("argon2."), SettingSection::Passwords},
        std::pair{QLatin1StringView("cors."), SettingSection::Cors},
        std::pair{QLatin1StringView("backup."), SettingSection::Backups},
    };
    for (const auto &[prefix, section] : prefixes) {
        if (name.startsWith(prefix))
            return section;
    }
    return SettingSection::Services;
}

SettingSection sectionOfOption(const QString &name)
{
    if (name.startsWith(QLatin1String("backup.")))
        return SettingSection::Backups;
    return name.startsWith(QLatin1String("tls.")) || name == u"resource.jwks-ca-file" ? SettingSection::Tls
                                                                                      : SettingSection::Services;
}

QString settingTitle(const QString &name)
{
    for (const Word &title : titles) {
        if (name == title.said)
            return say(title.word);
    }
    return name;
}

QString settingSentence(const QString &description)
{
    return QCoreApplication::translate("tessera::settings", description.toUtf8().constData());
}

QString valueWord(const QString &name, const QString &value)
{
    for (const ValueWord &entry : values) {
        if (value == entry.value && (entry.name.isEmpty() || name == entry.name))
            return say(entry.word);
    }
    return value;
}

} // namespace tessera::ui
