// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/windowsettings.h"

#include "ui/shell/closequestion.h"
#include "ui/shell/language.h"
#include "ui/widgets/wheel.h"

#include <QComboBox>
#include <QCoreApplication>

namespace tessera::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("tessera::ui::windowsettings", text); }

QComboBox *addChoice(SettingsSection &section, const char *title, const char *sentence, QComboBox *choice)
{
    turnOnlyWithFocus(choice);
    section.add(new FieldRow(say(title), say(sentence), choice, choice, section.card()));
    return choice;
}

void select(QComboBox *choice, const QVariant &value) { choice->setCurrentIndex(std::max(choice->findData(value), 0)); }

// The question at closing may be answered for good while the page is hidden.
class ClosingChoice final : public QComboBox
{
public:
    explicit ClosingChoice(const Preferences &preferences)
        : m_preferences(preferences)
    {
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        select(this, static_cast<int>(rememberedCloseAnswer(m_preferences).value_or(CloseAnswer::Stay)));
        QComboBox::showEvent(event);
    }

private:
    const Preferences &m_preferences;
};

void addTheme(SettingsSection &section, Console &console)
{
    QComboBox *theme = addChoice(section, QT_TRANSLATE_NOOP("tessera::ui::windowsettings", "Theme"),
        QT_TRANSLATE_NOOP(
            "tessera::ui::windowsettings", "Light or dark; or as the desktop is, when that changes, too."),
        new QComboBox);
    const auto add = [theme](
                         const char *name, ColorScheme scheme) { theme->addItem(say(name), static_cast<int>(scheme)); };
    add(QT_TRANSLATE_NOOP("tessera::ui::windowsettings", "as the desktop"), ColorScheme::System);
    add(QT_TRANSLATE_NOOP("tessera::ui::windowsettings", "light"), ColorScheme::Light);
    add(QT_TRANSLATE_NOOP("tessera::ui::windowsettings", "dark"), ColorScheme::Dark);
    select(theme, static_cast<int>(console.preferences.colorScheme()));
    QObject::connect(theme, &QComboBox::activated, theme, [theme, &console] {
        const auto scheme = static_cast<ColorScheme>(theme->currentData().toInt());
        console.preferences.setColorScheme(scheme);
        console.theme.setScheme(scheme);
    });
}

void addLanguage(SettingsSection &section, Console &console)
{
    QComboBox *language = addChoice(section, QT_TRANSLATE_NOOP("tessera::ui::windowsettings", "Language"),
        QT_TRANSLATE_NOOP("tessera::ui::windowsettings", "Of the window's texts, numbers and dates."), new QComboBox);
    language->addItem(say(QT_TRANSLATE_NOOP("tessera::ui::windowsettings", "as the desktop")), QString());
    const QList<Language::Choice> choices = Language::choices();
    for (const Language::Choice &choice : choices)
        language->addItem(choice.name, choice.code);
    select(language, console.preferences.language());
    QObject::connect(language, &QComboBox::activated, language, [language, &console] {
        const QString code = language->currentData().toString();
        if (code == console.preferences.language())
            return;
        console.preferences.setLanguage(code);
        console.applyLanguage();
    });
}

void addClosing(SettingsSection &section, Console &console)
{
    QComboBox *closing = addChoice(section, QT_TRANSLATE_NOOP("tessera::ui::windowsettings", "Closing the window"),
        QT_TRANSLATE_NOOP("tessera::ui::windowsettings",
            "What becomes of services that run. They run on only where the desktop shows an icon to come back by."),
        new ClosingChoice(console.preferences));
    const auto add = [closing](const char *name, int answer) { closing->addItem(say(name), answer); };
    add(QT_TRANSLATE_NOOP("tessera::ui::windowsettings", "ask"), static_cast<int>(CloseAnswer::Stay));
    add(QT_TRANSLATE_NOOP("tessera::ui::windowsettings", "stop them and quit"), static_cast<int>(CloseAnswer::Quit));
    add(QT_TRANSLATE_NOOP("tessera::ui::windowsettings", "keep them running"),
        static_cast<int>(CloseAnswer::KeepRunning));
    QObject::connect(closing, &QComboBox::activated, closing, [closing, &console] {
        rememberCloseAnswer(console.preferences, static_cast<CloseAnswer>(closing->currentData().toInt()));
    });
}

} // namespace

void addWindowSettings(SettingsSection &section, Console &console)
{
    addTheme(section, console);
    addLanguage(section, console);
    addClosing(section, console);
}

} // namespace tessera::ui
