// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace tessera::ui {

/// The name of a file, and a button to choose one. GUI thread.
class FileField final : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose {
        Read,
        Write,   ///< One that is there is replaced only where it was chosen, since the person was asked then.
        WriteNew ///< Whoever writes refuses one that is there.
    };

    struct Wish
    {
        Purpose purpose = Purpose::Write;
        /// Of the dialog in which a file is chosen.
        QString title;
        /// `Keys (*.pem)`
        QString filter;
        QString suffix = {};
        /// A name among the person's documents that stands there to begin with; may be empty.
        QString suggested = {};
    };

    FileField(Wish wish, QWidget *parent);

    /// Cleaned; empty where nothing stands there.
    [[nodiscard]] QString file() const;
    /// Why nothing can be written there; empty: it can, so far as is known.
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
