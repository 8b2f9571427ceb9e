// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QDir>
#include <QTest>
#include <QUrl>

using namespace tessera::test;

/// What a demonstration shows, and what it leaves behind.
class TestDemo : public WorkplaceTest
{
    Q_OBJECT

private:
    [[nodiscard]] QStringList folders() const
    {
        return QDir(m_workplace->path(QString())).entryList({QStringLiteral("tessera-demo-*")});
    }
    [[nodiscard]] Ended demoOnTakenPort(const Services &services) const
    {
        return m_workplace->runBare({QStringLiteral("--demo"), QStringLiteral("--auth-listen"),
            QUrl(services.auth()).authority(), QStringLiteral("--resource-listen"), QStringLiteral("127.0.0.1:0")});
    }

private Q_SLOTS:
    void leavesNothingBehind()
    {
        Services services(*m_workplace, {QStringLiteral("--demo")});
        QCOMPARE(folders().size(), 1);
        QVERIFY(!QFile::exists(m_workplace->dataFolder()));
        QJsonObject person{{QStringLiteral("email"), QStringLiteral("alice@example.com")},
            {QStringLiteral("password"), QStringLiteral("s3cr3t")}};
        QCOMPARE(post(services.auth() + QStringLiteral("/auth/signin"), person).status, 200);
        person[QStringLiteral("email")] = QStringLiteral("bob@example.com");
        person[QStringLiteral("password")] = QStringLiteral("correct horse battery staple 42");
        QCOMPARE(post(services.auth() + QStringLiteral("/auth/register"), person).status, 201);
        QCOMPARE(services.stop(), 0);
        QVERIFY(services.process().readAllStandardError().contains("demonstration"));
        QCOMPARE(folders(), QStringList());
    }

    void whatAKilledOneLeftIsRemovedByTheNext()
    {
        QString left;
        {
            Services killed(*m_workplace, {QStringLiteral("--demo")});
            left = folders().value(0);
            killed.kill();
        }
        QCOMPARE(folders(), QStringList{left});
        Services next(*m_workplace, {QStringLiteral("--demo")});
        QCOMPARE(folders().size(), 1);
        QVERIFY(folders() != QStringList{left});
        QCOMPARE(next.stop(), 0);
        const QByteArray errors = next.process().readAllStandardError();
        QVERIFY2(errors.contains("Removed ") && errors.contains(left.toUtf8()), errors.constData());
    }

    void whatIsInUseOrNotOursStays()
    {
        const QDir around(m_workplace->path(QString()));
        QVERIFY(around.mkpath(QStringLiteral("tessera-demo-notes")));
        (void)m_workplace->file(QStringLiteral("tessera-demo-notes/tessera.db"), "somebody's");
        // A name and a marker, but the folder is elsewhere and may be anybody's.
        QVERIFY(around.mkpath(QStringLiteral("elsewhere")));
        (void)m_workplace->file(QStringLiteral("elsewhere/demonstration"), {});
        QVERIFY(QFile::link(
            around.filePath(QStringLiteral("elsewhere")), around.filePath(QStringLiteral("tessera-demo-link"))));
        Services first(*m_workplace, {QStringLiteral("--demo")});
        Services second(*m_workplace, {QStringLiteral("--demo")});
        QCOMPARE(folders().size(), 4);
        QCOMPARE(get(first.auth() + QStringLiteral("/readyz")).status, 200);
        QCOMPARE(second.stop(), 0);
        QVERIFY(!second.process().readAllStandardError().contains("Removed"));
        QCOMPARE(first.stop(), 0);
        QCOMPARE(folders(), QStringList({QStringLiteral("tessera-demo-link"), QStringLiteral("tessera-demo-notes")}));
        QVERIFY(QFile::exists(around.filePath(QStringLiteral("elsewhere/demonstration"))));
    }

    void oneThatCannotStartSaysOnlyThat()
    {
        const Services services(*m_workplace, {QStringLiteral("--demo")});
        const Ended refused = demoOnTakenPort(services);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.startsWith("tesserad: ") && refused.errors.contains("is taken") &&
                     !refused.errors.contains("demonstration"),
            refused.errors.constData());
        QCOMPARE(folders().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
