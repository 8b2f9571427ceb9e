// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingeditor.h"

class QComboBox;

namespace tessera::ui {

class NumberField;

/// A number and its unit, `off` among the units where a setting may be that. GUI thread.
class AmountEditor final : public SettingEditor
{
    Q_OBJECT

public:
    AmountEditor(const SettingField &field, const QString &name, QWidget *parent);

    void setText(const QString &text) override;
    [[nodiscard]] QWidget *first() override;

private:
    /// Nothing where `off` is chosen.
    [[nodiscard]] std::optional<SettingUnit> unit() const;
    [[nodiscard]] QString text() const;
    void addUnit(SettingUnit unit);
    void followUnit();

    const SettingField m_field;
    NumberField *m_number;
    QComboBox *m_unit;
};

} // namespace tessera::ui
