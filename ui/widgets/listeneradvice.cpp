// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listeneradvice.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tessera::ui {

using namespace std::chrono_literals;

ListenerAdvice::ListenerAdvice(QLineEdit *address, Look look, QWidget *parent)
    : QWidget(parent)
    , m_address(address)
    , m_look(std::move(look))
    , m_problem(new Note(this))
    , m_take(iconButton(QStringLiteral("good"), {}, this))
    , m_exposure(new Note(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_problem);
    rows->addWidget(m_take, 0, Qt::AlignLeft);
    rows->addWidget(m_exposure);
    m_take->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &ListenerAdvice::look);
    connect(m_address, &QLineEdit::textChanged, this, &ListenerAdvice::lookAgain);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QString free = m_report.freeAddress;
        m_address->setFocus(); // the button goes
        m_address->setText(free);
        Q_EMIT taken(free);
    });
    lookAgain();
}

void ListenerAdvice::lookAgain()
{
    ++m_typed;
    m_pause.start();
    Q_EMIT changed();
}

void ListenerAdvice::look()
{
    const quint64 asked = m_typed;
    m_look(m_address->text()).then(this, [this, asked](const admin::Outcome<admin::ListenerReport> &outcome) {
        if (asked != m_typed)
            return;
        m_seen = asked;
        m_report = outcome.value_or(admin::ListenerReport{});
        showReport();
        Q_EMIT changed();
    });
}

void ListenerAdvice::showReport()
{
    const bool isAddress = !m_report.address.isEmpty();
    m_problem->tell(MessageKind::Bad, isAddress || m_judgesText ? m_report.problem : QString());
    const QString take = tr("Use %1", "an address").arg(m_report.freeAddress);
    m_take->setText(take);
    m_take->setAccessibleName(take);
    m_take->setVisible(!m_report.freeAddress.isEmpty());
    m_exposure->tell(MessageKind::Attention,
        isAddress && !m_report.isLoopback && !m_report.isSecure
            ? tr("Other machines reach this address, and there is no TLS here: whoever is on the network between can "
                 "read passwords and tokens. Turn TLS on in the settings, put a proxy in front that ends it, or stay "
                 "on "
                 "127.0.0.1.")
            : QString());
}

} // namespace tessera::ui
