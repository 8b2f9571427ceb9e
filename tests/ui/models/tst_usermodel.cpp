// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/usermodel.h"

#include "services/admin/admininstallation.h"
#include "services/users/usertest.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace tessera;
using namespace tessera::test;
using ui::UserColumn;
using ui::UserModel;

namespace {

QString cell(const UserModel &model, int row, UserColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

std::optional<UserId> idAt(const UserModel &model, int row)
{
    return UserId::fromText(model.index(row, 0).data(UserModel::UserIdRole).toString());
}

QString address(int number) { return AdminInstallation::numbered(number).email.toText(); }

/// Looks at a row until it has come, as a view that is painted does.
QString fetched(const UserModel &model, int row, UserColumn column = UserColumn::Email)
{
    if (!QTest::qWaitFor([&] { return idAt(model, row).has_value(); }, QDeadlineTimer(std::chrono::seconds(10))))
        return QStringLiteral("row %1 did not come").arg(row);
    return cell(model, row, column);
}

} // namespace

class TestUserModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AdminInstallation> m_installation;
    std::unique_ptr<UserModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] UserModel &model() { return *m_model; }

    /// Waits for the model's answer to what is done.
    [[nodiscard]] bool showsAfter(const std::function<void()> &what)
    {
        QSignalSpy shown(m_model.get(), &UserModel::shown);
        what();
        return !shown.isEmpty() || shown.wait(10'000);
    }
    [[nodiscard]] bool follow()
    {
        return showsAfter([this] { model().setFollowed(true); });
    }

private Q_SLOTS:
    void init()
    {
        m_installation = std::make_unique<AdminInstallation>();
        m_model = std::make_unique<UserModel>(m_installation->api(), m_installation->installation().clock());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_installation.reset();
    }

    void nothingIsAskedBeforeItIsFollowed()
    {
        m_installation->addUser(address(0));
        QVERIFY(!model().hasLoaded());
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(follow());
        QVERIFY(model().hasLoaded());
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(cell(model(), 0, UserColumn::Email), address(0));
    }

    void aUserIsWrittenInWords()
    {
        m_installation->addUser(
            QStringLiteral("a@example.com"), {QStringLiteral("b"), QStringLiteral("a")}, QStringLiteral("Ann"));
        m_installation->addUser(QStringLiteral("b@example.com"));
        m_installation->addUser(QStringLiteral("c@example.com"));
        QVERIFY(await(m_installation->users().setEnabled(QStringLiteral("b@example.com"), false)));
        m_installation->lock(QStringLiteral("c@example.com"));
        QVERIFY(follow());
        QCOMPARE(cell(model(), 0, UserColumn::Name), QStringLiteral("Ann"));
        QCOMPARE(cell(model(), 0, UserColumn::State), QStringLiteral("Enabled"));
        QCOMPARE(cell(model(), 0, UserColumn::Roles), QStringLiteral("a, b"));
        QCOMPARE(cell(model(), 0, UserColumn::LastSignIn), QStringLiteral("Never"));
        QVERIFY(!cell(model(), 0, UserColumn::Created).isEmpty());
        QCOMPARE(cell(model(), 1, UserColumn::State), QStringLiteral("Disabled"));
        QVERIFY2(cell(model(), 2, UserColumn::State).startsWith(QStringLiteral("Locked until ")),
            qPrintable(cell(model(), 2, UserColumn::State)));
        QCOMPARE(model().user(1)->email, QStringLiteral("b@example.com"));
        QVERIFY(!model().user(1)->isActive);
        QVERIFY(!model().user(3));
    }

    void everyRowOfAnyNumberComesWhenItIsLookedAt()
    {
        m_installation->addMany(5300);
        QVERIFY(follow());
        QCOMPARE(model().rowCount(), 5300);
        QCOMPARE(cell(model(), 0, UserColumn::Email), address(0));
        QVERIFY(!idAt(model(), 5299));
        QCOMPARE(cell(model(), 5299, UserColumn::Email), QStringLiteral("…"));
        for (int row = 5299; row >= 0; row -= 150) // more pages than are kept
            QCOMPARE(fetched(model(), row), address(row));
        QCOMPARE(fetched(model(), 5299), address(5299));
    }

    void whatIsPassedByIsNotWaitedFor()
    {
        m_installation->addMany(5300);
        QVERIFY(follow());
        QSignalSpy changed(m_model.get(), &UserModel::dataChanged);
        for (int row = 200; row < 5300; row += 200)
            (void)cell(model(), row, UserColumn::Email);
        QCOMPARE(fetched(model(), 5299), address(5299));
        QVERIFY(changed.size() <= 3);
    }

    void theOldRowsStayUntilTheNewOnesAreThere()
    {
        m_installation->addMany(1000);
        QVERIFY(follow());
        int seen = 0;
        const QObject scope; // what is captured is gone after it
        connect(&model(), &UserModel::layoutAboutToBeChanged, &scope, [&] {
            ++seen;
            QCOMPARE(model().rowCount(), 1000);
            QCOMPARE(cell(model(), 0, UserColumn::Email), address(0));
        });
        QSignalSpy reset(m_model.get(), &UserModel::modelReset);
        QVERIFY(showsAfter([this] { model().setFilter(QStringLiteral("PERSON 99"), admin::UserState::Any); }));
        QCOMPARE(seen, 1);
        QVERIFY(reset.isEmpty());
        disconnect(&model(), &UserModel::layoutAboutToBeChanged, &scope, nullptr);
        QCOMPARE(model().rowCount(), 11); // 99, 990 to 999
        QCOMPARE(cell(model(), 0, UserColumn::Email), address(99));
        QVERIFY(model().isFiltered());
        QVERIFY(showsAfter([this] { model().sort(static_cast<int>(UserColumn::Created), Qt::DescendingOrder); }));
        QCOMPARE(cell(model(), 0, UserColumn::Email), address(999));
        QVERIFY(showsAfter([this] { model().setFilter({}, admin::UserState::Disabled); }));
        QCOMPARE(model().rowCount(), 100);
        QVERIFY(showsAfter([this] { model().setFilter(QStringLiteral("nobody"), admin::UserState::Any); }));
        QCOMPARE(model().rowCount(), 0);
    }

    void ofQuickKeysTheLastCounts()
    {
        m_installation->addMany(300);
        QVERIFY(follow());
        QString typed;
        for (const char key : std::string_view("person 123")) {
            typed += QLatin1Char(key);
            model().setFilter(typed, admin::UserState::Any);
        }
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(cell(model(), 0, UserColumn::Email), address(123));
    }

    void eachSortableColumnSortsBothWays()
    {
        m_installation->addMany(30);
        QVERIFY(follow());
        QVERIFY(!UserModel::isSortable(static_cast<int>(UserColumn::State)));
        QVERIFY(!UserModel::isSortable(static_cast<int>(UserColumn::Roles)));
        QVERIFY(showsAfter([this] { model().sort(static_cast<int>(UserColumn::Name), Qt::DescendingOrder); }));
        QCOMPARE(cell(model(), 0, UserColumn::Name), QStringLiteral("Person 9"));
        QVERIFY(showsAfter([this] { model().sort(static_cast<int>(UserColumn::LastSignIn), Qt::AscendingOrder); }));
        QCOMPARE(cell(model(), 0, UserColumn::LastSignIn), QStringLiteral("Never"));
        QVERIFY(showsAfter([this] { model().sort(static_cast<int>(UserColumn::Email), Qt::DescendingOrder); }));
        QCOMPARE(cell(model(), 0, UserColumn::Email), address(29));
    }

    void theSelectionGoesWithItsUsers()
    {
        m_installation->addMany(1000);
        QVERIFY(follow());
        QItemSelectionModel selection(m_model.get());
        const auto select = [&](int row) {
            selection.select(model().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        select(10);
        select(11);
        QCOMPARE(fetched(model(), 700), address(700)); // so that the first page is not the one that is looked at
        (void)cell(model(), 701, UserColumn::Email);
        QVERIFY(showsAfter([this] { (void)await(m_installation->users().remove(address(3))); }));
        QTRY_COMPARE(model().rowCount(), 999);
        QCOMPARE(selection.selectedRows().size(), 2);
        QCOMPARE(fetched(model(), selection.selectedRows().at(0).row()), address(10));
        QCOMPARE(selection.selectedRows().at(0).row(), 9);
        QCOMPARE(idAt(model(), selection.selectedRows().at(1).row()), AdminInstallation::numbered(11).id);

        // Another order, in which they stand elsewhere.
        QVERIFY(showsAfter([this] { model().sort(static_cast<int>(UserColumn::Email), Qt::DescendingOrder); }));
        QCOMPARE(selection.selectedRows().size(), 2);
        QCOMPARE(fetched(model(), selection.selectedRows().at(0).row()), address(11));
        // Who is gone is selected no more, and nobody else in that place.
        QVERIFY(showsAfter([this] { (void)await(m_installation->users().remove(address(10))); }));
        QTRY_COMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(idAt(model(), selection.selectedRows().at(0).row()), AdminInstallation::numbered(11).id);
        // Nor who is filtered out.
        QVERIFY(showsAfter([this] { model().setFilter(QStringLiteral("Person 55"), admin::UserState::Any); }));
        QCOMPARE(selection.selectedRows().size(), 0);
    }

    void whatOthersChangeIsShown()
    {
        m_installation->addMany(3);
        QVERIFY(follow());
        const auto other = m_installation->open(QStringLiteral("cli:other"));
        QVERIFY(await(other->api().users().setEnabled(address(1), false)));
        QTRY_COMPARE(cell(model(), 1, UserColumn::State), QStringLiteral("Disabled"));
        QVERIFY(await(other->api().users().remove(address(0))));
        QTRY_COMPARE(model().rowCount(), 2);
        QCOMPARE(cell(model(), 0, UserColumn::Email), address(1));
        // Not while nobody looks.
        model().setFollowed(false);
        QSignalSpy shown(m_model.get(), &UserModel::shown);
        QSignalSpy heard(&m_installation->api(), &admin::AdminApi::usersChanged);
        QVERIFY(await(other->api().users().remove(address(1))));
        QTRY_VERIFY(!heard.isEmpty());
        QCOMPARE(model().rowCount(), 2);
        QVERIFY(shown.isEmpty());
        QVERIFY(follow());
        QCOMPARE(model().rowCount(), 1);
    }

    void manyChangesAreFewQuestions()
    {
        m_installation->addMany(3);
        QVERIFY(follow());
        QSignalSpy shown(m_model.get(), &UserModel::shown);
        for (int n = 0; n < 50; ++n)
            QVERIFY(await(m_installation->users().edit(
                address(0), {.email = {}, .name = QString::number(n), .roles = {}, .emailVerified = {}})));
        QTRY_COMPARE(cell(model(), 0, UserColumn::Name), QStringLiteral("49"));
        QVERIFY2(shown.size() < 25, qPrintable(QString::number(shown.size())));
    }

    void theEndOfALockIsShownWhenItComes()
    {
        m_installation->addMany(1);
        m_installation->lock(address(0), std::chrono::milliseconds(700));
        QVERIFY(follow());
        QVERIFY(cell(model(), 0, UserColumn::State).startsWith(QStringLiteral("Locked")));
        QTRY_COMPARE(cell(model(), 0, UserColumn::State), QStringLiteral("Enabled"));
    }

    void aUserIsLocated()
    {
        m_installation->addMany(1000);
        QVERIFY(follow());
        QSignalSpy located(m_model.get(), &UserModel::located);
        model().locate(AdminInstallation::numbered(777).id);
        QTRY_COMPARE(located.size(), 1);
        QCOMPARE(located.takeFirst().at(0).toModelIndex(), QModelIndex(model().index(777, 0)));
        model().setFilter(QStringLiteral("Person 1"), admin::UserState::Any);
        model().locate(AdminInstallation::numbered(777).id);
        QTRY_COMPARE(located.size(), 1);
        QVERIFY(!located.takeFirst().at(0).toModelIndex().isValid());
    }

    void aFailureLeavesTheRowsAsTheyAre()
    {
        m_installation->addMany(3);
        QVERIFY(follow());
        const auto broken = [](store::Connection &connection) {
            connection.execute(QStringLiteral("ALTER TABLE account_lock RENAME TO elsewhere"));
        };
        QSignalSpy failed(m_model.get(), &UserModel::failed);
        QVERIFY(await(m_installation->installation().database().write(broken)));
        model().refresh();
        QTRY_VERIFY(!failed.isEmpty());
        QVERIFY(!failed.at(0).at(0).toString().isEmpty());
        QCOMPARE(model().rowCount(), 3);
        QCOMPARE(cell(model(), 2, UserColumn::Email), address(2));
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestUserModel>(argc, argv); }
#include "tst_usermodel.moc"
