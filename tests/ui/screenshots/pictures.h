// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tessera::test {

/// What one process can take pictures of: everything at one scale, over one installation.
struct Session
{
    /// Where they go; it exists.
    QString folder;
    /// Only pictures whose name, `users-add-light`, begins with one of these; empty: all.
    QStringList only;
    /// Nobody and nothing in it but the first key.
    bool isEmpty = false;
    /// At the end of the names, after the variant: `-200`.
    QString suffix;
};

/// Writes `PLACE-VARIANT.png` for every place, light, dark, from right to left and in every language, in a window of
/// 1024 x 640. Needs a QApplication. Gives how many; throws where a place does not open or a file cannot be written.
int takePictures(const Session &session);

} // namespace tessera::test
