// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/usercompleter.h"

#include <QLineEdit>

namespace tessera::ui {

namespace {

constexpr int mostOffered = 8;

} // namespace

UserCompleter::UserCompleter(QLineEdit &field, admin::AdminApi &api)
    : QCompleter(&field)
    , m_field(field)
    , m_api(api)
{
    setModel(&m_addresses);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    field.setCompleter(this);
    connect(&field, &QLineEdit::textEdited, this, &UserCompleter::ask);
}

void UserCompleter::ask(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    admin::UserQuery query;
    query.text = text.trimmed();
    query.limit = mostOffered;
    m_api.users().list(query).then(this, [this, text](const admin::Outcome<admin::UserPage> &page) {
        if (!page || m_field.text() != text)
            return;
        QStringList addresses;
        for (const admin::User &user : page->users)
            addresses.append(user.email);
        if (addresses == m_addresses.stringList())
            return;
        m_addresses.setStringList(addresses);
        if (m_field.hasFocus() && addresses != QStringList{text})
            complete();
    });
}

} // namespace tessera::ui
