// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"

#include <QObject>
#include <QString>

#include <functional>

namespace tessera::ui {

/// What kind of news something is; said by an icon and its name, never by colour alone.
enum class MessageKind { News, Good, Attention, Bad };

/// What somebody can do about a message, once.
struct MessageAction
{
    QString text;
    std::function<void()> act;
    /// Whether it takes back what the message tells of: then Ctrl+Z does it, too.
    bool isUndo = false;
};

/// News for the person, from wherever in the window, to the bar on top of the pages: no box that has to be answered.
/// Owned by the main window; GUI thread.
class Messages : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A whole sentence. News and Good leave after some seconds, the others stay until they are closed; one with an
    /// action stays for half a minute. `about`: what it is the latest news of, for no person's eyes; it takes the place
    /// of what was told of that before, so that no refusal stays beside the success that came after it.
    virtual void tell(
        MessageKind kind, const QString &sentence, const MessageAction &action = {}, const QString &about = {}) = 0;

    /// Shows that something is under way as soon as it takes more than half a second, until `future` is finished.
    /// `cancel`: what its button does; without one there is no button.
    virtual void showWork(const QString &what, const Future<void> &future, std::function<void()> cancel = {}) = 0;

Q_SIGNALS:
    /// From now on messages lie over so many pixels of the pages, from their lower edge on; 0 where there is none.
    void covered(int height);
};

} // namespace tessera::ui
