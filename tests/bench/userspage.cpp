// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_userspage USERS ROUNDS: how long the Users page takes from what a person does until what comes of it is
// painted, as one line of JSON: milliseconds of each round for the first page, a sort and a keystroke in the filter.
#include "crypto/random.h"
#include "runtime/datafolder.h"
#include "runtime/keyencryptionkey.h"
#include "store/database.h"
#include "store/userrepository.h"
#include "support/await.h"
#include "ui/shell/page.h"
#include "ui/support/consolefixture.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/tableview.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <cstdio>

using namespace tessera;
using namespace tessera::test;

namespace {

using namespace std::chrono_literals;

template <typename T, typename Failure>
T valueOf(std::expected<T, Failure> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

store::UserRow userRow(int number)
{
    static const QStringList names{QStringLiteral("Anna"), QStringLiteral("Bo"), QStringLiteral("Carla"),
        QStringLiteral("Daniel"), QStringLiteral("Eva"), QStringLiteral("Farid"), QStringLiteral("Greta")};
    static const QStringList families{QStringLiteral("Lindqvist"), QStringLiteral("Okafor"), QStringLiteral("Mendes"),
        QStringLiteral("Meier"), QStringLiteral("Tanaka"), QStringLiteral("Haddad")};
    const QString name = names[number % names.size()] + u' ' + families[number % families.size()];
    const Instant created = SystemClock().now() - std::chrono::minutes((number * 7919LL) % 1'000'000);
    return {.id = UserId::fromRandom(crypto::randomBytes(16)),
        .email = valueOf(EmailAddress::fromText(
            QString(name).replace(u' ', u'.').toLower() + QStringLiteral("%1@example.com").arg(number))),
        .name = name,
        .isActive = number % 50 != 0,
        .passwordHash = {},
        .roles = {QStringLiteral("viewer")},
        .createdAt = created,
        .updatedAt = created,
        .passwordChangedAt = created,
        .lastSignInAt = {}};
}

void makeUsers(const runtime::Configuration &configuration, int count)
{
    const auto folder = valueOf(runtime::DataFolder::open(configuration.dataFolder));
    const auto key = valueOf(runtime::makeKeyFile(folder.keyEncryptionKeyFile()));
    const auto database = valueOf(store::Database::open(folder.databaseFile()));
    valueOf(await(database->write([count](store::Connection &connection) {
        store::UserRepository users(connection);
        for (int number = 0; number < count; ++number)
            (void)users.insert(userRow(number));
    }),
        5min));
}

using Condition = std::function<bool(const QAbstractItemModel &)>;

using Condition = std::function<bool(const QAbstractItemModel &)>;

// Ends a loop when a table was painted while its model fulfils a condition.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QTableView &table, const Condition &condition, QEventLoop &loop)
        : QObject(&loop)
        , m_table(table)
        , m_condition(condition)
        , m_loop(loop)
    {
        table.viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_condition(*m_table.model()))
            QMetaObject::invokeMethod(&m_loop, [this] { m_loop.exit(1); }, Qt::QueuedConnection);
        return false;
    }

private:
    QTableView &m_table;
    const Condition &m_condition;
    QEventLoop &m_loop;
};

// Milliseconds from the deed until what it was done for has come true and is painted.
double untilPainted(const std::function<QTableView &()> &deed, const Condition &hasComeTrue)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer::singleShot(1min, &loop, &QEventLoop::quit);
    new PaintWatch(deed(), hasComeTrue, loop);
    if (!loop.exec())
        throw std::runtime_error("it did not come true within a minute");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QString firstCell(const QAbstractItemModel &model) { return model.index(0, 0).data().toString(); }

bool isThere(const QAbstractItemModel &model) { return model.rowCount() > 0 && firstCell(model).contains(u'@'); }

class UsersPage
{
public:
    explicit UsersPage(ConsoleFixture &console, int users)
        : m_console(console)
        , m_users(users)
    {
        m_console.window().resize(1180, 760);
    }

    double open()
    {
        m_console.rebuild();
        QCoreApplication::processEvents();
        return untilPainted(
            [this]() -> QTableView & {
                m_console.window().openPage(ui::PageId::Users);
                return table();
            },
            [this](const QAbstractItemModel &model) { return model.rowCount() == m_users && isThere(model); });
    }

    double sort(int column)
    {
        const QString before = firstCell(*table().model());
        return untilPainted(
            [this, column]() -> QTableView & {
                QHeaderView &header = *table().horizontalHeader();
                const QPoint place(
                    header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
                QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
                return table();
            },
            [before](const QAbstractItemModel &model) { return isThere(model) && firstCell(model) != before; });
    }

    double type(const QString &character)
    {
        const int before = table().model()->rowCount();
        return untilPainted(
            [this, &character]() -> QTableView & {
                QTest::keyClicks(m_console.window().currentPage()->findChild<ui::FilterField *>(), character);
                return table();
            },
            [before](const QAbstractItemModel &model) { return isThere(model) && model.rowCount() != before; });
    }

private:
    [[nodiscard]] QTableView &table() { return *m_console.window().currentPage()->findChild<ui::TableView *>(); }

    ConsoleFixture &m_console;
    const int m_users;
};

int measure(int users, int rounds)
{
    ConsoleFixture console(
        {}, [users](const runtime::Configuration &configuration) { makeUsers(configuration, users); });
    UsersPage page(console, users);
    QJsonArray first;
    QJsonArray sorts;
    QJsonArray keystrokes;
    for (int round = 0; round < rounds; ++round) {
        first.append(page.open());
        for (const int column : {5, 0}) // when they came, and back to the email address
            sorts.append(page.sort(column));
        for (const char character : {'9', '8', '7', '6', '5'}) // each leaves fewer
            keystrokes.append(page.type(QString(QLatin1Char(character))));
    }
    const QJsonObject result{
        {QStringLiteral("first"), first}, {QStringLiteral("sort"), sorts}, {QStringLiteral("filter"), keystrokes}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    QLoggingCategory::setFilterRules(QStringLiteral("*.info=false"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("bench_userspage USERS ROUNDS\n", stderr);
        return 2;
    }
    try {
        return measure(arguments[1].toInt(), arguments[2].toInt());
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "bench_userspage: %s\n", problem.what());
        return 1;
    }
}
