// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace tessera::ui {

/// What belongs together on the page of settings, in its order.
enum class SettingSection { Services, Tls, Tokens, Keys, SignIn, Registration, Passwords, Cors, Backups, Appearance };

inline constexpr std::array settingSections{SettingSection::Services, SettingSection::Tls, SettingSection::Tokens,
    SettingSection::Keys, SettingSection::SignIn, SettingSection::Registration, SettingSection::Passwords,
    SettingSection::Cors, SettingSection::Backups, SettingSection::Appearance};

// The words for settings and for options of the configuration, which have names for scripts alone.

[[nodiscard]] QString sectionTitle(SettingSection section);
/// Where a setting of SettingsAdmin stands.
[[nodiscard]] SettingSection sectionOf(const QString &name);
/// Where an option of the configuration stands.
[[nodiscard]] SettingSection sectionOfOption(const QString &name);

/// `Rotation interval` for `keys.rotation-interval`, `Auth service listens at` for `auth.listen`; the name itself for
/// one that has no title.
[[nodiscard]] QString settingTitle(const QString &name);
/// A sentence that AdminApi gives, in the person's language where there is a translation.
[[nodiscard]] QString settingSentence(const QString &description);
/// `closed: only administrators add users` for `closed`; the value itself for one without a word.
[[nodiscard]] QString valueWord(const QString &name, const QString &value);

} // namespace tessera::ui
