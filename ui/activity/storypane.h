// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/story.h"

#include <QFrame>
#include <QTextBrowser>

namespace tessera::ui {

/// The document of a story: its links are told and not followed, its signs drawn in the theme's colours. GUI thread.
class StoryDocument final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit StoryDocument(QWidget *parent);

    /// Keeps the place where one reads if it is the same story, told again.
    void setStory(const Story &story, bool isSame);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    void render();

    Story m_story;
    QString m_html;
};

/// The whole story of one row of a log beside it: to read, to follow where it leads, to copy. Not a dialog: the log
/// goes on, and other rows can be chosen meanwhile. GUI thread.
class StoryPane final : public QFrame
{
    Q_OBJECT

public:
    /// `heading`: what it tells the story of; also the accessible name.
    StoryPane(const QString &heading, QWidget *parent);

    /// `isSame`: it is the one that is shown, of which more is known now.
    void setStory(const Story &story, bool isSame);

Q_SIGNALS:
    /// `user:ID`, `key:KID`, `request:ID` ...
    void linkFollowed(const QString &link);
    void closeRequested();

private:
    Story m_story;
    StoryDocument *m_document;
};

} // namespace tessera::ui
