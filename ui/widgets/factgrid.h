// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace tessera::ui {

class ElidedLabel;

/// Names and what they are, in two columns. A fact without a text is not shown. GUI thread.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    /// A sentence or a few words, in as many lines as they need. Gives the fact's number.
    int addFact(const QString &name);
    /// Something that is copied rather than read, in one line of the fixed font with a button that is called
    /// `copyName`.
    int addCode(const QString &name, const QString &copyName);
    void setFact(int number, const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    struct Fact
    {
        QLabel *name;
        QLabel *words; // of these two the one is null
        ElidedLabel *code;
        QWidget *copy;
    };

    [[nodiscard]] Fact &addName(const QString &name);

    QGridLayout *m_grid;
    QList<Fact> m_facts;
};

} // namespace tessera::ui
