// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentioncard.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

constexpr QSize signSize(20, 20);

QIcon signFor(Urgency urgency, const QPalette &palette)
{
    const Colors colors = colorsFor(palette);
    switch (urgency) {
    case Urgency::Bad: return icon(QStringLiteral("bad"), colors.bad);
    case Urgency::Attention: return icon(QStringLiteral("attention"), colors.attention);
    case Urgency::News: return icon(QStringLiteral("news"), colors.accent);
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Bad: return AttentionCard::tr("Bad");
    case Urgency::Attention: return AttentionCard::tr("Attention");
    case Urgency::News: return AttentionCard::tr("Note");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

AttentionCard::AttentionCard(AttentionModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Needs attention"), this);
    whole->addWidget(card);
    m_layout = card->rows();
    m_calm = new QWidget(card);
    auto *calm = new QHBoxLayout(m_calm);
    calm->setContentsMargins(0, 0, 0, 0);
    m_calmSign = new QLabel(m_calm);
    calm->addWidget(m_calmSign);
    calm->addWidget(new QLabel(tr("Nothing needs attention."), m_calm), 1);
    m_layout->addWidget(m_calm);

    const auto each = [](int first, int last, auto act) {
        for (int row = first; row <= last; ++row)
            act(row);
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this, each](const QModelIndex &, int first, int last) {
        each(first, last, [this](int row) { insertRow(row); });
        showCalm();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = last; row >= first; --row)
            removeRow(row);
        showCalm();
    });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int first, int, const QModelIndex &, int to) { moveRow(first, to); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this, each](const QModelIndex &first, const QModelIndex &last) {
            each(first.row(), last.row(), [this](int row) { showRow(row); });
        });
    each(0, m_model.rowCount() - 1, [this](int row) { insertRow(row); });
    showCalm();
}

void AttentionCard::insertRow(int at)
{
    auto *widget = new QWidget(this);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    Row row{.widget = widget,
        .sign = new QLabel(widget),
        .sentence = new QLabel(widget),
        .action = new QPushButton(widget)};
    row.sentence->setWordWrap(true);
    row.sentence->setTextFormat(Qt::PlainText);
    row.sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(row.sign);
    line->addWidget(row.sentence, 1);
    line->addWidget(row.action);
    connect(row.action, &QPushButton::clicked, this, [this, widget] {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].widget == widget)
                Q_EMIT stepRequested(m_model.item(i).step);
        }
    });
    m_rows.insert(at, row);
    m_layout->insertWidget(m_layout->indexOf(m_calm) + 1 + at, widget);
    showRow(at);
}

void AttentionCard::removeRow(int at)
{
    QWidget *widget = m_rows.takeAt(at).widget;
    m_layout->removeWidget(widget); // at once: places are counted there
    widget->hide();
    widget->deleteLater(); // its own button may have asked for this
}

void AttentionCard::moveRow(int from, int to)
{
    const int at = to > from ? to - 1 : to;
    m_rows.move(from, at);
    m_layout->removeWidget(m_rows[at].widget);
    m_layout->insertWidget(m_layout->indexOf(m_calm) + 1 + at, m_rows[at].widget);
    showRow(at);
}

void AttentionCard::showRow(int at)
{
    const AttentionItem &item = m_model.item(at);
    const Row &row = m_rows[at];
    row.sign->setPixmap(signFor(item.urgency, palette()).pixmap(signSize, devicePixelRatio()));
    row.sign->setAccessibleName(wordFor(item.urgency));
    row.sign->setToolTip(wordFor(item.urgency));
    row.sentence->setText(item.sentence);
    row.action->setText(item.action);
    row.action->setAccessibleName(item.action);
    row.action->setAccessibleDescription(item.sentence);
}

void AttentionCard::showCalm()
{
    m_calm->setVisible(m_rows.isEmpty());
    m_calmSign->setPixmap(icon(QStringLiteral("good"), colorsFor(palette()).good).pixmap(signSize, devicePixelRatio()));
}

void AttentionCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int row = 0; row < m_rows.size(); ++row)
        showRow(row);
    showCalm();
}

} // namespace tessera::ui
