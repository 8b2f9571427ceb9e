// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tessera::ui {

class Note;

/// One page of the first-run assistant: a heading, a sentence, fields with a line each about what they are for, and at
/// the end what stands in the way. GUI thread.
class AssistantPage : public QWidget
{
    Q_OBJECT

public:
    AssistantPage(const QString &title, const QString &sentence, QWidget *parent);

    [[nodiscard]] const QString &title() const { return m_title; }
    /// Where the focus goes when the page is opened.
    [[nodiscard]] virtual QWidget *first() const = 0;
    /// Why one cannot go on from here, a whole sentence; empty where one can.
    [[nodiscard]] virtual QString obstacle() const { return {}; }
    /// Where that can be mended.
    [[nodiscard]] virtual QWidget *culprit() const { return first(); }
    /// Whether an answer is under way that obstacle() depends on.
    [[nodiscard]] virtual bool isWaiting() const { return false; }

    /// Says what went wrong and can be mended here, unless a field says it already; empty: nothing any more.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// obstacle() or isWaiting() may say something else now.
    void changed();

protected:
    /// A field below its label, with what it is for; the label's mnemonic leads to `first`. `below`: what there is to
    /// say of what stands in the field. Takes all of them.
    void addField(const QString &label, const QString &explanation, QWidget *field, QWidget *first,
        const QList<QWidget *> &below = {});
    /// Takes it.
    void addWidget(QWidget *widget);

private:
    const QString m_title;
    QVBoxLayout *m_rows;
    Note *m_problem;
};

} // namespace tessera::ui
