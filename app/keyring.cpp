// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyring.h"

#include "crypto/sealer.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <functional>
#include <future>
#include <qt6keychain/keychain.h>

namespace tessera::app {

namespace {

constexpr std::chrono::seconds patience(60);
constexpr QLatin1StringView serviceName("Tessera key-encryption key");

struct Answered
{
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    QByteArray data;
};

std::unexpected<Failure<runtime::RuntimeError>> refused(const QString &why)
{
    return fail(runtime::RuntimeError::NoKey,
        QStringLiteral("The desktop's keyring does not give the key-encryption key (%1). Unlock the keyring and try "
                       "again, or name a file that holds the key with --key-encryption-key-file.")
            .arg(why));
}

template <typename Job, typename SetUp>
void begin(const QString &key, const SetUp &setUp, std::function<void(Answered)> done)
{
    auto *job = new Job(serviceName); // deletes itself when it has finished
    job->setKey(key);
    setUp(*job);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] {
        Answered answered{job->error(), job->errorString(), {}};
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            answered.data = job->binaryData();
        done(std::move(answered));
    });
    job->start();
}

// Runs a job of QtKeychain in the main thread and waits for it here, wherever that is.
template <typename Job, typename SetUp>
Answered answer(QObject &inMainThread, const QString &key, const SetUp &setUp)
{
    const Answered late{QKeychain::OtherError, QStringLiteral("it did not answer within a minute"), {}};
    const auto promise = std::make_shared<std::promise<Answered>>();
    std::future<Answered> future = promise->get_future();
    if (QThread::currentThread() != inMainThread.thread()) {
        QMetaObject::invokeMethod(&inMainThread, [key, setUp, promise] {
            begin<Job>(key, setUp, [promise](Answered answered) { promise->set_value(std::move(answered)); });
        });
        return future.wait_for(patience) == std::future_status::ready ? future.get() : late;
    }
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    const QPointer<QEventLoop> waiting(&loop);
    begin<Job>(key, setUp, [promise, waiting](Answered answered) {
        promise->set_value(std::move(answered));
        if (waiting)
            waiting->quit();
    });
    if (future.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        loop.exec();
    return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready ? future.get() : late;
}

} // namespace

bool Keyring::isReachable()
{
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool hasSession = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
                            (!runtimeFolder.isEmpty() && QFileInfo::exists(runtimeFolder + QStringLiteral("/bus")));
    // A session may have no keyring, or this program not the library (libsecret) to speak to it.
    return hasSession && QKeychain::isAvailable();
}

Result<std::optional<crypto::SecretBytes>, runtime::RuntimeError> Keyring::read(const runtime::DataFolder &folder)
{
    Answered answered =
        answer<QKeychain::ReadPasswordJob>(m_inMainThread, folder.path(), [](QKeychain::ReadPasswordJob &) {});
    // A desktop without a keyring has no key in it.
    if (answered.error == QKeychain::EntryNotFound || answered.error == QKeychain::NoBackendAvailable)
        return std::nullopt;
    if (answered.error != QKeychain::NoError)
        return refused(answered.text);
    if (answered.data.size() != crypto::Sealer::keySize)
        return refused(QStringLiteral("what it holds is not one"));
    auto key = crypto::SecretBytes::copyOf(answered.data);
    crypto::wipe(std::span(answered.data.data(), static_cast<size_t>(answered.data.size())));
    return key;
}

Result<void, runtime::RuntimeError> Keyring::write(const runtime::DataFolder &folder, const crypto::SecretBytes &key)
{
    const QByteArray bytes = key.view().toByteArray();
    const Answered answered = answer<QKeychain::WritePasswordJob>(
        m_inMainThread, folder.path(), [bytes](QKeychain::WritePasswordJob &job) { job.setBinaryData(bytes); });
    return answered.error == QKeychain::NoError ? Result<void, runtime::RuntimeError>() : refused(answered.text);
}

} // namespace tessera::app
