// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"

#include <QCompleter>
#include <QStringListModel>

class QLineEdit;

namespace tessera::ui {

/// Offers the email addresses of users that hold what is typed into a field. Part of the field; the api outlives it.
/// GUI thread.
class UserCompleter final : public QCompleter
{
    Q_OBJECT

public:
    /// Makes the field complete.
    UserCompleter(QLineEdit &field, admin::AdminApi &api);

private:
    void ask(const QString &text);

    QLineEdit &m_field;
    admin::AdminApi &m_api;
    QStringListModel m_addresses;
};

} // namespace tessera::ui
