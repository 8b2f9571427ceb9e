// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace tessera::ui {

class Note;

/// How one service is: where it listens, since when, why it failed, and buttons for what can be done about it. Does
/// nothing itself. GUI thread.
class ServiceTile final : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceTile(admin::Service service, QWidget *parent = nullptr);

    [[nodiscard]] admin::Service service() const { return m_service; }
    void show(const admin::ServiceStatus &status, Instant now);
    using QWidget::show;

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    void restartRequested();
    /// Its port is taken, another is free.
    void moveRequested(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showState();
    void showAddress();
    void showButtons();
    void keepFocus(QWidget *focusedBefore);
    void openInBrowser();

    const admin::Service m_service;
    admin::ServiceStatus m_status;
    Instant m_now;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_address;
    QToolButton *m_copy;
    QToolButton *m_open;
    Note *m_sentence;
    QPushButton *m_startOrStop;
    QPushButton *m_restart;
    QPushButton *m_move;
    QProgressBar *m_bar;
    QWidget *m_resting = nullptr;  // had the focus when it was disabled
    QPointer<QWidget> m_neighbour; // where the focus went then
};

} // namespace tessera::ui
