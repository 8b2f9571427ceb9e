// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/tlswatch.h"

#include "crypto/certificatefacts.h"

#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcTls, "tessera.tls")

} // namespace

void tellShown(const http::TlsIdentity &identity)
{
    const crypto::CertificateFacts facts = crypto::certificateFacts(identity.certificate()).value();
    qCInfo(lcTls, "The listeners show the certificate for %ls, good until %ls.",
        qUtf16Printable(facts.names.join(QStringLiteral(", "))), qUtf16Printable(toIso8601(facts.notAfter)));
    const Instant now = SystemClock().now();
    if (facts.notAfter <= now)
        qCWarning(lcTls, "That certificate is out of date: clients refuse it until another one is in its place.");
    else if (now < facts.notBefore)
        qCWarning(lcTls, "That certificate is good only from %ls on: clients refuse it until then.",
            qUtf16Printable(toIso8601(facts.notBefore)));
}

TlsWatch::TlsWatch(std::unique_ptr<const TlsSource> source, std::shared_ptr<http::TlsSnapshot> shown)
    : m_source(std::move(source))
    , m_shown(std::move(shown))
{
    m_timer.callOnTimeout(this, &TlsWatch::look);
    m_timer.start(interval);
}

void TlsWatch::look()
{
    QByteArray now = m_source->state();
    if (now == m_seen)
        return;
    m_seen = std::move(now);
    auto identity = m_source->read();
    if (!identity) {
        qCWarning(lcTls, "The certificate was changed and cannot be used; the one before it stays. %ls",
            qUtf16Printable(identity.error().detail));
        return;
    }
    if ((*identity)->certificate() == m_shown->load()->certificate())
        return;
    tellShown(**identity);
    m_shown->store(*std::move(identity));
    Q_EMIT renewed();
}

} // namespace tessera::runtime
