// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/messages.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace tessera::ui {

class Message;

/// How long what needs nobody is shown, and how long work takes before it is.
struct MessageTimes
{
    std::chrono::milliseconds news{6'000};
    std::chrono::milliseconds withAction{30'000};
    std::chrono::milliseconds beforeWork{500};
};

/// The messages over the pages, the newest on top, three at most and none twice: for a newer one the oldest leaves of
/// those that need nobody, else the oldest of all; work that is under way stays. News stays under the pointer or with
/// the focus in it. Read out by screen readers as they come. Owned by the main window.
class MessageBar final : public Messages
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent, const MessageTimes &times = {});

    [[nodiscard]] QWidget *widget() const { return m_widget; }
    /// Lies over the lower part of `place` from now on, which outlives that: nothing below it moves.
    void showOver(QWidget &place);
    /// Takes back what the newest message tells of that can be taken back.
    void undoNewest();
    /// Whether there was one that somebody may close.
    bool closeNewest();
    /// To the newest message; false where there is nothing to press.
    bool takeFocus();
    void tell(MessageKind kind, const QString &sentence, const MessageAction &action = {},
        const QString &about = {}) override;
    void showWork(const QString &what, const Future<void> &future, std::function<void()> cancel = {}) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    void replaceOld(const Message &message);
    void insert(Message *message);
    [[nodiscard]] Message *dispensable() const;
    [[nodiscard]] QList<Message *> messages() const;
    void hideWhereEmpty();
    void setCovered(int height);

    const MessageTimes m_times;
    QPointer<QWidget> m_widget;
    QPointer<QWidget> m_place;
    QVBoxLayout *m_rows;
    int m_covered = 0;
};

} // namespace tessera::ui
