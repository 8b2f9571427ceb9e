// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QDateTimeEdit>

namespace tessera::ui {

/// A field for an instant, in local time to the second, written from the year to the second (ISO 8601), from left to
/// right in every language: what is typed there means the same to everybody.
class InstantField final : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit InstantField(QWidget *parent = nullptr);

    [[nodiscard]] Instant instant() const;
    /// Milliseconds are cut off.
    void setInstant(Instant instant);
};

} // namespace tessera::ui
