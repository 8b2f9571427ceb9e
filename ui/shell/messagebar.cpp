// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

constexpr int mostMessages = 3;
constexpr auto newsStay = 6s;
constexpr auto actionsStay = 12s;
constexpr auto workIsShownAfter = 500ms;

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

QHBoxLayout *rowIn(QFrame *frame)
{
    frame->setObjectName(QStringLiteral("card"));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 6, 8, 6);
    return row;
}

QLabel *textIn(QFrame *frame, QHBoxLayout *row, const QString &text)
{
    auto *label = new QLabel(text, frame);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : Messages(parent)
    , m_widget(new QWidget(parent))
    , m_rows(new QVBoxLayout(m_widget))
{
    m_rows->setContentsMargins(20, 10, 20, 0);
    m_rows->setSpacing(6);
    m_widget->setAccessibleName(tr("Messages"));
    m_widget->hide();
}

void MessageBar::tell(MessageKind kind, const QString &sentence, const MessageAction &action)
{
    auto *frame = new QFrame;
    QHBoxLayout *row = rowIn(frame);
    auto *sign = new QLabel(frame);
    sign->setPixmap(kindIcon(kind, m_widget->palette()).pixmap(QSize(20, 20), m_widget->devicePixelRatio()));
    sign->setAccessibleName(kindName(kind));
    row->addWidget(sign);
    textIn(frame, row, sentence);
    if (action.act) {
        auto *button = new QPushButton(action.text, frame);
        connect(button, &QPushButton::clicked, frame, [frame, act = action.act] {
            frame->deleteLater();
            act();
        });
        row->addWidget(button);
    }
    auto *close = new QToolButton(frame);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, frame, &QObject::deleteLater);
    connect(new QShortcut(Qt::Key_Escape, frame, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, frame, &QObject::deleteLater);
    row->addWidget(close);
    if (kind == MessageKind::News || kind == MessageKind::Good)
        QTimer::singleShot(action.act ? actionsStay : newsStay, frame, [frame] {
            if (!frame->underMouse() && !frame->isAncestorOf(QApplication::focusWidget()))
                frame->deleteLater();
        });
    insert(frame);
    announce(frame, kindName(kind) + QStringLiteral(": ") + sentence, kind == MessageKind::Bad);
}

void MessageBar::showWork(const QString &what, const QFuture<void> &future, std::function<void()> cancel)
{
    if (future.isFinished())
        return;
    auto *frame = new QFrame(m_widget);
    frame->hide();
    QHBoxLayout *row = rowIn(frame);
    textIn(frame, row, what);
    auto *bar = new QProgressBar(frame);
    bar->setRange(0, 0);
    bar->setMaximumWidth(160);
    bar->setAccessibleName(what);
    row->addWidget(bar);
    if (cancel) {
        auto *button = new QPushButton(tr("Cancel"), frame);
        connect(button, &QPushButton::clicked, frame, [button, cancel = std::move(cancel)] {
            button->setEnabled(false);
            cancel();
        });
        row->addWidget(button);
    }
    auto *watcher = new QFutureWatcher<void>(frame);
    connect(watcher, &QFutureWatcher<void>::finished, frame, &QObject::deleteLater);
    watcher->setFuture(future);
    QTimer::singleShot(workIsShownAfter, frame, [this, frame] { insert(frame); });
}

void MessageBar::insert(QWidget *message)
{
    m_rows->insertWidget(0, message);
    message->show();
    connect(message, &QObject::destroyed, this, [this] {
        if (m_widget && m_rows->isEmpty())
            m_widget->hide();
    });
    if (m_rows->count() > mostMessages)
        m_rows->itemAt(m_rows->count() - 1)->widget()->deleteLater();
    m_widget->show();
}

} // namespace tessera::ui
