// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/optiontexts.h"

#include <span>

namespace tessera::runtime {

/// One option of the configuration: its flag is `--NAME`, its variable `TESSERA_NAME`, its place in the file the dotted
/// name. A constant.
struct ConfigurationOption
{
    using Refusal = OptionRefusal;

    QLatin1StringView name;
    QLatin1StringView inFile;
    /// Reads a text into its place. `base`: the folder that a relative path begins at.
    Refusal (*take)(Configuration &, const QString &text, const QString &base);
    /// The text of the value that stands there; empty where none does.
    QString (*text)(const Configuration &);
    /// What values it may have, in words.
    QLatin1StringView bounds;
    /// What it is for, in a sentence.
    QLatin1StringView sentence;
    /// What is done about another value while services run.
    enum class Change { AtStart, AtOnce, RestartsServices } change = Change::AtStart;
    /// Takes its value away; null where it must have one.
    void (*clear)(Configuration &) = nullptr;
    /// Whether the file has it as a number.
    bool isNumber = false;

    /// Reads a text that a person gave while the program runs: an empty one takes the value away where that may be.
    [[nodiscard]] Refusal read(Configuration &into, const QString &given) const;
    [[nodiscard]] QString flag() const;
    [[nodiscard]] QString variable() const;
};

/// Every option, in the order in which people should see them.
[[nodiscard]] std::span<const ConfigurationOption> configurationOptions();
/// By its dotted name; null where there is none.
[[nodiscard]] const ConfigurationOption *findOption(QAnyStringView inFile);
/// The dotted names.
[[nodiscard]] QStringList optionNames();

/// With every option at its default.
[[nodiscard]] Configuration defaultConfiguration();

} // namespace tessera::runtime
