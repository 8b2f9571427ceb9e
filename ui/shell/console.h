// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "admin/backupcontrol.h"
#include "admin/configurationcontrol.h"
#include "admin/servicecontrol.h"
#include "core/clock.h"
#include "ui/look/theme.h"
#include "ui/models/pageid.h"
#include "ui/models/raterecorder.h"
#include "ui/models/requestlog.h"
#include "ui/models/requeststream.h"
#include "ui/shell/messages.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/secretclipboard.h"

#include <QVariant>

#include <functional>

namespace tessera::ui {

/// What a page stands on: what can be asked and done (api, services, configuration), and the window around it. All of
/// it outlives the pages. GUI thread.
struct Console
{
    admin::AdminApi &api;
    admin::ServiceControl &services;
    admin::ConfigurationControl &configuration;
    admin::BackupControl &backups;
    /// The requests of the services as they come; the only one who takes from their feed.
    RequestStream &requests;
    /// The latest of them, held while no page looks, too.
    RequestLog &requestLog;
    /// How many there were, counted while no page looks, too.
    RateRecorder &rates;
    Messages &messages;
    /// For passwords and tokens.
    SecretClipboard &clipboard;
    Preferences &preferences;
    Theme &theme;
    const Clock &clock;
    /// Opens a page; `what` is for that page's show(): a user id, a kid, a request id.
    std::function<void(PageId page, const QVariant &what)> go;
    /// Puts a backup in the place of everything, after the pages are gone that stand on it; they come again. What came
    /// of it is told then.
    std::function<void(const QString &backup, std::optional<crypto::SecretBytes> passphrase)> restore;
    /// Builds the pages anew in the language of the preferences.
    std::function<void()> applyLanguage;
};

} // namespace tessera::ui
