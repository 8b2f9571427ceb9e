// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tessera::test {

// What a person does to get somewhere, in whatever language the window is. Each throws where it cannot be done.

/// A click on the button of that object name.
void press(QWidget &root, const char *objectName);
/// A click on the button whose text is the translation of `text` in that context.
void pressText(QWidget &root, const char *context, const char *text);
/// A row of the first table, once it is there; -1 is the last one.
void selectRow(QWidget &root, int row);
/// The dialog that is open, once it is; of that class where one is named.
[[nodiscard]] QDialog &awaitDialog(const char *className = nullptr);
/// The open dialog, or null.
[[nodiscard]] QDialog *openDialog(const char *className = nullptr);

} // namespace tessera::test
