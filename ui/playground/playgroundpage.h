// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QTabWidget;

namespace tessera::ui {

class AttackView;
class GetView;
class InspectView;
class SendView;
class TimeView;
class TokenEditor;
class VerifyView;

/// Where tokens are tried: one is pasted or made, and below it is taken apart, judged, sent and forged. It is kept in
/// memory alone, in another language and on other pages, too. GUI thread.
class PlaygroundPage final : public Page
{
    Q_OBJECT

public:
    PlaygroundPage(Console &console, QWidget *parent);

    /// A file with a token: takes it apart.
    void show(const QVariant &what) override;
    [[nodiscard]] QVariantMap draft() const override;
    void takeDraft(const QVariantMap &texts) override;
    [[nodiscard]] QWidget *firstFocus() override;

    using QWidget::show;

private:
    void addButtons();
    void connectViews();
    void takeMade(const QByteArray &token, const QByteArray &publicKey);
    void showInspection();
    void showForm();

    TokenEditor *m_editor;
    QLabel *m_form;
    QLabel *m_legend;
    QTabWidget *m_tabs;
    GetView *m_get;
    InspectView *m_inspect;
    VerifyView *m_verify;
    SendView *m_send;
    AttackView *m_attack;
    TimeView *m_time;
    QTimer m_second;
};

} // namespace tessera::ui
