// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/writeout.h"

#include "app/cli/output.h"
#include "support/fulldisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera::app;
using namespace tessera::test;

/// Exports that go to a file.
class TestWriteOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsThereIsNotTouched()
    {
        const QTemporaryDir folder;
        Output output(false);
        const QString file = folder.filePath(QStringLiteral("export"));
        QCOMPARE(writeOut(output, file, "first"), ExitCode::Done);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(writeOut(output, file, "second"), ExitCode::Refused);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("first"));
    }

    void aFullDiskLeavesNothingInTheWayOfTheNextTry()
    {
        const QTemporaryDir folder;
        Output output(false);
        const QString file = folder.filePath(QStringLiteral("export"));
        const QByteArray bytes(100'000, 'x');
        {
            const FullDisk full(4096);
            QCOMPARE(writeOut(output, file, bytes), ExitCode::Refused);
        }
        QVERIFY(!QFile::exists(file));
        QCOMPARE(writeOut(output, file, bytes), ExitCode::Done);
        QCOMPARE(QFile(file).size(), bytes.size());
    }
};

QTEST_GUILESS_MAIN(TestWriteOut)
#include "tst_writeout.moc"
