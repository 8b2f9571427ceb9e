// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settingfield.h"

#include "core/duration.h"
#include "ui/models/settingwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <ranges>

namespace tessera::ui {

namespace {

using admin::SettingBounds;
using admin::SettingKind;

struct Unit
{
    SettingUnit unit;
    QLatin1StringView text;
    /// In milliseconds, or in KiB.
    qint64 size;
    const char *name;
    const char *amount;
};

// In the order of the enumeration.
constexpr std::array units{
    Unit{SettingUnit::Milliseconds, QLatin1StringView("ms"), 1,
        QT_TRANSLATE_NOOP("tessera::ui::settings", "milliseconds"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "%1 ms")},
    Unit{SettingUnit::Seconds, QLatin1StringView("s"), 1'000, QT_TRANSLATE_NOOP("tessera::ui::settings", "seconds"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "%1 s")},
    Unit{SettingUnit::Minutes, QLatin1StringView("min"), 60'000, QT_TRANSLATE_NOOP("tessera::ui::settings", "minutes"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "%1 min")},
    Unit{SettingUnit::Hours, QLatin1StringView("h"), 3'600'000, QT_TRANSLATE_NOOP("tessera::ui::settings", "hours"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "%1 h")},
    Unit{SettingUnit::Days, QLatin1StringView("d"), 86'400'000, QT_TRANSLATE_NOOP("tessera::ui::settings", "days"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "%1 d")},
    Unit{SettingUnit::Kibibytes, QLatin1StringView("KiB"), 1, QT_TRANSLATE_NOOP("tessera::ui::settings", "KiB"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "%1 KiB")},
    Unit{SettingUnit::Mebibytes, QLatin1StringView("MiB"), 1024, QT_TRANSLATE_NOOP("tessera::ui::settings", "MiB"),
        QT_TRANSLATE_NOOP("tessera::ui::settings", "%1 MiB")},
    Unit{SettingUnit::Gibibytes, QLatin1StringView("GiB"), 1024 * 1024,
        QT_TRANSLATE_NOOP("tessera::ui::settings", "GiB"), QT_TRANSLATE_NOOP("tessera::ui::settings", "%1 GiB")},
};

/// Numbers of no more than so many values are chosen from, each with a word.
constexpr qint64 mostChoices = 6;

constexpr QLatin1StringView none("none");

const Unit &details(SettingUnit unit) { return units.at(static_cast<size_t>(unit)); }

QString say(const char *text) { return QCoreApplication::translate("tessera::ui::settings", text); }

// What is written before and after: `24h` is 24 and h.
std::optional<SettingAmount> written(QStringView text)
{
    const auto letter = std::ranges::find_if_not(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qsizetype digits = letter - text.begin();
    const auto unit =
        std::ranges::find_if(units, [unit = text.sliced(digits)](const Unit &known) { return unit == known.text; });
    bool isNumber = false;
    const qint64 number = text.first(digits).toLongLong(&isNumber);
    if (!isNumber || unit == units.end())
        return std::nullopt;
    return SettingAmount{number, unit->unit};
}

std::optional<qint64> sizeOf(const QString &text, SettingKind kind)
{
    const std::optional<SettingAmount> amount = written(text.trimmed());
    const bool isMemory = kind == SettingKind::Size;
    if (!amount || (amount->unit >= SettingUnit::Kibibytes) != isMemory)
        return std::nullopt;
    qint64 size = 0;
    return qMulOverflow(amount->number, details(amount->unit).size, &size) ? std::nullopt : std::optional(size);
}

bool isAmount(SettingKind kind)
{
    return kind == SettingKind::Duration || kind == SettingKind::DurationOrOff || kind == SettingKind::Size;
}

} // namespace

QString unitName(SettingUnit unit) { return say(details(unit).name); }

SettingField::SettingField(admin::Setting setting)
    : m_setting(std::move(setting))
{
}

SettingField::Editor SettingField::editor() const
{
    switch (m_setting.kind) {
    case SettingKind::Duration:
    case SettingKind::DurationOrOff:
    case SettingKind::Size: return Editor::Amount;
    case SettingKind::Number: return choices().isEmpty() ? Editor::Number : Editor::Choice;
    case SettingKind::Switch: return Editor::Switch;
    case SettingKind::Choice: return Editor::Choice;
    case SettingKind::Origins: return Editor::Origins;
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList SettingField::choices() const
{
    const SettingBounds bounds = m_setting.limits.value_or(SettingBounds{});
    if (m_setting.kind != SettingKind::Number || bounds.most - bounds.least >= mostChoices)
        return m_setting.choices;
    QStringList choices;
    for (qint64 number = bounds.least; number <= bounds.most; ++number)
        choices.append(QString::number(number));
    return choices;
}

QList<SettingUnit> SettingField::units() const
{
    const bool isMemory = m_setting.kind == SettingKind::Size;
    const qint64 most = m_setting.limits.value_or(SettingBounds{}).most;
    QList<SettingUnit> fitting;
    for (const Unit &unit : ui::units) {
        const bool isOurs = (unit.unit >= SettingUnit::Kibibytes) == isMemory && unit.size <= most;
        const auto isIn = [&](const QString &text) {
            const auto amount = this->amount(text);
            return amount && amount->unit == unit.unit;
        };
        const bool isUsual = unit.unit != SettingUnit::Milliseconds;
        if (isOurs && (isUsual || isIn(m_setting.value) || isIn(m_setting.defaultValue)))
            fitting.append(unit.unit);
    }
    return fitting;
}

std::optional<SettingAmount> SettingField::amount(const QString &text) const
{
    const auto size = sizeOf(text, m_setting.kind);
    if (!size)
        return std::nullopt;
    if (m_setting.kind != SettingKind::Size)
        return written(text.trimmed());
    for (const SettingUnit unit : {SettingUnit::Gibibytes, SettingUnit::Mebibytes}) {
        if (*size != 0 && *size % details(unit).size == 0)
            return SettingAmount{*size / details(unit).size, unit};
    }
    return SettingAmount{*size, SettingUnit::Kibibytes};
}

QString SettingField::textOf(const SettingAmount &amount)
{
    return QString::number(amount.number) + details(amount.unit).text;
}

SettingBounds SettingField::limits(std::optional<SettingUnit> unit) const
{
    const SettingBounds bounds = m_setting.limits.value_or(SettingBounds{});
    const qint64 size = unit ? details(*unit).size : 1;
    return {(bounds.least + size - 1) / size, bounds.most / size};
}

QString SettingField::linesOf(const QString &text)
{
    return text == none ? QString() : QString(text).replace(u' ', u'\n');
}

QString SettingField::textOfLines(const QString &lines)
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    const QStringList origins = lines.split(separators, Qt::SkipEmptyParts);
    return origins.isEmpty() ? QString(none) : origins.join(u' ');
}

bool SettingField::isSame(const QString &one, const QString &other) const
{
    if (one == other || !isAmount(m_setting.kind))
        return one == other;
    const auto size = sizeOf(one, m_setting.kind);
    return size && size == sizeOf(other, m_setting.kind);
}

QString SettingField::limitsSentence() const
{
    if (!m_setting.limits)
        return {};
    const auto say = [this](qint64 size) {
        if (editor() != Editor::Amount)
            return words(QString::number(size));
        for (const Unit &unit : ui::units | std::views::reverse) {
            const bool isOurs = (unit.unit >= SettingUnit::Kibibytes) == (m_setting.kind == SettingKind::Size);
            if (isOurs && size % unit.size == 0 && (size != 0 || unit.unit == SettingUnit::Seconds))
                return words(textOf({size / unit.size, unit.unit}));
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    const QString least = say(m_setting.limits->least);
    const QString most = say(m_setting.limits->most);
    return mayBeOff()
               ? ui::say(QT_TRANSLATE_NOOP("tessera::ui::settings", "It has to be off, or from %1 to %2."))
                     .arg(least, most)
               : ui::say(QT_TRANSLATE_NOOP("tessera::ui::settings", "It has to be from %1 to %2.")).arg(least, most);
}

QString SettingField::words(const QString &text) const
{
    if (const auto amount = this->amount(text))
        return say(details(amount->unit).amount).arg(QLocale().toString(amount->number));
    if (editor() == Editor::Number)
        return QLocale().toString(text.toLongLong());
    return valueWord(m_setting.name, text);
}

} // namespace tessera::ui
