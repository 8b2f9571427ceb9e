// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colors.h"

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

QColor rgb(uint value) { return QColor::fromRgb(value); }

struct Ground
{
    uint window, base, alternate, text, button, border, accent, onAccent, muted, link, tip;
};

QPalette paletteOf(const Ground &ground)
{
    QPalette palette;
    palette.setColor(QPalette::Window, rgb(ground.window));
    palette.setColor(QPalette::WindowText, rgb(ground.text));
    palette.setColor(QPalette::Base, rgb(ground.base));
    palette.setColor(QPalette::AlternateBase, rgb(ground.alternate));
    palette.setColor(QPalette::Text, rgb(ground.text));
    palette.setColor(QPalette::PlaceholderText, rgb(ground.muted));
    palette.setColor(QPalette::Button, rgb(ground.button));
    palette.setColor(QPalette::ButtonText, rgb(ground.text));
    palette.setColor(QPalette::BrightText, rgb(ground.onAccent));
    palette.setColor(QPalette::ToolTipBase, rgb(ground.tip));
    palette.setColor(QPalette::ToolTipText, rgb(ground.text));
    palette.setColor(QPalette::Highlight, rgb(ground.accent));
    palette.setColor(QPalette::HighlightedText, rgb(ground.onAccent));
    palette.setColor(QPalette::Accent, rgb(ground.accent));
    palette.setColor(QPalette::Link, rgb(ground.link));
    palette.setColor(QPalette::LinkVisited, rgb(ground.link));
    palette.setColor(QPalette::Light, rgb(ground.base));
    palette.setColor(QPalette::Midlight, rgb(ground.alternate));
    palette.setColor(QPalette::Mid, rgb(ground.border));
    palette.setColor(QPalette::Dark, rgb(ground.border));
    palette.setColor(QPalette::Shadow, rgb(ground.border));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, rgb(ground.muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, rgb(ground.border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, rgb(ground.text));
    return palette;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xf4f6f8,
        .base = 0xffffff,
        .alternate = 0xf7f9fa,
        .text = 0x16232b,
        .button = 0xffffff,
        .border = 0xc9d2d8,
        .accent = 0x1b647e,
        .onAccent = 0xffffff,
        .muted = 0x586a75,
        .link = 0x155e79,
        .tip = 0xffffff});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x14191d,
        .base = 0x1b2227,
        .alternate = 0x20282e,
        .text = 0xe4ebef,
        .button = 0x252e34,
        .border = 0x3c4850,
        .accent = 0x2a7f9e,
        .onAccent = 0xffffff,
        .muted = 0x9dadb6,
        .link = 0x6cc3e0,
        .tip = 0x2b353c});
}

Colors colorsFor(const QPalette &palette)
{
    if (isDark(palette))
        return {.accent = rgb(0x6cc3e0),
            .good = rgb(0x62c98b),
            .attention = rgb(0xe9b44c),
            .bad = rgb(0xff8f84),
            .muted = rgb(0x9dadb6),
            .border = rgb(0x3c4850),
            .surface = rgb(0x1b2227),
            .hover = rgb(0x243039),
            .announced = rgb(0xe9b44c),
            .active = rgb(0x6cc3e0),
            .retired = rgb(0x93a4ae)};
    return {.accent = rgb(0x1b647e),
        .good = rgb(0x1d7442),
        .attention = rgb(0x8a5a00),
        .bad = rgb(0xb3261e),
        .muted = rgb(0x586a75),
        .border = rgb(0xc9d2d8),
        .surface = rgb(0xffffff),
        .hover = rgb(0xe3ecf0),
        .announced = rgb(0x8a5a00),
        .active = rgb(0x1b647e),
        .retired = rgb(0x54626b)};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace tessera::ui
