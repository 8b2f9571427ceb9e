// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/models/keyfacts.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace tessera::ui {

class FactList;

/// Says what dies with a key before it is revoked: tokens, who may accept it for how long, what signs then; and asks
/// why. Deletes itself when it is closed. GUI thread.
class RevokeDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// The api outlives it.
    RevokeDialog(admin::AdminApi &api, const admin::Key &key, QWidget *parent);

Q_SIGNALS:
    void revoked(const tessera::admin::Key &key, const tessera::admin::RevocationPreview &preview);

protected:
    void submit() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] KeyFact act() const;
    void showPreview(const admin::RevocationPreview &preview);

    admin::AdminApi &m_api;
    const admin::Key m_key;
    admin::RevocationPreview m_preview;
    FactList *m_facts;
    QLineEdit *m_reason;
};

} // namespace tessera::ui
