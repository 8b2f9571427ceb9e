// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/auditrepository.h"
#include "store/auditsearch.h"
#include "store/transaction.h"

using namespace tessera;
using namespace tessera::store;
using namespace tessera::test;
using namespace Qt::StringLiterals;

namespace {

AuditEvent entry(const QString &action, const QString &subject = {}, const QJsonObject &details = {})
{
    return {.at = someInstant,
        .action = action,
        .actor = u"console"_s,
        .subject = subject,
        .succeeded = true,
        .address = u"192.0.2.1"_s,
        .requestId = {},
        .details = details};
}

QJsonObject email(const QString &address) { return {{u"email"_s, address}}; }

} // namespace

/// Finding something in the audit log.
class TestAuditSearch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<Database> m_database;

    void append(const QList<AuditEvent> &events)
    {
        committed(m_database->write([events](Connection &connection) {
            for (const AuditEvent &event : events)
                AuditRepository(connection).append(event);
        }));
    }
    QList<qint64> found(const AuditQuery &query)
    {
        QList<qint64> numbers;
        const AuditPage page = valueOf(
            m_database->read([&query](Connection &connection) { return AuditRepository(connection).list(query); }));
        for (const AuditRecord &record : page.records)
            numbers.append(record.number);
        return numbers;
    }
    QList<qint64> withText(const QString &text) { return found({.text = text}); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_database = m_folder->open();
    }
    void cleanup() { m_database.reset(); }

    void textIsFoundWhereverItStands()
    {
        AuditEvent one = entry(u"user.disabled"_s, u"a-subject"_s);
        AuditEvent two = entry(u"signin.refused"_s, {}, {{u"reason"_s, u"Wrong Password"_s}});
        two.actor = u"cli:Smith"_s;
        two.requestId = u"00ff17"_s;
        two.address = u"2001:db8::17"_s;
        append({one, two});
        QCOMPARE(withText(u"DISABLED"_s), QList<qint64>{1});
        QCOMPARE(withText(u"a-sub"_s), QList<qint64>{1});
        QCOMPARE(withText(u"smith"_s), QList<qint64>{2});
        QCOMPARE(withText(u"FF17"_s), QList<qint64>{2});
        QCOMPARE(withText(u"2001:DB8"_s), QList<qint64>{2});
        QCOMPARE(withText(u"wrong pass"_s), QList<qint64>{2});
        QCOMPARE(withText(u"e"_s), (QList<qint64>{2, 1}));
        QCOMPARE(withText(u"neither"_s), QList<qint64>());
        QCOMPARE(withText(u"refusedcli"_s), QList<qint64>()); // fields are apart
        QCOMPARE(found({.text = u"smith"_s, .succeeded = false}), QList<qint64>());
    }

    void everyCharacterStandsForItself_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("per cent") << u"50 % of them"_s << u"0 % o"_s << true;
        QTest::newRow("per cent stands for no other") << u"50 of them"_s << u"5%f"_s << false;
        QTest::newRow("underscore") << u"a_b"_s << u"A_B"_s << true;
        QTest::newRow("underscore stands for no other") << u"axb"_s << u"a_b"_s << false;
        QTest::newRow("backslash") << u"a\\b"_s << u"a\\b"_s << true;
        QTest::newRow("quotation mark") << u"say \"no\""_s << u"SAY \"NO"_s << true;
        QTest::newRow("case of other letters") << u"Zoë Ångström"_s << u"ZOË ångSTRÖM"_s << true;
        QTest::newRow("other letters are not alike") << u"Zoé"_s << u"zoë"_s << false;
        QTest::newRow("beyond the plane") << u"an 🦉"_s << u"N 🦉"_s << true;
        QTest::newRow("another beyond it") << u"an 🦊"_s << u"n 🦉"_s << false;
        QTest::newRow("line break") << u"a\nb"_s << u"A\nB"_s << true;
        const QString name(300, u'x');
        QTest::newRow("long") << (name + u"end"_s) << (name + u"END"_s) << true;
        QTest::newRow("long, with another end") << (name + u"end"_s) << (name + u"and"_s) << false;
        QTest::newRow("longer than SQLite takes") << name << QString(100'000, u'x') << false;
    }
    void everyCharacterStandsForItself()
    {
        QFETCH(const QString, reason);
        QFETCH(const QString, text);
        QFETCH(const bool, isFound);
        append({entry(u"key.revoked"_s, u"kid"_s, {{u"reason"_s, reason}}), entry(u"key.retired"_s, reason)});
        QCOMPARE(withText(text), isFound ? (QList<qint64>{2, 1}) : QList<qint64>());
    }

    void textIsPagedLikeAllElse()
    {
        QList<AuditEvent> events;
        for (int i = 0; i < 30; ++i)
            events.append(entry(i % 3 == 0 ? u"user.added"_s : u"key.added"_s));
        append(events);
        AuditQuery query{.text = u"USER"_s, .limit = 4};
        QList<qint64> numbers;
        for (int page = 0; page < 3; ++page) {
            const AuditPage shown = valueOf(
                m_database->read([&query](Connection &connection) { return AuditRepository(connection).list(query); }));
            for (const AuditRecord &record : shown.records)
                numbers.append(record.number);
            QCOMPARE(shown.next.has_value(), page < 2);
            query.before = shown.next;
        }
        QCOMPARE(numbers, (QList<qint64>{28, 25, 22, 19, 16, 13, 10, 7, 4, 1}));
    }

    void subjectsAndAnAddressAreFoundTogether()
    {
        append({entry(u"user.added"_s, u"id"_s, email(u"Alice@Example.com"_s)), entry(u"user.disabled"_s, u"id"_s),
            entry(u"user.added"_s, u"other"_s, email(u"bob@example.com"_s)),
            entry(u"signin.refused"_s, {}, email(u"ALICE@example.com"_s)), entry(u"signin.refused"_s, {}, email({})),
            entry(u"user.edited"_s, u"other"_s,
                {{u"email"_s, QJsonObject{{u"new"_s, u"bob@example.com"_s}, {u"old"_s, u"alice@example.com"_s}}}}),
            entry(u"key.exported"_s, u"alice@example.com"_s)});
        AuditQuery query{.subjects = {u"alice@example.com"_s, u"id"_s}, .email = u"alice@example.com"_s};
        QCOMPARE(found(query), (QList<qint64>{7, 4, 2, 1})); // each once, the newest first
        query.limit = 2;
        QCOMPARE(found(query), (QList<qint64>{7, 4}));
        query.before = 4;
        QCOMPARE(found(query), (QList<qint64>{2, 1}));
        query.action = u"user"_s;
        query.text = u"added"_s;
        QCOMPARE(found(query), QList<qint64>{1});
        QCOMPARE(found({.email = u"nobody@example.com"_s}), QList<qint64>());
    }

    void addressesAreFoundAsTheyStandInJson()
    {
        append({entry(u"signin.refused"_s, {}, email(u"ü\\l@example.com"_s)),
            entry(u"signin.refused"_s, {}, {{u"email"_s, u"x@example.com"_s}, {u"reason"_s, u"no \"email\":\"y\""_s}}),
            entry(u"signin.refused"_s, {}, {{u"reason"_s, u"\"email\":\"z@example.com\""_s}})});
        QCOMPARE(found({.email = u"ü\\L@EXAMPLE.com"_s}), QList<qint64>{1});
        QCOMPARE(found({.email = u"x@example.com"_s}), QList<qint64>{2});
        QCOMPARE(found({.email = u"z@example.com"_s}), QList<qint64>());
    }

    void thousandsFitOnAPage()
    {
        append(QList<AuditEvent>(1500, entry(u"user.added"_s)));
        QCOMPARE(found({.limit = 10'000}).size(), 1500);
    }

    void clocksThatJumpHideNothing()
    {
        QList<AuditEvent> events(6, entry(u"user.added"_s));
        const QList<int> minutes{0, 10, 1, 2, 3, 11}; // set back after the second one
        for (qsizetype i = 0; i < events.size(); ++i)
            events[i].at = someInstant + std::chrono::minutes(minutes.at(i));
        append(events);
        QCOMPARE(found({.from = someInstant + 2min}), (QList<qint64>{6, 5, 4, 2}));
        QCOMPARE(found({.until = someInstant + 2min}), (QList<qint64>{3, 1}));
        QCOMPARE(found({.action = u"user"_s, .from = someInstant + 2min, .until = someInstant + 11min}),
            (QList<qint64>{5, 4, 2}));
        QCOMPARE(found({.from = someInstant + 1h}), QList<qint64>());
        QCOMPARE(found({.until = someInstant}), QList<qint64>());
    }

    void outcomesAreFoundWithAndWithoutAnAction()
    {
        QList<AuditEvent> events{entry(u"signin.refused"_s), entry(u"signin.accepted"_s), entry(u"signin"_s),
            entry(u"signinx.accepted"_s), entry({}), entry(u"\U0001f989"_s)};
        for (AuditEvent &event : events)
            event.succeeded = !event.action.endsWith(u"refused"_s) && !event.action.isEmpty();
        append(events);
        QCOMPARE(found({.succeeded = false}), (QList<qint64>{5, 1}));
        QCOMPARE(found({.succeeded = true}), (QList<qint64>{6, 4, 3, 2}));
        QCOMPARE(found({.action = u"signin"_s}), (QList<qint64>{3, 2, 1}));
        QCOMPARE(found({.action = u"signin"_s, .succeeded = true}), (QList<qint64>{3, 2}));
        QCOMPARE(found({.action = u"signin"_s, .actor = u"console"_s}), (QList<qint64>{3, 2, 1}));
        QCOMPARE(found({.action = u"signin"_s, .actor = u"console"_s, .succeeded = false}), QList<qint64>{1});
        QCOMPARE(found({.action = u"key"_s}), QList<qint64>());
    }

    void anIndexIsUsed_data()
    {
        QTest::addColumn<AuditQuery>("query");
        QTest::addColumn<QString>("index");
        const auto row = [](const char *name, const AuditQuery &query, const QString &index) {
            QTest::newRow(name) << query << index;
            AuditQuery more = query;
            more.action = u"signin"_s;
            more.succeeded = true;
            more.from = someInstant;
            more.before = 7;
            more.text = u"t"_s;
            QTest::addRow("%s and all else", name) << more << index;
        };
        row("request", {.requestId = u"00"_s}, u"audit_by_request"_s);
        row("subject", {.subjects = {u"id"_s}}, u"audit_by_subject"_s);
        row("email", {.email = u"a@example.com"_s}, u"audit_by_email"_s);
        row("actor", {.actor = u"console"_s}, u"audit_by_actor"_s);
        row("action", {.action = u"signin"_s}, u"audit_by_action"_s);
        QTest::newRow("outcome") << AuditQuery{.succeeded = false} << u"audit_by_action"_s;
        QTest::newRow("instants") << AuditQuery{.from = someInstant, .until = someInstant + 1h}
                                  << u"INTEGER PRIMARY KEY"_s;
        QTest::newRow("page") << AuditQuery{.before = 7} << u"INTEGER PRIMARY KEY"_s;
    }
    // A page is read from one index that has the records in their order: nothing is scanned, nothing is sorted.
    void anIndexIsUsed()
    {
        QFETCH(const AuditQuery, query);
        QFETCH(const QString, index);
        append({entry(u"signin.accepted"_s, u"id"_s, email(u"a@example.com"_s)), entry(u"signin.refused"_s)});
        const QStringList plans = valueOf(m_database->read([&query](Connection &connection) {
            QStringList read;
            const QList<AuditCondition> conditions = auditConditions(query, connection);
            for (const AuditCondition &condition : conditions) {
                Statement plan = connection.run(
                    u"EXPLAIN QUERY PLAN SELECT * FROM audit WHERE %1 ORDER BY number DESC LIMIT 10"_s.arg(
                        condition.sql),
                    condition.values);
                QStringList steps;
                while (plan.next())
                    steps.append(plan.text(3));
                read.append(steps.join(u'\n'));
            }
            return read;
        }));
        QVERIFY(!plans.isEmpty());
        for (const QString &plan : plans)
            QVERIFY2(plan.startsWith(u"SEARCH"_s) && plan.contains(index) && !plan.contains(u'\n'), qPrintable(plan));
    }
};

QTEST_GUILESS_MAIN(TestAuditSearch)
#include "tst_auditsearch.moc"
