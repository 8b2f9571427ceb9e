// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace tessera::ui {

/// A field to filter by what is typed: tells a moment after the last key, or at once on Enter; Escape empties it.
/// GUI thread.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is the placeholder and the accessible name.
    explicit FilterField(const QString &name, QWidget *parent = nullptr);

    /// As if it had been typed; told at once.
    void filterBy(const QString &text);

Q_SIGNALS:
    void filterChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer m_timer;
    QString m_told;
};

} // namespace tessera::ui
