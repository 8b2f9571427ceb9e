// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

#include <expected>

class QMimeData;

namespace tessera::ui {

/// What a file says, or why it cannot be read, in a sentence.
using TextFile = std::expected<QString, QString>;

/// Reads a file of text (UTF-8) of at most so many bytes in a thread of its own.
[[nodiscard]] QFuture<TextFile> readTextFile(const QString &path, qint64 largest);

/// Writes a file as a whole or not at all, in a thread of its own; one that is there is replaced. Gives why not, in a
/// sentence; empty: it is there.
[[nodiscard]] QFuture<QString> writeFile(const QString &path, const QByteArray &bytes);

/// The one file that is dropped or pasted; empty where it is something else.
[[nodiscard]] QString fileIn(const QMimeData *data);

} // namespace tessera::ui
