// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/coursemodel.h"
#include "ui/shell/console.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tessera::ui {

class InstantField;
class Note;
class TableView;
class VerifyView;

/// The token as of any instant: since when it is accepted and until when, which check fails first, and which key is
/// gone then; by what Verify judges by. GUI thread.
class TimeView final : public QWidget
{
    Q_OBJECT

public:
    /// The console and `verify` outlive it.
    TimeView(Console &console, VerifyView &verify, QWidget *parent);

Q_SIGNALS:
    /// Somebody wants every check as of then.
    void checksWanted(tessera::Instant instant);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] Instant instant() const;
    void ask();
    void show(const admin::Outcome<QList<admin::TokenStretch>> &course);
    void showInstant();
    void goToNow();

    const Clock &m_clock;
    VerifyView &m_verify;
    CourseModel m_course;
    InstantField *m_at;
    QPushButton *m_now;
    QPushButton *m_checks;
    QLabel *m_by;
    Note *m_verdict;
    TableView *m_table;
    QTimer m_second;
    bool m_isNow = true; // nobody chose another instant
    quint64 m_asked = 0; // which answer counts
};

} // namespace tessera::ui
