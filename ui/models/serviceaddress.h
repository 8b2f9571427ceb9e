// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"

namespace tessera::ui {

/// How a program of this machine reaches what listens there: a wildcard address becomes the loopback address of the
/// same family. Pure.
[[nodiscard]] QString clientUrl(const QString &url);

/// Where the key set of an auth service at that URL is.
[[nodiscard]] QString keySetUrl(const QString &authUrl);

/// Where clients reach a service that runs, or will do when it listens where it is told to; `isSecure`: by TLS then.
[[nodiscard]] QString clientUrl(const admin::ServiceStatus &status, bool isSecure);

/// What of the resource service a good token opens; where it does not run, where it usually would be.
[[nodiscard]] QString resourceDataUrl(const QList<admin::ServiceStatus> &statuses);

/// Whether other machines reach the service, and what they send it crosses the network in the clear.
[[nodiscard]] bool isOpenToOthers(const admin::ServiceStatus &status);

/// That of this service; nothing where it is not to run here.
[[nodiscard]] std::optional<admin::ServiceStatus> statusOf(
    const QList<admin::ServiceStatus> &statuses, admin::Service service);

} // namespace tessera::ui
