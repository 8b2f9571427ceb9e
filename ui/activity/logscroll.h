// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPushButton;
class QTableView;

namespace tessera::ui {

/// Where a table stands whose newest rows come in at the top: it follows them, or it keeps its place and says how many
/// are newer. Scrolling away from the top ends following, scrolling back begins it again. Part of the table, which has
/// its model already; GUI thread.
class LogScroll final : public QObject
{
    Q_OBJECT

public:
    explicit LogScroll(QTableView &table);

    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool follows);

Q_SIGNALS:
    void followingChanged(bool follows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rowsCame(int first, int count);
    void moved();
    void showNewer(int newer);

    QTableView &m_table;
    QPushButton *m_button;
    int m_newer = 0;
    bool m_isFollowing = true;
    bool m_isKeepingPlace = false;
};

} // namespace tessera::ui
