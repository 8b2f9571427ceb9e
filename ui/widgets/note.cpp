// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note.h"

#include "language/refusals.h"
#include "ui/look/colors.h"
#include "ui/look/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace tessera::ui {

namespace {

constexpr int signSize = 16;

QString signOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::News: return QStringLiteral("news");
    case MessageKind::Good: return QStringLiteral("good");
    case MessageKind::Attention: return QStringLiteral("attention");
    case MessageKind::Bad: return QStringLiteral("bad");
    }
    Q_UNREACHABLE_RETURN({});
}

QColor colorOf(MessageKind kind, const QPalette &palette)
{
    const Colors colors = colorsFor(palette);
    switch (kind) {
    case MessageKind::News: return colors.muted;
    case MessageKind::Good: return colors.good;
    case MessageKind::Attention: return colors.attention;
    case MessageKind::Bad: return colors.bad;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Note::Note(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside the sign, wherever there is room to spare
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Minimum);
    grows.setHeightForWidth(true);
    m_text->setSizePolicy(grows);
    hide();
}

void Note::tell(MessageKind kind, const QString &said)
{
    const QString sentence = language::inOurLanguage(said);
    const bool isNew = sentence != m_sentence;
    if (!isNew && kind == m_kind)
        return;
    m_kind = kind;
    m_sentence = sentence;
    m_text->setText(sentence);
    color();
    setVisible(!sentence.isEmpty());
    if (!isNew || sentence.isEmpty() || kind == MessageKind::News || kind == MessageKind::Good)
        return;
    QAccessibleAnnouncementEvent event(m_text, sentence);
    QAccessible::updateAccessibility(&event);
}

void Note::color()
{
    const QColor color = colorOf(m_kind, palette());
    m_sign->setPixmap(icon(signOf(m_kind), color).pixmap(QSize(signSize, signSize), devicePixelRatio()));
    // No palette: where the program has a style sheet, that gives widgets back the one that they had before.
    m_text->setStyleSheet(QStringLiteral("color: %1").arg(color.name()));
}

void Note::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        color();
    QWidget::changeEvent(event);
}

} // namespace tessera::ui
