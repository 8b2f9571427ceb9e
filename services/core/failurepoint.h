// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#ifdef TESSERA_FAILURE_POINTS
#include <atomic>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <unistd.h>
#endif

namespace tessera {

/// A place where the process may end as by a cut of the power, so that a test can look at what is left. Nothing at all
/// unless the build says TESSERA_FAILURE_POINTS, which none that is shipped does. Then TESSERA_FAIL_AT=NAME:COUNT in
/// the environment names the place, and after how many passes the process kills itself there. Each name stands in one
/// place, and its file among the tessera_failure_points() of its folder.
#ifdef TESSERA_FAILURE_POINTS
static inline void failurePoint(std::string_view name)
{
    static std::atomic<int> passes = 0;
    const char *said = std::getenv("TESSERA_FAIL_AT");
    const std::string_view wanted(said ? said : "");
    if (!wanted.starts_with(name) || !wanted.substr(name.size()).starts_with(':'))
        return;
    int count = 0;
    const std::string_view number = wanted.substr(name.size() + 1);
    std::from_chars(number.data(), number.data() + number.size(), count);
    if (++passes == count)
        ::kill(::getpid(), SIGKILL);
}
#else
static constexpr void failurePoint(std::string_view) {}
#endif

} // namespace tessera
