// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/activity/activitypage.h"
#include "ui/jwks/jwkspage.h"
#include "ui/keys/keyspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/playground/playgroundpage.h"
#include "ui/settings/settingspage.h"
#include "ui/users/userspage.h"

#include <QCoreApplication>

namespace tessera::ui {

QList<PageEntry> pageEntries()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("tessera::ui::pages", text); };
    return {
        {PageId::Overview, QStringLiteral("overview"), say(QT_TRANSLATE_NOOP("tessera::ui::pages", "Overview"))},
        {PageId::Users, QStringLiteral("users"), say(QT_TRANSLATE_NOOP("tessera::ui::pages", "Users"))},
        {PageId::Keys, QStringLiteral("key"), say(QT_TRANSLATE_NOOP("tessera::ui::pages", "Keys"))},
        {PageId::Jwks, QStringLiteral("jwks"), say(QT_TRANSLATE_NOOP("tessera::ui::pages", "JWKS"))},
        {PageId::Playground, QStringLiteral("playground"), say(QT_TRANSLATE_NOOP("tessera::ui::pages", "Playground"))},
        {PageId::Activity, QStringLiteral("activity"), say(QT_TRANSLATE_NOOP("tessera::ui::pages", "Activity"))},
        {PageId::Settings, QStringLiteral("settings"), say(QT_TRANSLATE_NOOP("tessera::ui::pages", "Settings"))},
    };
}

Page *makePage(PageId id, Console &console, QWidget *parent)
{
    switch (id) {
    case PageId::Overview: return new OverviewPage(console, parent);
    case PageId::Users: return new UsersPage(console, parent);
    case PageId::Keys: return new KeysPage(console, parent);
    case PageId::Jwks: return new JwksPage(console, parent);
    case PageId::Playground: return new PlaygroundPage(console, parent);
    case PageId::Activity: return new ActivityPage(console, parent);
    case PageId::Settings: return new SettingsPage(console, parent);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace tessera::ui
