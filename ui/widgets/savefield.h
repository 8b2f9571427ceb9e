// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace tessera::ui {

/// Where something is to be saved: a line for the file and a button to choose one. A file that is there already is
/// replaced only where it was chosen, since the person was asked then. GUI thread.
class SaveField final : public QWidget
{
    Q_OBJECT

public:
    struct Wish
    {
        /// Of the dialog in which a file is chosen.
        QString title;
        /// `Keys (*.pem)`
        QString filter;
        QString suffix;
        /// Without a folder.
        QString suggested;
    };

    SaveField(Wish wish, QWidget *parent);

    /// Cleaned; empty where nothing stands there.
    [[nodiscard]] QString file() const;
    /// Why it cannot be saved there; empty: it can, so far as is known.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void choose();

    const Wish m_wish;
    QLineEdit *m_line;
    QString m_mayReplace;
};

} // namespace tessera::ui
