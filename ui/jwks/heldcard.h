// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"
#include "ui/widgets/codeview.h"

class QPushButton;
class QStackedWidget;

namespace tessera::ui {

class EmptyState;
class FactGrid;
class Note;

/// The key set that the resource service holds at this moment, how old it is and what it does next; or why it holds
/// none. GUI thread.
class HeldCard final : public QWidget
{
    Q_OBJECT

public:
    explicit HeldCard(QWidget *parent = nullptr);

    /// `status` is that of the resource service; nothing where it is not to run here.
    void show(
        const std::optional<admin::HeldKeySet> &held, const std::optional<admin::ServiceStatus> &status, Instant now);
    using QWidget::show;
    /// What the view shows of the set, and which parts of it are not served.
    void setCode(const QString &text, const QList<CodeView::Mark> &marks);

Q_SIGNALS:
    void fetchRequested();
    /// The resource service is stopped, and may be started.
    void startRequested();

private:
    void showSet(const admin::HeldKeySet &held, Instant now);
    void showAbsence(const std::optional<admin::ServiceStatus> &status);

    QPushButton *m_fetch;
    QStackedWidget *m_views;
    EmptyState *m_empty;
    FactGrid *m_facts;
    int m_from;
    int m_etag;
    int m_age;
    int m_next;
    int m_cooldown;
    Note *m_failure;
    CodeView *m_code;
};

} // namespace tessera::ui
