// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/nextchanges.h"

#include "ui/look/colors.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/models/keytext.h"
#include "ui/models/times.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr int betweenLines = 8;

QLabel *line(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void say(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

NextChanges::NextChanges(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_heading(line(this))
    , m_none(line(this))
{
    setAccessibleName(tr("Next changes"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(1);
    rows->setSizeConstraint(QLayout::SetNoConstraint); // as few as there is room for
    auto *heading = new QHBoxLayout;
    heading->setSpacing(6);
    m_sign->setPixmap(icon(QStringLiteral("attention")).pixmap(16));
    heading->addWidget(m_sign, 0, Qt::AlignTop);
    m_heading->setFont(subheadingFont());
    heading->addWidget(m_heading, 1);
    rows->addLayout(heading);
    rows->addSpacing(4);
    for (int i = 0; i < most; ++i) {
        const Line added{.when = line(this), .what = line(this)};
        added.what->setForegroundRole(QPalette::PlaceholderText);
        rows->addWidget(added.when);
        rows->addWidget(added.what);
        if (i + 1 < most)
            rows->addSpacing(5);
        m_lines.append(added);
    }
    m_none->setText(tr("Nothing is planned: rotation is off, and the key that signs goes on until somebody rotates."));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(m_none);
    rows->addStretch(1);
    showHeading();
}

void NextChanges::setLives(const QList<KeyLife> &lives, bool isPreview)
{
    m_lives = lives;
    m_isPreview = isPreview;
    showHeading();
}

void NextChanges::showHeading()
{
    m_heading->setText(m_isPreview ? tr("Next, if this is saved") : tr("Next changes"));
    m_sign->setVisible(m_isPreview);
    m_sign->setPixmap(
        icon(QStringLiteral("attention"), colorsFor(palette()).attention).pixmap(QSize(16, 16), devicePixelRatio()));
}

void NextChanges::setNow(Instant now)
{
    const QList<KeyChange> changes = changesAfter(m_lives, now, most);
    m_none->setVisible(changes.isEmpty() && !m_lives.isEmpty());
    for (int i = 0; i < changes.size(); ++i) {
        const Line &shown = m_lines[i];
        say(shown.when, relative(changes[i].at, now));
        say(shown.what, changeText(changes[i]));
        shown.when->setToolTip(localTime(changes[i].at));
        shown.what->setToolTip(localTime(changes[i].at));
        shown.when->setAccessibleName(changeWithCountdown(changes[i], now));
    }
    m_known = static_cast<int>(changes.size());
    showWhatFits();
}

// Long words take more lines than there are in a small window: then there are fewer entries, and none is cut.
void NextChanges::showWhatFits()
{
    int fitting = m_known;
    const auto show = [this](int count) {
        for (int i = 0; i < most; ++i) {
            m_lines[i].when->setVisible(i < count);
            m_lines[i].what->setVisible(i < count);
        }
    };
    int free = height() - m_heading->heightForWidth(width()) - betweenLines;
    for (int i = 0; i < m_known; ++i) {
        free -= m_lines[i].when->heightForWidth(width()) + m_lines[i].what->heightForWidth(width()) + betweenLines;
        if (free < 0) {
            fitting = std::max(i, 1);
            break;
        }
    }
    show(fitting);
}

QSize NextChanges::minimumSizeHint() const { return {0, 5 * fontMetrics().lineSpacing()}; }

void NextChanges::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void NextChanges::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showHeading();
}

} // namespace tessera::ui
