// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"

#include <array>

namespace tessera::ui {

/// What became of a request, as a person sorts them.
enum class RequestOutcome { Done, Redirected, Refused, Failed, Aborted };

inline constexpr std::array requestOutcomes{RequestOutcome::Done, RequestOutcome::Redirected, RequestOutcome::Refused,
    RequestOutcome::Failed, RequestOutcome::Aborted};

[[nodiscard]] RequestOutcome outcomeOf(const admin::RequestEntry &entry);

/// `done`, `redirected`, `refused`, `failed`, `aborted`.
[[nodiscard]] QString outcomeName(RequestOutcome outcome);

/// `401 Unauthorized`, in the words of RFC 9110; `200 OK, aborted` where the client went before it had all of it,
/// `aborted` where it had nothing.
[[nodiscard]] QString statusText(const admin::RequestEntry &entry);

/// `0.4 ms`, `12 ms`, `1.2 s`.
[[nodiscard]] QString durationText(std::chrono::microseconds duration);

/// `08:15:30.042` of the day of `now`, else with the date before it; local time.
[[nodiscard]] QString exactTime(Instant instant, Instant now);

} // namespace tessera::ui
