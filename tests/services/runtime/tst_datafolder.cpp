// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/datafolder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tessera;
using namespace tessera::runtime;

class TestDataFolder : public QObject
{
    Q_OBJECT

private:
    static int modeOf(const QString &path)
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
    }

private Q_SLOTS:
    void isMadeForItsOwnerAlone()
    {
        const QTemporaryDir around;
        const QString path = around.filePath(QStringLiteral("a/b/tessera"));
        const auto folder = DataFolder::open(path);
        QVERIFY(folder);
        QCOMPARE(folder->path(), path);
        QCOMPARE(modeOf(path), 0700);
        QVERIFY(!folder->hasDatabase());
        QVERIFY(DataFolder::open(path));
    }

    void refusesWhatIsNoFolder()
    {
        const QTemporaryDir around;
        const QString path = around.filePath(QStringLiteral("file"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(DataFolder::open(path).error().code, RuntimeError::NoDataFolder);
        QCOMPARE(DataFolder::open(path + QStringLiteral("/below")).error().code, RuntimeError::NoDataFolder);
    }

    void refusesAFolderThatEverybodyMayWriteTo()
    {
        const QTemporaryDir around;
        QVERIFY(::chmod(QFile::encodeName(around.path()).constData(), 0777) == 0);
        QVERIFY(DataFolder::open(around.path()).error().detail.contains(u"everybody"));
    }

    void nobodyIsToldToCloseTheFolderOfAll()
    {
        const QTemporaryDir around;
        QVERIFY(::chmod(QFile::encodeName(around.path()).constData(), 01777) == 0);
        const QString why = DataFolder::open(around.path()).error().detail;
        QVERIFY2(why.contains(u"everybody") && !why.contains(u"chmod"), qPrintable(why));
    }

    void rootLeavesTheFolderToItsOwner()
    {
        const QTemporaryDir around;
        if (::chown(QFile::encodeName(around.path()).constData(), 54321, gid_t(-1)) != 0)
            QSKIP("This user may give nothing away.");
        const auto refused = DataFolder::open(around.path());
        QCOMPARE(refused.error().code, RuntimeError::NoDataFolder);
        QVERIFY2(refused.error().detail.contains(u"sudo -u #54321"), qPrintable(refused.error().detail));
    }

    void refusesAFolderThatAnotherGroupMayWriteTo()
    {
        const QTemporaryDir around;
        const QByteArray name = QFile::encodeName(around.path());
        gid_t other = 54321; // what root may give away, which nobody is in
        std::array<gid_t, 256> groups{};
        const int count = ::getgroups(int(groups.size()), groups.data());
        for (int i = 0; i < count && ::geteuid() != 0; ++i) {
            if (groups[size_t(i)] != ::getegid())
                other = groups[size_t(i)];
        }
        if (::chown(name.constData(), uid_t(-1), other) != 0)
            QSKIP("This user is in no other group.");
        QVERIFY(::chmod(name.constData(), 0750) == 0);
        QVERIFY(DataFolder::open(around.path()));
        QVERIFY(::chmod(name.constData(), 0770) == 0);
        const auto refused = DataFolder::open(around.path());
        QCOMPARE(refused.error().code, RuntimeError::NoDataFolder);
        QVERIFY2(refused.error().detail.contains(u"chmod g-w"), qPrintable(refused.error().detail));
        QVERIFY2(!refused.error().detail.contains(u"group  may"), qPrintable(refused.error().detail));
    }

    void takesAFolderThatTheOwnersGroupMayWriteTo()
    {
        const struct passwd *account = ::getpwuid(::geteuid());
        const struct group *own = account ? ::getgrgid(account->pw_gid) : nullptr;
        if (!own || qstrcmp(own->gr_name, account->pw_name) != 0 || *own->gr_mem)
            QSKIP("This user has no group of the same name.");
        const QTemporaryDir around;
        const QByteArray name = QFile::encodeName(around.path());
        QVERIFY(::chown(name.constData(), uid_t(-1), account->pw_gid) == 0);
        QVERIFY(::chmod(name.constData(), 0770) == 0);
        QVERIFY(DataFolder::open(around.path()));
    }

    void oneServiceAtATime()
    {
        const QTemporaryDir around;
        const auto folder = DataFolder::open(around.path()).value();
        QVERIFY(!ServiceLock::running(folder));
        {
            const auto lock = ServiceLock::take(folder);
            QVERIFY(lock);
            QCOMPARE(ServiceLock::running(folder)->pid, qint64(::getpid()));
            (*lock)->note(QStringLiteral("https://auth.example"));
            QCOMPARE(ServiceLock::running(folder)->issuer, QStringLiteral("https://auth.example"));
            (*lock)->note(QStringLiteral("https://auth.example"), QStringLiteral("http://127.0.0.1:1"));
            const RunningService running{
                ::getpid(), QStringLiteral("https://auth.example"), QStringLiteral("http://127.0.0.1:1"), QString()};
            QCOMPARE(ServiceLock::running(folder), running);
            const auto second = ServiceLock::take(folder);
            QCOMPARE(second.error().code, RuntimeError::InUse);
            QVERIFY(second.error().detail.contains(QString::number(::getpid())));
            QVERIFY(second.error().detail.contains(folder.path()));
        }
        QVERIFY(!ServiceLock::running(folder));
        QVERIFY(ServiceLock::take(folder));
    }

    void theIssuerThatWasNamedLastIsRemembered()
    {
        const QTemporaryDir around;
        const auto folder = DataFolder::open(around.path()).value();
        QCOMPARE(ServiceLock::lastIssuer(folder), QString());
        {
            const auto lock = ServiceLock::take(folder).value();
            QCOMPARE(ServiceLock::lastIssuer(folder), QString());
            lock->note(QStringLiteral("https://auth.example"));
        }
        QCOMPARE(ServiceLock::lastIssuer(folder), QStringLiteral("https://auth.example"));
        {
            // Services that come no further than this have named none, and those before them still have.
            const auto lock = ServiceLock::take(folder).value();
            QCOMPARE(ServiceLock::running(folder)->issuer, QString());
            QCOMPARE(ServiceLock::lastIssuer(folder), QStringLiteral("https://auth.example"));
        }
        QCOMPARE(ServiceLock::lastIssuer(folder), QStringLiteral("https://auth.example"));
    }

    void whatACrashLeavesBehindHoldsNobodyUp()
    {
        const QTemporaryDir around;
        const auto folder = DataFolder::open(around.path()).value();
        QFile left(folder.lockFile());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(
            QByteArray::number(qint64(::getpid())) + '\n'); // as in a container, where every start has the same pid
        left.close();
        QVERIFY(!ServiceLock::running(folder));
        QVERIFY(ServiceLock::take(folder));
    }
};

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
