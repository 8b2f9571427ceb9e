// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditexport.h"

#include "core/clock.h"
#include "core/future.h"

#include <QJsonDocument>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr int pageSize = 1000;

QByteArray csvHeader()
{
    return "number,at,action,actor,subject,succeeded,address,request_id,details,previous_hash,hash\r\n";
}

QByteArray toCsv(const admin::AuditEntry &entry)
{
    const AuditEvent &event = entry.event;
    return csvLine({QString::number(entry.number), toIso8601(event.at), event.action, event.actor, event.subject,
        event.succeeded ? QStringLiteral("true") : QStringLiteral("false"), event.address, event.requestId,
        QString::fromUtf8(QJsonDocument(event.details).toJson(QJsonDocument::Compact)),
        QString::fromLatin1(entry.previousHash.toHex()), QString::fromLatin1(entry.hash.toHex())});
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

// The members of `tessera audit export`.
QByteArray toJson(const admin::AuditEntry &entry)
{
    const AuditEvent &event = entry.event;
    const QJsonObject object{{QStringLiteral("number"), entry.number}, {QStringLiteral("at"), toIso8601(event.at)},
        {QStringLiteral("action"), event.action}, {QStringLiteral("actor"), event.actor},
        {QStringLiteral("subject"), textOrNull(event.subject)}, {QStringLiteral("succeeded"), event.succeeded},
        {QStringLiteral("address"), textOrNull(event.address)},
        {QStringLiteral("request_id"), textOrNull(event.requestId)}, {QStringLiteral("details"), event.details},
        {QStringLiteral("previous_hash"), QString::fromLatin1(entry.previousHash.toHex())},
        {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// The file while it is written.
class AuditExport::Writer final
{
public:
    Writer(LogFormat format, const QString &path)
        : m_file(path)
        , m_format(format)
    {
    }

    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

    /// What went wrong, a sentence; empty where nothing did. `isLast`: this was all of it.
    QString write(const QList<admin::AuditEntry> &page, bool isLast)
    {
        if (!m_file.isOpen()) {
            if (!m_file.open(QIODevice::WriteOnly))
                return problem();
            // It tells who did what from where.
            m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            m_file.write(m_format == LogFormat::Csv ? csvHeader() : QByteArray("["));
        }
        QByteArray bytes;
        for (const admin::AuditEntry &entry : page) {
            if (m_format == LogFormat::Csv) {
                bytes += toCsv(entry);
            } else {
                bytes += std::exchange(m_isBegun, true) ? ",\n" : "\n";
                bytes += toJson(entry);
            }
        }
        if (isLast && m_format == LogFormat::Json)
            bytes += "\n]\n";
        if (m_file.write(bytes) != bytes.size() || (isLast && !m_file.commit()))
            return problem();
        return {};
    }

private:
    [[nodiscard]] QString problem() const
    {
        return AuditExport::tr("%1 could not be written: %2").arg(m_file.fileName(), m_file.errorString());
    }

    QSaveFile m_file;
    const LogFormat m_format;
    bool m_isBegun = false;
};

AuditExport::AuditExport(admin::AdminApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_thread.setMaxThreadCount(1);
}

AuditExport::~AuditExport() { m_thread.waitForDone(); }

void AuditExport::start(const admin::AuditQuery &query, LogFormat format, const QString &file)
{
    Q_ASSERT(!isRunning());
    m_query = query;
    m_query.limit = pageSize;
    m_writer = std::make_shared<Writer>(format, file);
    m_written = 0;
    m_newest = 0;
    m_isCanceled = false;
    askForPage();
}

void AuditExport::cancel() { m_isCanceled = isRunning(); }

void AuditExport::askForPage()
{
    m_api.audit().list(m_query).then(this, [this](const admin::Outcome<QList<admin::AuditEntry>> &page) {
        if (m_isCanceled) {
            end();
            Q_EMIT canceled();
        } else if (!page) {
            end();
            Q_EMIT failed(page.error().detail);
        } else {
            write(*page);
        }
    });
}

void AuditExport::write(const QList<admin::AuditEntry> &page)
{
    auto promise = std::make_shared<Promise<QString>>();
    promise->future().then(this, [this, page](const QString &problem) { goOn(page, problem); });
    m_thread.start(
        [promise, page, writer = m_writer] { promise->finish(writer->write(page, page.size() < pageSize)); });
}

void AuditExport::goOn(const QList<admin::AuditEntry> &page, const QString &problem)
{
    if (!problem.isEmpty()) {
        end();
        Q_EMIT failed(problem);
        return;
    }
    m_written += page.size();
    if (page.size() < pageSize) {
        const QString file = m_writer->fileName();
        end();
        Q_EMIT finished(m_written, file);
        return;
    }
    m_newest = std::max(m_newest, page.first().number);
    const qint64 next = page.last().number;
    // Entries are numbered without a gap, so the numbers tell how far it has come.
    Q_EMIT progressed(m_written, static_cast<double>(m_newest - next) / static_cast<double>(m_newest));
    m_query.before = next;
    askForPage();
}

void AuditExport::end() { m_writer.reset(); }

} // namespace tessera::ui
