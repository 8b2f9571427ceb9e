// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tessera::ui {

/// A dialog that asks for something and stays until it was done: rows of labels and fields, a sentence about what is
/// wrong, and two buttons. While the answer is awaited its fields rest and a bar runs; a refusal brings them back with
/// the reason, nothing that was typed is lost. GUI thread.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// `accept`: what the button says that does it, with a mnemonic.
    FormDialog(const QString &title, const QString &accept, QWidget *parent);

protected:
    /// A row; the label is the field's buddy and accessible name. Takes the field, gives it back.
    template <typename Field>
    Field *addField(const QString &label, Field *field)
    {
        addRow(label, field);
        return field;
    }
    /// A sentence, or anything else, across both columns. Takes it.
    void addWide(QWidget *widget);
    /// A row of addField(), with its label.
    void setFieldVisible(QWidget *field, bool visible);
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }
    /// Whether what stands in the fields can be accepted; `isAsking`: that is being found out. Enter is remembered
    /// until it is known.
    void setAcceptable(bool isAcceptable, bool isAsking);
    [[nodiscard]] QDialogButtonBox *buttons() const { return m_buttons; }

    /// Called by the button and by Enter: begins what has to be done, with follow() in it.
    virtual void submit() = 0;

    /// Waits for the answer; closes the dialog as accepted after `then`, or shows why not.
    template <typename T, typename Then>
    void follow(const admin::Answer<T> &answer, Then then)
    {
        setBusy(true);
        answer.then(this, [this, then = std::move(then)](const admin::Outcome<T> &outcome) mutable {
            setBusy(false);
            if (!outcome) {
                showProblem(outcome.error().detail);
                return;
            }
            if constexpr (std::is_void_v<T>)
                then();
            else
                then(*outcome);
            QDialog::accept();
        });
    }
    /// As high as its content needs at the width that it has, which may have become more or less.
    void fitHeight();
    /// Says what is wrong, and reads it out; empty: nothing any more.
    void showProblem(const QString &sentence);
    void setBusy(bool busy);

    void reject() override;
    void keyPressEvent(QKeyEvent *event) override;
    void setVisible(bool visible) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void growAsNeeded();
    void orderTabs();
    void focusFirstField();
    void addRow(const QString &label, QWidget *field);

    QWidget *m_body;
    QFormLayout *m_form;
    QLabel *m_problem;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    bool m_isBusy = false;
    bool m_isAsking = false;
    bool m_wantsAccept = false;
    QPointer<QWidget> m_lastFocus; // goes back there with a refusal
};

} // namespace tessera::ui
