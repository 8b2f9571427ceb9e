// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/steplist.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace tessera::ui {

namespace {

constexpr int signSize = 18;

} // namespace

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4, 4, 12, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(14);
    for (const QString &step : steps) {
        const Step row{new QLabel(this), new QLabel(step, this)};
        QFont current = row.name->font();
        current.setWeight(QFont::DemiBold);
        row.name->setMinimumWidth(QFontMetrics(current).horizontalAdvance(step)); // so that nothing moves with the step
        const int number = static_cast<int>(m_steps.size());
        row.sign->setFixedWidth(signSize);
        row.sign->setAlignment(Qt::AlignCenter);
        grid->addWidget(row.sign, number, 0);
        grid->addWidget(row.name, number, 1);
        m_steps.append(row);
    }
    grid->setRowStretch(static_cast<int>(steps.size()), 1);
    showSteps();
}

void StepList::setCurrent(qsizetype step)
{
    m_current = step;
    showSteps();
}

void StepList::showSteps()
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        QFont font = step.name->font();
        font.setWeight(i == m_current ? QFont::DemiBold : QFont::Normal);
        step.name->setFont(font);
        step.name->setForegroundRole(i > m_current ? QPalette::PlaceholderText : QPalette::WindowText);
        step.name->setAccessibleDescription(i < m_current    ? tr("done")
                                            : i == m_current ? tr("this step")
                                                             : tr("to come"));
        step.sign->setFont(font);
        step.sign->setForegroundRole(step.name->foregroundRole());
        if (i < m_current)
            step.sign->setPixmap(icon(QStringLiteral("good"), colorsFor(palette()).good)
                    .pixmap(QSize(signSize, signSize), devicePixelRatio()));
        else
            step.sign->setText(QLocale().toString(i + 1));
    }
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showSteps();
    QWidget::changeEvent(event);
}

} // namespace tessera::ui
