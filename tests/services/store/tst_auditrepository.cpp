// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/auditrepository.h"

#include <QCryptographicHash>

#include <rapidcheck.h>

using namespace tessera;
using namespace tessera::store;
using namespace tessera::test;

namespace {

AuditEvent someEvent(int number)
{
    return {
        .at = someInstant + std::chrono::seconds(number),
        .action = number % 3 == 0 ? QStringLiteral("signin.refused") : QStringLiteral("key.rotated"),
        .actor = QStringLiteral("actor%1").arg(number % 5),
        .subject = QStringLiteral("subject%1").arg(number % 7),
        .succeeded = number % 3 != 0,
        .address = QStringLiteral("192.0.2.%1").arg(number % 11),
        .requestId = QStringLiteral("r%1").arg(number),
        .details = {{QStringLiteral("number"), number}, {QStringLiteral("text"), QStringLiteral("ä\n\"")}},
    };
}

/// A log in a file, and the hand that tampers with it: a plain SQL connection with the guards taken away.
class Log final
{
public:
    explicit Log(int records)
        : m_connection(m_folder.path(), (m_folder.open().reset(), Connection::Access::ReadWrite))
    {
        m_connection.execute(QStringLiteral("BEGIN"));
        for (int number = 1; number <= records; ++number)
            AuditRepository(m_connection).append(someEvent(number));
        m_connection.execute(QStringLiteral("COMMIT"));
    }

    Connection &connection() { return m_connection; }
    AuditVerification verify() { return AuditRepository(m_connection).verify(); }
    auto verify(const std::function<bool(qint64, qint64)> &goesOn)
    {
        return AuditRepository(m_connection).verify(goesOn);
    }
    void dropGuards()
    {
        for (const char *name : {"audit_appended", "audit_moves_head", "audit_unchanged", "audit_stays",
                 "audit_head_goes_on", "audit_head_stays"})
            m_connection.execute(QStringLiteral("DROP TRIGGER %1").arg(QLatin1StringView(name)));
    }
    template <typename... Values>
    qint64 tamper(const QString &sql, const Values &...values)
    {
        return m_connection.execute(sql, values...);
    }

private:
    StoreFolder m_folder;
    Connection m_connection;
};

/// Another value of the same kind that differs in one place.
QVariant changed(const QVariant &value, const QString &column, uint place)
{
    if (column == u"succeeded")
        return value.toInt() == 0 ? 1 : 0;
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong() ^ (1LL << (place % 40));
    QByteArray bytes = value.toByteArray();
    if (value.typeId() == QMetaType::QString)
        bytes = value.toString().toUtf8();
    if (bytes.isEmpty())
        bytes = "x";
    else
        bytes[qsizetype(place) % bytes.size()] ^= 1;
    return value.typeId() == QMetaType::QString ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes);
}

} // namespace

class TestAuditRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreNumberedAndChained()
    {
        Log log(3);
        const AuditPage page = AuditRepository(log.connection()).list({});
        QCOMPARE(page.records.size(), 3);
        QCOMPARE(page.records.at(2).number, 1);
        QCOMPARE(page.records.at(2).previousHash, QByteArray(32, '\0'));
        QCOMPARE(page.records.at(1).previousHash, page.records.at(2).hash);
        QCOMPARE(page.records.at(0).previousHash, page.records.at(1).hash);
        const AuditRecord &last = page.records.first();
        QCOMPARE(last.action, someEvent(3).action);
        QCOMPARE(last.details, someEvent(3).details);
        QCOMPARE(last.at, someEvent(3).at);
        QCOMPARE(last.succeeded, false);
        QCOMPARE(log.verify().intact, 3);
        QCOMPARE(log.verify().headHash, last.hash);
        QCOMPARE(AuditRepository(log.connection()).count(), 3);
    }

    void anEmptyLogIsIntact()
    {
        Log log(0);
        QVERIFY(!log.verify().firstBad);
        QCOMPARE(log.verify().intact, 0);
    }

    void theHashIsOverTheDocumentedEncoding()
    {
        // Worked out apart from the code: SHA-256 over the fields of the first record, each after its length.
        Log log(0);
        AuditRepository(log.connection())
            .append({.at = fromMilliseconds(1),
                .action = QStringLiteral("a"),
                .actor = QStringLiteral("b"),
                .subject = {},
                .succeeded = true,
                .address = {},
                .requestId = {},
                .details = {}});
        const auto number = [](quint64 value) {
            QByteArray bytes(8, '\0');
            for (int i = 7; i >= 0; --i, value >>= 8)
                bytes[i] = char(value & 0xff);
            return bytes;
        };
        const auto text = [&](const QByteArray &bytes) { return number(quint64(bytes.size())) + bytes; };
        const QByteArray encoded = text("tessera audit record 1") + number(1) + number(1) + text("a") + text("b") +
                                   text("") + number(1) + text("") + text("") + text("{}") + text(QByteArray(32, '\0'));
        QCOMPARE(log.verify().headHash, QCryptographicHash::hash(encoded, QCryptographicHash::Sha256));
    }

    void textThatIsNoUnicodeStaysVerifiable()
    {
        Log log(0);
        AuditEvent odd = someEvent(1);
        odd.subject = QString(QChar(0xd800)) + QChar(0) + u'x';
        odd.details = {{QString(QChar(0xdc00)), QString(QChar(0xd800))}};
        AuditRepository(log.connection()).append(odd);
        QVERIFY2(!log.verify().firstBad, qPrintable(log.verify().reason));
    }

    void theDatabaseItselfRefusesChanges_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("change") << QStringLiteral("UPDATE audit SET actor = 'nobody' WHERE number = 2");
        QTest::newRow("remove") << QStringLiteral("DELETE FROM audit WHERE number = 3");
        QTest::newRow("replace") << QStringLiteral("INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE number = 2");
        QTest::newRow("insert elsewhere")
            << QStringLiteral("INSERT INTO audit SELECT number + 10, at, action, actor, subject, succeeded, address, "
                              "request_id, details, previous_hash, hash FROM audit WHERE number = 3");
        QTest::newRow("insert unchained")
            << QStringLiteral("INSERT INTO audit SELECT number + 1, at, action, actor, subject, succeeded, address, "
                              "request_id, details, previous_hash, hash FROM audit WHERE number = 3");
        QTest::newRow("head back") << QStringLiteral("UPDATE audit_head SET number = 1");
        QTest::newRow("head on") << QStringLiteral("UPDATE audit_head SET number = 4");
        QTest::newRow("head away") << QStringLiteral("DELETE FROM audit_head");
    }
    void theDatabaseItselfRefusesChanges()
    {
        QFETCH(const QString, sql);
        Log log(3);
        QVERIFY_THROWS_EXCEPTION(StoreFailure, log.tamper(sql));
        QCOMPARE(log.verify().intact, 3);
        QVERIFY(!log.verify().firstBad);
    }

    void saysHowFarItHasCome()
    {
        Log log(1200);
        QList<qint64> told;
        const auto whole = log.verify([&told](qint64 read, qint64 of) {
            told.append({read, of});
            return true;
        });
        QCOMPARE(told, QList<qint64>({500, 1200, 1000, 1200}));
        QVERIFY(whole);
        QCOMPARE(whole->intact, 1200);
        QVERIFY(!log.verify([](qint64, qint64) { return false; }));
    }

    /// Any change of any byte of any column of any record is found, at that record or where the chain breaks next to
    /// it.
    void anyChangeIsFound()
    {
        QVERIFY(rc::check("any change of any byte of any row is found", [] {
            const int records = *rc::gen::inRange(1, 20);
            Log log(records);
            log.dropGuards();
            const qint64 number = *rc::gen::inRange(1, records + 1);
            static const QStringList columns{QStringLiteral("number"), QStringLiteral("at"), QStringLiteral("action"),
                QStringLiteral("actor"), QStringLiteral("subject"), QStringLiteral("succeeded"),
                QStringLiteral("address"), QStringLiteral("request_id"), QStringLiteral("details"),
                QStringLiteral("previous_hash"), QStringLiteral("hash")};
            const QString column = *rc::gen::elementOf(std::vector(columns.begin(), columns.end()));
            const auto place = *rc::gen::arbitrary<uint>();
            QVariant old;
            {
                Statement row = log.connection().query(
                    QStringLiteral("SELECT %1, typeof(%1) FROM audit WHERE number = ?").arg(column), number);
                RC_ASSERT(row.next());
                const QString kind = row.text(1);
                old = kind == u"integer" ? QVariant(row.integer(0))
                      : kind == u"text"  ? QVariant(row.text(0))
                                         : QVariant(row.bytes(0));
            }
            const QVariant replacement = changed(old, column, place);
            RC_PRE(replacement != old);
            Statement done =
                log.connection().run(QStringLiteral("UPDATE OR IGNORE audit SET %1 = ? WHERE number = ?").arg(column),
                    {replacement, number});
            RC_PRE(done.affected() == 1);
            const AuditVerification found = log.verify();
            RC_ASSERT(found.firstBad.has_value());
            RC_ASSERT(!found.reason.isEmpty());
            // A changed number can only put the record after others.
            const bool named = column == u"number" ? *found.firstBad <= number : *found.firstBad == number;
            RC_ASSERT(named);
            RC_ASSERT(found.intact == *found.firstBad - 1);
        }));
    }

    void anyRemovalIsFound()
    {
        QVERIFY(rc::check("any removed run of records is found, also at the end", [] {
            const int records = *rc::gen::inRange(1, 20);
            const int first = *rc::gen::inRange(1, records + 1);
            const int last = *rc::gen::inRange(first, records + 1);
            Log log(records);
            log.dropGuards();
            log.tamper(QStringLiteral("DELETE FROM audit WHERE number BETWEEN ? AND ?"), first, last);
            const AuditVerification found = log.verify();
            RC_ASSERT(found.firstBad == std::optional(qint64(first)));
            RC_ASSERT(found.reason.startsWith(QStringLiteral("Entry %1 is missing").arg(first)));
        }));
    }

    void anyReorderingIsFound()
    {
        QVERIFY(rc::check("two records that changed places are found", [] {
            const int records = *rc::gen::inRange(2, 20);
            const int one = *rc::gen::inRange(1, records);
            const int two = *rc::gen::inRange(one + 1, records + 1);
            Log log(records);
            log.dropGuards();
            log.tamper(QStringLiteral("UPDATE audit SET number = -1 WHERE number = ?"), one);
            log.tamper(QStringLiteral("UPDATE audit SET number = ? WHERE number = ?"), one, two);
            log.tamper(QStringLiteral("UPDATE audit SET number = ? WHERE number = -1"), two);
            RC_ASSERT(log.verify().firstBad == std::optional(qint64(one)));
        }));
    }

    void whatWasSlippedInIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("firstBad");
        QTest::newRow("after the last")
            << QStringLiteral("INSERT INTO audit SELECT 6, at, action, actor, subject, succeeded, address, request_id, "
                              "details, (SELECT hash FROM audit_head), hash FROM audit WHERE number = 2")
            << qint64{6};
        QTest::newRow("before the first")
            << QStringLiteral("INSERT INTO audit SELECT 0, at, action, actor, subject, succeeded, address, request_id, "
                              "details, previous_hash, hash FROM audit WHERE number = 1")
            << qint64{1};
        QTest::newRow("a head that says less")
            << QStringLiteral("UPDATE audit_head SET number = 4, hash = (SELECT hash FROM audit WHERE number = 4)")
            << qint64{6};
        QTest::newRow("a head that says other")
            << QStringLiteral("UPDATE audit_head SET hash = zeroblob(32)") << qint64{6};
        QTest::newRow("no head") << QStringLiteral("DELETE FROM audit_head") << qint64{6};
        QTest::newRow("everything away") << QStringLiteral("DELETE FROM audit") << qint64{1};
    }
    void whatWasSlippedInIsFound()
    {
        QFETCH(const QString, sql);
        QFETCH(const qint64, firstBad);
        Log log(5);
        log.dropGuards();
        log.tamper(sql);
        QCOMPARE(log.verify().firstBad, std::optional(firstBad));
    }

    void listsAreFilteredAndPaged()
    {
        Log log(100);
        AuditRepository audit(log.connection());
        const auto numbers = [&](AuditQuery query) {
            query.limit = 1000;
            QList<qint64> list;
            const QList<AuditRecord> records = audit.list(query).records;
            for (const AuditRecord &record : records)
                list.append(record.number);
            return list;
        };
        const auto expected = [](const std::function<bool(int)> &shown) {
            QList<qint64> list;
            for (int number = 100; number >= 1; --number) {
                if (shown(number))
                    list.append(number);
            }
            return list;
        };
        AuditQuery query;
        query.action = QStringLiteral("signin");
        QCOMPARE(numbers(query), expected([](int n) { return n % 3 == 0; }));
        query.action = QStringLiteral("signin.refused");
        QCOMPARE(numbers(query), expected([](int n) { return n % 3 == 0; }));
        query.action = QStringLiteral("sign");
        QVERIFY(numbers(query).isEmpty());
        query = {};
        query.actor = QStringLiteral("actor2");
        query.subjects = {QStringLiteral("subject4")};
        QCOMPARE(numbers(query), expected([](int n) { return n % 5 == 2 && n % 7 == 4; }));
        query = {};
        query.succeeded = true;
        query.from = someInstant + 10s;
        query.until = someInstant + 20s;
        QCOMPARE(numbers(query), expected([](int n) { return n % 3 != 0 && n >= 10 && n < 20; }));
        query = {};
        query.address = QStringLiteral("192.0.2.3");
        QCOMPARE(numbers(query), expected([](int n) { return n % 11 == 3; }));
        query = {};
        query.requestId = QStringLiteral("r7");
        QCOMPARE(numbers(query), QList<qint64>{7});

        query = {};
        query.limit = 30;
        QList<qint64> pages;
        for (int page = 0; page < 4; ++page) {
            const AuditPage shown = audit.list(query);
            for (const AuditRecord &record : shown.records)
                pages.append(record.number);
            QCOMPARE(shown.next.has_value(), page < 3);
            query.before = shown.next;
        }
        QCOMPARE(pages, expected([](int) { return true; }));
    }
};

QTEST_GUILESS_MAIN(TestAuditRepository)
#include "tst_auditrepository.moc"
