// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditrepository.h"

#include "store/auditsearch.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace tessera::store {

namespace {

constexpr qint64 hashSize = 32;
constexpr qint64 recordsBetweenReports = 500;

/// A record with its details as the text that was hashed and stored.
struct StoredRecord
{
    AuditRecord record;
    QString details;
};

constexpr QLatin1StringView columns(
    "number, at, action, actor, subject, succeeded, address, request_id, details, previous_hash, hash");

StoredRecord readRecord(const Statement &row)
{
    StoredRecord stored;
    AuditRecord &record = stored.record;
    record.number = row.integer(0);
    record.at = row.instant(1);
    record.action = row.text(2);
    record.actor = row.text(3);
    record.subject = row.text(4);
    record.succeeded = row.flag(5);
    record.address = row.text(6);
    record.requestId = row.text(7);
    stored.details = row.text(8);
    record.details = QJsonDocument::fromJson(stored.details.toUtf8()).object();
    record.previousHash = row.bytes(9);
    record.hash = row.bytes(10);
    return stored;
}

/// The canonical encoding: a name, then each field in the order of the columns. Numbers are 8 bytes, the highest first;
/// text is UTF-8 and bytes are themselves, after their length as such a number: no two records encode to the same
/// bytes.
class Encoder final
{
public:
    Encoder() { add(QByteArrayView("tessera audit record 1")); }

