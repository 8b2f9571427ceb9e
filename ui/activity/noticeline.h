// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/story.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace tessera::ui {

/// A sentence above a log about the log itself, with what can be done about it: that it is paused, that some are
/// missing, how a check of it goes and what came of it. Hidden while there is nothing to say. GUI thread.
class NoticeLine final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent);

    /// `action`: with its mnemonic; empty: no button.
    void say(StorySign sign, const QString &sentence, const QString &action = {});
    /// The same while something is under way, `share` of 1 of it done; less than 0: nobody knows how much.
    void sayWorking(const QString &sentence, double share, const QString &action = {});
    void clear();
    /// Whether the person can close what is said from now on; never while something is under way.
    void setClosable(bool closable);

Q_SIGNALS:
    void actionClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();
    void present(StorySign sign, const QString &sentence, const QString &action);

    QLabel *m_sign;
    StorySign m_kind = StorySign::None;
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_action;
    QToolButton *m_close;
    bool m_isClosable = false;
};

} // namespace tessera::ui
