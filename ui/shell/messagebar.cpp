// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "core/future.h"
#include "language/refusals.h"
#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/shell/message.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tessera::ui {

namespace {

constexpr int mostMessages = 3;
constexpr int widest = 760;
constexpr int besides = 20;
constexpr int below = 56;

QString kindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::News: return MessageBar::tr("Note");
    case MessageKind::Good: return MessageBar::tr("Done");
    case MessageKind::Attention: return MessageBar::tr("Attention");
    case MessageKind::Bad: return MessageBar::tr("Refused");
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon kindIcon(MessageKind kind, const QPalette &palette)
{
    const Colors colors = colorsFor(palette);
    switch (kind) {
    case MessageKind::News: return icon(QStringLiteral("news"), colors.accent);
    case MessageKind::Good: return icon(QStringLiteral("good"), colors.good);
    case MessageKind::Attention: return icon(QStringLiteral("attention"), colors.attention);
    case MessageKind::Bad: return icon(QStringLiteral("bad"), colors.bad);
    }
    Q_UNREACHABLE_RETURN({});
}

void announce(QWidget *message, const QString &text, bool urgent)
{
    QAccessibleAnnouncementEvent event(message, text);
    event.setPoliteness(
        urgent ? QAccessible::AnnouncementPoliteness::Assertive : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace

MessageBar::MessageBar(QWidget *parent, const MessageTimes &times)
    : Messages(parent)
    , m_times(times)
    , m_widget(new QWidget(parent))
    , m_rows(new QVBoxLayout(m_widget))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_widget->setAccessibleName(tr("Messages"));
    m_widget->hide();
    m_widget->installEventFilter(this);
}

void MessageBar::tell(MessageKind kind, const QString &said, const MessageAction &action, const QString &about)
{
    const QString sentence = language::inOurLanguage(said);
    const bool needsNobody = kind == MessageKind::News || kind == MessageKind::Good;
    auto *message = new Message(needsNobody ? Message::Weight::NeedsNobody : Message::Weight::NeedsSomebody);
    auto *sign = new QLabel(message);
    sign->setPixmap(kindIcon(kind, m_widget->palette()).pixmap(QSize(20, 20), m_widget->devicePixelRatio()));
    sign->setAccessibleName(kindName(kind));
    message->add(sign);
    message->addText(sentence);
    message->sentence = sentence;
    message->about = about;
    if (action.act) {
        auto *button = new QPushButton(action.text, message);
        connect(button, &QPushButton::clicked, message, [message, act = action.act] {
            message->leave();
            act();
        });
        message->add(button);
        message->action = button;
        message->isUndo = action.isUndo;
        if (action.isUndo)
            button->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    }
    message->close = toolButton(QStringLiteral("close"), tr("Close this message"), message);
    connect(message->close, &QToolButton::clicked, message, &Message::leave);
    connect(new QShortcut(Qt::Key_Escape, message, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, message, &Message::leave);
    message->add(message->close);
    if (needsNobody) {
        auto *timer = new QTimer(message);
        connect(timer, &QTimer::timeout, message, [message] {
            if (!message->isLookedAt())
                message->leave();
        });
        timer->start(action.act ? m_times.withAction : m_times.news);
    }
    insert(message);
    announce(message, kindName(kind) + QStringLiteral(": ") + sentence, kind == MessageKind::Bad);
}

void MessageBar::showWork(const QString &what, const Future<void> &future, std::function<void()> cancel)
{
    if (future.isFinished())
        return;
    auto *message = new Message(Message::Weight::UnderWay, m_widget);
    message->hide();
    message->addText(what);
    auto *bar = new QProgressBar(message);
    bar->setRange(0, 0);
    bar->setMaximumWidth(160);
    bar->setAccessibleName(what);
    message->add(bar);
    if (cancel) {
        auto *button = new QPushButton(tr("Cancel"), message);
        connect(button, &QPushButton::clicked, message, [button, cancel = std::move(cancel)] {
            button->setEnabled(false);
            cancel();
        });
        message->add(button);
    }
    future.then(message, [message](const Future<void> &) { message->leave(); });
    QTimer::singleShot(m_times.beforeWork, message, [this, message] { insert(message); });
}

// What is said once more is not shown twice, nor what is no longer so; one that can be taken back tells of a deed of
// its own.
void MessageBar::replaceOld(const Message &message)
{
    const QList<Message *> all = messages();
    for (Message *shown : all) {
        const bool isSame = !message.sentence.isEmpty() && shown->sentence == message.sentence;
        const bool isOlder = !message.about.isEmpty() && shown->about == message.about;
        if (shown == &message || shown->action || (!isSame && !isOlder))
            continue;
        m_rows->removeWidget(shown);
        shown->leave();
    }
}

void MessageBar::insert(Message *message)
{
    replaceOld(*message);
    m_rows->insertWidget(0, message);
    message->show();
    connect(message, &QObject::destroyed, this, &MessageBar::hideWhereEmpty, Qt::QueuedConnection);
    while (m_rows->count() > mostMessages) {
        Message *old = dispensable();
        m_rows->removeWidget(old);
        old->leave();
    }
    m_widget->show();
    settle();
}

Message *MessageBar::dispensable() const
{
    Message *found = nullptr;
    for (int row = 1; row < m_rows->count(); ++row) { // never the newest
        auto *message = static_cast<Message *>(m_rows->itemAt(row)->widget());
        if (!found || message->weight() <= found->weight())
            found = message;
    }
    return found;
}

// The newest first; without those that are leaving.
QList<Message *> MessageBar::messages() const
{
    QList<Message *> all;
    for (int row = 0; row < m_rows->count(); ++row) {
        auto *message = static_cast<Message *>(m_rows->itemAt(row)->widget());
        if (!message->isHidden())
            all.append(message);
    }
    return all;
}

void MessageBar::undoNewest()
{
    const QList<Message *> all = messages();
    const auto found = std::ranges::find_if(all, [](const Message *message) { return message->isUndo; });
    if (found != all.end())
        (*found)->action->click();
}

bool MessageBar::closeNewest()
{
    const QList<Message *> all = messages();
    const auto found = std::ranges::find_if(all, [](const Message *message) { return message->close; });
    if (found != all.end())
        (*found)->close->click();
    return found != all.end();
}

bool MessageBar::takeFocus()
{
    const QList<Message *> all = messages();
    for (const Message *message : all) {
        QWidget *first = message->action ? static_cast<QWidget *>(message->action) : message->close;
        if (!first)
            continue;
        first->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

void MessageBar::showOver(QWidget &place)
{
    if (m_place)
        m_place->removeEventFilter(this);
    m_place = &place;
    place.installEventFilter(this);
    m_widget->setParent(place.parentWidget());
    m_widget->setVisible(!m_rows->isEmpty());
    settle();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool movesPlace = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    const bool changesRows = watched == m_widget && event->type() == QEvent::LayoutRequest;
    if ((watched == m_place && movesPlace) || changesRows)
        settle();
    return Messages::eventFilter(watched, event);
}

// Above what pages have in their last row, in the middle.
void MessageBar::settle()
{
    if (!m_place || !m_widget || m_widget->isHidden())
        return;
    const QRect room = m_place->geometry();
    const int width = std::min(widest, room.width() - 2 * besides);
    const int height = m_rows->hasHeightForWidth() ? m_rows->totalHeightForWidth(width) : m_rows->sizeHint().height();
    m_widget->setGeometry(
        room.center().x() - width / 2, std::max(room.top(), room.bottom() - below - height), width, height);
    m_widget->raise();
    setCovered(room.bottom() + 1 - m_widget->y());
}

void MessageBar::hideWhereEmpty()
{
    if (!m_widget || !m_rows->isEmpty())
        return;
    m_widget->hide();
    setCovered(0);
}

void MessageBar::setCovered(int height)
{
    if (std::exchange(m_covered, height) != height)
        Q_EMIT covered(height);
}

} // namespace tessera::ui
