// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace tessera::runtime {

/// One value of a TOML document as it is to be written.
struct TomlValue
{
    QString text;
    /// Written as the digits of its text; else as text in quotation marks.
    bool isNumber = false;
};

// Changing one value of a TOML document and not another byte of it. For the documents of tessera.toml: names of one or
// two parts (`issuer`, `auth.listen`) whose values are no lists and no tables. Pure. What cannot be changed is refused
// with the reason, in a sentence; what was not TOML before may not be handed in.

/// With that value: in the place of the one that stands there; else below the line that has it commented out, else
/// below its group's last value, else in a group of its own at the end. Lines end as the document's first one does.
[[nodiscard]] std::expected<QByteArray, QString> withTomlValue(
    const QByteArray &document, const QString &name, const TomlValue &value);

/// With that value commented out, or as it is where there is none.
[[nodiscard]] std::expected<QByteArray, QString> withoutTomlValue(const QByteArray &document, const QString &name);

} // namespace tessera::runtime
