// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/setup.h"
#include "ui/assistant/assistantpage.h"

class QComboBox;
class QFormLayout;
class QLabel;

namespace tessera::ui {

/// How often keys change, and what will be done. GUI thread.
class SummaryPage final : public AssistantPage
{
    Q_OBJECT

public:
    SummaryPage(const admin::Setup &setup, QWidget *parent);

    [[nodiscard]] QWidget *first() const override;

    /// As the setting `keys.rotation-interval` takes it.
    [[nodiscard]] QString interval() const;
    /// What was chosen on the pages before.
    void summarise(const admin::SetupChoice &choice, const QString &issuer, const QString &administrator);

private:
    QLabel *addLine(QFormLayout &lines, const QString &label);

    QComboBox *m_interval;
    QLabel *m_folder;
    QLabel *m_auth;
    QLabel *m_resource;
    QLabel *m_issuer;
    QLabel *m_administrator;
};

} // namespace tessera::ui
