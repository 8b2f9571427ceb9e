// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace tessera::ui {

namespace {

struct Word
{
    QLatin1StringView said;
    const char *word;
};

constexpr std::array keyStates{
    Word{QLatin1StringView("planned"), QT_TRANSLATE_NOOP("tessera::ui::words", "planned")},
    Word{QLatin1StringView("announced"), QT_TRANSLATE_NOOP("tessera::ui::words", "announced")},
    Word{QLatin1StringView("active"), QT_TRANSLATE_NOOP("tessera::ui::words", "active")},
    Word{QLatin1StringView("retired"), QT_TRANSLATE_NOOP("tessera::ui::words", "retired")},
    Word{QLatin1StringView("removed"), QT_TRANSLATE_NOOP("tessera::ui::words", "removed")},
    Word{QLatin1StringView("revoked"), QT_TRANSLATE_NOOP("tessera::ui::words", "revoked")},
};

constexpr std::array actions{
    Word{QLatin1StringView("address.throttled"), QT_TRANSLATE_NOOP("tessera::ui::words", "Address slowed down")},
    Word{QLatin1StringView("admin.confirmed"), QT_TRANSLATE_NOOP("tessera::ui::words", "Administrator confirmed")},
    Word{QLatin1StringView("admin.refused"), QT_TRANSLATE_NOOP("tessera::ui::words", "Administrator refused")},
    Word{QLatin1StringView("authority.made"), QT_TRANSLATE_NOOP("tessera::ui::words", "Local authority made")},
    Word{QLatin1StringView("backup.failed"), QT_TRANSLATE_NOOP("tessera::ui::words", "Backup failed")},
    Word{QLatin1StringView("backup.restored"), QT_TRANSLATE_NOOP("tessera::ui::words", "Backup restored")},
    Word{QLatin1StringView("backup.written"), QT_TRANSLATE_NOOP("tessera::ui::words", "Backup written")},
    Word{QLatin1StringView("certificate.issued"), QT_TRANSLATE_NOOP("tessera::ui::words", "Certificate issued")},
    Word{QLatin1StringView("certificate.renewed"), QT_TRANSLATE_NOOP("tessera::ui::words", "Certificate renewed")},
    Word{QLatin1StringView("configuration.changed"), QT_TRANSLATE_NOOP("tessera::ui::words", "Configuration changed")},
    Word{QLatin1StringView("key.activated"), QT_TRANSLATE_NOOP("tessera::ui::words", "Key began to sign")},
    Word{QLatin1StringView("key.announced"), QT_TRANSLATE_NOOP("tessera::ui::words", "Key announced")},
    Word{QLatin1StringView("key.exported"), QT_TRANSLATE_NOOP("tessera::ui::words", "Private key exported")},
    Word{QLatin1StringView("key.imported"), QT_TRANSLATE_NOOP("tessera::ui::words", "Key imported")},
    Word{QLatin1StringView("key.removed"), QT_TRANSLATE_NOOP("tessera::ui::words", "Key removed")},
    Word{QLatin1StringView("key.retired"), QT_TRANSLATE_NOOP("tessera::ui::words", "Key retired")},
    Word{QLatin1StringView("key.revoked"), QT_TRANSLATE_NOOP("tessera::ui::words", "Key revoked")},
    Word{QLatin1StringView("keys.resealed"), QT_TRANSLATE_NOOP("tessera::ui::words", "Keys sealed anew")},
    Word{QLatin1StringView("password.refused"), QT_TRANSLATE_NOOP("tessera::ui::words", "Password refused")},
    Word{QLatin1StringView("refresh.reused"), QT_TRANSLATE_NOOP("tessera::ui::words", "Refresh token used twice")},
    Word{QLatin1StringView("session.revoked"), QT_TRANSLATE_NOOP("tessera::ui::words", "Session ended")},
    Word{QLatin1StringView("sessions.revoked"), QT_TRANSLATE_NOOP("tessera::ui::words", "All sessions ended")},
    Word{QLatin1StringView("setting.changed"), QT_TRANSLATE_NOOP("tessera::ui::words", "Setting changed")},
    Word{QLatin1StringView("signin.accepted"), QT_TRANSLATE_NOOP("tessera::ui::words", "Signed in")},
    Word{QLatin1StringView("signin.refused"), QT_TRANSLATE_NOOP("tessera::ui::words", "Sign-in refused")},
    Word{QLatin1StringView("token.minted"), QT_TRANSLATE_NOOP("tessera::ui::words", "Token minted")},
    Word{QLatin1StringView("user.added"), QT_TRANSLATE_NOOP("tessera::ui::words", "User added")},
    Word{QLatin1StringView("user.deleted"), QT_TRANSLATE_NOOP("tessera::ui::words", "User deleted")},
    Word{QLatin1StringView("user.disabled"), QT_TRANSLATE_NOOP("tessera::ui::words", "User disabled")},
    Word{QLatin1StringView("user.edited"), QT_TRANSLATE_NOOP("tessera::ui::words", "User changed")},
    Word{QLatin1StringView("user.enabled"), QT_TRANSLATE_NOOP("tessera::ui::words", "User enabled")},
    Word{QLatin1StringView("user.locked"), QT_TRANSLATE_NOOP("tessera::ui::words", "User locked")},
    Word{QLatin1StringView("user.password-set"), QT_TRANSLATE_NOOP("tessera::ui::words", "Password set")},
    Word{QLatin1StringView("user.restored"), QT_TRANSLATE_NOOP("tessera::ui::words", "User restored")},
    Word{QLatin1StringView("user.unlocked"), QT_TRANSLATE_NOOP("tessera::ui::words", "User unlocked")},
    Word{QLatin1StringView("users.exported"), QT_TRANSLATE_NOOP("tessera::ui::words", "Users exported")},
};

QString wordFor(const auto &words, const QString &said)
{
    for (const Word &word : words) {
        if (said == word.said)
            return QCoreApplication::translate("tessera::ui::words", word.word);
    }
    return said;
}

} // namespace

QString serviceName(admin::Service service)
{
    return service == admin::Service::Auth ? QCoreApplication::translate("tessera::ui::words", "Auth")
                                           : QCoreApplication::translate("tessera::ui::words", "Resource");
}

QString stateName(admin::ServiceState state)
{
    switch (state) {
    case admin::ServiceState::Stopped: return QCoreApplication::translate("tessera::ui::words", "stopped");
    case admin::ServiceState::Starting: return QCoreApplication::translate("tessera::ui::words", "starting");
    case admin::ServiceState::Running: return QCoreApplication::translate("tessera::ui::words", "running");
    case admin::ServiceState::Stopping: return QCoreApplication::translate("tessera::ui::words", "stopping");
    case admin::ServiceState::Failed: return QCoreApplication::translate("tessera::ui::words", "failed");
    case admin::ServiceState::Elsewhere:
        return QCoreApplication::translate("tessera::ui::words", "runs in another process");
    }
    Q_UNREACHABLE_RETURN({});
}

QString keyStateName(const QString &state) { return wordFor(keyStates, state); }

QString auditActionName(const QString &action) { return wordFor(actions, action); }

} // namespace tessera::ui
