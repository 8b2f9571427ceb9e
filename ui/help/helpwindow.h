// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace tessera::ui {

class FilterField;
class HelpBrowser;

/// The help, beside the window that it explains: its chapters, those in which a word stands, and the one that is read.
/// GUI thread.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    /// That of the window, made where there is none, in front and at that chapter.
    static void open(QWidget &window, const QString &chapter);

    void showChapter(const QString &name);
    [[nodiscard]] QString chapter() const;

private:
    void search(const QString &words);
    void openSelected();
    void follow(const QUrl &source);

    FilterField *m_search;
    QListWidget *m_chapters;
    HelpBrowser *m_browser;
    QString m_words;
};

} // namespace tessera::ui
