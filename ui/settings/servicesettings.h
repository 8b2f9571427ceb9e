// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settingsdraft.h"
#include "ui/settings/settingssection.h"
#include "ui/shell/console.h"

#include <QSet>

class QLineEdit;

namespace tessera::ui {

class ListenerAdvice;
class ServiceRow;
class SettingRow;
class TlsRows;

/// The services' part of the page of settings: how they are, where they listen, what they call themselves, where keys
/// are fetched and data is kept. What can be changed while they run is a draft over ConfigurationControl; the rest is
/// shown with the place where it is said. Owned by the page; the console outlives it; GUI thread.
class ServiceSettings final : public QObject
{
    Q_OBJECT

public:
    ServiceSettings(Console &console, QObject *parent);

    /// The rows that belong into that section; once for each.
    void addTo(SettingsSection &section);

    [[nodiscard]] SettingsDraft &draft() { return m_draft; }
    /// Asks for everything again.
    void refresh();
    /// Whether it is not known yet what an address among the changes means; looked() when it is.
    [[nodiscard]] bool isLooking() const;
    /// Addresses that other machines would reach without TLS with the changes.
    [[nodiscard]] QStringList exposed() const;
    /// The changes as ConfigurationControl::set() takes them.
    [[nodiscard]] QMap<QString, QString> changes() const;

Q_SIGNALS:
    void looked();

private:
    [[nodiscard]] SettingsDraft::Source source();
    void addServices(SettingsSection &section);
    void addEntry(SettingsSection &section, const admin::ConfigurationEntry &entry);
    [[nodiscard]] QString consequencesOf(const QString &name) const;
    [[nodiscard]] bool isIssuerDerived() const;
    [[nodiscard]] bool willSpeakTls() const;
    void followTls();
    [[nodiscard]] bool isAtStake(const QString &listener) const;
    void addListenerAdvice(SettingRow &row, QLineEdit *line);
    FieldRow *addFact(SettingsSection &section, const QString &title, const QString &sentence, const QString &value);
    void showStatuses();
    void act(const admin::Answer<admin::ServiceStatus> &answer);

    Console &m_console;
    SettingsDraft m_draft;
    QList<ServiceRow *> m_services;
    QMap<QString, ListenerAdvice *> m_advice;
    TlsRows *m_tls = nullptr;
    bool m_willSpeakTls = false;
};

} // namespace tessera::ui
