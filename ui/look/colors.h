// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace tessera::ui {

/// The colours with a meaning, for painting beside a palette. Each stands out from the window's ground by at least
/// 4.5 to 1, so that it may be used for text; none is ever the only thing that says what it means.
struct Colors
{
    QColor accent;
    QColor good;
    QColor attention;
    QColor bad;
    /// For what is there but not important.
    QColor muted;
    /// Lines between things; not for text.
    QColor border;
    /// The ground of cards and tables, a step off the window's.
    QColor surface;
    /// The ground of what is under the pointer, and of the page that is open in the navigation.
    QColor hover;
    // Stretches of a key's life on the timeline.
    QColor announced;
    QColor active;
    QColor retired;
};

[[nodiscard]] bool isDark(const QPalette &palette);
/// The colours that go with a palette of ours, or the light or dark ones that are nearer to another's. Pure.
[[nodiscard]] Colors colorsFor(const QPalette &palette);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The ratio of WCAG 2.2, 1 to 21. Pure.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace tessera::ui
