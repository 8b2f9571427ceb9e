// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/widgets/formdialog.h"

namespace tessera::ui {

class FactList;

/// Says who may refuse tokens when another key signs at once, before it does. Deletes itself when it is closed. GUI
/// thread.
class AtOnceDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// The api outlives it.
    AtOnceDialog(admin::AdminApi &api, QWidget *parent);

Q_SIGNALS:
    void rotated(const tessera::admin::Key &key);

protected:
    void submit() override;

private:
    admin::AdminApi &m_api;
    FactList *m_facts;
};

} // namespace tessera::ui
