// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/setup.h"
#include "ui/assistant/assistantpage.h"

class QLineEdit;

namespace tessera::ui {

class PasswordChoice;

/// The first person who may sign in, with the role `admin`. GUI thread; the setup outlives it.
class AdministratorPage final : public AssistantPage
{
    Q_OBJECT

public:
    AdministratorPage(const admin::Setup &setup, QWidget *parent);

    [[nodiscard]] QWidget *first() const override;
    [[nodiscard]] QString obstacle() const override;
    [[nodiscard]] bool isWaiting() const override;

    [[nodiscard]] admin::NewUser user() const;
    /// Whether the password is to be made.
    [[nodiscard]] bool isGenerated() const;
    [[nodiscard]] crypto::SecretBytes password() const;

private:
    void judge();

    QLineEdit *m_email;
    Note *m_emailNote;
    QLineEdit *m_name;
    PasswordChoice *m_password;
};

} // namespace tessera::ui
