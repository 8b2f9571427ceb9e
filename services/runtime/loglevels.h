// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <expected>
#include <optional>

namespace tessera::runtime {

enum class LogLevel { Debug, Info, Warning, Error };

/// From which level on messages are written, by category. A name stands for what is below it, too: `tessera.users` for
/// `tessera.users.signin`; `*` for all; the longest that fits counts. Where none fits, the category's own level holds.
class LogLevels final
{
public:
    /// `tessera.http=debug, *=warning`; empty for none. What is wrong with it, in half a sentence, where it is no such
    /// list, or names a category of ours that does not exist.
    [[nodiscard]] static std::expected<LogLevels, QString> fromText(const QString &text);
    /// As fromText() reads it, sorted by name.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] std::optional<LogLevel> of(QAnyStringView category) const;

    friend bool operator==(const LogLevels &, const LogLevels &) = default;

private:
    QMap<QString, LogLevel> m_levels;
};

/// Every category of this program.
[[nodiscard]] QStringList logCategories();

} // namespace tessera::runtime
