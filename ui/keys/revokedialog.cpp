// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/revokedialog.h"

#include "ui/keys/factlist.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace tessera::ui {

namespace {

constexpr int longestReason = 200;

} // namespace

RevokeDialog::RevokeDialog(admin::AdminApi &api, const admin::Key &key, QWidget *parent)
    : FormDialog(tr("Revoke key %1").arg(key.sequence), tr("Re&voke the key"), parent)
    , m_api(api)
    , m_key(key)
    , m_facts(new FactList(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addWide(m_facts);
    m_facts->setFacts({act()});
    m_reason = addField(tr("&Reason"), new QLineEdit(this));
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("Such as: a laptop was lost. It stands in the audit log."));
    acceptButton()->setEnabled(false);
    acceptButton()->setDefault(false);
    acceptButton()->setAutoDefault(false);
    buttons()->button(QDialogButtonBox::Cancel)->setDefault(true);
    setMinimumWidth(520);
    m_api.keys().previewRevocation(key.kid).then(this, [this](const admin::Outcome<admin::RevocationPreview> &preview) {
        if (preview)
            showPreview(*preview);
        else
            showProblem(preview.error().detail);
    });
}

KeyFact RevokeDialog::act() const
{
    return {.sentence = tr("Key %1 leaves the key set now, and its private part is destroyed. This cannot be undone.")
                .arg(m_key.sequence),
        .isGrave = true};
}

void RevokeDialog::showPreview(const admin::RevocationPreview &preview)
{
    m_preview = preview;
    m_facts->setFacts(QList<KeyFact>{act()} + revocationFacts(preview));
    acceptButton()->setEnabled(true);
    m_reason->setFocus();
    fitHeight();
}

// Enter neither revokes nor throws the reason away: it goes on to the button that does.
void RevokeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_reason->hasFocus())
        acceptButton()->setFocus(Qt::TabFocusReason);
    else
        FormDialog::keyPressEvent(event);
}

void RevokeDialog::submit()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        showProblem(tr("Say why, for those who read the audit log later."));
        m_reason->setFocus();
        return;
    }
    follow(m_api.keys().revoke(m_key.kid, reason), [this](const admin::Key &key) { Q_EMIT revoked(key, m_preview); });
}

} // namespace tessera::ui
