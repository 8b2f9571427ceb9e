// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policydraft.h"

#include <algorithm>

namespace tessera::ui {

PolicyDraft::PolicyDraft(admin::AdminApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    readSaved();
    connect(&m_api, &admin::AdminApi::settingsChanged, this, [this] {
        readSaved();
        check();
        Q_EMIT changed();
    });
}

const QStringList &PolicyDraft::names()
{
    static const QStringList names{QStringLiteral("keys.rotation-interval"), QStringLiteral("keys.propagation"),
        QStringLiteral("keys.jwks-max-age"), QStringLiteral("keys.leeway"), QStringLiteral("keys.algorithm"),
        QStringLiteral("keys.rsa-bits"), QStringLiteral("tokens.access-lifetime")};
    return names;
}

const admin::Setting &PolicyDraft::saved(const QString &name) const { return *m_saved.constFind(name); }

QString PolicyDraft::value(const QString &name) const { return m_changes.value(name, saved(name).value); }

void PolicyDraft::setValue(const QString &name, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == value(name))
        return;
    if (trimmed == saved(name).value)
        m_changes.remove(name);
    else
        m_changes.insert(name, trimmed);
    check();
    Q_EMIT changed();
}

bool PolicyDraft::isAllDefault() const
{
    return std::ranges::all_of(
        names(), [this](const QString &name) { return value(name) == saved(name).defaultValue; });
}

void PolicyDraft::discard()
{
    m_changes.clear();
    check();
    Q_EMIT changed();
}

void PolicyDraft::takeDefaults()
{
    m_changes.clear();
    for (const QString &name : names()) {
        if (!saved(name).isDefault())
            m_changes.insert(name, saved(name).defaultValue);
    }
    check();
    Q_EMIT changed();
}

admin::Answer<QList<admin::Setting>> PolicyDraft::save()
{
    return m_api.settings().set(m_changes).then(this, [this](const admin::Outcome<QList<admin::Setting>> &outcome) {
        if (outcome) {
            readSaved();
            check();
            Q_EMIT changed();
        }
        return outcome;
    });
}

void PolicyDraft::readSaved()
{
    const QList<admin::Setting> settings = m_api.settings().list();
    for (const admin::Setting &setting : settings) {
        if (!names().contains(setting.name))
            continue;
        m_saved.insert(setting.name, setting);
        if (m_changes.value(setting.name) == setting.value)
            m_changes.remove(setting.name);
    }
}

void PolicyDraft::check()
{
    m_unreadable.clear();
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        const auto alone = m_api.settings().check({{change.key(), change.value()}});
        if (!alone && alone.error().code == admin::AdminError::Invalid)
            m_unreadable.append(change.key());
    }
    const auto together = m_api.settings().check(m_changes);
    m_problem = together ? QString() : together.error().detail;
}

} // namespace tessera::ui
