// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/usernames.h"

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostKnown = 10'000;
constexpr qsizetype mostWanted = 200;
constexpr qsizetype mostAsked = 4;

} // namespace

UserNames::UserNames(admin::AdminApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(50ms);
    connect(&m_telling, &QTimer::timeout, this, &UserNames::learned);
    connect(&m_api, &admin::AdminApi::usersChanged, this, [this] {
        ++m_age;
        m_telling.start(); // whoever shows names asks for them again
    });
}

QString UserNames::emailOf(const QString &id)
{
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd()) {
        if (known->age != m_age)
            askFor(id);
        return known->email;
    }
    if (UserId::fromText(id))
        askFor(id);
    return {};
}

QString UserNames::nameOf(const QString &id)
{
    const QString email = emailOf(id);
    return email.isEmpty() ? id : email;
}

void UserNames::askFor(const QString &id)
{
    if (m_asked.contains(id))
        return;
    m_wanted.removeOne(id);
    m_wanted.append(id);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    askNext();
}

void UserNames::askNext()
{
    while (!m_wanted.isEmpty() && m_asked.size() < mostAsked) {
        const QString id = m_wanted.takeLast();
        m_asked.insert(id, m_age);
        m_api.users().show(id).then(this, [this, id](const admin::Outcome<admin::User> &user) {
            const int age = m_asked.take(id);
            // Where the database could not say, it is asked again when users change, not with every look.
            if (m_known.size() >= mostKnown)
                m_known.clear();
            const QString email = user ? user->email : QString();
            if (const Known before = m_known.value(id); before.email != email && !m_telling.isActive())
                m_telling.start();
            m_known.insert(id, {email, age});
            askNext();
        });
    }
}

} // namespace tessera::ui
