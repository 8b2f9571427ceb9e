// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace tessera::ui {

class FilterField;
class InstantField;

/// By what the audit log is filtered: text, about whom, by whom, action, outcome and time. Part of the audit log; api
/// and clock outlive it. GUI thread.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT

public:
    AuditFilterBar(admin::AdminApi &api, const Clock &clock, QWidget *parent);

    /// What is to be found; "the last hour" is that before now.
    [[nodiscard]] admin::AuditQuery query() const;
    [[nodiscard]] bool isClear() const;
    /// For buttons at the end of the second row.
    [[nodiscard]] QHBoxLayout *row() { return m_second; }

    void focusText();
    /// Nothing is left out any more.
    void clear();
    /// Only those with that text, or of that request.
    void showText(const QString &text);
    /// Only what was done to that user, or by whoever tried to be that one: an id or an email address.
    void showUser(const QString &user);
    /// Only that action, or all of that group.
    void showAction(const QString &action);

Q_SIGNALS:
    void filterChanged();

private:
    enum Span { All, Minutes15, Hour, Day, Week, Between };

    void buildFirstRow();
    void buildSecondRow();
    void buildRange();
    void spanChosen();
    void reset();
    void tell();

    admin::AdminApi &m_api;
    const Clock &m_clock;
    FilterField *m_text;
    FilterField *m_subject;
    FilterField *m_actor;
    QComboBox *m_action;
    QComboBox *m_outcome;
    QComboBox *m_span;
    QWidget *m_range;
    InstantField *m_from;
    InstantField *m_until;
    QHBoxLayout *m_second;
    bool m_isResetting = false;
};

} // namespace tessera::ui
