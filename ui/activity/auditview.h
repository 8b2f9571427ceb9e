// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/logview.h"
#include "ui/models/auditexport.h"
#include "ui/models/auditmodel.h"

class QPushButton;

namespace tessera::ui {

class AuditFilterBar;
class NoticeLine;

/// What was done and refused, as the audit log holds it: filtered, verified, written into a file, and each entry with
/// its whole story. Asks for nothing before it is shown. Part of the Activity page; GUI thread.
class AuditView final : public LogView
{
    Q_OBJECT

public:
    AuditView(Console &console, UserNames &names, QWidget *parent);
    ~AuditView() override;

    [[nodiscard]] QString subtitle() const override;
    void focusFilter() override;
    void refresh() override;

    /// Only those of that action or group, about that user, with that text.
    void showAction(const QString &action);
    void showUser(const QString &user);
    void showText(const QString &text);
    /// Only those that the request has caused, with one of them open.
    void showEntry(const QString &requestId, qint64 number);

protected:
    void tellStory(int row) override;
    void storyClosed() override;
    void fillMenu(QMenu &menu, int row) override;
    [[nodiscard]] bool isForgetting() const override { return m_model.isForgetting(); }
    [[nodiscard]] bool explainEmptiness() override;
    void showEvent(QShowEvent *event) override;

private:
    void addButtons();
    void ask();
    void answered();
    void retell();
    void verify();
    void noteVerification();
    void noteVerdict(const admin::AuditVerdict &verdict);
    void askForFile();
    void followExport();

    UserNames &m_names;
    AuditModel m_model;
    AuditExport m_export;
    AuditFilterBar *m_filters;
    NoticeLine *m_verdict;
    NoticeLine *m_exporting;
    QPushButton *m_verify = nullptr;
    QPushButton *m_exportButton = nullptr;
    std::shared_ptr<admin::AuditProgress> m_verification; // while one is under way
    QTimer m_watching;
    QString m_headHash; // that the last one has found
    bool m_isAsked = false;
    QTimer m_waiting; // for an answer, as long as it may come at once

    struct Open
    {
        admin::AuditEntry entry;
        std::optional<QList<admin::AuditEntry>> ofTheRequest;
    };
    std::optional<Open> m_open;
    std::optional<qint64> m_toOpen; // once the answer is there
};

} // namespace tessera::ui
