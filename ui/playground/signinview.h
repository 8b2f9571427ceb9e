// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/httpexchange.h"
#include "ui/shell/console.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tessera::ui {

class Note;
class PasswordField;

/// Signs in as a user through the auth service, as an application does, and refreshes what it gave. The password is
/// forgotten once it was sent, the refresh token is kept in memory until the window closes. GUI thread.
class SignInView final : public QWidget
{
    Q_OBJECT

public:
    /// The console outlives it.
    SignInView(Console &console, QWidget *parent);

    [[nodiscard]] QVariantMap draft() const;
    void takeDraft(const QVariantMap &texts);

Q_SIGNALS:
    void signedIn(const QByteArray &accessToken);

private:
    enum class Asked { SignIn, Refresh };

    void makeFields();
    /// Empty while it does not run.
    [[nodiscard]] QString serviceUrl() const;
    void showService();
    void signIn();
    void refresh();
    void send(Asked asked, const QJsonObject &body);
    void end(Asked asked);
    void showButtons();

    Console &m_console;
    QLineEdit *m_email;
    PasswordField *m_password;
    QCheckBox *m_remember;
    QPushButton *m_signIn;
    QPushButton *m_refresh;
    Note *m_service;
    Note *m_note;
    QString m_refreshToken;
    std::unique_ptr<playground::HttpExchange> m_exchange;
};

} // namespace tessera::ui
