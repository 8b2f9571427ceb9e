// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordmeter.h"

#include "ui/look/colors.h"
#include "ui/widgets/note.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

constexpr int steps = 4;

constexpr std::array words{QT_TRANSLATE_NOOP("tessera::ui::PasswordMeter", "Very weak"),
    QT_TRANSLATE_NOOP("tessera::ui::PasswordMeter", "Weak"), QT_TRANSLATE_NOOP("tessera::ui::PasswordMeter", "Fair"),
    QT_TRANSLATE_NOOP("tessera::ui::PasswordMeter", "Strong"),
    QT_TRANSLATE_NOOP("tessera::ui::PasswordMeter", "Very strong")};

// A bar of four pieces; what it says to a screen reader is QProgressBar's.
class Pieces final : public QProgressBar
{
public:
    using QProgressBar::QProgressBar;

    [[nodiscard]] QSize sizeHint() const override { return {120, 6}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 6}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        constexpr qreal gap = 4;
        const qreal width = (this->width() - (steps - 1) * gap) / qreal(steps);
        for (int i = 0; i < steps; ++i) {
            const int place = isRightToLeft() ? steps - 1 - i : i;
            painter.setBrush(palette().color(isEnabled() && i < value() ? QPalette::Highlight : QPalette::Mid));
            painter.drawRoundedRect(QRectF(place * (width + gap), 0, width, height()), 3, 3);
        }
    }
};

} // namespace

PasswordMeter::PasswordMeter(QLineEdit *password, Rate rate, QWidget *parent)
    : QWidget(parent)
    , m_password(password)
    , m_rate(std::move(rate))
    , m_bar(new Pieces(this))
    , m_word(new QLabel(this))
    , m_rules(new Note(this))
{
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Strength of the password"));
    m_word->setTextFormat(Qt::PlainText);
    int widest = 0;
    for (const char *word : words)
        widest = std::max(widest, m_word->fontMetrics().horizontalAdvance(tr(word)));
    m_word->setMinimumWidth(widest + 4); // the bar stays where it is whatever the word
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_bar, 1, Qt::AlignVCenter);
    row->addWidget(m_word);
    rows->addLayout(row);
    rows->addWidget(m_rules);
    m_pause.setSingleShot(true);
    m_pause.setInterval(60ms);
    connect(&m_pause, &QTimer::timeout, this, &PasswordMeter::ask);
    connect(m_password, &QLineEdit::textChanged, this, &PasswordMeter::rateAgain);
    rateAgain();
}

bool PasswordMeter::isWaiting() const { return m_rated != m_typed && !m_password->text().isEmpty(); }

void PasswordMeter::rateAgain()
{
    ++m_typed;
    if (m_password->text().isEmpty()) {
        m_pause.stop();
        showNothing();
    } else {
        m_pause.start();
    }
    Q_EMIT ratingChanged();
}

void PasswordMeter::ask()
{
    if (m_isAsking)
        return; // asked again when that answer is there
    m_isAsking = true;
    using Rating = admin::PasswordAssessment;
    m_rate(m_password->text()).then(this, [this, asked = m_typed](const admin::Outcome<Rating> &outcome) {
        m_isAsking = false;
        if (asked != m_typed) {
            if (!m_password->text().isEmpty())
                ask();
            return;
        }
        // What cannot be assessed may not be set.
        const Rating rating = outcome ? *outcome : Rating{.score = 0, .broken = {outcome.error().detail}};
        m_rated = asked;
        m_isAcceptable = rating.broken.isEmpty();
        showRating(rating);
        Q_EMIT ratingChanged();
    });
}

void PasswordMeter::showRating(const admin::PasswordAssessment &rating)
{
    const int score = std::clamp(rating.score, 0, steps);
    const QString word = tr(words.at(static_cast<size_t>(score)));
    const bool isNews = word != m_word->text();
    m_bar->setValue(std::max(score, 1));
    m_bar->setAccessibleDescription(word);
    m_word->setText(word);
    color();
    m_rules->tell(MessageKind::Bad, rating.broken.join(u'\n'));
    if (isNews) {
        QAccessibleAnnouncementEvent event(m_bar, word);
        QAccessible::updateAccessibility(&event);
    }
}

void PasswordMeter::showNothing()
{
    m_isAcceptable = false;
    m_bar->setValue(0);
    m_bar->setAccessibleDescription({});
    m_word->clear();
    m_rules->clear();
}

void PasswordMeter::color()
{
    const Colors colors = colorsFor(palette());
    const std::array byPieces{colors.muted, colors.bad, colors.attention, colors.good, colors.good};
    QPalette own = m_bar->palette();
    own.setColor(QPalette::Highlight, byPieces.at(static_cast<size_t>(std::max(m_bar->value(), 0))));
    own.setColor(QPalette::Mid, colors.border);
    m_bar->setPalette(own);
}

void PasswordMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        color();
    QWidget::changeEvent(event);
}

} // namespace tessera::ui
