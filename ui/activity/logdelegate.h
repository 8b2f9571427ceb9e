// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/story.h"

#include <QPixmap>
#include <QSet>
#include <QStyledItemDelegate>

#include <functional>
#include <map>
#include <tuple>

namespace tessera::ui {

/// Paints the cells of a log quickly: a sign and one line of text, with nothing laid out twice. Owned by the table;
/// GUI thread.
class LogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using SignOf = std::function<StorySign(int row)>;

    /// `signOf` is for the cells of one column.
    LogDelegate(int signColumn, SignOf signOf, QObject *parent);

    /// What is technical runs from left to right in every language.
    void setTechnical(const QSet<int> &columns) { m_technical = columns; }
    /// Paths and ids differ at both ends: they are shortened in the middle.
    void setElidedInMiddle(const QSet<int> &columns) { m_elidedInMiddle = columns; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const QPixmap &picture(StorySign sign, const QColor &color, int side, qreal ratio) const;

    const int m_signColumn;
    const SignOf m_signOf;
    QSet<int> m_technical;
    QSet<int> m_elidedInMiddle;
    mutable std::map<std::tuple<StorySign, QRgb, int, qreal>, QPixmap> m_pictures;
};

} // namespace tessera::ui
