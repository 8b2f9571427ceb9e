// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/consolefixture.h"

namespace tessera::test {

/// Something of the window that one can look at: a page, or a dialog that is opened from one.
struct Place
{
    /// `users`, `users-add`: also the name of its picture.
    QString name;
    ui::PageId page = ui::PageId::Overview;
    /// Opens the dialog on its page, or what else is on the page, with what a person would press; empty: the place is
    /// the page as it opens.
    std::function<void(ui::MainWindow &)> open;
    bool isDialog = false;
    /// The class of the dialog, where others are opened on the way to it.
    const char *dialog = nullptr;
    /// Whether there is nothing to open it on in an empty installation.
    bool needsSample = false;
};

/// Every page, in the order of the navigation, each followed by its dialogs. A new dialog is added to the table in
/// places.cpp, and is looked at from then on by the test of accessibility and by `./dev screenshots`.
[[nodiscard]] QList<Place> places();

/// Goes to the place, waits until it shows what it has to show, calls `look` with the page or the dialog, and closes a
/// dialog again. Throws where the dialog does not open; what `look` throws is passed on.
void visit(ConsoleFixture &console, const Place &place, const std::function<void(QWidget &)> &look);

} // namespace tessera::test
