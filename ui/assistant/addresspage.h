// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/setup.h"
#include "ui/assistant/assistantpage.h"

class QLineEdit;

namespace tessera::ui {

class ListenerAdvice;

/// Where both services listen, looked at while it is typed. GUI thread; the setup outlives it.
class AddressPage final : public AssistantPage
{
    Q_OBJECT

public:
    AddressPage(const admin::Setup &setup, QWidget *parent);

    [[nodiscard]] QWidget *first() const override;
    [[nodiscard]] QString obstacle() const override;
    [[nodiscard]] QWidget *culprit() const override;
    [[nodiscard]] bool isWaiting() const override;

    /// Addresses that other machines would reach.
    [[nodiscard]] QStringList exposed() const;
    /// Puts what was chosen here into its places.
    void fill(admin::SetupChoice &choice) const;
    /// Looks at both ports again.
    void lookAgain();

private:
    struct Listener
    {
        QLineEdit *address = nullptr;
        ListenerAdvice *advice = nullptr;
    };

    Listener add(admin::Service service, const QString &label, const QString &explanation, const QString &address,
        admin::SetupField field);

    const admin::Setup &m_setup;
    Listener m_auth;
    Listener m_resource;
};

} // namespace tessera::ui
