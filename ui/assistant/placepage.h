// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/setup.h"
#include "ui/assistant/assistantpage.h"

class QLineEdit;
class QPushButton;

namespace tessera::ui {

/// Where data is kept, and what the installation calls itself. GUI thread; the setup outlives it.
class PlacePage final : public AssistantPage
{
    Q_OBJECT

public:
    PlacePage(const admin::Setup &setup, QWidget *parent);

    [[nodiscard]] QWidget *first() const override;
    [[nodiscard]] QString obstacle() const override;
    [[nodiscard]] QWidget *culprit() const override;

    /// Puts what was chosen here into its places.
    void fill(admin::SetupChoice &choice) const;
    /// What the issuer is when none is said.
    void setDerivedIssuer(const QString &issuer);

private:
    void chooseFolder();
    void judge();

    const admin::Setup &m_setup;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    Note *m_folderNote;
    QLineEdit *m_issuer;
    Note *m_issuerNote;
};

} // namespace tessera::ui
