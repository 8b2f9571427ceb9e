// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duration.h"
#include "settings/catalogue.h"
#include "settings/settingtext.h"

#include <algorithm>

namespace tessera::settings {

// How the entries of the catalogue are made: a kind of text, bounds, and the place in Settings that it fills.

/// A member of one of the policies in Settings.
template <auto Policy, auto Member>
struct In
{
    static auto &of(auto &settings) { return (settings.*Policy).*Member; }
};

/// A member of Settings itself.
template <auto Member>
struct Own
{
    static auto &of(auto &settings) { return settings.*Member; }
};

/// `parse` gives an optional of what stands in the place, `format` makes text of it again.
template <typename Place, typename Parse, typename Format>
SettingDescription described(SettingDescription description, Parse parse, Format format)
{
    const bool isDuration = description.kind == SettingKind::Duration || description.kind == SettingKind::DurationOrOff;
    description.read = [parse, name = description.name, bounds = description.bounds, isDuration](
                           Settings &settings, const QString &text) -> std::optional<QString> {
        const auto value = parse(text.trimmed());
        if (!value) {
            const QString advice = isDuration ? durationAdvice(text.trimmed()) : QString();
            return QStringLiteral("%1 must be %2, not \"%3\".").arg(name, bounds, text.left(100)) +
                   (advice.isEmpty() ? QString() : u' ' + advice);
        }
        Place::of(settings) = *value;
        return std::nullopt;
    };
    description.write = [format, text = description.defaultText](const Settings &settings) {
        const Settings defaults;
        const auto &value = Place::of(settings);
        return value == Place::of(defaults) ? text : format(value);
    };
    return description;
}

/// What every entry says about itself.
struct Words
{
    const char *name;
    const char *defaultText;
    const char *sentence;
};

[[nodiscard]] inline SettingDescription entry(
    const Words &words, SettingKind kind, const QString &bounds, std::optional<SettingBounds> limits = {})
{
    return {
        .name = QString::fromLatin1(words.name),
        .kind = kind,
        .defaultText = QString::fromLatin1(words.defaultText),
        .bounds = bounds,
        .choices = {},
        .limits = limits,
        .sentence = QString::fromLatin1(words.sentence),
        .read = {},
        .write = {},
    };
}

/// Whole seconds where `step` is a second.
template <typename Place>
SettingDescription durationSetting(const Words &words, Duration least, Duration most, Duration step = Duration(1))
{
    const QString whole = step == Duration(1) ? QString() : QStringLiteral(" in whole seconds");
    return described<Place>(
        entry(words, SettingKind::Duration, QStringLiteral("%1 to %2%3").arg(toText(least), toText(most), whole),
            SettingBounds{least.count(), most.count()}),
        [=](const QString &text) {
            const std::optional<Duration> value = durationFromText(text);
            return value && *value >= least && *value <= most && *value % step == Duration(0) ? value : std::nullopt;
        },
        [](Duration value) { return toText(value); });
}

template <typename Place>
SettingDescription durationOrOffSetting(const Words &words, Duration least, Duration most)
{
    return described<Place>(
        entry(words, SettingKind::DurationOrOff, QStringLiteral("off, or %1 to %2").arg(toText(least), toText(most)),
            SettingBounds{least.count(), most.count()}),
        [=](const QString &text) -> std::optional<std::optional<Duration>> {
            if (text == u"off")
                return std::optional<Duration>();
            const std::optional<Duration> value = durationFromText(text);
            if (!value || *value < least || *value > most)
                return std::nullopt;
            return value;
        },
        [](const std::optional<Duration> &value) { return value ? toText(*value) : QStringLiteral("off"); });
}

template <typename Place, typename Number>
SettingDescription numberSetting(const Words &words, Number least, Number most)
{
    return described<Place>(
        entry(words, SettingKind::Number, QStringLiteral("%1 to %2").arg(least).arg(most), SettingBounds{least, most}),
        [=](const QString &text) -> std::optional<Number> {
            bool isNumber = false;
            const qlonglong value = text.toLongLong(&isNumber);
            // Written the one way: no sign, no zeros in front.
            if (!isNumber || value < least || value > most || QString::number(value) != text)
                return std::nullopt;
            return static_cast<Number>(value);
        },
        [](Number value) { return QString::number(value); });
}

/// `choices` pairs each text with the value it stands for.
template <typename Place, typename Value>
SettingDescription choiceSetting(const Words &words, SettingKind kind, const QList<std::pair<QString, Value>> &choices)
{
    QStringList names;
    for (const auto &[name, value] : choices)
        names.append(name);
    SettingDescription description = entry(words, kind, names.join(QStringLiteral(" or ")));
    description.choices = names;
    return described<Place>(
        std::move(description),
        [choices](const QString &text) -> std::optional<Value> {
            const auto choice = std::ranges::find(choices, text, &std::pair<QString, Value>::first);
            return choice == choices.end() ? std::nullopt : std::optional(choice->second);
        },
        [choices](const Value &value) {
            const auto choice = std::ranges::find(choices, value, &std::pair<QString, Value>::second);
            return choice == choices.end() ? QString() : choice->first;
        });
}

} // namespace tessera::settings
