// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/sealedbackup.h"
#include "crypto/cryptolibrary.h"
#include "crypto/random.h"
#include "crypto/streamsealer.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tessera;
using namespace tessera::backup;
using namespace tessera::test;
using crypto::SecretBytes;

namespace {

constexpr crypto::Argon2Parameters cheap{.memoryKiB = 8, .iterations = 1, .lanes = 1};
constexpr qsizetype sealedChunk = BackupHeader::chunkSize + crypto::StreamSealer::overhead;
const Instant someInstant = fromMilliseconds(1'800'000'000'123);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a file cannot be read");
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a file cannot be written");
}

/// A folder with a database, which is any bytes here, and the backups of it.
struct Place
{
    QTemporaryDir folder;
    QByteArray database;
    SecretBytes key = crypto::randomSecret(32);
    SecretBytes passphrase = SecretBytes::copyOf("correct horse battery");

    explicit Place(qsizetype size = 3 * BackupHeader::chunkSize)
        : database(crypto::randomBytes(size))
    {
        put(path("database"), database);
    }

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    [[nodiscard]] Result<void, BackupError> write(
        const QString &file, const std::function<Result<void, BackupError>(const QString &)> &verify =
                                 [](const QString &) { return Result<void, BackupError>(); }) const
    {
        return writeSealed(file,
            {.database = path("database"),
                .keyEncryptionKey = key,
                .passphrase = passphrase,
                .kind = BackupKind::Scheduled,
                .createdAt = someInstant,
                .cost = cheap},
            verify);
    }

    // Why a file does not open; nothing where it does. Nothing is left of it then.
    [[nodiscard]] std::optional<BackupError> objection(const QByteArray &bytes) const
    {
        put(path("tried"), bytes);
        const auto opened = unseal(path("tried"), path("tried"), passphrase, path("opened"));
        const bool isThere = QFile::remove(path("opened"));
        if (opened.has_value() != isThere || QFile::exists(path("opened.part")))
            throw std::runtime_error("what is left does not fit what came of it");
        return opened ? std::nullopt : std::optional(opened.error().code);
    }
};

} // namespace

class TestSealedBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseOfAnySizeComesBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        constexpr qsizetype chunk = BackupHeader::chunkSize;
        for (const qsizetype size :
            {qsizetype{0}, qsizetype{1}, chunk - 33, chunk - 32, chunk - 31, chunk, 2 * chunk - 32, 5 * chunk + 7})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }

    void aDatabaseOfAnySizeComesBack()
    {
        QFETCH(qsizetype, size);
        const Place place(size);
        const QString file = place.path("it's a backup");
        const auto written = place.write(file);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto opened = unseal(file, file, place.passphrase, place.path("opened"));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(contentOf(place.path("opened")), place.database);
        QCOMPARE(opened->keyEncryptionKey.view(), place.key.view());
        QCOMPARE(opened->header, readHeader(file).value());
        QCOMPARE(opened->header.createdAt, someInstant);
        QCOMPARE(opened->header.kind, BackupKind::Scheduled);
        QCOMPARE(opened->header.origin, originOf(place.key));
        QCOMPARE(opened->header.fileSize(), quint64(contentOf(file).size()));
        QCOMPARE(
            QFile::permissions(place.path("opened")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!contentOf(file).contains(place.key.view().toByteArray()));
        QVERIFY(size < 16 || !contentOf(file).contains(place.database.first(16)));
    }

    void anyFlippedBitIsFound()
    {
        const Place place(2 * BackupHeader::chunkSize);
        QVERIFY(place.write(place.path("backup")));
        const QByteArray whole = contentOf(place.path("backup"));
        QCOMPARE(place.objection(whole), std::nullopt);
        for (qsizetype at = 0; at < whole.size(); at += at < BackupHeader::size ? 1 : 9973) {
            for (int bit = 0; bit < 8; bit += at < BackupHeader::size ? 1 : 5) {
                QByteArray changed = whole;
                changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
                const auto objection = place.objection(changed);
                const QByteArray where = "byte " + QByteArray::number(at);
                QVERIFY2(objection, where.constData());
                // The magic and the version have sentences of their own; all else is said to be damaged, the
                // passphrase's check too, so that nobody is told that the passphrase is wrong.
                if (at >= 18)
                    QVERIFY2(objection == BackupError::Damaged, where.constData());
                else
                    QVERIFY2(objection == (at < 16 ? BackupError::NotSealed : BackupError::NewerVersion) ||
                                 objection == BackupError::Damaged,
                        where.constData());
            }
        }
    }

    void aMissingEndIsTold()
    {
        const Place place(2 * BackupHeader::chunkSize);
        QVERIFY(place.write(place.path("backup")));
        const QByteArray whole = contentOf(place.path("backup"));
        for (const qsizetype size : {whole.size() - 1, BackupHeader::size + sealedChunk,
                 BackupHeader::size + 2 * sealedChunk, BackupHeader::size, BackupHeader::size - 1, qsizetype{20}})
            QCOMPARE(place.objection(whole.first(size)), BackupError::Truncated);
        QCOMPARE(place.objection(whole.first(10)), BackupError::NotSealed);
        QCOMPARE(place.objection({}), BackupError::NotSealed);
        QCOMPARE(place.objection(whole + 'x'), BackupError::Damaged);
        const auto refused = unseal(place.path("tried"), QStringLiteral("NAME"), place.passphrase, place.path("x"));
        QVERIFY2(refused.error().detail.contains(QStringLiteral("NAME")), qPrintable(refused.error().detail));
    }

    void chunksInAnotherOrderAreFound()
    {
        const Place place(4 * BackupHeader::chunkSize);
        QVERIFY(place.write(place.path("backup")));
        const QByteArray whole = contentOf(place.path("backup"));
        const QByteArray first = whole.sliced(BackupHeader::size, sealedChunk);
        const QByteArray second = whole.sliced(BackupHeader::size + sealedChunk, sealedChunk);
        const QByteArray header = whole.first(BackupHeader::size);
        const QByteArray rest = whole.sliced(BackupHeader::size + 2 * sealedChunk);
        QCOMPARE(place.objection(header + first + second + rest), std::nullopt);
        QCOMPARE(place.objection(header + second + first + rest), BackupError::Damaged);
        QCOMPARE(place.objection(header + first + first + rest), BackupError::Damaged);
        // Of another backup of the same database, under the same passphrase.
        QVERIFY(place.write(place.path("another")));
        const QByteArray other = contentOf(place.path("another"));
        QCOMPARE(
            place.objection(other.first(BackupHeader::size) + whole.sliced(BackupHeader::size)), BackupError::Damaged);
    }

    void anotherPassphraseIsTold()
    {
        const Place place;
        QVERIFY(place.write(place.path("backup")));
        const auto wrong = SecretBytes::copyOf("correct horse batteri");
        const auto refused = unseal(place.path("backup"), place.path("backup"), wrong, place.path("opened"));
        QCOMPARE(refused.error().code, BackupError::WrongPassphrase);
        QVERIFY(!QFile::exists(place.path("opened")));
    }

    void aShortPassphraseIsRefused()
    {
        Place place;
        place.passphrase = SecretBytes::copyOf("äöüäöüäöüäö"); // 11 characters, 22 bytes
        QCOMPARE(place.write(place.path("backup")).error().code, BackupError::WeakPassphrase);
        QVERIFY(!QFile::exists(place.path("backup")));
        place.passphrase = SecretBytes::copyOf("äöüäöüäöüäöü");
        QVERIFY(place.write(place.path("backup")));
    }

    void aLaterVersionIsTold()
    {
        const Place place;
        QVERIFY(place.write(place.path("backup")));
        QByteArray later = contentOf(place.path("backup"));
        later[17] = 2;
        QCOMPARE(place.objection(later), BackupError::NewerVersion);
        // Whatever its header is like.
        QCOMPARE(place.objection(later.first(30)), BackupError::NewerVersion);
    }

    void aCostlyHeaderIsRefused()
    {
        BackupHeader header{.createdAt = someInstant,
            .payload = 100,
            .origin = QByteArray(16, 'o'),
            .salt = QByteArray(16, 's'),
            .noncePrefix = QByteArray(7, 'n'),
            .check = QByteArray(16, 'c')};
        QCOMPARE(BackupHeader::fromBytes(header.toBytes(), QStringLiteral("it")).value(), header);
        header.cost = {.memoryKiB = 1024 * 1024 + 1, .iterations = 1, .lanes = 1};
        QCOMPARE(BackupHeader::fromBytes(header.toBytes(), {}).error().code, BackupError::Damaged);
        header.cost = {.memoryKiB = 1024 * 1024, .iterations = 17, .lanes = 1};
        QCOMPARE(BackupHeader::fromBytes(header.toBytes(), {}).error().code, BackupError::Damaged);
        header.cost = {.memoryKiB = 8, .iterations = 0, .lanes = 1};
        QCOMPARE(BackupHeader::fromBytes(header.toBytes(), {}).error().code, BackupError::Damaged);
    }

    void whatIsThereStays()
    {
        const Place place;
        put(place.path("backup"), "mine");
        QCOMPARE(place.write(place.path("backup")).error().code, BackupError::Exists);
        QCOMPARE(contentOf(place.path("backup")), "mine");
        // Somebody was faster while it was written.
        const QString raced = place.path("raced");
        const auto refused = place.write(raced, [&](const QString &) {
            put(raced, "theirs");
            return Result<void, BackupError>();
        });
        QCOMPARE(refused.error().code, BackupError::Exists);
        QCOMPARE(contentOf(raced), "theirs");
        QVERIFY(!QFile::exists(raced + QStringLiteral(".part")));
    }

    void whatIsNotVerifiedGetsNoName()
    {
        const Place place;
        const QString file = place.path("backup");
        QByteArray seen;
        const auto refused = place.write(file, [&](const QString &written) -> Result<void, BackupError> {
            seen = contentOf(written);
            if (QFile::exists(file))
                return {};
            return fail(BackupError::Damaged, QStringLiteral("no good"));
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("no good"));
        QCOMPARE(QDir(place.folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("database")});
        QCOMPARE(place.objection(seen), std::nullopt); // it was all there
    }

    void aFullDiskIsTold()
    {
        const Place place;
        QVERIFY(place.write(place.path("backup")));
        {
            const FullDisk disk(2 * BackupHeader::chunkSize);
            const auto refused = place.write(place.path("second"));
            QCOMPARE(refused.error().code, BackupError::NoSpace);
            QVERIFY2(refused.error().detail.contains(place.path("second")), qPrintable(refused.error().detail));
            const auto opened =
                unseal(place.path("backup"), place.path("backup"), place.passphrase, place.path("opened"));
            QCOMPARE(opened.error().code, BackupError::NoSpace);
        }
        QCOMPARE(QDir(place.folder.path()).entryList(QDir::Files),
            (QStringList{QStringLiteral("backup"), QStringLiteral("database")}));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const Place place;
        const auto refused = place.write(place.path("nowhere/backup"));
        QCOMPARE(refused.error().code, BackupError::NotWritable);
        QVERIFY2(refused.error().detail.contains(place.path("nowhere")), qPrintable(refused.error().detail));
        const auto missing = unseal(place.path("missing"), place.path("missing"), place.passphrase, place.path("x"));
        QCOMPARE(missing.error().code, BackupError::NotReadable);
        QVERIFY(missing.error().detail.contains(QStringLiteral("There is no file")));
        const auto folder = unseal(place.folder.path(), place.folder.path(), place.passphrase, place.path("x"));
        QCOMPARE(folder.error().code, BackupError::NotReadable);
    }

    void aFolderThatMayNotBeWrittenIsTold()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const Place place;
        QVERIFY(QDir().mkdir(place.path("closed")));
        QFile::setPermissions(place.path("closed"), QFile::ReadOwner | QFile::ExeOwner);
        const auto refused = place.write(place.path("closed/backup"));
        QCOMPARE(refused.error().code, BackupError::NotWritable);
        QVERIFY2(refused.error().detail.contains(QStringLiteral("may not write")), qPrintable(refused.error().detail));
        QFile::setPermissions(place.path("closed"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void whatACrashLeftIsBegunAgain()
    {
        const Place place;
        put(place.path("backup.part"), QByteArray(10'000'000, 'x'));
        QVERIFY(place.write(place.path("backup")));
        QVERIFY(!QFile::exists(place.path("backup.part")));
        QCOMPARE(place.objection(contentOf(place.path("backup"))), std::nullopt);
    }

private:
    crypto::CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestSealedBackup)
#include "tst_sealedbackup.moc"
