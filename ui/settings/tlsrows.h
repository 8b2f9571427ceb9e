// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/shell/console.h"

class QPushButton;

namespace tessera::ui {

class DeedRow;

/// The certificate that the listeners show and the local authority, with what can be done about them: renewed,
/// exported, issued for another server. The console outlives it; GUI thread.
class TlsRows final : public QObject
{
    Q_OBJECT

public:
    TlsRows(Console &console, SettingsSection &section, QObject *parent);

    /// Asks for both again.
    void refresh();

private:
    void showCertificate();
    void showAuthority(const std::optional<admin::CertificateView> &authority);
    void renew();
    void saveAuthority();
    void issue();
    void tell(MessageKind kind, const QString &sentence);

    Console &m_console;
    QWidget *m_card;
    DeedRow *m_shown;
    QPushButton *m_renew;
    DeedRow *m_authorityRow;
};

} // namespace tessera::ui