    void add(qint64 number)
    {
        char bytes[sizeof number];
        qToBigEndian(number, bytes);
        m_hash.addData(QByteArrayView(bytes, sizeof bytes));
    }
    void add(QByteArrayView bytes)
    {
        add(qint64{bytes.size()});
        m_hash.addData(bytes);
    }
    void add(const QString &text) { add(QByteArrayView(text.toUtf8())); }

    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray hashOf(const StoredRecord &stored)
{
    const AuditRecord &record = stored.record;
    Encoder encoder;
    encoder.add(record.number);
    encoder.add(qint64{toMilliseconds(record.at)});
    encoder.add(record.action);
    encoder.add(record.actor);
    encoder.add(record.subject);
    encoder.add(qint64{record.succeeded ? 1 : 0});
    encoder.add(record.address);
    encoder.add(record.requestId);
    encoder.add(stored.details);
    encoder.add(QByteArrayView(record.previousHash));
    return encoder.result();
}

/// Text that comes back from the database as it went in: half of a surrogate pair would not.
QString storable(const QString &text) { return QString::fromUtf8(text.toUtf8()); }

struct Head
{
    qint64 number = 0;
    QByteArray hash;
};

Head readHead(Connection &connection)
{
    Statement row = connection.query(QStringLiteral("SELECT number, hash FROM audit_head"));
    if (!row.next())
        return {-1, {}};
    return {row.integer(0), row.bytes(1)};
}

/// Of the head; zero where it cannot be read, which is found out when it is its turn.
qint64 lastKnownNumber(Connection &connection)
{
    try {
        return std::max(qint64{0}, readHead(connection).number);
    } catch (const StoreFailure &) {
        return 0;
    }
}

/// What is wrong with a record that should follow `expected`; empty where nothing is.
QString faultOf(const StoredRecord &stored, const Head &previous)
{
    if (stored.record.number != previous.number + 1)
        return QStringLiteral("Entry %1 is missing.").arg(previous.number + 1);
    if (stored.record.previousHash != previous.hash)
        return QStringLiteral("Entry %1 does not follow the entry before it.").arg(stored.record.number);
    if (stored.record.hash != hashOf(stored))
        return QStringLiteral("Entry %1 was changed after it was written.").arg(stored.record.number);
    return {};
}

QString headFault(const Head &last, const Head &head)
{
    if (head.number > last.number)
        return QStringLiteral("Entry %1 is missing: the last entry known is %2.").arg(last.number + 1).arg(head.number);
    if (head.number != last.number || head.hash != last.hash)
        return QStringLiteral("The log does not end where its head says.");
    return {};
}

} // namespace

qint64 AuditRepository::append(const AuditEvent &event)
{
    const Head head = readHead(m_connection);
    StoredRecord stored;
    AuditRecord &record = stored.record;
    static_cast<AuditEvent &>(record) = event;
    record.action = storable(event.action);
    record.actor = storable(event.actor);
    record.subject = storable(event.subject);
    record.address = storable(event.address);
    record.requestId = storable(event.requestId);
    record.number = head.number + 1;
    record.previousHash = head.hash;
    stored.details = QString::fromUtf8(QJsonDocument(event.details).toJson(QJsonDocument::Compact));
    record.hash = hashOf(stored);
    m_connection.execute(QStringLiteral("INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
        record.number, record.at, record.action, record.actor, record.subject, record.succeeded, record.address,
        record.requestId, stored.details, record.previousHash, record.hash);
    return record.number;
}

QList<AuditRecord> AuditRepository::read(const AuditCondition &condition, const QString &text, qint64 atMost)
{
    const AuditText wanted(text);
    QList<AuditRecord> records;
    Statement rows = m_connection.run(
        QStringLiteral("SELECT %1 FROM audit WHERE %2 ORDER BY number DESC LIMIT ?").arg(columns, condition.sql),
        condition.values + QVariantList{text.isEmpty() ? atMost : qint64{-1}});
    while (records.size() < atMost && rows.next()) {
        const StoredRecord stored = readRecord(rows);
        if (text.isEmpty() || wanted.isIn(stored.record, stored.details))
            records.append(stored.record);
    }
    return records;
}

AuditPage AuditRepository::list(const AuditQuery &query)
{
    const qint64 limit = std::clamp(query.limit, qint64{1}, largestPage);
    QList<AuditRecord> records;
    const QList<AuditCondition> conditions = auditConditions(query, m_connection);
    for (const AuditCondition &condition : conditions)
        records += read(condition, query.text, limit + 1);
    std::ranges::sort(records, std::ranges::greater(), &AuditRecord::number);
    const auto doubles = std::ranges::unique(records, {}, &AuditRecord::number);
    records.erase(doubles.begin(), doubles.end());

    AuditPage page;
    page.records = records.first(std::min(records.size(), limit));
    if (records.size() > limit)
        page.next = page.records.last().number;
    return page;
}

qint64 AuditRepository::count()
{
    Statement row = m_connection.query(QStringLiteral("SELECT count(*) FROM audit"));
    return row.next() ? row.integer(0) : 0;
}

AuditVerification AuditRepository::verify()
{
    return verify([](qint64, qint64) { return true; }).value();
}

std::optional<AuditVerification> AuditRepository::verify(const std::function<bool(qint64 read, qint64 of)> &goesOn)
{
    const qint64 all = lastKnownNumber(m_connection);
    AuditVerification verification;
    Head last{0, QByteArray(hashSize, '\0')};
    const auto bad = [&](const QString &reason) {
        verification.firstBad = last.number + 1;
        verification.reason = reason;
        verification.intact = last.number;
        verification.headHash = last.hash;
        return verification;
    };
    try {
        Statement rows = m_connection.query(QStringLiteral("SELECT %1 FROM audit ORDER BY number").arg(columns));
        while (rows.next()) {
            const StoredRecord stored = readRecord(rows);
            if (const QString reason = faultOf(stored, last); !reason.isEmpty())
                return bad(reason);
            last = {stored.record.number, stored.record.hash};
            if (last.number % recordsBetweenReports == 0 && !goesOn(last.number, all))
                return std::nullopt;
        }
        if (const QString reason = headFault(last, readHead(m_connection)); !reason.isEmpty())
            return bad(reason);
    } catch (const StoreFailure &failure) {
        if (failure.fault().code != StoreError::Damaged)
            throw;
        return bad(failure.fault().detail);
    }
    verification.intact = last.number;
    verification.headHash = last.hash;
    return verification;
}

} // namespace tessera::store
