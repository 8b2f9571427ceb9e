// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/configurationvalues.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace tessera::ui {

class Note;

/// What is to be known of the address in a field before a service listens there, while it is typed: who holds the port
/// and which one is free, with a button that takes that one, and what it means to be reachable from elsewhere. Asks a
/// moment after the last key. GUI thread.
class ListenerAdvice final : public QWidget
{
    Q_OBJECT

public:
    using Look = std::function<admin::Answer<admin::ListenerReport>(const QString &address)>;

    /// The field outlives it, as a sibling does.
    ListenerAdvice(QLineEdit *address, Look look, QWidget *parent = nullptr);

    /// Whether what stands in the field now was looked at, and a service could listen there.
    [[nodiscard]] bool isUsable() const { return isKnown() && !m_report.address.isEmpty() && m_report.isUsable(); }
    /// Whether what stands in the field now was looked at, and other machines would reach it, without TLS.
    [[nodiscard]] bool isExposed() const { return isKnown() && !m_report.isLoopback && !m_report.isSecure; }
    /// Why no service can listen at what stands in the field; empty where one can, and while it is looked at.
    [[nodiscard]] QString problem() const { return isKnown() ? m_report.problem : QString(); }
    [[nodiscard]] bool isLooking() const { return !isKnown(); }
    /// Says also what is wrong with a text that is no address, where nobody else does.
    void setJudgesText(bool judges) { m_judgesText = judges; }
    /// What it depends on beside the address is another now.
    void lookAgain();

Q_SIGNALS:
    /// What stands in the field was looked at, or is not any more.
    void changed();
    /// The person took the address that is free.
    void taken(const QString &address);

private:
    [[nodiscard]] bool isKnown() const { return m_seen == m_typed; }
    void look();
    void showReport();

    QLineEdit *m_address;
    const Look m_look;
    Note *m_problem;
    QPushButton *m_take;
    Note *m_exposure;
    bool m_judgesText = false;
    QTimer m_pause;
    quint64 m_typed = 0;
    quint64 m_seen = 0;
    admin::ListenerReport m_report;
};

} // namespace tessera::ui
