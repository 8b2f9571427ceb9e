// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/atoncedialog.h"

#include "ui/keys/factlist.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace tessera::ui {

AtOnceDialog::AtOnceDialog(admin::AdminApi &api, QWidget *parent)
    : FormDialog(tr("Rotate at once"), tr("&Rotate at once"), parent)
    , m_api(api)
    , m_facts(new FactList(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addWide(m_facts);
    acceptButton()->setEnabled(false);
    acceptButton()->setDefault(false);
    acceptButton()->setAutoDefault(false);
    buttons()->button(QDialogButtonBox::Cancel)->setDefault(true);
    setMinimumWidth(480);
    m_api.keys().previewAtOnce().then(this, [this](const admin::Outcome<admin::AtOncePreview> &preview) {
        if (!preview) {
            showProblem(preview.error().detail);
            return;
        }
        m_facts->setFacts(atOnceFacts(*preview));
        acceptButton()->setEnabled(true);
        fitHeight();
    });
}

void AtOnceDialog::submit()
{
    follow(m_api.keys().rotate(true), [this](const admin::Key &key) { Q_EMIT rotated(key); });
}

} // namespace tessera::ui
