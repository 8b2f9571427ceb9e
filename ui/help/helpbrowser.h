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
    explicit HelpBrowser(QWidget *parent);

    void showChapter(const QString &name);
    /// The name of the chapter that is shown.
    [[nodiscard]] QString chapter() const;
    [[nodiscard]] static QString chapterOf(const QUrl &source);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
};

} // namespace tessera::ui
