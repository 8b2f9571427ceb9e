// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/messages.h"

#include <QWidget>

class QLabel;

namespace tessera::ui {

/// A sentence with a sign beside or below what it is about: what is wrong with a field, what a choice means. Takes as
/// many lines as it needs, keeps its colours when the theme changes, and is hidden while it says nothing. GUI thread.
class Note final : public QWidget
{
    Q_OBJECT

public:
    explicit Note(QWidget *parent = nullptr);

    /// Empty: nothing any more. Something that is wrong (Attention, Bad) is read out when it is new.
    void tell(MessageKind kind, const QString &sentence);
    void clear() { tell(MessageKind::News, {}); }
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    QLabel *m_sign;
    QLabel *m_text;
    MessageKind m_kind = MessageKind::News;
    QString m_sentence;
};

} // namespace tessera::ui
