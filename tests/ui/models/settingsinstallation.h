// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/settingsadmin.h"
#include "services/store/storefixture.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <stdexcept>

namespace tessera::test {

/// The settings of a new installation, as the console sees them.
struct SettingsInstallation
{
    StoreFolder folder;
    FakeClock clock;
    std::unique_ptr<store::Database> database = folder.open();
    std::unique_ptr<settings::SettingsService> service = open();
    admin::SettingsAdmin settings{*service, {.name = QStringLiteral("console"), .address = {}, .requestId = {}}};

    [[nodiscard]] std::unique_ptr<settings::SettingsService> open() const
    {
        auto opened = settings::SettingsService::open(*database, clock);
        if (!opened)
            throw std::runtime_error(opened.error().detail.toStdString());
        return std::move(*opened);
    }
    [[nodiscard]] admin::Setting setting(const char *name) const
    {
        return settings.show(QString::fromLatin1(name)).value();
    }
    /// As the command line would.
    void change(const char *name, const char *value)
    {
        if (!await(settings.set({{QString::fromLatin1(name), QString::fromLatin1(value)}})))
            throw std::runtime_error("the setting was refused");
    }
};

} // namespace tessera::test
