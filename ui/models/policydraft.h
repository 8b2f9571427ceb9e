// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"

namespace tessera::ui {

/// The settings that shape the life of keys, as somebody is changing them: what is saved, what is typed, and what is
/// wrong with it. Nothing is saved before save(), and then all or nothing. What another process changes meanwhile is
/// taken over where nothing else was typed. Lives in the api's thread.
class PolicyDraft final : public QObject
{
    Q_OBJECT

public:
    /// The api outlives it.
    explicit PolicyDraft(admin::AdminApi &api, QObject *parent = nullptr);

    /// In the order in which people should see them.
    [[nodiscard]] static const QStringList &names();

    /// As it is saved, with default, bounds and description. `name` is one of names().
    [[nodiscard]] const admin::Setting &saved(const QString &name) const;
    /// As it is typed.
    [[nodiscard]] QString value(const QString &name) const;
    void setValue(const QString &name, const QString &text);

    /// Name to text, of what differs from what is saved.
    [[nodiscard]] const QMap<QString, QString> &changes() const { return m_changes; }
    /// Why these values cannot be saved, a sentence; empty where they can.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Those whose own text means nothing, whatever the others say.
    [[nodiscard]] const QStringList &unreadable() const { return m_unreadable; }
    /// Whether every one is, or is typed as, its default.
    [[nodiscard]] bool isAllDefault() const;

    void discard();
    /// Types the defaults; nothing is saved by it.
    void takeDefaults();
    /// Refused where there is a problem. What is saved is no change any more.
    [[nodiscard]] admin::Answer<QList<admin::Setting>> save();

Q_SIGNALS:
    void changed();

private:
    void readSaved();
    void check();

    admin::AdminApi &m_api;
    QMap<QString, admin::Setting> m_saved;
    QMap<QString, QString> m_changes;
    QString m_problem;
    QStringList m_unreadable;
};

} // namespace tessera::ui
