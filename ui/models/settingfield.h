// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/settingvalues.h"

#include <QList>

namespace tessera::ui {

/// In which amounts are written: of time, then of memory.
enum class SettingUnit { Milliseconds, Seconds, Minutes, Hours, Days, Kibibytes, Mebibytes, Gibibytes };

/// `seconds`: as it stands beside a number that a person edits.
[[nodiscard]] QString unitName(SettingUnit unit);

struct SettingAmount
{
    qint64 number = 0;
    SettingUnit unit = SettingUnit::Seconds;

    friend bool operator==(const SettingAmount &, const SettingAmount &) = default;
};

/// How a setting is edited: with what, in which units, between which limits, and how what was edited becomes the
/// setting's text. Whether that text may be set is for SettingsAdmin::check() to say. An immutable value.
class SettingField final
{
public:
    /// Amount: a number and a unit. Origins: one web origin a line.
    enum class Editor { Amount, Number, Choice, Switch, Origins };

    explicit SettingField(admin::Setting setting);

    [[nodiscard]] const QString &name() const { return m_setting.name; }
    [[nodiscard]] Editor editor() const;
    /// Of a Choice, in order.
    [[nodiscard]] QStringList choices() const;

    /// Of an Amount, the smallest first: those that fit under its upper limit. Milliseconds only where the value or the
    /// default needs them.
    [[nodiscard]] QList<SettingUnit> units() const;
    /// Whether an Amount may be `off`.
    [[nodiscard]] bool mayBeOff() const { return m_setting.kind == admin::SettingKind::DurationOrOff; }
    /// As it is written; memory in the largest unit that says it exactly. Nothing for `off` and for what is no amount.
    [[nodiscard]] std::optional<SettingAmount> amount(const QString &text) const;
    [[nodiscard]] static QString textOf(const SettingAmount &amount);
    /// Of a Number, or of an Amount in that unit: whole numbers that lie within.
    [[nodiscard]] admin::SettingBounds limits(std::optional<SettingUnit> unit = {}) const;

    /// Of Origins: one a line, nothing for `none`; and back.
    [[nodiscard]] static QString linesOf(const QString &text);
    [[nodiscard]] static QString textOfLines(const QString &lines);

    /// Whether two texts say the same value: `24h` and `1d` do.
    [[nodiscard]] bool isSame(const QString &one, const QString &other) const;
    /// Between what a Number or an Amount has to be, for a person; empty where it is something else.
    [[nodiscard]] QString limitsSentence() const;
    /// The value for a person: `24 h`, `19 MiB`, `closed`.
    [[nodiscard]] QString words(const QString &text) const;

private:
    admin::Setting m_setting;
};

} // namespace tessera::ui
