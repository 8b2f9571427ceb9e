// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace tessera::ui {

class Note;

/// How good a password is.
struct PasswordRating
{
    /// 0 (guessed at once) to 4.
    int score = 0;
    /// A sentence for each rule that it breaks; empty where it may be set.
    QStringList broken;
};

/// What UserAdmin::assessPassword() says, for the meter; what cannot be assessed may not be set.
template <typename Assessment>
[[nodiscard]] QFuture<PasswordRating> ratingOf(const admin::Answer<Assessment> &answer)
{
    return QFuture(answer).then(QtFuture::Launch::Sync, [](const admin::Outcome<Assessment> &outcome) {
        return outcome ? PasswordRating{outcome->score, outcome->broken} : PasswordRating{0, {outcome.error().detail}};
    });
}

/// How good the password in a field is, while it is typed: a bar, a word, and the rules that it breaks. Asks a moment
/// after the last key, one question at a time, so that slow answers never come in the wrong order; keeps no password.
/// GUI thread.
class PasswordMeter final : public QWidget
{
    Q_OBJECT

public:
    using Rate = std::function<QFuture<PasswordRating>(const QString &password)>;

    /// The field outlives it, as a sibling does.
    PasswordMeter(QLineEdit *password, Rate rate, QWidget *parent = nullptr);

    /// Whether what stands in the field now was rated, and breaks no rule.
    [[nodiscard]] bool isAcceptable() const { return m_rated == m_typed && m_isAcceptable; }
    /// What the rating depends on beside the password is another now: email address, name.
    void rateAgain();

Q_SIGNALS:
    /// What stands in the field was rated, or is not any more.
    void ratingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showRating(const PasswordRating &rating);
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
