// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace tessera::ui {

namespace {

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont headingFont() { return scaled(1.5, QFont::DemiBold); }

QFont subheadingFont() { return scaled(1.05, QFont::DemiBold); }

QFont figureFont() { return scaled(1.9, QFont::DemiBold); }

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QGuiApplication::font().pointSizeF());
    return font;
}

} // namespace tessera::ui
