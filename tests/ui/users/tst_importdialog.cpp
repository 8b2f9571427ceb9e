// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

#include "support/await.h"
#include "ui/users/importdialog.h"
#include "ui/users/userspage.h"

#include <QFile>
#include <QLineEdit>

using namespace tessera;
using namespace tessera::test;

class TestImportDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConsoleFixture> m_console;

    [[nodiscard]] ui::UsersPage &page() { return m_console->open<ui::UsersPage>(ui::PageId::Users); }
    [[nodiscard]] admin::UserAdmin &users() { return m_console->api().users(); }
    [[nodiscard]] qint64 total() { return await(users().counts()).value().total; }

    [[nodiscard]] QString file(const QByteArray &content) const
    {
        QFile file(m_console->file(QStringLiteral("users.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw std::runtime_error("the file cannot be written");
        return file.fileName();
    }

    /// Opens the dialog and names the file in it, as somebody does who has no mouse.
    [[nodiscard]] ui::ImportDialog &openWith(const QString &path)
    {
        click(named<QAbstractButton>(page(), QStringLiteral("Import…")));
        auto &dialog = openDialog<ui::ImportDialog>();
        auto &field = named<QLineEdit>(dialog, QStringLiteral("File"));
        QTest::keyClicks(&field, path);
        QTest::keyClick(&field, Qt::Key_Return);
        return dialog;
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    }
    void cleanup() { m_console.reset(); }

    void aThousandAreAddedWithoutTheThreeBadOnes()
    {
        QByteArray csv = "email,name,roles\n";
        for (int n = 2; n <= 1001; ++n) {
            const QByteArray name = "user" + QByteArray::number(n);
            if (n == 5)
                csv += "not an address,Name,\n";
            else if (n == 700)
                csv += "user2@example.com,Twice,\n";
            else if (n == 1000)
                csv += name + "@example.com,Name,Not-A-Role!\n";
            else
                csv += name + "@example.com,Name " + QByteArray::number(n) + ",viewer\n";
        }
        ui::ImportDialog &dialog = openWith(file(csv));
        QVERIFY(says(dialog, QStringLiteral("997 users can be added. 3 lines cannot be taken as they are.")));
        auto &problems = named<QTableView>(dialog, QStringLiteral("Lines with problems"));
        QCOMPARE(problems.model()->rowCount(), 3);
        QCOMPARE(rowOf(problems, 0).constFirst(), QLocale().toString(5));
        QCOMPARE(rowOf(problems, 1).constFirst(), QLocale().toString(700));
        QCOMPARE(rowOf(problems, 2).constFirst(), QLocale().toString(1000));
        QAbstractButton &add = button(dialog, QStringLiteral("Add 997 users"));
        QVERIFY(!add.isEnabled());
        QCOMPARE(total(), 0);
        click(button(dialog, QStringLiteral("Leave 3 lines out and add the others")));
        QVERIFY(add.isEnabled());
        click(add);
        QVERIFY(QTest::qWaitFor(
            [this] {
                return says(m_console->window(), QStringLiteral("997 users were added. 3 lines were left out."));
            },
            QDeadlineTimer(60'000)));
        QCOMPARE(total(), 997);
        auto *table = page().findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 997);
    }

    void aFileThatCannotBeReadIsSaidToBeSo()
    {
        ui::ImportDialog &dialog = openWith(m_console->file(QStringLiteral("nowhere.csv")));
        QVERIFY(says(dialog, QStringLiteral("nowhere.csv cannot be read")));
        auto &field = named<QLineEdit>(dialog, QStringLiteral("File"));
        field.setText(file("name\nAlice\n"));
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(says(dialog, QStringLiteral("one of them must be email")));
        // The next one may be good.
        field.setText(file("email\nalice@example.com\n"));
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(says(dialog, QStringLiteral("1 user can be added.")));
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(says(m_console->window(), QStringLiteral("1 user was added.")));
        QCOMPARE(total(), 1);
    }

    void anImportIsStopped()
    {
        QByteArray csv = "email,password\n";
        for (int n = 0; n < 2000; ++n)
            csv +=
                "user" + QByteArray::number(n) + "@example.com,correct horse battery " + QByteArray::number(n) + '\n';
        ui::ImportDialog &dialog = openWith(file(csv));
        // While it is checked.
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(says(dialog, QStringLiteral("cancelled")));
        QVERIFY(dialog.isVisible());
        // While it hashes.
        click(button(dialog, QStringLiteral("Check")));
        const auto &add = [&dialog]() -> QAbstractButton & {
            return button(dialog, QStringLiteral("Add 2,000 users"));
        };
        QVERIFY(QTest::qWaitFor(
            [&] { return says(dialog, QStringLiteral("2,000 users can be added.")); }, QDeadlineTimer(60'000)));
        click(add());
        QVERIFY(says(dialog, QStringLiteral("Users are being added.")));
        click(button(dialog, QStringLiteral("Cancel")));
        QVERIFY(says(dialog, QStringLiteral("cancelled; nobody was added")));
        QCOMPARE(total(), 0);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        backTo(m_console->window());
    }
};

int main(int argc, char **argv) { return runWithWindow<TestImportDialog>(argc, argv); }
#include "tst_importdialog.moc"
