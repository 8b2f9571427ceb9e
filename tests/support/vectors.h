// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tessera::test {

/// The folder of test vectors that others made (`../shared/vectors` beside the checkout), or nothing where it is
/// absent; a test then says plainly that it was skipped.
[[nodiscard]] std::optional<QString> vectorsFolder();

/// The bytes of a file of that folder; throws where it cannot be read.
[[nodiscard]] QByteArray readVector(const QString &relativePath);

} // namespace tessera::test
