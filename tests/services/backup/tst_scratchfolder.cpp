// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/scratchfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace tessera::backup;

namespace {

QStringList foldersIn(const QString &path) { return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

void fill(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("in clear") < 0)
        throw std::runtime_error("a file cannot be written");
}

} // namespace

class TestScratchFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWithAllThatIsInIt()
    {
        const QTemporaryDir parent;
        {
            const auto scratch = ScratchFolder::make(parent.path());
            QVERIFY(scratch);
            QCOMPARE(QFile::permissions(scratch->path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            fill(scratch->file(QStringLiteral("database")));
            QCOMPARE(foldersIn(parent.path()).size(), 1);
        }
        QVERIFY(foldersIn(parent.path()).isEmpty());
    }

    void oneThatIsUsedStays()
    {
        const QTemporaryDir parent;
        const auto first = ScratchFolder::make(parent.path());
        fill(first->file(QStringLiteral("database")));
        const auto second = ScratchFolder::make(parent.path());
        QVERIFY(second);
        QVERIFY(first->path() != second->path());
        ScratchFolder::clear(parent.path());
        QVERIFY(QFile::exists(first->file(QStringLiteral("database"))));
        QCOMPARE(foldersIn(parent.path()).size(), 2);
    }

    void whatACrashLeftIsRemoved()
    {
        const QTemporaryDir parent;
        QVERIFY(QDir(parent.path()).mkdir(QStringLiteral("scratches")));
        const pid_t child = ::fork();
        if (child == 0) {
            const auto scratch = ScratchFolder::make(parent.path());
            fill(scratch->file(QStringLiteral("database")));
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(foldersIn(parent.path()).size(), 2);
        ScratchFolder::clear(parent.path());
        QCOMPARE(foldersIn(parent.path()), QStringList{QStringLiteral("scratches")});
    }

    void aFolderThatIsNotThereTakesNone()
    {
        const QTemporaryDir parent;
        QVERIFY(!ScratchFolder::make(parent.filePath(QStringLiteral("nowhere"))));
    }
};

QTEST_GUILESS_MAIN(TestScratchFolder)
#include "tst_scratchfolder.moc"
