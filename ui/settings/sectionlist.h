// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

class QScrollArea;

namespace tessera::ui {

/// The sections of a page that is scrolled: leads to each of them, and shows which one is at the top. Hides those whose
/// card is hidden. GUI thread; the scroll area and the cards outlive it.
class SectionList final : public QListWidget
{
    Q_OBJECT

public:
    SectionList(const QString &name, QScrollArea &area, QWidget *parent);

    void add(const QString &title, QWidget *card);
    /// The cards are shown or hidden otherwise now.
    void followCards();

    [[nodiscard]] QSize sizeHint() const override;

private:
    void leadTo(int row);
    void followScroll();

    QScrollArea &m_area;
    QList<QWidget *> m_cards;
    bool m_isLeading = false;
};

} // namespace tessera::ui
