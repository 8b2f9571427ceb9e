// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace tessera::ui {

/// A row of the page of settings: what something is called, a sentence about it, and the field for it. GUI thread.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// AtEnd: in the column of fields; Below: in a line of its own, for long texts.
    enum class Place { AtEnd, Below };

    /// `first`: what of the field takes the focus; null where nothing does. Takes the field.
    FieldRow(const QString &title, const QString &sentence, QWidget *field, QWidget *first, QWidget *parent,
        Place place = Place::AtEnd);

    /// Whether each of these words stands in what the row says.
    [[nodiscard]] bool matches(const QStringList &filter) const;
    /// The focus goes to the field.
    void edit();
    /// Something more to say below, across the row; takes it.
    void addBelow(QWidget *widget);

protected:
    /// At the end of the row, after the field; takes it.
    void addBeside(QWidget *widget);
    /// Another sentence about what it is for.
    void setSentence(const QString &sentence);
    /// A second sentence, for how things stand; emphasised where it is not the usual.
    void setState(const QString &sentence, bool isUsual);
    /// What the row says, for those who search.
    [[nodiscard]] virtual QString said() const;

private:
    QWidget *m_first;
    QGridLayout *m_grid;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_state = nullptr;
};

} // namespace tessera::ui
