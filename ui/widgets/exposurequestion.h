// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace tessera::ui {

/// Asks whether services may really listen where other machines reach them without TLS, and says what that means. The
/// dialog is open when this returns; `confirmed` is called when the person wants it so.
void askAboutExposure(const QStringList &addresses, QWidget *parent, std::function<void()> confirmed);

} // namespace tessera::ui
