// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/answer.h"

#include "admin/configurationvalues.h"
#include "admin/reading.h"

#include <utility>

namespace tessera::admin {

QLatin1StringView name(AdminError error)
{
    switch (error) {
    case AdminError::NotFound: return QLatin1StringView("not-found");
    case AdminError::Refused: return QLatin1StringView("refused");
    case AdminError::Invalid: return QLatin1StringView("invalid");
    case AdminError::Unavailable: return QLatin1StringView("unavailable");
    }
    std::unreachable();
}

QLatin1StringView name(Service service)
{
    return service == Service::Auth ? QLatin1StringView("auth") : QLatin1StringView("resource");
}

QLatin1StringView name(ServiceState state)
{
    switch (state) {
    case ServiceState::Stopped: return QLatin1StringView("stopped");
    case ServiceState::Starting: return QLatin1StringView("starting");
    case ServiceState::Running: return QLatin1StringView("running");
    case ServiceState::Stopping: return QLatin1StringView("stopping");
    case ServiceState::Failed: return QLatin1StringView("failed");
    case ServiceState::Elsewhere: return QLatin1StringView("elsewhere");
    }
    std::unreachable();
}

QLatin1StringView name(ValueSource source)
{
    switch (source) {
    case ValueSource::Default: return QLatin1StringView("default");
    case ValueSource::File: return QLatin1StringView("file");
    case ValueSource::Environment: return QLatin1StringView("environment");
    case ValueSource::Flag: return QLatin1StringView("flag");
    }
    std::unreachable();
}

Failure<AdminError> fromStore(const store::StoreFault &fault)
{
    return {fault.code == store::StoreError::Conflict ? AdminError::Refused : AdminError::Unavailable, fault.detail};
}

} // namespace tessera::admin
