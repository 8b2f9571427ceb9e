// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Another process on a database, for tests that kill one, run several, or take its disk away:
//   storechild acknowledge DB     adds sessions without end; one line for each that is acknowledged
//   storechild append DB NAME N   appends N audit records of the actor NAME, some at once
//   storechild fill DB BYTES      writes until no file may grow, sees what still works, then goes on; one line of JSON
//   storechild fill DB disk       the same on a disk of its own of 4 MiB; exits with 77 where it may not mount one
//   storechild open DB UID        opens as another user; prints the code of the fault, or `opened`
//   storechild rate DB THREADS    durable refreshes a second and how long each took, for 3 s
#include "storefixture.h"

#include "store/auditrepository.h"
#include "store/sessionrepository.h"
#include "store/settingrepository.h"
#include "store/userrepository.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <csignal>
#include <cstdio>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace tessera;
using namespace tessera::store;
using namespace tessera::test;

namespace {

std::unique_ptr<Database> open(const QString &path)
{
    auto database = Database::open(path);
    if (!database) {
        std::fprintf(stderr, "%s\n", database.error().detail.toUtf8().constData());
        std::exit(1);
    }
    return std::move(*database);
}

void say(const QByteArray &line)
{
    // One system call, so that a line is there or is not, also when the process is killed.
    const QByteArray bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        std::exit(1);
}

int acknowledge(const QString &path)
{
    const auto database = open(path);
    committed(database->write([](Connection &c) { return UserRepository(c).insert(userRow(1)); }));
    const qint64 first =
        valueOf(database->read([](Connection &c) { return SessionRepository(c).liveCount(someInstant); }));
    std::atomic<int> underWay = 0;
    for (quint64 number = quint64(first) + 1;; ++number) {
        ++underWay;
        database
            ->write([number](Connection &c) {
                SessionRepository(c).insert(sessionRow(number, 1));
                return AuditRepository(c).append({.at = someInstant,
                    .action = QStringLiteral("signin.accepted"),
                    .actor = QString::number(number),
                    .subject = {},
                    .address = {},
                    .requestId = {},
                    .details = {}});
            })
            .then([number, &underWay](const Result<qint64, StoreError> &written) {
                if (written)
                    say(QByteArray::number(number));
                --underWay;
                underWay.notify_one();
            });
        for (int now = underWay.load(); now > 64; now = underWay.load())
            underWay.wait(now);
    }
}

int append(const QString &path, const QString &name, int count)
{
    const auto database = open(path);
    std::vector<Future<Result<qint64, StoreError>>> futures;
    futures.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        futures.push_back(database->write([=](Connection &c) {
            return AuditRepository(c).append({.at = someInstant + Duration(i),
                .action = QStringLiteral("test.appended"),
                .actor = name,
                .subject = QString::number(i),
                .address = {},
                .requestId = {},
                .details = {}});
        }));
        if (i % 5 == 4) { // in groups, so that commits of both processes alternate
            for (auto &future : futures)
                committed(std::move(future));
            futures.clear();
        }
    }
    for (auto &future : futures)
        committed(std::move(future));
    return 0;
}

/// What stands in the way of every file of a database until it is lifted.
class Limit
{
public:
    Limit() = default;
    Limit(const Limit &) = delete;
    Limit &operator=(const Limit &) = delete;
    virtual ~Limit() = default;
    virtual void set() = 0;
    virtual void lift() = 0;
};

class FileSizeLimit final : public Limit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_bytes(bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
    }
    void set() override { apply(m_bytes); }
    void lift() override { apply(RLIM_INFINITY); }

private:
    static void apply(rlim_t bytes)
    {
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    rlim_t m_bytes;
};

/// A disk that is small from the start, with a file on it that can be removed.
class SmallDisk final : public Limit
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
        , m_ballast(folder + QStringLiteral("/ballast"))
    {
        if (unshare(CLONE_NEWNS) != 0)
            std::exit(77);
        // Fails in a changed root, where it is not needed either.
        (void)mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
        if (mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=4m") != 0)
            std::exit(77);
        m_ballast.open(QIODevice::WriteOnly);
        m_ballast.write(QByteArray(1024 * 1024, 'x'));
        m_ballast.close();
    }
    ~SmallDisk() override { umount2(m_folder.constData(), MNT_DETACH); }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    void set() override {}
    void lift() override { m_ballast.remove(); }

private:
    QByteArray m_folder;
    QFile m_ballast;
};

