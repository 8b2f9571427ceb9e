// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditexport.h"

#include "crypto/cryptolibrary.h"
#include "services/admin/admininstallation.h"
#include "store/auditrepository.h"
#include "users/csv.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;

class TestAuditExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_installation.reset(); }

    void writesJson();
    void writesCsvThatIsNoFormula();
    void writesWhatTheQueryFinds();
    void canceledLeavesWhatWasThere();
    void saysWhyAFileCannotBeWritten();

private:
    static constexpr int count = 2500;

    [[nodiscard]] static QByteArray read(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    std::unique_ptr<AdminInstallation> m_installation;
};

void TestAuditExport::initTestCase()
{
    m_installation = std::make_unique<AdminInstallation>();
    const auto write = [](store::Connection &connection) {
        store::AuditRepository audit(connection);
        for (int n = 0; n < count; ++n) {
            AuditEvent event;
            event.at = fromMilliseconds(1'790'000'000'000 + n);
            event.action = QStringLiteral("signin.refused");
            event.actor = QStringLiteral("anonymous");
            event.subject = n % 2 == 0 ? QStringLiteral("=cmd|' /C calc'!A0") : QStringLiteral("a \"quoted\", one");
            event.succeeded = false;
            event.details = {{QStringLiteral("email"), QStringLiteral("=1+1@example.com")}};
            (void)audit.append(event);
        }
    };
    QVERIFY(await(m_installation->installation().database().write(write)));
}

void TestAuditExport::writesJson()
{
    AuditExport exporting(m_installation->api());
    QSignalSpy finished(&exporting, &AuditExport::finished);
    QSignalSpy progressed(&exporting, &AuditExport::progressed);
    const QString file = m_installation->file(QStringLiteral("all.json"));
    exporting.start({}, LogFormat::Json, file);
    QVERIFY(exporting.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QVERIFY(!exporting.isRunning());
    const QJsonArray array = QJsonDocument::fromJson(read(file)).array();
    QVERIFY(array.size() >= count);
    QCOMPARE(finished.first().at(0).toLongLong(), array.size());
    QCOMPARE(finished.first().at(1).toString(), file);
    QCOMPARE(progressed.count(), array.size() / 1000);
    QVERIFY(progressed.last().at(1).toDouble() > 0.5);
    admin::AuditQuery newest;
    newest.limit = 1;
    const auto entry = await(m_installation->api().audit().list(newest)).value().first();
    const QJsonObject first = array.first().toObject();
    QCOMPARE(first.value(u"number").toInteger(), entry.number);
    QCOMPARE(first.value(u"at").toString(), toIso8601(entry.event.at));
    QCOMPARE(first.value(u"details").toObject(), entry.event.details);
    QCOMPARE(first.value(u"hash").toString(), QString::fromLatin1(entry.hash.toHex()));
    QCOMPARE(first.value(u"request_id"), QJsonValue(QJsonValue::Null));
    for (qsizetype i = 0; i < array.size(); ++i)
        QCOMPARE(array.at(i).toObject().value(u"number").toInteger(), entry.number - i);
    QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestAuditExport::writesCsvThatIsNoFormula()
{
    AuditExport exporting(m_installation->api());
    QSignalSpy finished(&exporting, &AuditExport::finished);
    const QString file = m_installation->file(QStringLiteral("all.csv"));
    admin::AuditQuery query;
    query.action = QStringLiteral("signin.refused");
    exporting.start(query, LogFormat::Csv, file);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    const auto records = users::parseCsv(QString::fromUtf8(read(file)));
    QVERIFY(records);
    QCOMPARE(records->size(), count + 1);
    QCOMPARE(records->first().cells.first(), QStringLiteral("number"));
    for (const users::CsvRecord &record : *records) {
        QCOMPARE(record.cells.size(), records->first().cells.size());
        for (const QString &cell : record.cells)
            QVERIFY(!cell.startsWith(u'='));
    }
    QCOMPARE(records->at(1).cells.at(4), QStringLiteral("a \"quoted\", one"));
    QCOMPARE(records->at(2).cells.at(4), QStringLiteral("'=cmd|' /C calc'!A0"));
}

void TestAuditExport::writesWhatTheQueryFinds()
{
    AuditExport exporting(m_installation->api());
    QSignalSpy finished(&exporting, &AuditExport::finished);
    const QString file = m_installation->file(QStringLiteral("none.json"));
    admin::AuditQuery query;
    query.action = QStringLiteral("backup.written");
    exporting.start(query, LogFormat::Json, file);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QCOMPARE(finished.first().at(0).toLongLong(), 0);
    const QJsonDocument document = QJsonDocument::fromJson(read(file));
    QVERIFY(document.isArray() && document.array().isEmpty());
}

void TestAuditExport::canceledLeavesWhatWasThere()
{
    const QString file = m_installation->file(QStringLiteral("kept.json"));
    QFile before(file);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    AuditExport exporting(m_installation->api());
    QSignalSpy canceled(&exporting, &AuditExport::canceled);
    QSignalSpy finished(&exporting, &AuditExport::finished);
    QObject::connect(&exporting, &AuditExport::progressed, &exporting, &AuditExport::cancel);
    exporting.start({}, LogFormat::Json, file);
    QTRY_COMPARE(canceled.count(), 1);
    QCOMPARE(finished.count(), 0);
    QVERIFY(!exporting.isRunning());
    QCOMPARE(read(file), QByteArray("before"));
}

void TestAuditExport::saysWhyAFileCannotBeWritten()
{
    AuditExport exporting(m_installation->api());
    QSignalSpy failed(&exporting, &AuditExport::failed);
    const QString file = m_installation->file(QStringLiteral("no/such/folder.csv"));
    exporting.start({}, LogFormat::Csv, file);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().startsWith(file));
    QVERIFY(!exporting.isRunning());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestAuditExport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_auditexport.moc"
