// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/console.h"

namespace tessera::ui {

/// What can be done with keys: each opens its dialog, asks the api, and tells the message bar how it went. Owned by the
/// page of keys, GUI thread.
class KeyActions final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `page`, which owns it; the console outlives it.
    KeyActions(Console &console, QWidget *page);

    /// Announces a new key; asks before where one is announced already.
    void rotate();
    void rotateAtOnce();
    /// `file`: one that was dropped, or empty.
    void importKey(const QString &file = {});
    void revoke(const admin::Key &key);
    void showDetails(const admin::Key &key);
    void copyPublic(const admin::Key &key, admin::PublicKeyForm form);
    void savePublic(const admin::Key &key, admin::PublicKeyForm form);
    /// After an administrator has confirmed to be one.
    void exportPrivate(const admin::Key &key);

Q_SIGNALS:
    /// There is a new key, or one signs that did not.
    void came(const tessera::KeyId &kid);

private:
    void announce();
    void tellOfNewKey(const admin::Key &key);

    Console &m_console;
    QWidget *m_page;
};

} // namespace tessera::ui