int fill(const QString &path, Limit &limit)
{
    const auto database = open(path);
    const auto writeOne = [&](int number) {
        return database->write(
            [number](Connection &c) { SettingRepository(c).set(QString::number(number), QString(3000, u'x')); });
    };
    const auto count = [&] {
        return valueOf(database->read([](Connection &c) { return SettingRepository(c).all().size(); }));
    };
    limit.set();
    int acknowledged = 0;
    std::optional<StoreFault> fault;
    for (int number = 0; !fault; ++number) {
        auto future = writeOne(number);
        future.waitForFinished();
        if (const auto result = future.takeResult())
            ++acknowledged;
        else
            fault = result.error();
    }
    const qsizetype whileFull = count();
    const bool isKnown = database->writingFault().has_value();
    limit.lift();
    const bool isForgotten = waitFor([&] { return !database->writingFault(); }); // with nobody who writes
    committed(writeOne(1'000'000));
    say(QJsonDocument(QJsonObject{{QStringLiteral("acknowledged"), acknowledged},
                          {QStringLiteral("code"), int(fault->code)}, {QStringLiteral("refusal"), fault->detail},
                          {QStringLiteral("whileFull"), whileFull}, {QStringLiteral("known"), isKnown},
                          {QStringLiteral("forgotten"), isForgotten}, {QStringLiteral("after"), count()}})
            .toJson(QJsonDocument::Compact));
    return 0;
}

int openAs(const QString &path, uid_t user)
{
    if (setgid(user) != 0 || setuid(user) != 0)
        return 1;
    const auto database = Database::open(path);
    say(database ? QByteArray("opened") : QByteArray::number(int(database.error().code)));
    return 0;
}

int rate(const QString &path, int threadCount)
{
    const auto database = open(path);
    constexpr quint64 sessions = 10'000;
    committed(database->write([](Connection &c) {
        (void)UserRepository(c).insert(userRow(1));
        for (quint64 number = 1; number <= sessions; ++number)
            SessionRepository(c).insert(sessionRow(number, 1));
    }));
    const QDeadlineTimer end(3s);
    std::mutex mutex;
    std::vector<qint64> microseconds;
    std::vector<std::unique_ptr<QThread>> threads;
    threads.reserve(size_t(threadCount));
    for (int t = 0; t < threadCount; ++t) {
        threads.emplace_back(QThread::create([&, t] {
            std::vector<qint64> mine;
            qint64 sequence = 1;
            for (quint64 i = quint64(t) + 1; !end.hasExpired(); i += quint64(threadCount)) {
                const quint64 number = (i - 1) % sessions + 1;
                sequence = qint64((i - 1) / sessions) + 1;
                QElapsedTimer timer;
                timer.start();
                const auto rotated = committed(database->write([=](Connection &c) {
                    return SessionRepository(c).rotate({.id = idOf<SessionId>(number),
                        .fromSequence = sequence,
                        .now = someInstant,
                        .expiresAt = someInstant + 720h,
                        .kid = KeyId(QStringLiteral("kid-1")),
                        .tokenExpiresAt = someInstant + 15min,
                        .userAgent = QStringLiteral("curl/8"),
                        .address = QStringLiteral("127.0.0.1")});
                }));
                if (rotated)
                    mine.push_back(timer.nsecsElapsed() / 1000);
            }
            const std::scoped_lock lock(mutex);
            microseconds.insert(microseconds.end(), mine.begin(), mine.end());
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        thread->wait();
    std::ranges::sort(microseconds);
    std::printf("%d at once: %zu refreshes a second, median %lld us, 99%% within %lld us\n", threadCount,
        microseconds.size() / 3, microseconds.at(microseconds.size() / 2),
        microseconds.at(microseconds.size() * 99 / 100));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    const QString mode = arguments.value(0);
    const QString path = arguments.value(1);
    if (mode == u"acknowledge")
        return acknowledge(path);
    if (mode == u"append")
        return append(path, arguments.value(2), arguments.value(3).toInt());
    if (mode == u"fill" && arguments.value(2) == u"disk") {
        SmallDisk disk(QFileInfo(path).absolutePath());
        return fill(path, disk);
    }
    if (mode == u"fill") {
        FileSizeLimit limit(rlim_t(arguments.value(2).toLongLong()));
        return fill(path, limit);
    }
    if (mode == u"open")
        return openAs(path, uid_t(arguments.value(2).toUInt()));
    if (mode == u"rate")
        return rate(path, arguments.value(2).toInt());
    return 2;
}
