// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace tessera::ui {

class AuditView;
class LogView;
class RequestsView;
class Segments;
class UserNames;

/// What was asked of the services, and what was done to the installation: two logs, each row of which opens to its
/// whole story. GUI thread.
class ActivityPage final : public Page
{
    Q_OBJECT

public:
    /// For show(), in a QVariant: the sign-ins that were refused.
    enum class Look { RefusedSignIns };

    ActivityPage(Console &console, QWidget *parent);

    /// A Look, the id of a request, or the id of a user: what is known of it.
    void show(const QVariant &what) override;
    void refresh() override;
    void focusFilter() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    enum View { Requests, Audit };

    [[nodiscard]] LogView *current() const;
    void showRefusedSignIns();
    void showUser(const QString &user);
    void showRequest(const QString &id);
    void follow(const QString &link);
    void noteSubtitle();

    UserNames *m_names;
    Segments *m_switch;
    QStackedWidget *m_views;
    RequestsView *m_requests;
    AuditView *m_audit;
};

} // namespace tessera::ui
