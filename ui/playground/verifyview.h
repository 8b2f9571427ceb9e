// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/checkmodel.h"
#include "ui/shell/console.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tessera::ui {

class InstantField;
class Note;
class TableView;

/// Judges the token as a service would: by the keys of this installation, by those that the resource service holds, by
/// those at an address, which are fetched when somebody asks for it, or by a key that was pasted; now or as of another
/// instant. GUI thread.
class VerifyView final : public QWidget
{
    Q_OBJECT

public:
    /// The console outlives it.
    VerifyView(Console &console, QWidget *parent);

    void setToken(const QByteArray &token);
    /// The key that signed a token that was made here, as a JWK; chosen at once. Empty: the installation's key did.
    void setThrowAwayKey(const QByteArray &publicKey);
    /// As of then.
    void setInstant(Instant instant);

    /// How the token is judged through time; or what is missing, in a sentence.
    [[nodiscard]] std::expected<admin::Answer<QList<admin::TokenStretch>>, QString> course() const;
    /// By which keys.
    [[nodiscard]] QString sourceText() const;

Q_SIGNALS:
    /// Another token, other keys or other expectations; not: another instant.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Source { Ours, Held, Address, Pasted, ThrowAway };

    void makeFields(QBoxLayout &rows);
    [[nodiscard]] Source source() const;
    [[nodiscard]] admin::TokenExpectation expectation() const;
    [[nodiscard]] QString configured(const QString &name) const;
    void chooseSource();
    void fetch();
    void judge();
    /// What there is to judge by; or what is missing, in a sentence. For all but Source::Ours.
    [[nodiscard]] std::expected<QByteArray, QString> keysAtHand() const;
    void judgeAnew();
    void openFile();
    void show(const admin::Outcome<admin::TokenVerdict> &verdict);
    void showNothing(const QString &sentence);

    Console &m_console;
    QByteArray m_token;
    QByteArray m_fetched; // from the address
    QByteArray m_throwAway;
    quint64 m_asked = 0; // which answer counts
    CheckModel m_checks;
    QFormLayout *m_form = nullptr;
    QLayout *m_addressRow = nullptr;
    QLayout *m_pastedRow = nullptr;
    QComboBox *m_source;
    QLineEdit *m_address;
    QPushButton *m_fetch;
    QPlainTextEdit *m_pasted;
    QLineEdit *m_issuer;
    QLineEdit *m_audience;
    QCheckBox *m_isNow;
    InstantField *m_at;
    Note *m_verdict;
    TableView *m_table;
};

} // namespace tessera::ui
