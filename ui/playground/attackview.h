// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/attackrun.h"
#include "playground/canary.h"
#include "ui/shell/console.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace tessera::ui {

class AttackResults;
class NumberField;

/// Sends forged tokens to a resource that accepts a good one, and shows which it took. Another machine than this one
/// is left alone until the person says that it may be. GUI thread.
class AttackView final : public QWidget
{
    Q_OBJECT

public:
    /// The console outlives it.
    AttackView(Console &console, QWidget *parent);
    ~AttackView() override;

    void setToken(const QByteArray &token);
    [[nodiscard]] QVariantMap draft() const;
    void takeDraft(const QVariantMap &texts);

Q_SIGNALS:
    /// Somebody wants to see that token taken apart.
    void inspectionWanted(const QByteArray &token);

private:
    void makeFields(QBoxLayout &rows);
    [[nodiscard]] QUrl target() const;
    [[nodiscard]] bool usesTokenAbove() const;
    void showFields();
    void startOrStop();
    void start();
    void plan(const QByteArray &keySet);
    void run(const admin::AttackPlan &plan);
    void end();
    void fail(const QString &problem);

    Console &m_console;
    QByteArray m_token;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_address;
    QPushButton *m_start;
    QComboBox *m_control;
    QLineEdit *m_keySet;
    NumberField *m_pause;
    NumberField *m_most;
    QCheckBox *m_confirmed;
    AttackResults *m_results;
    bool m_isPlanning = false;
    quint64 m_asked = 0; // which plan counts
    std::unique_ptr<playground::Canary> m_canary;
    std::unique_ptr<playground::AttackRun> m_run; // after m_canary, which it needs
    Instant m_ranAt;
};

} // namespace tessera::ui
