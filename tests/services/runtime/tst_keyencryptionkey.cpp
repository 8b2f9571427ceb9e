// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/keyencryptionkey.h"

#include "crypto/cryptolibrary.h"
#include "runtime/installation.h"
#include "services/runtime/fakekeyring.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>

using namespace tessera;
using namespace tessera::runtime;
using tessera::test::FakeKeyring;

namespace {

void put(const QString &path, const QByteArray &content, mode_t mode = 0600)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        throw std::runtime_error("cannot write");
    file.close();
    ::chmod(QFile::encodeName(path).constData(), mode);
}

} // namespace

class TestKeyEncryptionKey : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_around;

    [[nodiscard]] DataFolder folder() const
    {
        return DataFolder::open(m_around->filePath(QStringLiteral("data"))).value();
    }
    [[nodiscard]] QString path(const char *name) const { return m_around->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] static Configuration configuration(const std::optional<QString> &file = {})
    {
        Configuration configuration = loadConfiguration({}).value();
        configuration.keyEncryptionKeyFile = file;
        return configuration;
    }

private Q_SLOTS:
    void init() { m_around = std::make_unique<QTemporaryDir>(); }

    void isMadeOnceAndKept()
    {
        const auto first = keyEncryptionKey(configuration(), folder(), {}, nullptr);
        QVERIFY(first);
        QCOMPARE(first->size(), 32);
        const auto again = keyEncryptionKey(configuration(), folder(), {}, nullptr);
        QVERIFY(again->view() == first->view());
        struct stat status = {};
        QVERIFY(::stat(QFile::encodeName(folder().keyEncryptionKeyFile()).constData(), &status) == 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
        QCOMPARE(QDir(folder().path()).entryList(QDir::Files), QStringList{QStringLiteral("key-encryption-key")});
    }

    void missingOneIsRefusedWhereThereIsADatabase()
    {
        put(folder().databaseFile(), "something");
        const auto key = keyEncryptionKey(configuration(), folder(), {}, nullptr);
        QCOMPARE(key.error().code, RuntimeError::NoKey);
        QVERIFY(key.error().detail.contains(folder().keyEncryptionKeyFile()));
        QVERIFY(!QFile::exists(folder().keyEncryptionKeyFile()));
        const auto named = keyEncryptionKey(configuration(path("kek")), folder(), {}, nullptr);
        QVERIFY(named.error().detail.contains(path("kek")));
    }

    void credentialBeforeNamedFileBeforeFolder()
    {
        FakeKeyring keyring;
        keyring.held = QByteArray(32, 'r');
        put(folder().keyEncryptionKeyFile(), QByteArray(32, 'd'));
        put(path("named"), QByteArray(32, 'n'));
        put(path("key-encryption-key"), QByteArray(32, 'c'), 0444);
        QVERIFY(keyEncryptionKey(configuration(path("named")), folder(), m_around->path(), &keyring)->view() ==
                QByteArray(32, 'c'));
        QVERIFY(keyEncryptionKey(configuration(path("named")), folder(), {}, &keyring)->view() == QByteArray(32, 'n'));
        QVERIFY(keyEncryptionKey(configuration(), folder(), {}, &keyring)->view() == QByteArray(32, 'd'));
        QVERIFY(QFile::remove(folder().keyEncryptionKeyFile()));
        QVERIFY(keyEncryptionKey(configuration(), folder(), {}, &keyring)->view() == QByteArray(32, 'r'));
    }

    void firstStartPrefersTheKeyring()
    {
        FakeKeyring keyring;
        const auto key = keyEncryptionKey(configuration(), folder(), {}, &keyring);
        QVERIFY(key->view() == keyring.held);
        QVERIFY(!QFile::exists(folder().keyEncryptionKeyFile()));
        put(folder().databaseFile(), "something");
        keyring.isLocked = true;
        QCOMPARE(keyEncryptionKey(configuration(), folder(), {}, &keyring).error().code, RuntimeError::NoKey);
    }

    void aKeyringThatForgetsIsNotTheOnlyOneThatKnows()
    {
        FakeKeyring keyring;
        keyring.forgets = true;
        const auto key = keyEncryptionKey(configuration(), folder(), {}, &keyring);
        QVERIFY(key);
        QVERIFY(readKeyFile(folder().keyEncryptionKeyFile()).value()->view() == key->view());
    }

    void acceptsHexadecimalDigits()
    {
        put(path("kek"), QByteArray(32, '\x5a').toHex() + '\n');
        QVERIFY(keyEncryptionKey(configuration(path("kek")), folder(), {}, nullptr)->view() == QByteArray(32, '\x5a'));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("mode");
        QTest::newRow("empty") << QByteArray() << 0600;
        QTest::newRow("31 bytes") << QByteArray(31, 'x') << 0600;
        QTest::newRow("33 bytes") << QByteArray(33, 'x') << 0600;
        QTest::newRow("63 digits") << QByteArray(63, 'a') << 0600;
        QTest::newRow("64 characters, one no digit") << QByteArray(63, 'a') + 'g' << 0600;
        QTest::newRow("66 digits") << QByteArray(66, 'a') << 0600;
        QTest::newRow("others may read it") << QByteArray(32, 'x') << 0644;
        QTest::newRow("the group may write it") << QByteArray(32, 'x') << 0620;
    }

    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, mode);
        put(path("kek"), content, static_cast<mode_t>(mode));
        const auto key = keyEncryptionKey(configuration(path("kek")), folder(), {}, nullptr);
        QVERIFY(!key);
        QCOMPARE(key.error().code, RuntimeError::NoKey);
    }

    void whatACrashLeftBesideGoes()
    {
        const auto old = [this](const char *name, bool isOld) {
            put(path(name), "1");
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (isOld)
                QVERIFY(
                    file.setFileTime(QDateTime::currentDateTime().addSecs(-120), QFileDevice::FileModificationTime));
        };
        old("kek", true);
        old("kek.0123456789abcdef.new", true);
        old("kek.fedcba9876543210.new", false); // perhaps somebody is at it
        old("kek.new", true);                   // not of ours
        old("other.0123456789abcdef.new", true);
        removeUnfinishedKeyFiles(path("kek"));
        QVERIFY(!QFile::exists(path("kek.0123456789abcdef.new")));
        for (const char *stays : {"kek", "kek.fedcba9876543210.new", "kek.new", "other.0123456789abcdef.new"})
            QVERIFY2(QFile::exists(path(stays)), stays);
    }

    void manyFirstStartsAtOnceAgree()
    {
        const DataFolder here = folder();
        std::vector<QByteArray> made(8);
        {
            std::vector<std::jthread> starts;
            starts.reserve(made.size());
            for (QByteArray &one : made)
                starts.emplace_back([&one, &here] {
                    one = keyEncryptionKey(configuration(), here, {}, nullptr)->view().toByteArray();
                });
        }
        for (const QByteArray &one : made)
            QCOMPARE(one, made.front());
    }

    void manyFirstStartsAtOnceAgreeOnTheOneInTheKeyring()
    {
        FakeKeyring keyring;
        Configuration there = configuration();
        there.dataFolder = path("data");
        std::vector<QString> refusals(4);
        {
            std::vector<std::jthread> starts;
            starts.reserve(refusals.size());
            for (QString &refusal : refusals)
                starts.emplace_back([&refusal, &there, &keyring] {
                    const auto opened = Installation::open(there, &keyring, QStringLiteral("cli:test"));
                    refusal = opened ? QString() : opened.error().detail;
                });
        }
        for (const QString &refusal : refusals)
            QCOMPARE(refusal, QString());
        QCOMPARE(keyring.held.size(), 32);
        QVERIFY(!QFile::exists(folder().keyEncryptionKeyFile()));
        QVERIFY(Installation::open(there, &keyring, QStringLiteral("cli:test")));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestKeyEncryptionKey test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyencryptionkey.moc"
