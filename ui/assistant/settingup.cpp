// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/settingup.h"

namespace tessera::ui {

SettingUp::SettingUp(admin::Setup &setup, Start start, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_start(std::move(start))
{
}

void SettingUp::begin(Wishes wishes)
{
    m_wishes = std::move(wishes);
    if (!m_api)
        writeConfiguration();
    else if (!m_hasAdministrator)
        addAdministrator();
    else
        setInterval();
}

void SettingUp::beginAsItIs()
{
    m_setup.takeBack().then(
        this, [this](const admin::Outcome<void> &) { startServices([this] { Q_EMIT finished(); }); });
}

void SettingUp::writeConfiguration()
{
    m_setup.carryOut(m_wishes.choice).then(this, [this](const admin::Outcome<void> &outcome) {
        if (outcome)
            startServices([this] { addAdministrator(); });
        else
            Q_EMIT failed(Part::Configuration, outcome.error().detail);
    });
}

void SettingUp::startServices(const std::function<void()> &next)
{
    m_start().then(this, [this, next](const admin::Outcome<admin::AdminApi *> &outcome) {
        if (!outcome) {
            Q_EMIT failed(Part::Services, outcome.error().detail);
            return;
        }
        m_api = *outcome;
        next();
    });
}

void SettingUp::addAdministrator()
{
    if (m_wishes.password) {
        m_api->users()
            .add(m_wishes.administrator, std::move(*m_wishes.password))
            .then(this,
                [this](const admin::Outcome<admin::User> &outcome) { added(outcome.transform([](const auto &) {})); });
        return;
    }
    using Made = admin::Outcome<admin::GeneratedPassword>;
    m_api->users().addWithGeneratedPassword(m_wishes.administrator).then(this, [this](const Made &made) {
        if (made)
            m_made = *made;
        added(made.transform([](const auto &) {}));
    });
}

void SettingUp::added(const admin::Outcome<void> &outcome)
{
    m_hasAdministrator = outcome.has_value();
    if (m_hasAdministrator)
        setInterval();
    else
        Q_EMIT failed(Part::Administrator, outcome.error().detail);
}

void SettingUp::setInterval()
{
    const QString &interval = m_wishes.choice.rotationInterval;
    const QString name = QStringLiteral("keys.rotation-interval");
    const auto setting = m_api->settings().show(name);
    if (setting && setting->value == interval) {
        Q_EMIT finished();
        return;
    }
    m_api->settings().set({{name, interval}}).then(this, [this](const admin::Outcome<QList<admin::Setting>> &outcome) {
        if (outcome)
            Q_EMIT finished();
        else
            Q_EMIT failed(Part::Interval, outcome.error().detail);
    });
}

} // namespace tessera::ui
