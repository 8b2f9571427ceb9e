// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"
#include "support/fulldisk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tessera::test;

namespace {

constexpr char passphrase[] = "correct horse battery\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a file cannot be read");
    return file.readAll();
}

QStringList scratchIn(const Workplace &workplace)
{
    return QDir(workplace.dataFolder()).entryList({QStringLiteral("scratch-*")}, QDir::Dirs);
}

} // namespace

/// Encrypted backups from the command line, and back on this machine and on others.
class TestBackupCommands : public WorkplaceTest
{
    Q_OBJECT

    QString backUp()
    {
        const QString file = m_workplace->path(QStringLiteral("backup"));
        const QJsonObject made =
            m_workplace->json({QStringLiteral("backup"), file, QStringLiteral("--passphrase-file"), secretFile()})
                .object();
        if (made.value(QStringLiteral("file")).toString() != file)
            throw std::runtime_error("another file was written");
        return file;
    }

    QString secretFile() { return m_workplace->file(QStringLiteral("passphrase"), passphrase); }

    Ended restored(const Workplace &workplace, const QString &file, const QStringList &options = {})
    {
        return workplace.run(
            QStringList{QStringLiteral("restore"), file, QStringLiteral("--passphrase-file"), secretFile()} + options);
    }

private Q_SLOTS:
    void aBackupIsAllThatAnotherMachineNeeds()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const Services services(*m_workplace); // which run meanwhile
        const QString file = backUp();
        const QByteArray keys = m_workplace->run(words("key list --json")).output;
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!contentOf(file).contains("alice@example.com"));
        QVERIFY(scratchIn(*m_workplace).isEmpty());
        const QJsonObject noted =
            m_workplace->json(words("audit list --action backup.written")).array().at(0).toObject();
        QCOMPARE(noted.value(QStringLiteral("details")).toObject(),
            (QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("encrypted"), true}}));

        const Workplace other;
        const Ended ended = restored(other, file, {QStringLiteral("--json")});
        QVERIFY2(ended.code == 0, ended.errors.constData());
        QCOMPARE(ended.json().object().value(QStringLiteral("key_encryption_key")).toString(),
            other.dataFolder() + QStringLiteral("/key-encryption-key"));
        QCOMPARE(contentOf(other.dataFolder() + QStringLiteral("/key-encryption-key")),
            contentOf(m_workplace->dataFolder() + QStringLiteral("/key-encryption-key")));
        QCOMPARE(other.run(words("key list --json")).output, keys);
        QCOMPARE(other.run(words("user show alice@example.com")).code, 0);
        QVERIFY(scratchIn(other).isEmpty());
        const Services there(other); // signs with the same keys
        QCOMPARE(get(there.auth() + QStringLiteral("/.well-known/jwks.json")).body,
            get(services.auth() + QStringLiteral("/.well-known/jwks.json")).body);
    }

    void theKeyOfTheFolderStays()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const QString file = backUp();
        const QByteArray keys = m_workplace->run(words("key list --json")).output;
        const Workplace other;
        (void)other.json(words("user add bob@example.com --generate"));
        const QString keyFile = other.dataFolder() + QStringLiteral("/key-encryption-key");
        const QByteArray key = contentOf(keyFile);
        QCOMPARE(restored(other, file).code, 1); // there is a database
        QCOMPARE(other.run(words("user show bob@example.com")).code, 0);
        const Ended ended = restored(other, file, {QStringLiteral("--force"), QStringLiteral("--json")});
        QVERIFY2(ended.code == 0, ended.errors.constData());
        QVERIFY(ended.json().object().value(QStringLiteral("key_encryption_key")).isNull());
        QCOMPARE(contentOf(keyFile), key);
        QCOMPARE(other.run(words("key list --json")).output, keys);
        QCOMPARE(m_workplace->json(words("audit verify")).object().value(QStringLiteral("whole")).toBool(), true);
        QCOMPARE(other.json(words("audit list --action keys.resealed")).array().size(), 1);

        // What was there before opens again, with the key that is still there.
        const QString previous = ended.json().object().value(QStringLiteral("previous")).toString();
        QVERIFY(QFile::remove(other.dataFolder() + QStringLiteral("/tessera.db")));
        QVERIFY(QFile::rename(previous, other.dataFolder() + QStringLiteral("/tessera.db")));
        QCOMPARE(other.run(words("user show bob@example.com")).code, 0);
    }

    void aLostKeyComesBack()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const QString file = backUp();
        QVERIFY(QFile::remove(m_workplace->dataFolder() + QStringLiteral("/key-encryption-key")));
        QCOMPARE(m_workplace->run(words("key list")).code, 1);
        const Ended ended = restored(*m_workplace, file, {QStringLiteral("--force")});
        QVERIFY2(ended.code == 0, ended.errors.constData());
        QCOMPARE(m_workplace->run(words("user show alice@example.com")).code, 0);
    }

    void aNamedKeyFileIsMadeOrObeyed()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const QString file = backUp();
        const Workplace other;
        const QStringList named{
            QStringLiteral("--key-encryption-key-file"), other.path(QStringLiteral("elsewhere.key"))};
        const Ended ended = restored(other, file, named);
        QVERIFY2(ended.code == 0, ended.errors.constData());
        QVERIFY2(ended.output.contains("elsewhere.key"), ended.output.constData());
        QVERIFY(!QFile::exists(other.dataFolder() + QStringLiteral("/key-encryption-key")));
        QCOMPARE(other.run(words("user show alice@example.com") + named).code, 0);

        const Workplace third;
        const QStringList open{
            QStringLiteral("--key-encryption-key-file"), third.file(QStringLiteral("open.key"), QByteArray(64, 'a'))};
        QFile::setPermissions(open.last(), QFile::ReadOwner | QFile::ReadOther);
        const Ended refused = restored(third, file, open);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("chmod 600"), refused.errors.constData());
        QVERIFY(!QFile::exists(third.dataFolder()));
    }

    void whatIsWrongWithABackupIsTold_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<int>("keep"); // in bytes; from the end where it is negative
        QTest::addColumn<int>("flip");
        QTest::addColumn<QByteArray>("says");
        const QByteArray right(passphrase);
        QTest::newRow("another passphrase")
            << QByteArray("another passphrase\n") << 0 << -1 << QByteArray("The passphrase is not that of the backup");
        QTest::newRow("cut off") << right << -1 << -1 << QByteArray("ends early");
        QTest::newRow("cut within the header") << right << 50 << -1 << QByteArray("ends within its header");
        QTest::newRow("a bit of the header") << right << 0 << 70 << QByteArray("is damaged");
        QTest::newRow("a bit of the content") << right << 0 << 20'000 << QByteArray("is damaged");
        QTest::newRow("a later version") << right << 0 << 16 << QByteArray("a later version of Tessera");
        QTest::newRow("no passphrase") << QByteArray("\n") << 0 << -1 << QByteArray("is empty");
    }

    void whatIsWrongWithABackupIsTold()
    {
        QFETCH(QByteArray, secret);
        QFETCH(int, keep);
        QFETCH(int, flip);
        QFETCH(QByteArray, says);
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        QByteArray bytes = contentOf(backUp());
        if (keep != 0)
            bytes.truncate(keep > 0 ? keep : bytes.size() + keep);
        if (flip >= 0)
            bytes[flip] = static_cast<char>(bytes.at(flip) ^ 1);
        const QString file = m_workplace->file(QStringLiteral("changed"), bytes);
        const QStringList from{QStringLiteral("--passphrase-file"), m_workplace->file(QStringLiteral("given"), secret)};
        const Ended checked =
            m_workplace->run(QStringList{QStringLiteral("backup"), QStringLiteral("check"), file} + from);
        const Ended refused =
            m_workplace->run(QStringList{QStringLiteral("restore"), file, QStringLiteral("--force")} + from);
        for (const Ended &ended : {checked, refused}) {
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.errors.contains(says), ended.errors.constData());
            QVERIFY2(!ended.errors.contains("scratch-"), ended.errors.constData());
        }
        QVERIFY(scratchIn(*m_workplace).isEmpty());
        QCOMPARE(m_workplace->run(words("user show alice@example.com")).code, 0);
    }

    void aBackupIsChecked()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const QString file = backUp();
        const QStringList check{QStringLiteral("backup"), QStringLiteral("check")};
        const QJsonObject found =
            m_workplace->json(check + QStringList{file, QStringLiteral("--passphrase-file"), secretFile()}).object();
        QCOMPARE(found.value(QStringLiteral("users")).toInt(), 1);
        QCOMPARE(found.value(QStringLiteral("keys")).toInt(), 1);
        QCOMPARE(found.value(QStringLiteral("encrypted")).toBool(), true);
        QCOMPARE(found.value(QStringLiteral("size")).toInteger(), QFile(file).size());
        QVERIFY(found.value(QStringLiteral("first_bad_audit_entry")).isNull());
        QVERIFY(QDateTime::fromString(found.value(QStringLiteral("created_at")).toString(), Qt::ISODate).isValid());
        // From standard input as well, and a plain one without.
        QCOMPARE(m_workplace->run(check + QStringList{file}, passphrase).code, 0);
        const QString plain = m_workplace->path(QStringLiteral("plain"));
        QCOMPARE(m_workplace->run({QStringLiteral("backup"), QStringLiteral("--plain"), plain}).code, 0);
        QCOMPARE(
            m_workplace->json(check + QStringList{plain}).object().value(QStringLiteral("encrypted")).toBool(), false);
        // On a machine without an installation, which it does not make.
        const Workplace other;
        QCOMPARE(other.run(check + QStringList{file, QStringLiteral("--passphrase-file"), secretFile()}).code, 0);
        QCOMPARE(other.run(check + QStringList{plain}).code, 0);
        QVERIFY(!QFile::exists(other.dataFolder() + QStringLiteral("/tessera.db")));
    }

    void whatCannotBeWrittenIsTold()
    {
        m_workplace->install();
        const QStringList from{QStringLiteral("--passphrase-file"), secretFile()};
        const auto refusal = [&](const QString &file, const QStringList &options) {
            const Ended ended = m_workplace->run(QStringList{QStringLiteral("backup"), file} + options);
            return ended.code == 1 ? ended.errors : QByteArray("not refused");
        };
        const QString file = backUp();
        QVERIFY(refusal(file, from).contains("replaces nothing"));
        QVERIFY(refusal(m_workplace->path(QStringLiteral("nowhere/backup")), from).contains("There is no folder"));
        const QString secret = m_workplace->file(QStringLiteral("short"), "eleven char\n");
        const QByteArray weak =
            refusal(m_workplace->path(QStringLiteral("weak")), {QStringLiteral("--passphrase-file"), secret});
        QVERIFY2(weak.contains("at least 12 characters"), weak.constData());
        QVERIFY(!QFile::exists(m_workplace->path(QStringLiteral("weak"))));
        QCOMPARE(m_workplace->run(words("backup x --plain --passphrase-file y")).code, 2);
        const Ended slip = m_workplace->run(QStringList{QStringLiteral("backup"), QStringLiteral("chekc")} + from);
        QCOMPARE(slip.code, 2);
        QVERIFY2(slip.errors.contains("did you mean \"backup check\"?"), slip.errors.constData());
    }

    void aFolderInUseIsNotRestoredInto()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const QString file = backUp();
        const Services services(*m_workplace);
        const Ended refused = restored(*m_workplace, file, {QStringLiteral("--force")});
        QCOMPARE(refused.code, 1);
        QVERIFY2(
            refused.errors.contains("Services already run on the data folder") &&
                refused.errors.contains(QByteArray::number(services.ready().value(QStringLiteral("pid")).toInteger())),
            refused.errors.constData());
    }

    void aFullDiskLeavesNothing()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const QString file = backUp();
        const Workplace other;
        const Ended refused = [&] {
            const FullDisk disk(64 * 1024); // of every file that the program writes, too
            return other.run({QStringLiteral("restore"), file, QStringLiteral("--passphrase-file"),
                m_workplace->path(QStringLiteral("passphrase"))});
        }();
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("no space left"), refused.errors.constData());
        QVERIFY(!QFile::exists(other.dataFolder()));
    }
};

QTEST_GUILESS_MAIN(TestBackupCommands)
#include "tst_backupcommands.moc"
