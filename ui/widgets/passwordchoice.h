// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"

#include <QWidget>

class QRadioButton;

namespace tessera::ui {

class PasswordField;
class PasswordMeter;

/// Where a user's new password comes from: made here and shown once, or typed, with a meter. GUI thread.
class PasswordChoice final : public QWidget
{
    Q_OBJECT

public:
    struct Person
    {
        QString email;
        QString name;
    };

    /// Says how good a password is for a person.
    using Assess =
        std::function<admin::Answer<admin::PasswordAssessment>(crypto::SecretBytes password, const Person &person)>;

    /// By the rules of an installation, which outlives whatever asks.
    [[nodiscard]] static Assess rulesOf(admin::AdminApi &api);

    /// `person`: for whom, as far as it is known yet.
    PasswordChoice(Assess assess, std::function<Person()> person, QWidget *parent = nullptr);

    [[nodiscard]] bool isGenerated() const;
    /// What was typed.
    [[nodiscard]] crypto::SecretBytes password() const;
    /// Whether it may be set.
    [[nodiscard]] bool isAcceptable() const;
    /// Whether that is not known yet, and will be.
    [[nodiscard]] bool isWaiting() const;
    /// The person is another now.
    void rateAgain();

Q_SIGNALS:
    void changed();

private:
    QRadioButton *m_generate;
    QRadioButton *m_type;
    PasswordField *m_password;
    PasswordMeter *m_meter;
};

} // namespace tessera::ui
