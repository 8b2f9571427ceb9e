// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playground/playgroundpage.h"
#include "ui/playground/tokeneditor.h"
#include "ui/support/consolefixture.h"

#include <QAbstractButton>
#include <QTabWidget>

#include <algorithm>

namespace tessera::test {

enum class Tab { Get, Inspect, Verify, Send, Attack, Time };

/// The page of the playground over real services, and what a person does there.
struct PlaygroundSteps
{
    explicit PlaygroundSteps(Tab tab)
        : page(console.open<ui::PlaygroundPage>(ui::PageId::Playground))
        , editor(*page.findChild<ui::TokenEditor *>(QStringLiteral("token")))
    {
        if (!QTest::qWaitForWindowActive(&console.window()))
            throw std::runtime_error("the window did not come up");
        open(tab);
    }

    void open(Tab tab) { tabs().setCurrentIndex(static_cast<int>(tab)); }
    [[nodiscard]] Tab current() { return static_cast<Tab>(tabs().currentIndex()); }
    [[nodiscard]] QTabWidget &tabs() { return *page.findChild<QTabWidget *>(QStringLiteral("tabs")); }

    /// The one that is seen, by its accessible name.
    template <typename Field>
    [[nodiscard]] Field &field(const QString &name)
    {
        const QList<Field *> all = page.findChildren<Field *>();
        const auto found = std::ranges::find_if(
            all, [&](const Field *one) { return one->isVisible() && one->accessibleName() == name; });
        if (found == all.end())
            throw std::runtime_error("there is no " + name.toStdString());
        return **found;
    }
    /// A button that is seen, by its text without mnemonic.
    [[nodiscard]] QAbstractButton &button(const QString &text)
    {
        const QList<QAbstractButton *> all = page.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(
            all, [&](const QAbstractButton *one) { return one->isVisible() && one->text().remove(u'&') == text; });
        if (found == all.end())
            throw std::runtime_error("there is no button " + text.toStdString());
        return **found;
    }
    void press(const QString &text) { QTest::mouseClick(&button(text), Qt::LeftButton); }
    [[nodiscard]] bool waitForToken(const QString &before = {})
    {
        return QTest::qWaitFor([&] { return editor.toPlainText() != before && editor.toPlainText().count(u'.') == 2; },
            QDeadlineTimer(std::chrono::seconds(10)));
    }

    ConsoleFixture console;
    ui::PlaygroundPage &page;
    ui::TokenEditor &editor;
};

} // namespace tessera::test
