// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/inspection.h"

#include <QListWidget>

namespace tessera::ui {

/// What there is to say of a token, a line each, with a sign and its name; hidden where there is nothing. GUI thread.
class RemarkList final : public QListWidget
{
    Q_OBJECT

public:
    explicit RemarkList(QWidget *parent = nullptr);

    void setRemarks(const QList<playground::Remark> &remarks);

Q_SIGNALS:
    /// Enter, or a click: somebody wants to see where it is.
    void placeWanted(const tessera::playground::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<playground::Remark> m_remarks;
};

} // namespace tessera::ui
