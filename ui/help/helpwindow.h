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
    /// `language`: as helpText() has it.
    HelpWindow(const QString &language, QWidget *parent);

    /// That of the window, made where there is none, in front and at that chapter.
    static void open(QWidget &window, const QString &chapter, const QString &language);
    /// Makes that of the window anew, where there is one, at the same place.
    static void changeLanguage(QWidget &window, const QString &language);

    void showChapter(const QString &name);
    [[nodiscard]] QString chapter() const;

private:
    void search(const QString &words);
    void openSelected();
    void follow(const QUrl &source);

    const QString m_language;
    FilterField *m_search;
    QListWidget *m_chapters;
    HelpBrowser *m_browser;
    QString m_words;
};

} // namespace tessera::ui
