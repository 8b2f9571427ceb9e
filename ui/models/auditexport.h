// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/models/logdocument.h"

#include <QObject>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace tessera::ui {

/// Writes what a query finds in the audit log into a file, page after page, the newest first, so that a log of any
/// length takes little memory and holds nobody up. The file is there when all of it is, and not before; what it
/// replaces stays as it was until then. Owned by the page; GUI thread, and one thread of its own that writes.
class AuditExport final : public QObject
{
    Q_OBJECT

public:
    /// The api outlives it.
    explicit AuditExport(admin::AdminApi &api, QObject *parent = nullptr);
    /// Waits for the page that is being written.
    ~AuditExport() override;

    /// One at a time.
    void start(const admin::AuditQuery &query, LogFormat format, const QString &file);
    /// Ends it without a file.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_writer != nullptr; }

Q_SIGNALS:
    /// `entries`: how many are written; `share`: how much of the log was looked through, 0 to 1.
    void progressed(qint64 entries, double share);
    void finished(qint64 entries, const QString &file);
    void canceled();
    void failed(const QString &sentence);

private:
    class Writer;

    void askForPage();
    void write(const QList<admin::AuditEntry> &page);
    void goOn(const QList<admin::AuditEntry> &page, const QString &problem);
    void end();

    admin::AdminApi &m_api;
    QThreadPool m_thread;
    admin::AuditQuery m_query;
    std::shared_ptr<Writer> m_writer; // touched by the thread alone while a page is being written
    qint64 m_written = 0;
    qint64 m_newest = 0;
    bool m_isCanceled = false;
};

} // namespace tessera::ui
