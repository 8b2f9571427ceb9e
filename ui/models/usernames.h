// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"

#include <QHash>
#include <QTimer>

namespace tessera::ui {

/// The email addresses of users that the logs name by id alone. Asks for those that somebody wants to show, a few at a
/// time, and remembers a bounded number; when users change it asks again, and gives what it knew until then. Owned by
/// the page that shows the names; GUI thread.
class UserNames final : public QObject
{
    Q_OBJECT

public:
    /// The api outlives it.
    explicit UserNames(admin::AdminApi &api, QObject *parent = nullptr);

    /// Empty while it is not known, and where there is no such user (any more); then it is asked for, and learned() is
    /// told when there is more to give.
    [[nodiscard]] QString emailOf(const QString &id);
    /// The same, but the id itself where there is nothing better.
    [[nodiscard]] QString nameOf(const QString &id);

Q_SIGNALS:
    /// At most some twenty times a second, however many were learned.
    void learned();

private:
    struct Known
    {
        QString email;
        int age = 0;
    };

    void askFor(const QString &id);
    void askNext();

    admin::AdminApi &m_api;
    QHash<QString, Known> m_known;
    QStringList m_wanted; // the last is asked for first: it is the one that is looked at now
    QHash<QString, int> m_asked;
    int m_age = 0; // grows when users change
    QTimer m_telling;
};

} // namespace tessera::ui
