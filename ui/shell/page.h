// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/console.h"

#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace tessera::ui {

/// A page of the main window: a heading with what can be done beside it, and the content below. Owned by the window,
/// made anew when the language changes; GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `title` is the heading and the accessible name; `console` outlives the page.
    Page(Console &console, const QString &title, QWidget *parent = nullptr);

    /// Opened by somebody who wants to see something special: a user id, a kid, a request id. Nothing by itself.
    virtual void show(const QVariant &what);
    /// What was typed here and is not applied yet, by its names, and where in it one was: the page that takes this
    /// one's place, in another language, gets it. Empty: nothing to hand over.
    [[nodiscard]] virtual QVariantMap draft() const { return {}; }
    virtual void takeDraft(const QVariantMap &) {}
    /// F5: asks for everything again.
    virtual void refresh() {}
    /// Ctrl+F: the focus goes where one can filter.
    virtual void focusFilter() {}
    /// Where the focus goes when the page is opened by keyboard.
    [[nodiscard]] virtual QWidget *firstFocus() { return nullptr; }

    using QWidget::show;

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] Console &console() { return m_console; }
    /// Puts a button into the heading, at its end; gives it back. Takes it.
    template <typename Button>
    Button *addToHeading(Button *button)
    {
        addWidgetToHeading(button);
        return button;
    }
    /// What the page is about, below its heading; takes it.
    void setContent(QWidget *content);
    /// Lets what is in that area be scrolled out from under messages that lie over it. It has a layout that ends with
    /// room to spare, so that nothing moves by itself.
    void letScrollFree(QScrollArea &area);
    /// A sentence beside the title: how many there are, what is filtered.
    void setSubtitle(const QString &text);

    /// Goes on in the GUI thread when an answer is there, unless the page is gone by then. A refusal is told in the
    /// message bar before, and `then` is not called.
    template <typename T, typename Then>
    void whenDone(const admin::Answer<T> &answer, Then then)
    {
        answer.then(this, [this, then = std::move(then)](const admin::Outcome<T> &outcome) mutable {
            if (!outcome)
                m_console.messages.tell(MessageKind::Bad, outcome.error().detail);
            else if constexpr (std::is_void_v<T>)
                then();
            else
                then(*outcome);
        });
    }
    /// The same with a line in the message bar for what may take longer than half a second.
    template <typename T, typename Then>
    void whenDone(const QString &what, const admin::Answer<T> &answer, Then then)
    {
        m_console.messages.showWork(what, Future<void>(answer));
        whenDone(answer, std::move(then));
    }

private:
    void addWidgetToHeading(QWidget *widget);

    Console &m_console;
    QWidget *m_anchor; // of the heading in the order of Tab
    QWidget *m_head;
    QHBoxLayout *m_heading;
    QBoxLayout *m_rows;
    QLabel *m_subtitle;
};

} // namespace tessera::ui
