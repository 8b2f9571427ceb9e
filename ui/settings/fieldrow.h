// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace tessera::ui {

/// A row of the page of settings: what something is called and a sentence about it, and at its end the field for it.
/// All rows have their fields in one column. GUI thread.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// `first`: what of the field takes the focus; null where nothing does. Takes the field.
    FieldRow(const QString &title, const QString &sentence, QWidget *field, QWidget *first, QWidget *parent);

    /// Whether each of these words stands in what the row says.
    [[nodiscard]] bool matches(const QStringList &filter) const;
    /// The focus goes to the field.
    void edit();
    /// Something more to say below, across the row; takes it.
    void addBelow(QWidget *widget);

protected:
    /// At the end of the row, after the field; takes it.
    void addBeside(QWidget *widget);
    /// A second sentence, for how things stand; emphasised where it is not the usual.
    void setState(const QString &sentence, bool isUsual);
    /// What the row says, for those who search.
    [[nodiscard]] virtual QString said() const;

private:
    const QString m_sentence;
    QWidget *m_first;
    QGridLayout *m_grid;
    QLabel *m_title;
    QLabel *m_state = nullptr;
};

} // namespace tessera::ui
