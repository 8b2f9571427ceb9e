// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/messages.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace tessera::ui {

/// The messages above the pages, the newest on top, three at most: an older one that needs nobody leaves for a newer.
/// Read out by screen readers as they come; Escape closes the newest while it has the focus. Owned by the main window.
class MessageBar final : public Messages
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent);

    [[nodiscard]] QWidget *widget() const { return m_widget; }
    void tell(MessageKind kind, const QString &sentence, const MessageAction &action = {}) override;
    void showWork(const QString &what, const QFuture<void> &future, std::function<void()> cancel = {}) override;

private:
    void insert(QWidget *message);

    QPointer<QWidget> m_widget;
    QVBoxLayout *m_rows;
};

} // namespace tessera::ui
