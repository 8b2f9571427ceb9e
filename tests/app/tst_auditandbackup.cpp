// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tessera::test;

/// What is kept of what was done, and copies of everything.
class TestAuditAndBackup : public WorkplaceTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsInTheAuditLogAndTheChainHolds()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        (void)m_workplace->json(words("settings set registration open"));
        const QJsonArray entries = m_workplace->json(words("audit list")).array();
        QStringList actions;
        for (const QJsonValue &entry : entries)
            actions.append(entry.toObject().value(QStringLiteral("action")).toString());
        QVERIFY2(actions.contains(QStringLiteral("user.added")), qPrintable(actions.join(u' ')));
        QVERIFY(entries.first().toObject().value(QStringLiteral("actor")).toString().startsWith(u"cli:"));
        QCOMPARE(m_workplace->json(words("audit list --action user")).array().size(), 1);
        QCOMPARE(m_workplace->json(words("audit list --limit 1")).array().size(), 1);

        const QJsonObject verdict = m_workplace->json(words("audit verify")).object();
        QCOMPARE(verdict.value(QStringLiteral("whole")).toBool(), true);
        QCOMPARE(verdict.value(QStringLiteral("intact")).toInt(), entries.size());

        const QString file = m_workplace->path(QStringLiteral("audit.jsonl"));
        QCOMPARE(m_workplace->run({QStringLiteral("audit"), QStringLiteral("export"), file}).code, 0);
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = exported.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), entries.size());
        QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value(QStringLiteral("number")).toInt(), 1);
        QCOMPARE(m_workplace->run({QStringLiteral("audit"), QStringLiteral("export"), file}).code,
            1); // never over a file that exists
    }

    void theAuditLogIsSearchedAsPeopleSpeak()
    {
        const auto actions = [this](const QString &options) {
            const QJsonArray entries = m_workplace->json(words(QStringLiteral("audit list ") + options)).array();
            QStringList found;
            for (const QJsonValue &entry : entries)
                found.prepend(entry.toObject().value(QStringLiteral("action")).toString());
            return found;
        };
        const QString added = QStringLiteral("user.added"), disabled = QStringLiteral("user.disabled"),
                      deleted = QStringLiteral("user.deleted");
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        (void)m_workplace->json(words("user add bob@example.com --generate"));
        (void)m_workplace->json(words("user disable alice@example.com"));
        QCOMPARE(actions(QStringLiteral("--subject alice@example.com")), (QStringList{added, disabled}));
        QCOMPARE(actions(QStringLiteral("--subject Alice@Example.com --action user.disabled")), QStringList{disabled});
        QCOMPARE(actions(QStringLiteral("--text BOB@")), QStringList{added});
        QCOMPARE(actions(QStringLiteral("--text disab")), QStringList{disabled});
        QCOMPARE(actions(QStringLiteral("--actor bob@example.com")), QStringList());
        QCOMPARE(actions(QStringLiteral("--request nothing")), QStringList());
        QCOMPARE(actions(QStringLiteral("--subject nobody@example.com")), QStringList());
        // Who was it? Nobody has the address any more, but the log knows it.
        (void)m_workplace->json(words("user delete alice@example.com --yes"));
        QCOMPARE(actions(QStringLiteral("--subject alice@example.com")), (QStringList{added, deleted}));
    }

    void aPlainBackupAndRestore()
    {
        const QString backup = m_workplace->path(QStringLiteral("backup.db"));
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const QByteArray keys = m_workplace->run(words("key list --json")).output;
        QCOMPARE(m_workplace->run({QStringLiteral("backup"), QStringLiteral("--plain"), backup}).code, 0);
        QCOMPARE(m_workplace->run({QStringLiteral("backup"), QStringLiteral("--plain"), backup}).code, 1);
        QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        (void)m_workplace->json(words("user delete alice@example.com --yes"));
        QCOMPARE(m_workplace->run({QStringLiteral("restore"), backup}).code, 1); // there is a database
        const QJsonObject restored =
            m_workplace->json({QStringLiteral("restore"), backup, QStringLiteral("--force")}).object();
        QVERIFY(QFile::exists(restored.value(QStringLiteral("previous")).toString()));
        QCOMPARE(restored.value(QStringLiteral("users")).toInt(), 1);
        QCOMPARE(restored.value(QStringLiteral("keys")).toInt(), 1);
        QVERIFY(QDateTime::fromString(restored.value(QStringLiteral("until")).toString(), Qt::ISODate).isValid());
        const QJsonObject noted =
            m_workplace->json(words("audit list --action backup.restored")).array().at(0).toObject();
        QCOMPARE(noted.value(QStringLiteral("details")).toObject().value(QStringLiteral("file")).toString(), backup);
        QVERIFY(noted.value(QStringLiteral("actor")).toString().startsWith(QStringLiteral("cli:")));
        QCOMPARE(m_workplace->run(words("user show alice@example.com")).code, 0);
        QCOMPARE(m_workplace->run(words("key list --json")).output, keys);

        const Workplace elsewhere; // with another key-encryption key
        elsewhere.install();
        const Ended foreign = elsewhere.run({QStringLiteral("restore"), backup, QStringLiteral("--force")});
        QCOMPARE(foreign.code, 1);
        QVERIFY2(!foreign.errors.contains("restore-"), foreign.errors.constData());
        QCOMPARE(elsewhere.run(words("key list")).code, 0);
        QFile junk(m_workplace->path(QStringLiteral("junk.db")));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(8192, 'x'));
        junk.close();
        const Ended refused = m_workplace->run({QStringLiteral("restore"), junk.fileName(), QStringLiteral("--force")});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.errors, "tesserad: " + junk.fileName().toUtf8() + " is not a backup of Tessera.\n");
        QCOMPARE(m_workplace->run(words("user show alice@example.com")).code, 0);
    }

    void restoreIntoANewFolder()
    {
        const QString backup = m_workplace->path(QStringLiteral("backup.db"));
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        QCOMPARE(m_workplace->run({QStringLiteral("backup"), QStringLiteral("--plain"), backup}).code, 0);
        const Workplace other;
        const Ended keyless = other.run({QStringLiteral("restore"), backup});
        QCOMPARE(keyless.code, 1);
        QVERIFY2(keyless.errors.contains(other.dataFolder().toUtf8() + "/key-encryption-key") &&
                     !keyless.errors.contains("restore-"),
            keyless.errors.constData());
        QFile junk(other.path(QStringLiteral("notes.txt")));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write("buy milk\n");
        junk.close();
        const Ended refused = other.run({QStringLiteral("restore"), junk.fileName()});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.errors, "tesserad: " + junk.fileName().toUtf8() + " is not a backup of Tessera.\n");
        QFile whole(backup);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile half(other.path(QStringLiteral("half.db")));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write(whole.read(whole.size() / 2));
        half.close();
        const Ended damaged = other.run({QStringLiteral("restore"), half.fileName()});
        QCOMPARE(damaged.code, 1);
        QCOMPARE(
            damaged.errors, "tesserad: The backup " + half.fileName().toUtf8() + " is damaged; use another one.\n");
        QVERIFY(!QFile::exists(other.dataFolder())); // nothing is left of what came to nothing

        QVERIFY(QDir().mkpath(other.dataFolder()));
        QVERIFY(QFile::copy(m_workplace->dataFolder() + QStringLiteral("/key-encryption-key"),
            other.dataFolder() + QStringLiteral("/key-encryption-key")));
        QVERIFY(other.json({QStringLiteral("restore"), backup}).object().value(QStringLiteral("previous")).isNull());
        QCOMPARE(other.run(words("user show alice@example.com")).code, 0);
    }

    void backupNamesTheFileThatWasAskedFor()
    {
        m_workplace->install();
        const QString file = m_workplace->path(QStringLiteral("nowhere/backup.db"));
        const Ended refused = m_workplace->run({QStringLiteral("backup"), QStringLiteral("--plain"), file});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains(file.toUtf8() + ' '), refused.errors.constData());
    }

    void missingKeyIsRefusedAndNotMadeAnew()
    {
        m_workplace->install();
        const QString key = m_workplace->dataFolder() + QStringLiteral("/key-encryption-key");
        QVERIFY(QFile::rename(key, key + QStringLiteral(".away")));
        const Ended refused = m_workplace->run(words("key list"));
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.errors.contains("missing"));
        QVERIFY(!QFile::exists(key));
        QFile other(key);
        QVERIFY(other.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner));
        other.write(QByteArray(32, 'k'));
        other.close();
        QCOMPARE(m_workplace->run(words("key list")).code, 1);
    }
};

QTEST_GUILESS_MAIN(TestAuditAndBackup)
#include "tst_auditandbackup.moc"
