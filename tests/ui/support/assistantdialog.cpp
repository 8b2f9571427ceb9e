// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/assistantdialog.h"

#include "admin/reading.h"
#include "runtime/firstrun.h"
#include "ui/assistant/assistant.h"
#include "ui/assistant/assistantpage.h"
#include "ui/widgets/listeneradvice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>
#include <functional>
#include <stdexcept>

namespace tessera::test {

namespace {

using namespace std::chrono_literals;

QLineEdit &firstField(const QStackedWidget &pages)
{
    return dynamic_cast<QLineEdit &>(*pages.currentWidget()->findChild<ui::AssistantPage *>()->first());
}

// Of a dialog that is not shown yet everything is hidden, so what was hidden on purpose counts.
bool isHidden(const QWidget &widget)
{
    return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

// Presses what stands there and is not hidden.
template <typename Button>
void press(const QWidget &root, const std::function<bool(const Button &)> &isIt)
{
    const QList<Button *> buttons = root.findChildren<Button *>();
    const auto button =
        std::ranges::find_if(buttons, [&isIt](const Button *one) { return !isHidden(*one) && isIt(*one); });
    if (button != buttons.end())
        (*button)->click();
}

void goTo(const ui::Assistant &assistant, const QStackedWidget &pages, int page)
{
    const auto arrives = [&] {
        // Where a port is taken on this machine, the one that is free.
        press<QPushButton>(*pages.currentWidget(),
            [](const QPushButton &button) { return qobject_cast<ui::ListenerAdvice *>(button.parent()) != nullptr; });
        press<QPushButton>(assistant, [](const QPushButton &button) { return button.isDefault(); });
        return pages.currentIndex() >= page;
    };
    if (!QTest::qWaitFor(arrives, QDeadlineTimer(20s)))
        throw std::runtime_error("the assistant does not get to its page");
}

} // namespace

void openAssistant(QWidget &window, int page)
{
    auto setup = std::make_shared<runtime::FirstRun>(runtime::loadConfiguration({}).value());
    const auto start = [setup] {
        return admin::answered<admin::AdminApi *>(fail(admin::AdminError::Refused, QString()));
    };
    auto *assistant = new ui::Assistant(*setup, start, *new ui::SecretClipboard(&window), &window);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    const auto &pages = *assistant->findChild<QStackedWidget *>();
    firstField(pages).setText(QStringLiteral("~/.local/share/tessera"));
    if (page > 0)
        goTo(*assistant, pages, std::min(page, 2));
    if (page >= 2) {
        firstField(pages).setText(QStringLiteral("alice@example.com"));
        if (page > 2)
            goTo(*assistant, pages, page);
        else
            press<QRadioButton>(*pages.currentWidget(), [](const QRadioButton &choice) { return !choice.isChecked(); });
    }
    assistant->open();
}

} // namespace tessera::test
