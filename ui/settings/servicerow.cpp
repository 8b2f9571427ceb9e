// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/servicerow.h"

#include "language/refusals.h"
#include "ui/models/words.h"
#include "ui/widgets/buttons.h"

namespace tessera::ui {

namespace {

QString titleOf(admin::Service service)
{
    return service == admin::Service::Auth ? ServiceRow::tr("Auth service") : ServiceRow::tr("Resource service");
}

QString sentenceOf(const admin::ServiceStatus &status)
{
    switch (status.state) {
    case admin::ServiceState::Running: return ServiceRow::tr("It runs at %1.").arg(status.url);
    case admin::ServiceState::Elsewhere:
        return ServiceRow::tr("Process %1 runs it: change it there, or end that process first.")
            .arg(status.elsewherePid);
    case admin::ServiceState::Failed:
        return ServiceRow::tr("It does not run. %1").arg(language::inOurLanguage(status.failure));
    case admin::ServiceState::Stopped: return ServiceRow::tr("It does not run.");
    case admin::ServiceState::Starting: return ServiceRow::tr("It starts.");
    case admin::ServiceState::Stopping: return ServiceRow::tr("It stops; requests in flight are answered.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ServiceRow::ServiceRow(admin::Service service, QWidget *parent)
    : ServiceRow(service, iconButton(QStringLiteral("refresh"), {}, parent), parent)
{
}

ServiceRow::ServiceRow(admin::Service service, QPushButton *button, QWidget *parent)
    : FieldRow(titleOf(service), {}, button, button, parent)
    , m_service(service)
    , m_button(button)
{
    connect(button, &QPushButton::clicked, this, [this] {
        if (m_status.state == admin::ServiceState::Running)
            Q_EMIT restartRequested();
        else
            Q_EMIT startRequested();
    });
}

void ServiceRow::showStatus(const admin::ServiceStatus &status)
{
    m_status = status;
    using enum admin::ServiceState;
    setSentence(sentenceOf(status));
    const bool isAuth = m_service == admin::Service::Auth;
    const bool runs = status.state == Running || status.state == Stopping;
    m_button->setText(runs ? tr("Restart") : tr("Start"));
    m_button->setAccessibleName(runs ? (isAuth ? tr("Restart the auth service") : tr("Restart the resource service"))
                                     : (isAuth ? tr("Start the auth service") : tr("Start the resource service")));
    m_button->setEnabled(status.state == Running || status.state == Stopped || status.state == Failed);
}

} // namespace tessera::ui
