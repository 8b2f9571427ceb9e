// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

#include <functional>

namespace tessera::ui {

/// A button with an icon and a text with its mnemonic; the text without it is the accessible name.
[[nodiscard]] QPushButton *iconButton(const QString &icon, const QString &text, QWidget *parent);

/// Gives such a button another icon and text: Start has become Stop.
void relabel(QPushButton &button, const QString &icon, const QString &text);

/// A button of an icon alone; `name` is its tool tip and accessible name.
[[nodiscard]] QToolButton *toolButton(const QString &icon, const QString &name, QWidget *parent);

/// One of a few choices that stand beside each other, to be checked.
[[nodiscard]] QToolButton *choiceButton(const QString &text, const QString &name, QWidget *parent);

/// Copies what `text` gives at that moment, and says so where it stands. For what is no secret.
[[nodiscard]] QPushButton *copyTextButton(const QString &text, std::function<QString()> copied, QWidget *parent);
/// The same with an icon alone; `name` is its tool tip and accessible name.
[[nodiscard]] QToolButton *copyButton(const QString &name, std::function<QString()> text, QWidget *parent);

} // namespace tessera::ui
