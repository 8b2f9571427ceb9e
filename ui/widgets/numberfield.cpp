// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberfield.h"

#include "ui/widgets/wheel.h"

#include <QSignalBlocker>
#include <QStyleOptionSpinBox>

#include <algorithm>

namespace tessera::ui {

namespace {

// Of a setting in its smallest unit, and then some; a double says it exactly.
constexpr double largest = 1e12;
constexpr int digits = 9;

} // namespace

NumberField::NumberField(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(0);
    setRange(0, largest);
    setAccelerated(true);
    turnOnlyWithFocus(this);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] { Q_EMIT edited(number()); });
}

void NumberField::setNumber(qint64 number)
{
    const QSignalBlocker blocker(this);
    setValue(static_cast<double>(number));
}

void NumberField::setLimits(qint64 least, qint64 most)
{
    m_least = least;
    m_most = most;
}

QSize NumberField::sizeHint() const
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize content(digits * fontMetrics().horizontalAdvance(u'0'), QDoubleSpinBox::sizeHint().height());
    return {style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this).width(), content.height()};
}

QAbstractSpinBox::StepEnabled NumberField::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, number() < m_most);
    enabled.setFlag(StepDownEnabled, number() > m_least);
    return enabled;
}

void NumberField::stepBy(int steps) { setValue(static_cast<double>(std::clamp(number() + steps, m_least, m_most))); }

} // namespace tessera::ui
