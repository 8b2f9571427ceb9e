// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/signs.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"

namespace tessera::ui {

namespace {

QString iconName(StorySign sign)
{
    switch (sign) {
    case StorySign::Good: return QStringLiteral("good");
    case StorySign::Attention: return QStringLiteral("attention");
    case StorySign::Bad: return QStringLiteral("bad");
    case StorySign::Muted: return QStringLiteral("more");
    case StorySign::None: break;
    }
    return {};
}

} // namespace

QColor signColor(StorySign sign, const QPalette &palette)
{
    const Colors colors = colorsFor(palette);
    switch (sign) {
    case StorySign::Good: return colors.good;
    case StorySign::Attention: return colors.attention;
    case StorySign::Bad: return colors.bad;
    case StorySign::Muted:
    case StorySign::None: break;
    }
    return colors.muted;
}

QPixmap signPicture(StorySign sign, const QColor &color, int side, qreal ratio)
{
    return sign == StorySign::None ? QPixmap() : icon(iconName(sign), color).pixmap(QSize(side, side), ratio);
}

} // namespace tessera::ui
