// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mintmodel.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace tessera::ui {

class Note;

/// Asks for another member of a token that is to be minted. GUI thread.
class MemberDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit MemberDialog(QWidget *parent);

    [[nodiscard]] MintModel::Part part() const;
    [[nodiscard]] QString name() const;
    /// Once it was accepted.
    [[nodiscard]] const QJsonValue &value() const { return m_read; }

protected:
    void submit() override;

private:
    void offerNames();
    void explain();

    QComboBox *m_part;
    QComboBox *m_name;
    QLineEdit *m_value;
    Note *m_meaning;
    QJsonValue m_read;
};

} // namespace tessera::ui
