// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/jwksclient.h"

#include "resource/keyfetcher.h"
#include "resource/keywaiters.h"
#include "resource/log.h"

namespace tessera::resource {

Q_LOGGING_CATEGORY(log, "tessera.resource")

JwksClient::JwksClient(JwksClientConfiguration configuration, const Clock &clock, Jitter jitter, QObject *parent)
    : QObject(parent)
    , m_configuration(std::move(configuration))
    , m_waiters(std::make_shared<KeyWaiters>(m_configuration, clock))
    , m_fetcher(std::make_unique<KeyFetcher>(m_configuration, clock, std::move(jitter), m_waiters))
{
    m_thread.setObjectName(QStringLiteral("keys of issuer"));
    m_fetcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_fetcher.get(), &KeyFetcher::startUp);
    connect(m_fetcher.get(), &KeyFetcher::heldChanged, this, &JwksClient::heldChanged);
}

JwksClient::~JwksClient() { stop(); }

void JwksClient::start() { m_thread.start(); }

void JwksClient::stop()
{
    m_waiters->close();
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_fetcher.get(), &KeyFetcher::shutDown, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

std::shared_ptr<const HeldKeys> JwksClient::held() const { return m_waiters->held(); }

Future<KeyAnswer> JwksClient::find(const KeyId &kid)
{
    KeyWaiters::Question question = m_waiters->ask(kid);
    if (question.beginsFetch)
        QMetaObject::invokeMethod(m_fetcher.get(), &KeyFetcher::run, Qt::QueuedConnection);
    return std::move(question.answer);
}

void JwksClient::fetchNow() { QMetaObject::invokeMethod(m_fetcher.get(), &KeyFetcher::fetchNow, Qt::QueuedConnection); }

void JwksClient::withhold(const QString &reason)
{
    if (m_fetcher->withhold(reason))
        QMetaObject::invokeMethod(m_fetcher.get(), &KeyFetcher::followWithholding, Qt::QueuedConnection);
}

void JwksClient::lookAtClock()
{
    QMetaObject::invokeMethod(m_fetcher.get(), &KeyFetcher::lookAtClock, Qt::QueuedConnection);
}

} // namespace tessera::resource
