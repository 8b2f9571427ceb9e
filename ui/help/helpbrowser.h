// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace tessera::ui {

/// Shows chapters of the help, and follows their links; those that lead out of it are opened by the desktop. GUI
/// thread.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    /// `language`: as helpText() has it.
    HelpBrowser(const QString &language, QWidget *parent);

    void showChapter(const QString &name);
    /// The name of the chapter that is shown.
    [[nodiscard]] QString chapter() const;
    [[nodiscard]] static QString chapterOf(const QUrl &source);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;

private:
    void direct(Qt::LayoutDirection direction);

    const QString m_language;
};

} // namespace tessera::ui
