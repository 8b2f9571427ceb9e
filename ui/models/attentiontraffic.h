// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attention.h"

namespace tessera::ui {

/// What needs attention of the requests and sign-ins of late: many that fail, or many more sign-ins refused than is
/// usual. A handful never does. Pure.
void addTraffic(const TrafficFacts &traffic, QList<AttentionItem> &items);

/// The facts, of what was counted until now.
[[nodiscard]] TrafficFacts trafficOf(const RateSeries &series, Instant now);

} // namespace tessera::ui
