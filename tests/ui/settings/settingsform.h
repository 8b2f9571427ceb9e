// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/await.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/support/consolefixture.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace tessera::test {

/// The page as a person works with it.
struct SettingsForm
{
    explicit SettingsForm(const ConsoleFixture::BeforeStart &beforeStart = {})
        : console({}, beforeStart)
    {
        console.window().resize(1024, 640);
        if (!QTest::qWaitForWindowActive(&console.window()))
            throw std::runtime_error("the window did not become active");
    }

    ui::SettingsPage &page() { return console.open<ui::SettingsPage>(ui::PageId::Settings); }
    ui::SettingRow &row(const char *name)
    {
        const QList<ui::SettingRow *> rows = page().findChildren<ui::SettingRow *>();
        const auto row = std::ranges::find(rows, QString::fromLatin1(name), &ui::SettingRow::name);
        if (row == rows.end())
            throw std::runtime_error("there is no such row");
        return **row;
    }
    template <typename Field>
    Field &field(const char *name)
    {
        auto *field = row(name).findChild<Field *>();
        if (!field)
            throw std::runtime_error("the row has no such field");
        return *field;
    }
    /// Types a number as a person would, over the one that stands there.
    void type(const char *name, const char *number)
    {
        auto &field = this->field<QAbstractSpinBox>(name);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromLatin1(number));
    }
    void choose(QComboBox &box, const QString &word)
    {
        const int index = box.findText(word);
        if (index < 0)
            throw std::runtime_error("there is no such choice");
        box.setFocus();
        while (box.currentIndex() != index)
            QTest::keyClick(&box, box.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    bool says(const char *name, const QString &words)
    {
        const QList<QLabel *> labels = row(name).findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QPushButton &button(const QString &text)
    {
        const QList<QPushButton *> buttons = page().findChildren<QPushButton *>();
        const auto button =
            std::ranges::find_if(buttons, [&text](const QPushButton *known) { return known->text() == text; });
        if (button == buttons.end())
            throw std::runtime_error("there is no such button");
        return **button;
    }
    QToolButton &reset(const char *name) { return field<QToolButton>(name); }
    QString value(const char *name) { return console.api().settings().show(QString::fromLatin1(name)).value().value; }
    void changeElsewhere(const char *name, const char *value)
    {
        if (!await(console.api().settings().set({{QString::fromLatin1(name), QString::fromLatin1(value)}})))
            throw std::runtime_error("the setting was refused");
    }
    /// In another word: a click on Apply, and all that comes of it.
    void apply()
    {
        // What an application before this one came to may be shown before it has ended.
        QPushButton &doIt = button(QStringLiteral("&Apply"));
        if (!QTest::qWaitFor([&doIt] { return doIt.isEnabled(); }, QDeadlineTimer(std::chrono::seconds(20))))
            throw std::runtime_error("the changes cannot be applied");
        QTest::mouseClick(&doIt, Qt::LeftButton);
        const auto isDone = [this] {
            const QList<QLabel *> labels = page().findChildren<QLabel *>();
            return std::ranges::none_of(labels, [](const QLabel *label) {
                return label->text().contains(u"being applied") || label->text().contains(u"not applied yet") ||
                       label->text().contains(u"Not applied yet");
            });
        };
        if (!QTest::qWaitFor(isDone, QDeadlineTimer(std::chrono::seconds(20))))
            throw std::runtime_error("the changes were not applied");
    }

    ConsoleFixture console;
};

} // namespace tessera::test
