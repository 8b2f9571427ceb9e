// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace tessera::ui {

/// A field for a whole number: stepped within its limits with arrows and keys, while anything not negative may be
/// typed, so that what is wrong with it can be said. The wheel turns it only while it has the focus, so that it stays
/// as it is on a page that is scrolled. GUI thread.
class NumberField final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    [[nodiscard]] qint64 number() const { return static_cast<qint64>(value()); }
    /// Tells nobody.
    void setNumber(qint64 number);
    void setLimits(qint64 least, qint64 most);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void stepBy(int steps) override;

Q_SIGNALS:
    /// By a person.
    void edited(qint64 number);

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    qint64 m_least = 0;
    qint64 m_most = 0;
};

} // namespace tessera::ui
