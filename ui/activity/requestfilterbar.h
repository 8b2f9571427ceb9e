// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/models/requestfilter.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace tessera::ui {

class FilterField;

/// By what the request log is filtered: text, service, outcome and user. A user is named by an id, or by any part of an
/// email address or name, which finds all who have it; a whole address finds nobody else. Part of the request log; the
/// api outlives it. GUI thread.
class RequestFilterBar final : public QWidget
{
    Q_OBJECT

public:
    RequestFilterBar(admin::AdminApi &api, QWidget *parent);

    [[nodiscard]] const RequestFilter &filter() const { return m_filter; }
    /// For buttons at the end.
    [[nodiscard]] QHBoxLayout *row() { return m_row; }

    void focusText();
    /// Nothing is left out any more.
    void clear();
    /// Only that text, of whoever it is.
    void showText(const QString &text);
    /// Only what was asked by that user: an id or an email address.
    void showUser(const QString &user);

Q_SIGNALS:
    void filterChanged();

private:
    void read();
    void findUsers(const QString &text);
    void findTextUsers();

    admin::AdminApi &m_api;
    RequestFilter m_filter;
    QHBoxLayout *m_row;
    FilterField *m_text;
    QComboBox *m_service;
    QComboBox *m_outcome;
    FilterField *m_user;
    QString m_userText;
};

} // namespace tessera::ui
