// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QTabWidget;

namespace tessera::ui {

/// Everything about one key that is not secret: its instants, its id, its public part to copy or save. Follows what
/// happens to the key while it is open; deletes itself when it is closed. GUI thread.
class KeyDetailsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The api outlives it.
    KeyDetailsDialog(admin::AdminApi &api, const admin::Key &key, QWidget *parent);

Q_SIGNALS:
    void saveRequested(const tessera::admin::Key &key, tessera::admin::PublicKeyForm form);

private:
    void addFacts();
    void addForm(QTabWidget *tabs, admin::PublicKeyForm form);
    void fillIn();

    struct Fact
    {
        QLabel *label;
        QLabel *value;
    };
    Fact addFact(const QString &label);
    static void say(const Fact &fact, const QString &value);

    admin::AdminApi &m_api;
    admin::Key m_key;
    QFormLayout *m_form;
    Fact m_state{};
    Fact m_published{};
    Fact m_signs{};
    Fact m_retires{};
    Fact m_horizon{};
    Fact m_leaves{};
    Fact m_revoked{};
    Fact m_reason{};
};

} // namespace tessera::ui
