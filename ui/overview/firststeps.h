// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"
#include "admin/tlsvalues.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace tessera::ui {

class CommandBox;

/// What to do with an installation that is new: add a user, sign in and use the token, read the keys. GUI thread.
class FirstSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSteps(QWidget *parent = nullptr);

    /// Where the services listen and what certificate they show, so that the commands can be pasted as they are.
    void setServices(
        const QList<admin::ServiceStatus> &statuses, const std::optional<admin::CertificateView> &certificate);
    void setHasUser(bool has);

Q_SIGNALS:
    void addUserRequested();
    void keysRequested();
    /// Somebody knows them by now.
    void hideRequested();

private:
    QLabel *m_user;
    QLabel *m_trust;
    CommandBox *m_signIn;
    CommandBox *m_call;
};

} // namespace tessera::ui
