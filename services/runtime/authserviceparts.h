// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authservice.h"
#include "runtime/installation.h"
#include "runtime/servicerunner.h"

namespace tessera::runtime {

/// The auth service on an installation, which outlives it.
class AuthServiceParts final : public ServiceParts
{
public:
    explicit AuthServiceParts(Installation &installation);

    [[nodiscard]] http::Routes routes() override { return m_service.routes(); }
    void start() override;

private:
    settings::SettingsService &m_settings;
    auth::AuthService m_service;
};

} // namespace tessera::runtime
