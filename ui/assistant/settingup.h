// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "admin/setup.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tessera::ui {

/// What the assistant's last button does: writes the configuration, starts the services, adds the administrator and
/// sets the interval, one after the other. What is done stays done, so that it goes on from there once what failed was
/// mended. GUI thread.
class SettingUp final : public QObject
{
    Q_OBJECT

public:
    /// Starts the services by the configuration as it is now, and gives what manages them.
    using Start = std::function<admin::Answer<admin::AdminApi *>()>;

    enum class Part { Configuration, Services, Administrator, Interval };

    struct Wishes
    {
        admin::SetupChoice choice;
        admin::NewUser administrator;
        /// Empty: one is made.
        std::optional<crypto::SecretBytes> password;
    };

    /// The setup outlives it, and so do the services that were started.
    SettingUp(admin::Setup &setup, Start start, QObject *parent);

    /// Ends with finished() or failed(); not while it is under way.
    void begin(Wishes wishes);
    /// The services alone, as the defaults are.
    void beginAsItIs();

    /// Whether the services run; then place and addresses are history.
    [[nodiscard]] bool hasStarted() const { return m_api; }
    /// The password that was made, with whom it is for.
    [[nodiscard]] const std::optional<admin::GeneratedPassword> &made() const { return m_made; }

Q_SIGNALS:
    void finished();
    /// Why, a whole sentence.
    void failed(tessera::ui::SettingUp::Part part, const QString &sentence);

private:
    void writeConfiguration();
    void startServices(const std::function<void()> &next);
    void addAdministrator();
    void added(const admin::Outcome<void> &outcome);
    void setInterval();

    admin::Setup &m_setup;
    const Start m_start;
    Wishes m_wishes;
    admin::AdminApi *m_api = nullptr;
    std::optional<admin::GeneratedPassword> m_made;
    bool m_hasAdministrator = false;
};

} // namespace tessera::ui
