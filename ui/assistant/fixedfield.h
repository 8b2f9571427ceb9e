// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;

namespace tessera::ui {

class Note;

/// A field whose value something else decides (`--data-dir`), or nothing where `place` is empty: then it may be edited.
/// Whether that is so.
bool fixField(QLineEdit *field, Note *note, const QString &place);

} // namespace tessera::ui
