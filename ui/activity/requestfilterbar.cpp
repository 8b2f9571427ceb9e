// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/requestfilterbar.h"

#include "ui/activity/usercompleter.h"
#include "ui/models/words.h"
#include "ui/widgets/filterfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace tessera::ui {

namespace {

/// How many users a part of a name may find.
constexpr int mostUsers = 1000;

QList<RequestOutcome> outcomesAt(int choice)
{
    switch (choice) {
    case 1: return {RequestOutcome::Refused, RequestOutcome::Failed, RequestOutcome::Aborted};
    case 2: return {RequestOutcome::Done};
    case 3: return {RequestOutcome::Redirected};
    case 4: return {RequestOutcome::Refused};
    case 5: return {RequestOutcome::Failed};
    case 6: return {RequestOutcome::Aborted};
    default: return {};
    }
}

} // namespace

RequestFilterBar::RequestFilterBar(admin::AdminApi &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_row(new QHBoxLayout(this))
    , m_text(new FilterField(tr("Path, user, id, peer or user agent"), this))
    , m_service(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_user(new FilterField(tr("User"), this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_service->setAccessibleName(tr("Service"));
    m_service->addItems(
        {tr("Both services"), serviceName(admin::Service::Auth), serviceName(admin::Service::Resource)});
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItems({tr("Any outcome"), tr("All but successes"), tr("2xx done"), tr("3xx redirected"),
        tr("4xx refused"), tr("5xx failed"), tr("aborted")});
    m_text->setMinimumWidth(120);
    m_user->setMinimumWidth(100);
    new UserCompleter(*m_user, m_api);
    m_row->addWidget(m_text, 3);
    m_row->addWidget(m_service);
    m_row->addWidget(m_outcome);
    m_row->addWidget(m_user, 2);
    connect(m_text, &FilterField::filterChanged, this, &RequestFilterBar::read);
    connect(m_service, &QComboBox::currentIndexChanged, this, &RequestFilterBar::read);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &RequestFilterBar::read);
    connect(m_user, &FilterField::filterChanged, this, &RequestFilterBar::findUsers);
}

void RequestFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void RequestFilterBar::clear()
{
    {
        const QSignalBlocker service(m_service);
        const QSignalBlocker outcome(m_outcome);
        m_service->setCurrentIndex(0);
        m_outcome->setCurrentIndex(0);
    }
    m_text->filterBy({});
    m_user->filterBy({});
    read();
}

void RequestFilterBar::showText(const QString &text)
{
    clear();
    m_text->filterBy(text);
}

void RequestFilterBar::showUser(const QString &user)
{
    clear();
    m_user->filterBy(user);
}

void RequestFilterBar::read()
{
    RequestFilter filter;
    if (m_service->currentIndex() > 0)
        filter.service = m_service->currentIndex() == 1 ? admin::Service::Auth : admin::Service::Resource;
    filter.outcomes = outcomesAt(m_outcome->currentIndex());
    filter.users = m_filter.users;
    filter.text = m_text->text().trimmed();
    if (filter.text == m_filter.text)
        filter.textUsers = m_filter.textUsers;
    if (filter == m_filter)
        return;
    const bool isOtherText = filter.text != m_filter.text;
    m_filter = filter;
    Q_EMIT filterChanged();
    if (isOtherText)
        findTextUsers();
}

// A name is a text, too.
void RequestFilterBar::findTextUsers()
{
    if (m_filter.text.isEmpty())
        return;
    admin::UserQuery query;
    query.text = m_filter.text;
    query.limit = mostUsers;
    m_api.users().list(query).then(this, [this, text = m_filter.text](const admin::Outcome<admin::UserPage> &page) {
        if (text != m_filter.text || !page || page->users.isEmpty())
            return;
        for (const admin::User &user : page->users)
            m_filter.textUsers.insert(user.id.toText());
        Q_EMIT filterChanged();
    });
}

void RequestFilterBar::findUsers(const QString &text)
{
    const auto set = [this](const std::optional<QSet<QString>> &users) {
        if (users == m_filter.users)
            return;
        m_filter.users = users;
        Q_EMIT filterChanged();
    };
    m_userText = text;
    if (text.isEmpty() || UserId::fromText(text)) {
        set(text.isEmpty() ? std::nullopt : std::optional(QSet<QString>{text}));
        return;
    }
    admin::UserQuery query;
    query.text = text;
    query.limit = mostUsers;
    m_api.users().list(query).then(this, [this, text, set](const admin::Outcome<admin::UserPage> &page) {
        if (text != m_userText || !page)
            return;
        QSet<QString> ids;
        for (const admin::User &user : page->users) {
            if (user.email.compare(text, Qt::CaseInsensitive) == 0) {
                ids = {user.id.toText()};
                break;
            }
            ids.insert(user.id.toText());
        }
        set(ids);
    });
}

} // namespace tessera::ui
