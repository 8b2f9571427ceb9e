// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/instantfield.h"

namespace tessera::ui {

InstantField::InstantField(QWidget *parent)
    : QDateTimeEdit(parent)
{
    // Before the format, which Qt turns round where the field goes from right to left.
    setLayoutDirection(Qt::LeftToRight);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    setCalendarPopup(true);
    setDateTime(QDateTime::currentDateTime());
}

Instant InstantField::instant() const { return fromMilliseconds(dateTime().toMSecsSinceEpoch()); }

void InstantField::setInstant(Instant instant) { setDateTime(QDateTime::fromSecsSinceEpoch(toNumericDate(instant))); }

} // namespace tessera::ui
