// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace tessera::ui {

/// A field for the file of a backup and a button that lets somebody choose it. GUI thread.
class BackupFileField final : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Write, Read };

    BackupFileField(Purpose purpose, const QString &path, QWidget *parent);

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// Without spaces around it, and cleaned.
    [[nodiscard]] QString file() const;

private:
    void choose();

    const Purpose m_purpose;
    QLineEdit *m_line;
};

} // namespace tessera::ui
