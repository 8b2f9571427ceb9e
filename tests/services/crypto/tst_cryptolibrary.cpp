// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"

#include <QProcess>
#include <QTest>

class TestCryptoLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Tidying up at exit would free what threads that are only just ending free as well.
    void openSslTidiesUpNothingAtExit()
    {
        const QString folder = qEnvironmentVariable("TESSERA_BIN_DIR", QCoreApplication::applicationDirPath());
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(folder + QStringLiteral("/cryptochild"), QStringList());
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput(), "ba7816bf\n");
    }
};

QTEST_GUILESS_MAIN(TestCryptoLibrary)
#include "tst_cryptolibrary.moc"
