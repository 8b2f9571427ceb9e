// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/setup.h"
#include "ui/assistant/assistantpage.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace tessera::ui {

/// Where data is kept, and what the installation calls itself. The folder is looked at a moment after the last key, and
/// elsewhere: it may be on a disk that does not answer. GUI thread; the setup outlives it.
class PlacePage final : public AssistantPage
{
    Q_OBJECT

public:
    PlacePage(const admin::Setup &setup, QWidget *parent);

    [[nodiscard]] QWidget *first() const override;
    [[nodiscard]] QString obstacle() const override;
    [[nodiscard]] QWidget *culprit() const override;
    [[nodiscard]] bool isWaiting() const override { return m_seen != m_typed; }

    /// Puts what was chosen here into its places.
    void fill(admin::SetupChoice &choice) const;
    /// What the issuer is when none is said.
    void setDerivedIssuer(const QString &issuer);

private:
    void chooseFolder();
    void lookAgain();
    void look();
    void judgeIssuer();

    const admin::Setup &m_setup;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    Note *m_folderNote;
    QLineEdit *m_issuer;
    Note *m_issuerNote;
    QTimer m_pause;
    quint64 m_typed = 0;
    quint64 m_seen = 0;
    QString m_folderProblem;
};

} // namespace tessera::ui
