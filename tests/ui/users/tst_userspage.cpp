// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

#include "support/await.h"
#include "ui/users/userspage.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace tessera;
using namespace tessera::test;

namespace {

constexpr QLatin1StringView alice("alice@example.com");
constexpr QLatin1StringView bob("bob@example.com");
constexpr QLatin1StringView carol("carol@example.com");

} // namespace

class TestUsersPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConsoleFixture> m_console;

    [[nodiscard]] ui::UsersPage &page() { return m_console->open<ui::UsersPage>(ui::PageId::Users); }
    [[nodiscard]] QTableView &table() { return named<QTableView>(page(), QStringLiteral("Users")); }
    [[nodiscard]] admin::UserAdmin &users() { return m_console->api().users(); }

    void add(const QStringList &emails)
    {
        for (const QString &email : emails)
            m_console->addUser(email, goodPassword);
    }
    /// The page with so many rows.
    [[nodiscard]] bool shows(int rows)
    {
        (void)page();
        return QTest::qWaitFor([this, rows] { return page().findChild<QTableView *>()->model()->rowCount() == rows; },
            QDeadlineTimer(std::chrono::seconds(10)));
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    }
    void cleanup() { m_console.reset(); }

    void whereNobodyIsYetTheNextStepIsNamed()
    {
        QVERIFY(says(page(), QStringLiteral("No users yet")));
        click(named<QAbstractButton>(page(), QStringLiteral("Add user…")));
        openDialog<QDialog>().reject();
        add({alice});
        QVERIFY(shows(1));
        QVERIFY(table().isVisible());
        QVERIFY(says(page(), QStringLiteral("1 user")));
    }

    void theFilterFindsWhileOneTypes()
    {
        add({alice, bob, carol});
        QVERIFY(shows(3));
        QTest::keyClick(&page(), Qt::Key_F, Qt::ControlModifier);
        auto &filter = named<QLineEdit>(page(), QStringLiteral("Filter by email or name"));
        QTRY_VERIFY(filter.hasFocus());
        QTest::keyClicks(&filter, QStringLiteral("BO"));
        QVERIFY(shows(1));
        QCOMPARE(rowOf(table(), 0).constFirst(), bob);
        QVERIFY(says(page(), QStringLiteral("1 of 3 users")));
        QTest::keyClicks(&filter, QStringLiteral("xyz"));
        QVERIFY(says(page(), QStringLiteral("Nobody is like that")));
        click(button(page(), QStringLiteral("Show all users")));
        QVERIFY(shows(3));
        QCOMPARE(filter.text(), QString());
        // By state, with the keyboard.
        QVERIFY(await(users().setEnabled(carol, false)));
        auto &state = named<QComboBox>(page(), QStringLiteral("State"));
        state.setFocus();
        QTest::keyClicks(&state, QStringLiteral("Dis"));
        QVERIFY(shows(1));
        QCOMPARE(rowOf(table(), 0).constFirst(), carol);
    }

    void headingsSortWhereTheyCan()
    {
        add({bob, alice});
        QVERIFY(shows(2));
        QHeaderView &header = *table().horizontalHeader();
        const auto clickOn = [&header](int column) {
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                QPoint(header.sectionViewportPosition(column) + 5, header.height() / 2));
        };
        QCOMPARE(rowOf(table(), 0).constFirst(), alice);
        clickOn(0);
        QTRY_COMPARE(rowOf(table(), 0).constFirst(), bob);
        clickOn(2); // the state: not an order
        QCOMPARE(header.sortIndicatorSection(), 0);
        QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void anotherProcessIsSeen()
    {
        add({alice});
        QVERIFY(shows(1));
        QVERIFY(await(users().setEnabled(alice, false)));
        QTRY_COMPARE(rowOf(table(), 0).at(2), QStringLiteral("Disabled"));
    }

    void oneIsDisabledAndEnabledAgain()
    {
        add({alice, bob});
        QVERIFY(shows(2));
        QVERIFY(!m_console->signIn(alice, goodPassword).isEmpty());
        clickRow(table(), 0);
        click(button(page(), QStringLiteral("Disable")));
        QTRY_COMPARE(rowOf(table(), 0).at(2), QStringLiteral("Disabled"));
        QVERIFY(m_console->signIn(alice, goodPassword).isEmpty());
        QCOMPARE(await(m_console->api().sessions().count()).value(), 0);
        QVERIFY(says(m_console->window(), QStringLiteral("alice@example.com is disabled and signed out.")));
        click(button(page(), QStringLiteral("Enable")));
        QTRY_COMPARE(rowOf(table(), 0).at(2), QStringLiteral("Enabled"));
        QVERIFY(!m_console->signIn(alice, goodPassword).isEmpty());
    }

    void aDeletionIsUndoneFromTheMessage()
    {
        add({alice, bob, carol});
        QVERIFY(shows(3));
        clickRow(table(), 0);
        clickRow(table(), 1, Qt::ControlModifier);
        QVERIFY(says(page(), QStringLiteral("2 selected")));
        QTest::keyClick(&table(), Qt::Key_Delete);
        QVERIFY(shows(1));
        QVERIFY(says(m_console->window(), QStringLiteral("2 users were deleted.")));
        // The keyboard goes on, but nobody else is selected.
        QVERIFY(table().currentIndex().isValid());
        QVERIFY(!table().selectionModel()->hasSelection());
        QVERIFY(!button(page(), QStringLiteral("Delete")).isEnabled());
        click(button(m_console->window(), QStringLiteral("Undo")));
        QVERIFY(shows(3));
        QVERIFY(!m_console->signIn(alice, goodPassword).isEmpty());
    }

    void whoIsLockedIsUnlocked()
    {
        add({alice});
        QVERIFY(await(m_console->api().settings().set({{QStringLiteral("signin.lock-after"), QStringLiteral("1")}})));
        QVERIFY(shows(1));
        clickRow(table(), 0);
        QVERIFY(!button(page(), QStringLiteral("Unlock")).isEnabled());
        QVERIFY(m_console->signIn(alice, QStringLiteral("wrong")).isEmpty());
        QTRY_VERIFY(rowOf(table(), 0).at(2).startsWith(QStringLiteral("Locked until")));
        QVERIFY(table().selectionModel()->hasSelection());
        click(button(page(), QStringLiteral("Unlock")));
        QTRY_COMPARE(rowOf(table(), 0).at(2), QStringLiteral("Enabled"));
        QVERIFY(!m_console->signIn(alice, goodPassword).isEmpty());
    }

    void aUserIsOpenedFromElsewhere()
    {
        add({alice, bob, carol});
        QVERIFY(shows(3));
        const admin::User user = await(users().show(carol)).value();
        auto &filter = named<QLineEdit>(page(), QStringLiteral("Filter by email or name"));
        filter.setText(QStringLiteral("alice"));
        QVERIFY(shows(1));
        m_console->window().openPage(ui::PageId::Overview);
        m_console->window().openPage(ui::PageId::Users, user.id.toText());
        const auto selected = [this] {
            const QModelIndexList rows = table().selectionModel()->selectedRows();
            return rows.size() == 1 ? rowOf(table(), rows.first().row()).constFirst() : QString();
        };
        QTRY_COMPARE(selected(), carol);
        // Who is gone is told.
        QVERIFY(await(users().remove(carol)));
        m_console->window().openPage(ui::PageId::Users, user.id.toText());
        QVERIFY(says(m_console->window(), QStringLiteral("does not exist any more")));
        // Those of a state.
        QVERIFY(await(users().setEnabled(bob, false)));
        m_console->window().openPage(ui::PageId::Users, QStringLiteral("disabled"));
        QVERIFY(shows(1));
        QCOMPARE(rowOf(table(), 0).constFirst(), bob);
    }

    void rowsAreCopiedAsText()
    {
        add({alice});
        QVERIFY(shows(1));
        clickRow(table(), 0);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(alice + u'\t'));
    }

    void everybodyIsExported_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("CSV") << QStringLiteral("out.csv");
        QTest::newRow("JSON") << QStringLiteral("out.json");
    }
    void everybodyIsExported()
    {
        QFETCH(const QString, file);
        add({alice, bob});
        QVERIFY(shows(2));
        click(named<QAbstractButton>(page(), QStringLiteral("Export…")));
        auto &dialog = openDialog<QFileDialog>();
        auto *name = dialog.findChild<QLineEdit *>();
        name->setText(m_console->file(file));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(says(m_console->window(), QStringLiteral("without passwords")));
        QFile written(m_console->file(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray document = written.readAll();
        QVERIFY(document.contains("alice@example.com") && document.contains("bob@example.com"));
        QVERIFY(!document.contains("argon2"));
        QCOMPARE(document.startsWith('['), file.endsWith(QStringLiteral("json")));
        QVERIFY(!(written.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
};

int main(int argc, char **argv) { return runWithWindow<TestUsersPage>(argc, argv); }
#include "tst_userspage.moc"
