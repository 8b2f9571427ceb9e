// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/console.h"

#include <QTimer>
#include <QWidget>

namespace tessera::ui {

class FigureButton;

/// Users, live sessions, the key that signs and when the next one takes over; each opens its page. Asks again when they
/// change, at most once a second, and only while it is seen. GUI thread; the console outlives it.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(Console &console, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// How many users there are.
    void usersCounted(qint64 total);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] FigureButton *addFigure(const QString &caption, PageId page);
    void askSoon();
    void ask();
    void askForKeys();
    void showKey();
    void showNext();
    template <typename T, typename Take>
    void follow(const admin::Answer<T> &answer, Take take)
    {
        answer.then(this, [take = std::move(take)](const admin::Outcome<T> &outcome) {
            if (outcome)
                take(*outcome);
        });
    }

    Console &m_console;
    FigureButton *m_users;
    FigureButton *m_sessions;
    FigureButton *m_key;
    FigureButton *m_next;
    std::optional<Instant> m_nextChange;
    QTimer m_soon;
    QTimer m_late;
    QTimer m_second;
};

} // namespace tessera::ui
