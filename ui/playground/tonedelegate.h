// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tessera::ui {

/// Puts the sign of its Tone into one column of each row. GUI thread.
class ToneDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ToneDelegate(int column, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_column(column)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const int m_column;
};

} // namespace tessera::ui
