// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/uservalues.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace tessera::ui {

class Note;

/// How good the password in a field is, while it is typed: a bar, a word, and the rules that it breaks. Asks a moment
/// after the last key, one question at a time, so that slow answers never come in the wrong order; keeps no password.
/// GUI thread.
class PasswordMeter final : public QWidget
{
    Q_OBJECT

public:
    /// As UserAdmin::assessPassword() does.
    using Rate = std::function<admin::Answer<admin::PasswordAssessment>(const QString &password)>;

    /// The field outlives it, as a sibling does.
    PasswordMeter(QLineEdit *password, Rate rate, QWidget *parent = nullptr);

    /// Whether what stands in the field now was rated, and breaks no rule.
    [[nodiscard]] bool isAcceptable() const { return m_rated == m_typed && m_isAcceptable; }
    /// Whether what stands in the field is still being rated.
    [[nodiscard]] bool isWaiting() const;
    /// What the rating depends on beside the password is another now: email address, name.
    void rateAgain();

Q_SIGNALS:
    /// What stands in the field was rated, or is not any more.
    void ratingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showRating(const admin::PasswordAssessment &rating);
    void showNothing();
    void color();

    QLineEdit *m_password;
    const Rate m_rate;
    QProgressBar *m_bar;
    QLabel *m_word;
    Note *m_rules;
    QTimer m_pause;
    /// Counts what stood in the field, so that nothing of it needs to be kept.
    quint64 m_typed = 0;
    quint64 m_rated = 0;
    bool m_isAcceptable = false;
    bool m_isAsking = false;
};

} // namespace tessera::ui
