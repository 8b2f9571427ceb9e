// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

#include "support/await.h"
#include "ui/users/generatedpassworddialog.h"
#include "ui/users/passworddialog.h"
#include "ui/users/sessionsdialog.h"
#include "ui/users/userdialog.h"
#include "ui/users/userspage.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>

using namespace tessera;
using namespace tessera::test;

namespace {

constexpr QLatin1StringView alice("alice@example.com");

} // namespace

/// What one does with a user in dialogs, with the keyboard where a person would.
class TestUserDialogs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConsoleFixture> m_console;

    [[nodiscard]] ui::UsersPage &page() { return m_console->open<ui::UsersPage>(ui::PageId::Users); }
    [[nodiscard]] admin::UserAdmin &users() { return m_console->api().users(); }

    /// Selects the only user, once it is there.
    void selectOnlyUser()
    {
        auto *table = page().findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        clickRow(*table, 0);
        table->setFocus();
    }

    static void press(QWidget &dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = dialog.focusWidget();
        QTest::keyClick(focus ? focus : &dialog, key, modifiers);
    }
    static void type(QWidget &dialog, const QString &text) { QTest::keyClicks(dialog.focusWidget(), text); }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    }
    void cleanup()
    {
        m_console.reset();
        QGuiApplication::clipboard()->clear();
    }

    void fiveUsersAreAddedWithTheKeyboardAlone()
    {
        QVERIFY(says(page(), QStringLiteral("No users yet")));
        for (int n = 1; n <= 5; ++n) {
            QTest::keyClick(&page(), Qt::Key_N, Qt::ControlModifier);
            auto &dialog = openDialog<ui::UserDialog>();
            type(dialog, QStringLiteral("user%1@example.com").arg(n));
            press(dialog, Qt::Key_Tab);
            type(dialog, QStringLiteral("User %1").arg(n));
            press(dialog, Qt::Key_Tab);
            type(dialog, QStringLiteral("editor viewer"));
            press(dialog, Qt::Key_Return);
            auto &made = openDialog<ui::GeneratedPasswordDialog>();
            const QString password = made.findChild<QLineEdit *>()->text();
            QVERIFY(!m_console->signIn(QStringLiteral("user%1@example.com").arg(n), password).isEmpty());
            press(made, Qt::Key_Escape);
            QVERIFY(made.isVisible()); // it was not copied
            press(made, Qt::Key_Escape);
            backTo(m_console->window());
        }
        QCOMPARE(await(users().counts()).value().total, 5);
        auto *table = page().findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 5);
        // The last one is selected, to go on with.
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(rowOf(*table, table->selectionModel()->selectedRows().constFirst().row()).mid(0, 4),
            (QStringList{QStringLiteral("user5@example.com"), QStringLiteral("User 5"), QStringLiteral("Enabled"),
                QStringLiteral("editor, viewer")}));
    }

    void aMadePasswordIsCopiedAsASecretByEveryWay()
    {
        m_console->addUser(alice, QStringLiteral("correct horse battery staple"));
        ui::SecretClipboard clipboard;
        (new ui::GeneratedPasswordDialog(alice, QStringLiteral("made-for-alice"), clipboard, &m_console->window()))
            ->open();
        auto &made = openDialog<ui::GeneratedPasswordDialog>();
        auto &field = *made.findChild<QLineEdit *>();
        QTest::keySequence(&field, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("made-for-alice"));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), "secret");
        QCOMPARE(field.contextMenuPolicy(), Qt::NoContextMenu);
        press(made, Qt::Key_Escape);
        backTo(m_console->window());
    }

    void undoOutlivesAChangeOfTheLanguage()
    {
        const admin::User user = m_console->addUser(alice, QStringLiteral("correct horse battery staple"));
        auto *table = page().findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(!await(users().show(user.id.toText())));
        QTRY_VERIFY(says(m_console->window(), QStringLiteral("was deleted")));
        m_console->speak(QStringLiteral("de"));
        QTRY_VERIFY(says(m_console->window(), QStringLiteral("was deleted"))); // as it was said
        click(button(m_console->window(), QStringLiteral("Undo")));
        QTRY_VERIFY(await(users().show(user.id.toText())));
        QTRY_VERIFY(says(m_console->window(), QStringLiteral("ist wieder da")));
    }

    void aTypedPasswordIsJudgedBeforeItIsSet()
    {
        click(named<QAbstractButton>(page(), QStringLiteral("Add user…")));
        auto &dialog = openDialog<ui::UserDialog>();
        QAbstractButton &add = button(dialog, QStringLiteral("Add"));
        QVERIFY(!add.isEnabled());
        QTest::keyClicks(&named<QLineEdit>(dialog, QStringLiteral("Email")), alice);
        QVERIFY(add.isEnabled());
        click(button(dialog, QStringLiteral("Type one")));
        QVERIFY(!add.isEnabled());
        auto &password = named<ui::PasswordField>(dialog, QStringLiteral("New password"));
        QTRY_VERIFY(password.hasFocus());
        QTest::keyClicks(&password, QStringLiteral("alice"));
        QVERIFY(says(dialog, QStringLiteral("too easy to guess")));
        QVERIFY(!add.isEnabled());
        password.clear();
        QTest::keyClicks(&password, goodPassword);
        QVERIFY(says(dialog, QStringLiteral("Very strong")));
        QVERIFY(add.isEnabled());
        QTest::keyClick(&password, Qt::Key_Return);
        backTo(m_console->window());
        QVERIFY(!m_console->signIn(alice, goodPassword).isEmpty());
    }

    void whatIsRefusedStaysInTheDialog()
    {
        m_console->addUser(alice, goodPassword);
        click(named<QAbstractButton>(page(), QStringLiteral("Add user…")));
        auto &dialog = openDialog<ui::UserDialog>();
        auto &email = named<QLineEdit>(dialog, QStringLiteral("Email"));
        QTest::keyClicks(&email, QStringLiteral("Alice@Example.com"));
        QTest::keyClick(&email, Qt::Key_Return);
        QVERIFY(says(dialog, QStringLiteral("There is a user with this email address already.")));
        QVERIFY(dialog.isVisible());
        QCOMPARE(email.text(), QStringLiteral("Alice@Example.com"));
        auto &roles = named<QLineEdit>(dialog, QStringLiteral("Roles"));
        email.setText(QStringLiteral("other@example.com"));
        QTest::keyClicks(&roles, QStringLiteral("Not a role!"));
        QTest::keyClick(&roles, Qt::Key_Return);
        QVERIFY(says(dialog, QStringLiteral("role")));
        press(dialog, Qt::Key_Escape);
        QTRY_COMPARE(await(users().counts()).value().total, 1);
    }

    void aUserIsEditedFromTheTable()
    {
        m_console->addUser(alice, goodPassword, {QStringLiteral("viewer")});
        QVERIFY(await(users().edit(alice, {.email = {}, .name = {}, .roles = {}, .emailVerified = true})));
        selectOnlyUser();
        QTest::keyClick(page().findChild<QTableView *>(), Qt::Key_Return);
        auto &dialog = openDialog<ui::UserDialog>();
        auto &email = named<QLineEdit>(dialog, QStringLiteral("Email"));
        auto &verified = button(dialog, QStringLiteral("The email address is known to be the person’s (verified)"));
        QCOMPARE(email.text(), alice);
        QVERIFY(verified.isChecked());
        QTest::keyClick(&email, Qt::Key_End);
        QTest::keyClicks(&email, QStringLiteral(".net"));
        QVERIFY(!verified.isChecked()); // another address is not known to be theirs
        QTest::keyClicks(&named<QLineEdit>(dialog, QStringLiteral("Roles")), QStringLiteral(" admin"));
        QTest::keyClick(&email, Qt::Key_Return);
        backTo(m_console->window());
        const admin::User user = await(users().show(alice + QStringLiteral(".net"))).value();
        QCOMPARE(user.roles, (QStringList{QStringLiteral("admin"), QStringLiteral("viewer")}));
        QVERIFY(!user.emailVerified);
        QTRY_COMPARE(rowOf(*page().findChild<QTableView *>(), 0).constFirst(), user.email);
    }

    void aPasswordIsResetAndShownOnce()
    {
        m_console->addUser(alice, goodPassword);
        QVERIFY(!m_console->signIn(alice, goodPassword).isEmpty());
        selectOnlyUser();
        click(button(page(), QStringLiteral("Password…")));
        auto &dialog = openDialog<ui::PasswordDialog>();
        click(button(dialog, QStringLiteral("Set password")));
        auto &made = openDialog<ui::GeneratedPasswordDialog>();
        const QString password = made.findChild<QLineEdit *>()->text();
        click(button(made, QStringLiteral("Copy")));
        QCOMPARE(QGuiApplication::clipboard()->text(), password);
        QVERIFY(says(made, QStringLiteral("leaves the clipboard")));
        press(made, Qt::Key_Escape);
        QVERIFY(m_console->signIn(alice, goodPassword).isEmpty());
        QVERIFY(!m_console->signIn(alice, password).isEmpty());
        QCOMPARE(await(m_console->api().sessions().count()).value(), 1); // the one of a moment ago
    }

    void oneIsSignedOutEverywhere()
    {
        m_console->addUser(alice, goodPassword);
        for (int n = 0; n < 3; ++n)
            QVERIFY(!m_console->signIn(alice, goodPassword).isEmpty());
        selectOnlyUser();
        click(button(page(), QStringLiteral("Sessions…")));
        auto &dialog = openDialog<ui::SessionsDialog>();
        auto &table = named<QTableView>(dialog, QStringLiteral("Sessions"));
        QTRY_COMPARE(table.model()->rowCount(), 3);
        QVERIFY(!button(dialog, QStringLiteral("End session")).isEnabled());
        clickRow(table, 1);
        click(button(dialog, QStringLiteral("End session")));
        QVERIFY(says(dialog, QStringLiteral("1 session ended. Services may accept the last access tokens until ")));
        QTRY_COMPARE(table.model()->rowCount(), 2);
        click(button(dialog, QStringLiteral("Sign out everywhere")));
        QVERIFY(says(dialog, QStringLiteral("2 sessions ended.")));
        QVERIFY(says(dialog, QStringLiteral("Nobody is signed in as alice@example.com.")));
        QVERIFY(!button(dialog, QStringLiteral("Sign out everywhere")).isEnabled());
        QCOMPARE(await(m_console->api().sessions().count()).value(), 0);
        press(dialog, Qt::Key_Escape);
        backTo(m_console->window());
    }
};

int main(int argc, char **argv) { return runWithWindow<TestUserDialogs>(argc, argv); }
#include "tst_userdialogs.moc"
