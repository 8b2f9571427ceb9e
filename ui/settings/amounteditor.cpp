// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/amounteditor.h"

#include "ui/models/settingwords.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/wheel.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace tessera::ui {

namespace {

QString off() { return QStringLiteral("off"); }

} // namespace

AmountEditor::AmountEditor(const SettingField &field, const QString &name, QWidget *parent)
    : SettingEditor(parent)
    , m_field(field)
    , m_number(new NumberField(this))
    , m_unit(new QComboBox(this))
{
    const QList<SettingUnit> units = field.units();
    for (const SettingUnit unit : units)
        addUnit(unit);
    if (field.mayBeOff())
        m_unit->addItem(valueWord(field.name(), off()));
    followUnit();
    m_number->setAccessibleName(name);
    m_unit->setAccessibleName(tr("Unit of \"%1\"").arg(name));
    turnOnlyWithFocus(m_unit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit, 1);
    connect(m_number, &NumberField::edited, this, [this] { Q_EMIT edited(text()); });
    connect(m_unit, &QComboBox::activated, this, [this] {
        followUnit();
        Q_EMIT edited(text());
    });
}

std::optional<SettingUnit> AmountEditor::unit() const
{
    const QVariant unit = m_unit->currentData();
    return unit.isValid() ? std::optional(unit.value<SettingUnit>()) : std::nullopt;
}

QString AmountEditor::text() const
{
    const auto unit = this->unit();
    return unit ? SettingField::textOf({m_number->number(), *unit}) : off();
}

void AmountEditor::addUnit(SettingUnit unit)
{
    m_unit->insertItem(static_cast<int>(unit), unitName(unit), QVariant::fromValue(unit));
}

void AmountEditor::setText(const QString &text)
{
    if (m_field.isSame(this->text(), text))
        return;
    const auto amount = m_field.amount(text);
    const QVariant unit = amount ? QVariant::fromValue(amount->unit) : QVariant();
    int index = amount ? m_unit->findData(unit) : m_unit->count() - 1;
    if (index < 0) {
        addUnit(amount->unit); // one that no value had before
        index = m_unit->findData(unit);
    }
    m_unit->setCurrentIndex(index);
    if (amount)
        m_number->setNumber(amount->number);
    followUnit();
}

QWidget *AmountEditor::first() { return unit() ? static_cast<QWidget *>(m_number) : m_unit; }

void AmountEditor::followUnit()
{
    const auto unit = this->unit();
    m_number->setEnabled(unit.has_value());
    if (!unit)
        return;
    const admin::SettingBounds limits = m_field.limits(unit);
    m_number->setLimits(limits.least, limits.most);
}

} // namespace tessera::ui
