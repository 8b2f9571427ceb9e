// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/timeview.h"

#include "language/refusals.h"
#include "ui/playground/tonedelegate.h"
#include "ui/playground/verifyview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/instantfield.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tessera::ui {

using namespace std::chrono_literals;

TimeView::TimeView(Console &console, VerifyView &verify, QWidget *parent)
    : QWidget(parent)
    , m_clock(console.clock)
    , m_verify(verify)
    , m_at(new InstantField(this))
    , m_now(new QPushButton(tr("No&w"), this))
    , m_checks(iconButton(QStringLiteral("open"), tr("Every chec&k then"), this))
    , m_by(new QLabel(this))
    , m_verdict(new Note(this))
    , m_table(new TableView(tr("Stretches of time"), console.preferences, QStringLiteral("playground/course"), this))
{
    m_at->setAccessibleName(tr("As of"));
    auto *asOf = new QLabel(tr("As o&f"), this);
    asOf->setBuddy(m_at);
    auto *line = new QHBoxLayout;
    line->addWidget(asOf);
    line->addWidget(m_at);
    line->addWidget(m_now);
    line->addStretch();
    line->addWidget(m_checks);
    m_by->setTextFormat(Qt::PlainText);
    m_by->setWordWrap(true);
    m_table->setItemDelegate(new ToneDelegate(CourseModel::Verdict, m_table));
    m_table->setModelWithColumns(&m_course, {28, 15, 25, 17, 16});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addLayout(line);
    rows->addWidget(m_verdict);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_by);

    connect(&m_verify, &VerifyView::changed, this, &TimeView::ask);
    connect(m_at, &InstantField::dateTimeChanged, this, [this] {
        m_isNow = false;
        showInstant();
    });
    connect(m_now, &QPushButton::clicked, this, &TimeView::goToNow);
    connect(m_checks, &QPushButton::clicked, this, [this] { Q_EMIT checksWanted(instant()); });
    // The beginning of a stretch, which is where something changes.
    const auto goTo = [this](const QModelIndex &index) {
        if (const auto from = m_course.at(index.row()).from)
            m_at->setInstant(*from + 999ms); // in whole seconds it has begun by then
    };
    connect(m_table, &TableView::clicked, this, goTo);
    connect(m_table, &TableView::opened, this, goTo);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_course.setNow(m_clock.now());
        if (m_isNow && !m_at->hasFocus())
            goToNow();
    });
    m_second.setInterval(1s);
    ask();
}

void TimeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second.start();
    if (m_isNow)
        goToNow();
    ask();
}

void TimeView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

Instant TimeView::instant() const { return m_isNow ? m_clock.now() : m_at->instant(); }

void TimeView::goToNow()
{
    m_at->setInstant(m_clock.now());
    m_isNow = true;
    showInstant();
}

void TimeView::ask()
{
    ++m_asked;
    if (!isVisible())
        return;
    m_by->setText(tr(
        "By what is chosen under Verify: %1. Clocks may differ by the leeway, so the token is taken a little earlier "
        "and later than it says.")
            .arg(m_verify.sourceText()));
    const auto course = m_verify.course();
    if (!course) {
        m_course.setCourse({}, m_clock.now());
        m_verdict->tell(MessageKind::News, course.error());
        return;
    }
    course->then(this, [this, asked = m_asked](const admin::Outcome<QList<admin::TokenStretch>> &answer) {
        if (asked == m_asked)
            show(answer);
    });
}

void TimeView::show(const admin::Outcome<QList<admin::TokenStretch>> &course)
{
    m_course.setCourse(course.value_or(QList<admin::TokenStretch>()), m_clock.now());
    if (course)
        showInstant();
    else
        m_verdict->tell(MessageKind::Bad, language::inOurLanguage(course.error().detail));
}

void TimeView::showInstant()
{
    const int row = m_course.rowAt(instant());
    if (row < 0)
        return;
    m_table->chooseRow(row);
    const admin::TokenStretch &stretch = m_course.at(row);
    QStringList sentences{
        stretch.accepted ? tr("It is accepted then.") : tr("It is refused then: %1").arg(stretch.reason)};
    sentences.append(keyStateSentence(stretch.keyState));
    sentences.removeAll(QString());
    m_verdict->tell(stretch.accepted ? MessageKind::Good : MessageKind::Bad, sentences.join(u' '));
}

} // namespace tessera::ui
