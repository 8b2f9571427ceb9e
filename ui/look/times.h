// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Models say instants in the same words as pages, so the words live with the models.
#include "ui/models/times.h" // IWYU pragma: export
