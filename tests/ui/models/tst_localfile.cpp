// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "ui/models/localfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace tessera;
using namespace tessera::test;
using ui::Readers;

/// Files that the window reads and writes for somebody.
class TestLocalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsThere()
    {
        const QString path = m_folder.filePath(QStringLiteral("there"));
        QVERIFY(await(ui::writeFile(path, "first, and long", Readers::Everybody)));
        QVERIFY(await(ui::writeFile(path, "second", Readers::Everybody)));
        QCOMPARE(await(ui::readFile(path, 6)).value(), QByteArrayLiteral("second"));
    }

    void aSecretIsForItsOwnerAlone()
    {
        const mode_t before = ::umask(0022);
        const QString secret = m_folder.filePath(QStringLiteral("secret"));
        const QString open = m_folder.filePath(QStringLiteral("open"));
        QVERIFY(await(ui::writeFile(secret, "key", Readers::OwnerAlone)));
        QVERIFY(await(ui::writeFile(open, "key", Readers::Everybody)));
        ::umask(before);
        QCOMPARE(modeOf(secret), 0600U);
        QCOMPARE(modeOf(open), 0644U);
    }

    void whatCannotBeWrittenLeavesWhatWasThere()
    {
        const QString folder = m_folder.filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkdir(folder));
        for (const QString &path : {folder, m_folder.filePath(QStringLiteral("none/file"))}) {
            const auto written = await(ui::writeFile(path, "x", Readers::Everybody));
            QVERIFY(!written);
            QCOMPARE(written.error().code, admin::AdminError::Unavailable);
            QVERIFY2(written.error().detail.startsWith(path + QStringLiteral(" cannot be written: ")),
                qPrintable(written.error().detail));
        }
        QVERIFY(QDir(folder).exists());
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QStringLiteral("nothing") << QStringLiteral("cannot be read: ");
        QTest::newRow("a folder") << QStringLiteral("a-folder") << QStringLiteral("is no file.");
        QTest::newRow("a pipe, which would never end") << QStringLiteral("pipe") << QStringLiteral("is no file.");
        QTest::newRow("too much") << QStringLiteral("large") << QStringLiteral("is larger than 10 bytes.");
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, says);
        const QString path = m_folder.filePath(name);
        if (name == u"a-folder")
            QVERIFY(QDir().mkdir(path));
        if (name == u"pipe")
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        if (name == u"large")
            QVERIFY(await(ui::writeFile(path, "eleven long", Readers::Everybody)));
        const auto read = await(ui::readFile(path, 10));
        QVERIFY(!read);
        QVERIFY2(read.error().detail.startsWith(path + u' ' + says), qPrintable(read.error().detail));
    }

private:
    static unsigned modeOf(const QString &path)
    {
        struct stat status{};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? unsigned(status.st_mode & 07777) : 0;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLocalFile)

#include "tst_localfile.moc"
