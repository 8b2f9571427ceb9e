// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "crypto/passwordhash.h"

#include <QFile>
#include <QTest>

#include <latch>
#include <thread>
#include <vector>

using namespace tessera::crypto;

namespace {

constexpr Argon2Parameters cheap{.memoryKiB = 64, .iterations = 1, .lanes = 1};

/// What of this process is in memory; -1 where the system does not say.
qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? -1 : text.sliced(at + 6).simplified().split(' ').constFirst().toLongLong();
}

} // namespace

class TestPasswordHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // From the test program of the reference implementation.
    void verifiesHashesOfTheReference_data()
    {
        QTest::addColumn<QString>("phc");
        QTest::newRow("m=65536,t=2,p=1") << QStringLiteral(
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
        QTest::newRow("m=256,t=2,p=1") << QStringLiteral(
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
        QTest::newRow("m=256,t=2,p=2") << QStringLiteral(
            "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc");
    }

    void verifiesHashesOfTheReference()
    {
        QFETCH(QString, phc);
        QVERIFY(verifyPassword("password", phc, {}).matches);
        QVERIFY(verifyPassword("password", phc, {}).needsRehash);
        QVERIFY(!verifyPassword("Password", phc, {}).matches);
    }

    void hashesInPhcForm()
    {
        const QString phc = hashPassword("s3cr3t", {});
        QVERIFY2(phc.startsWith(QStringLiteral("$argon2id$v=19$m=19456,t=2,p=1$")), qPrintable(phc));
        const PasswordCheck check = verifyPassword("s3cr3t", phc, {});
        QVERIFY(check.matches);
        QVERIFY(!check.needsRehash);
        QVERIFY(!verifyPassword("s3cr3T", phc, {}).matches);
    }

    void saltsEachHash() { QVERIFY(hashPassword("same", cheap) != hashPassword("same", cheap)); }

    void tellsOldParameters_data()
    {
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<quint32>("iterations");
        QTest::addColumn<quint32>("lanes");
        QTest::newRow("memory") << 128u << 1u << 1u;
        QTest::newRow("iterations") << 64u << 2u << 1u;
        QTest::newRow("lanes") << 64u << 1u << 2u;
    }

    void tellsOldParameters()
    {
        QFETCH(quint32, memoryKiB);
        QFETCH(quint32, iterations);
        QFETCH(quint32, lanes);
        const PasswordCheck check =
            verifyPassword("s3cr3t", hashPassword("s3cr3t", cheap), {memoryKiB, iterations, lanes});
        QVERIFY(check.matches);
        QVERIFY(check.needsRehash);
        QVERIFY(!verifyPassword("other", hashPassword("s3cr3t", cheap), {memoryKiB, iterations, lanes}).needsRehash);
    }

    void countsEveryByteOfThePassword()
    {
        const QByteArray longPassword(1000, 'x');
        const QString phc = hashPassword(longPassword, cheap);
        QVERIFY(verifyPassword(longPassword, phc, cheap).matches);
        QVERIFY(!verifyPassword(longPassword.chopped(1), phc, cheap).matches);
        const QByteArray withNul("a\0b", 3);
        QVERIFY(!verifyPassword("a", hashPassword(withNul, cheap), cheap).matches);
        QVERIFY(verifyPassword({}, hashPassword({}, cheap), cheap).matches);
    }

    void refusesWhatIsNoCanonicalPhc_data()
    {
        QTest::addColumn<QString>("phc");
        const QString good =
            QStringLiteral("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
        const auto with = [&good](const char *before, const char *after) {
            return QString(good).replace(QLatin1StringView(before), QLatin1StringView(after));
        };
        QTest::newRow("empty") << QString();
        QTest::newRow("plain text") << QStringLiteral("password");
        QTest::newRow("argon2i") << with("argon2id", "argon2i");
        QTest::newRow("another version") << with("v=19", "v=16");
        QTest::newRow("no version") << with("$v=19", "");
        QTest::newRow("leading zero") << with("m=256", "m=0256");
        QTest::newRow("plus sign") << with("m=256", "m=+256");
        QTest::newRow("order") << with("m=256,t=2", "t=2,m=256");
        QTest::newRow("another parameter") << with("p=1", "p=1,keyid=x");
        QTest::newRow("padding") << with("c29tZXNhbHQ", "c29tZXNhbHQ=");
        QTest::newRow("bits left over") << with("c29tZXNhbHQ", "c29tZXNhbHR");
        QTest::newRow("short hash") << with("/4", "");
        QTest::newRow("too much memory") << with("m=256", "m=4294967295");
        QTest::newRow("too many iterations") << with("t=2", "t=100000");
        QTest::newRow("too many lanes") << with("p=1", "p=17");
        QTest::newRow("no lanes") << with("p=1", "p=0");
        QTest::newRow("something behind") << good + u'$';
        QTest::newRow("a line end") << good + u'\n';
    }

    void refusesWhatIsNoCanonicalPhc()
    {
        QFETCH(QString, phc);
        QVERIFY(!verifyPassword("password", phc, {}).matches);
    }

    // What costs too much is refused without being paid for: the test would last minutes otherwise.
    void objectsToForeignHashesThatCostTooMuch_data()
    {
        QTest::addColumn<QString>("cost");
        QTest::addColumn<qsizetype>("saltSize");
        QTest::addColumn<qsizetype>("hashSize");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *cost, qsizetype salt, qsizetype hash, const char *said) {
            QTest::newRow(name) << QString::fromLatin1(cost) << salt << hash << QString::fromLatin1(said);
        };
        row("ours", "m=19456,t=2,p=1", 16, 32, "");
        row("RFC 9106 second recommendation", "m=65536,t=3,p=4", 16, 32, "");
        row("libsodium moderate", "m=262144,t=3,p=1", 16, 32, "");
        row("as much as may be", "m=262144,t=4,p=16", 64, 64, "");
        row("memory", "m=262145,t=1,p=1", 16, 32, "262145 KiB of memory");
        row("RFC 9106 first recommendation", "m=2097152,t=1,p=4", 16, 32, "2097152 KiB of memory");
        row("iterations", "m=262144,t=5,p=1", 16, 32, "5 times");
        row("many iterations", "m=8192,t=1000,p=1", 16, 32, "1000 times");
        row("iterations out of bounds", "m=8192,t=100000,p=1", 16, 32, "PHC form");
        row("lanes out of bounds", "m=8192,t=1,p=17", 16, 32, "PHC form");
        row("less memory than lanes need", "m=8,t=1,p=2", 16, 32, "PHC form");
        row("a long salt", "m=8,t=1,p=1", 65, 32, "65 bytes");
        row("a long result", "m=8,t=1,p=1", 16, 65, "65");
        row("a short salt", "m=8,t=1,p=1", 7, 32, "8 bytes or more");
        row("a short result", "m=8,t=1,p=1", 16, 31, "32 or more");
    }

    void objectsToForeignHashesThatCostTooMuch()
    {
        QFETCH(QString, cost);
        QFETCH(qsizetype, saltSize);
        QFETCH(qsizetype, hashSize);
        QFETCH(QString, said);
        const auto base64 = [](qsizetype size) {
            return QString::fromLatin1(QByteArray(size, 'x').toBase64(QByteArray::OmitTrailingEquals));
        };
        const auto objection =
            objectionToHash(QStringLiteral("$argon2id$v=19$%1$%2$%3").arg(cost, base64(saltSize), base64(hashSize)));
        QCOMPARE(objection.has_value(), !said.isEmpty());
        QVERIFY2(!objection || objection->contains(said), qPrintable(objection.value_or(QString())));
    }

    // More than malloc maps anew once it has seen such a block, and less than it takes to itself.
    void givesItsMemoryBack()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("A sanitizer keeps memory of its own for what is given back.");
#endif
        const Argon2Parameters parameters{.memoryKiB = 24 * 1024, .iterations = 1, .lanes = 1};
        const auto hashThrice = [&parameters] {
            for (int n = 0; n < 3; ++n)
                (void)hashPassword("x", parameters);
        };
        hashThrice();
        const qint64 before = residentKiB();
        QVERIFY(before > 0);
        std::vector<std::jthread> threads; // each with an arena of its own, and alive while it is measured
        std::latch done(3), measured(1);
        threads.reserve(3);
        for (int n = 0; n < 3; ++n) {
            threads.emplace_back([&] {
                hashThrice();
                done.count_down();
                measured.wait();
            });
        }
        done.wait();
        const qint64 after = residentKiB();
        measured.count_down();
        QVERIFY2(after - before < 16 * 1024, qPrintable(QString::number(after - before)));
    }

    void refusesParametersOutOfBounds()
    {
        QVERIFY_THROWS_EXCEPTION(
            std::invalid_argument, static_cast<void>(hashPassword("x", {.memoryKiB = 7, .iterations = 1, .lanes = 1})));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
            static_cast<void>(hashPassword("x", {.memoryKiB = 64, .iterations = 0, .lanes = 1})));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
            static_cast<void>(hashPassword("x", {.memoryKiB = 64, .iterations = 1, .lanes = 17})));
    }

private:
    CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestPasswordHash)
#include "tst_passwordhash.moc"
