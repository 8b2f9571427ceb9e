// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/console.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace tessera::ui {

/// The line at the bottom of the window: how the services are, what signs, when the next key comes, how many requests a
/// second. Each part can take the focus and opens its page. GUI thread; the console outlives it.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(Console &console, QWidget *parent);

Q_SIGNALS:
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showServices();
    void showStore();
    void showKeys();
    void showTime();
    void showRate();
    [[nodiscard]] QToolButton *addPart(const QString &name, PageId page);

    Console &m_console;
    QToolButton *m_auth;
    QToolButton *m_resource;
    QToolButton *m_store;
    QToolButton *m_key;
    QToolButton *m_next;
    QToolButton *m_rate;
    std::optional<Instant> m_nextChange;
    quint64 m_requestsThisSecond = 0;
    QTimer m_second;
};

} // namespace tessera::ui
