// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/addresspage.h"

#include "ui/assistant/fixedfield.h"
#include "ui/widgets/listeneradvice.h"
#include "ui/widgets/note.h"

#include <QLineEdit>

namespace tessera::ui {

AddressPage::AddressPage(const admin::Setup &setup, QWidget *parent)
    : AssistantPage(tr("Where the services listen"),
          tr("Two services run: one signs people in, the other shows how yours verify tokens. On 127.0.0.1 they are "
             "reached from this machine alone."),
          parent)
    , m_setup(setup)
{
    const admin::SetupChoice proposal = setup.proposal();
    m_auth = add(admin::Service::Auth, tr("A&uth service"), tr("Signs in, and publishes the keys."),
        proposal.authListen, admin::SetupField::AuthListen);
    m_resource = add(admin::Service::Resource, tr("&Resource service"), tr("Answers whoever has a good token."),
        proposal.resourceListen, admin::SetupField::ResourceListen);
    // One port is taken by the other service, too.
    connect(m_auth.address, &QLineEdit::textChanged, m_resource.advice, &ListenerAdvice::lookAgain);
    connect(m_resource.address, &QLineEdit::textChanged, m_auth.advice, &ListenerAdvice::lookAgain);
}

AddressPage::Listener AddressPage::add(admin::Service service, const QString &label, const QString &explanation,
    const QString &address, admin::SetupField field)
{
    Listener listener;
    listener.address = new QLineEdit(address, this);
    auto *fixed = new Note(this);
    fixField(listener.address, fixed, m_setup.fixedBy(field));
    listener.advice = new ListenerAdvice(
        listener.address,
        [this, service](const QString &) {
            admin::SetupChoice choice = m_setup.proposal();
            fill(choice);
            return m_setup.checkListener(service, choice);
        },
        this);
    listener.advice->setJudgesText(true);
    addField(label, explanation, listener.address, listener.address, {fixed, listener.advice});
    connect(listener.advice, &ListenerAdvice::changed, this, [this] {
        showProblem({});
        Q_EMIT changed();
    });
    return listener;
}

QWidget *AddressPage::first() const { return m_auth.address->isReadOnly() ? m_resource.address : m_auth.address; }

QString AddressPage::obstacle() const
{
    for (const Listener &listener : {m_auth, m_resource}) {
        if (!listener.advice->isUsable())
            return listener.advice->problem().isEmpty() ? tr("The addresses are still being looked at.")
                                                        : listener.advice->problem();
    }
    return {};
}

QWidget *AddressPage::culprit() const { return m_auth.advice->isUsable() ? m_resource.address : m_auth.address; }

bool AddressPage::isWaiting() const { return m_auth.advice->isLooking() || m_resource.advice->isLooking(); }

QStringList AddressPage::exposed() const
{
    QStringList addresses;
    for (const Listener &listener : {m_auth, m_resource}) {
        if (listener.advice->isExposed())
            addresses.append(listener.address->text().trimmed());
    }
    return addresses;
}

void AddressPage::fill(admin::SetupChoice &choice) const
{
    choice.authListen = m_auth.address->text();
    choice.resourceListen = m_resource.address->text();
}

void AddressPage::lookAgain()
{
    m_auth.advice->lookAgain();
    m_resource.advice->lookAgain();
}

} // namespace tessera::ui
