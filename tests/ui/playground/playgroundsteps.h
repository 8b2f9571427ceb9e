// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/checkmodel.h"
#include "ui/models/tokenmembermodel.h"
#include "ui/playground/inspectview.h"
#include "ui/playground/playgroundpage.h"
#include "ui/playground/tokeneditor.h"
#include "ui/playground/verifyview.h"
#include "ui/support/consolefixture.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
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

    /// As a person does it.
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        editor.setFocus();
        editor.selectAll();
        QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
    }
    /// By hand, as Get begins it.
    [[nodiscard]] QString mint()
    {
        const Tab tab = current();
        open(Tab::Get);
        const QString before = editor.toPlainText();
        QTest::mouseClick(&field<QPushButton>(QStringLiteral("Mint a token")), Qt::LeftButton);
        if (!waitForToken(before))
            throw std::runtime_error("no token was minted");
        open(tab);
        return editor.toPlainText();
    }
    /// The value that Inspect shows of a member; a null text where there is none.
    [[nodiscard]] QString value(const QString &name) const
    {
        const QAbstractItemModel *members = page.findChild<ui::InspectView *>()->findChild<ui::TableView *>()->model();
        for (int row = 0; row < members->rowCount(); ++row) {
            if (members->index(row, ui::TokenMemberModel::Name).data().toString() == name)
                return members->index(row, ui::TokenMemberModel::Value).data().toString();
        }
        return {};
    }
    /// What Verify says, and the check that fails there; empty where none does.
    [[nodiscard]] QString verdict() const
    {
        return page.findChild<ui::VerifyView *>()->findChild<ui::Note *>()->sentence();
    }
    [[nodiscard]] QString failedCheck() const
    {
        const QAbstractItemModel *checks = page.findChild<ui::VerifyView *>()->findChild<ui::TableView *>()->model();
        for (int row = 0; row < checks->rowCount(); ++row) {
            if (checks->index(row, 0).data(ui::CheckModel::VerdictRole).toString() == u"fail")
                return checks->index(row, 0).data().toString();
        }
        return {};
    }
    /// Whose keys Verify takes.
    void choose(int source) { field<QComboBox>(QStringLiteral("Keys")).setCurrentIndex(source); }
    /// The public key of the installation, as PEM.
    [[nodiscard]] QString publicKey()
    {
        const KeyId kid(console.api().keys().list().constFirst().kid);
        return QString::fromUtf8(console.api().keys().exportPublic(kid, admin::PublicKeyForm::Pem).value());
    }

    ConsoleFixture console;
    ui::PlaygroundPage &page;
    ui::TokenEditor &editor;
};

} // namespace tessera::test
