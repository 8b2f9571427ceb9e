// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/reading.h"
#include "admin/setup.h"
#include "runtime/configuration.h"

namespace tessera::runtime {

/// The first run over the configuration as it is: the assistant's questions and checks, and the file that its answers
/// go to. Owned by the program, before there is a ServiceHost; afterwards the configuration is loaded anew.
class FirstRun final : public admin::Setup
{
public:
    explicit FirstRun(Configuration configuration);

    [[nodiscard]] bool isNeeded() const override;
    [[nodiscard]] admin::SetupChoice proposal() const override;
    [[nodiscard]] QString fixedBy(admin::SetupField field) const override;
    [[nodiscard]] QString file() const override;
    [[nodiscard]] admin::Answer<void> checkDataFolder(const QString &path) const override;
    [[nodiscard]] admin::Answer<admin::ListenerReport> checkListener(
        admin::Service service, const admin::SetupChoice &choice) const override;
    [[nodiscard]] admin::Outcome<void> checkIssuer(const QString &issuer) const override;
    [[nodiscard]] QString issuerOf(const admin::SetupChoice &choice) const override;
    [[nodiscard]] admin::Outcome<void> checkRotationInterval(const QString &interval) const override;
    [[nodiscard]] admin::Answer<admin::PasswordAssessment> assessPassword(
        crypto::SecretBytes password, const QString &email, const QString &name) const override;
    [[nodiscard]] admin::Answer<void> carryOut(const admin::SetupChoice &choice) override;
    [[nodiscard]] admin::Answer<void> takeBack() override;

private:
    /// What carryOut() did to the file.
    struct Written
    {
        /// Nothing: there was no file.
        std::optional<QByteArray> before;
        QByteArray after;
        bool madeFolder = false;
    };

    [[nodiscard]] admin::Outcome<void> carryOutNow(const admin::SetupChoice &choice);
    [[nodiscard]] admin::Outcome<void> takeBackNow();
    [[nodiscard]] admin::Outcome<void> write(const QMap<QString, std::optional<QString>> &values);
    [[nodiscard]] admin::Outcome<Configuration> with(const admin::SetupChoice &choice) const;

    const Configuration m_configuration;
    std::optional<Written> m_written;
    mutable admin::Reading m_looking;
};

} // namespace tessera::runtime
