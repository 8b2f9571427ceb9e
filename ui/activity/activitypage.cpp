// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "ui/activity/auditview.h"
#include "ui/activity/requestsview.h"
#include "ui/models/usernames.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segments.h"

#include <QStackedWidget>

namespace tessera::ui {

ActivityPage::ActivityPage(Console &console, QWidget *parent)
    : Page(console, tr("Activity"), parent)
    , m_names(new UserNames(console.api, this))
    , m_switch(new Segments(tr("Which log"), this))
    , m_views(new QStackedWidget(this))
    , m_requests(new RequestsView(console, *m_names, m_views))
    , m_audit(new AuditView(console, *m_names, m_views))
{
    QPushButton *refused = addToHeading(iconButton(QStringLiteral("bad"), tr("Refused &sign-ins"), this));
    connect(refused, &QPushButton::clicked, this, [this] {
        showRefusedSignIns();
        firstFocus()->setFocus(Qt::OtherFocusReason); // to find out more there
    });
    m_switch->addChoice(tr("&Requests"));
    m_switch->addChoice(tr("&Audit log"));
    addToHeading(m_switch);
    connect(m_switch, &Segments::currentChanged, this, [this](int choice) {
        m_views->setCurrentIndex(choice);
        noteSubtitle();
    });
    m_views->addWidget(m_requests);
    m_views->addWidget(m_audit);
    for (LogView *view : {static_cast<LogView *>(m_requests), static_cast<LogView *>(m_audit)}) {
        connect(view, &LogView::subtitleChanged, this, &ActivityPage::noteSubtitle);
        connect(view, &LogView::linkFollowed, this, &ActivityPage::follow);
    }
    setContent(m_views);
    noteSubtitle();
}

LogView *ActivityPage::current() const
{
    return m_switch->current() == Audit ? static_cast<LogView *>(m_audit) : static_cast<LogView *>(m_requests);
}

void ActivityPage::noteSubtitle() { setSubtitle(current()->subtitle()); }

void ActivityPage::refresh() { current()->refresh(); }

void ActivityPage::focusFilter() { current()->focusFilter(); }

QWidget *ActivityPage::firstFocus() { return current()->table(); }

void ActivityPage::show(const QVariant &what)
{
    if (what.metaType() == QMetaType::fromType<Look>())
        showRefusedSignIns();
    else if (const QString id = what.toString(); UserId::fromText(id))
        showUser(id);
    else if (!id.isEmpty())
        showRequest(id);
}

void ActivityPage::showRefusedSignIns()
{
    m_audit->showAction(QStringLiteral("signin.refused"));
    m_switch->setCurrent(Audit);
}

// The audit log reaches back further than the requests do, so it is the one that opens.
void ActivityPage::showUser(const QString &user)
{
    m_switch->setCurrent(Audit);
    console().api.users().show(user).then(this, [this, user](const admin::Outcome<admin::User> &found) {
        const QString name = found ? found->email : user; // who is deleted is still known by the id
        m_requests->showUser(name);
        m_audit->showUser(name);
    });
}

void ActivityPage::showRequest(const QString &id)
{
    if (m_requests->openRequest(id)) {
        m_switch->setCurrent(Requests);
        return;
    }
    m_audit->showText(id);
    m_switch->setCurrent(Audit);
}

void ActivityPage::follow(const QString &link)
{
    const QString kind = link.section(u':', 0, 0);
    const QString target = link.section(u':', 1);
    if (kind == u"user") {
        console().go(PageId::Users, target);
    } else if (kind == u"key") {
        console().go(PageId::Keys, target);
    } else if (kind == u"setting") {
        console().go(PageId::Settings, target);
    } else if (kind == u"find") {
        m_requests->showText(target);
        m_switch->setCurrent(Requests);
    } else if (kind == u"request") {
        showRequest(target);
    } else if (kind == u"audit") {
        m_audit->showEntry(target.section(u'/', 0, 0), target.section(u'/', 1).toLongLong());
        m_switch->setCurrent(Audit);
    }
}

} // namespace tessera::ui
