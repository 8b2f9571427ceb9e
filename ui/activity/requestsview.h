// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/logview.h"
#include "ui/models/logdocument.h"
#include "ui/models/requestlogmodel.h"
#include "ui/models/requeststory.h"

class QAction;
class QToolButton;

namespace tessera::ui {

class NoticeLine;
class RequestFilterBar;

/// The requests of both services as they are answered: filtered, followed, paused, and each with its whole story. Part
/// of the Activity page; GUI thread.
class RequestsView final : public LogView
{
    Q_OBJECT

public:
    RequestsView(Console &console, UserNames &names, QWidget *parent);

    [[nodiscard]] QString subtitle() const override;
    void focusFilter() override;
    void refresh() override;

    /// Only those with that text, or of that user (an id or an email address).
    void showText(const QString &text);
    void showUser(const QString &user);
    /// Opens the request with that id, whatever is filtered; false where the log does not hold it.
    bool openRequest(const QString &id);

protected:
    void tellStory(int row) override;
    void storyClosed() override;
    void fillMenu(QMenu &menu, int row) override;
    [[nodiscard]] bool isForgetting() const override { return m_model.isForgetting(); }
    [[nodiscard]] bool explainEmptiness() override;

private:
    void addButtons();
    void write(const QString &file, LogFormat format);
    void applyFilter();
    void noteState();
    void askForParts();
    void retell();
    void noteRelated(quint64 firstNew);
    void actOnEmptiness();

    UserNames &m_names;
    RequestLogModel m_model;
    RequestFilterBar *m_filters;
    QToolButton *m_follow = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_export = nullptr;
    NoticeLine *m_paused;
    NoticeLine *m_missed;

    struct Open
    {
        quint64 number = 0;
        admin::RequestEntry entry;
        RequestStoryParts parts;
    };
    std::optional<Open> m_open;
    QTimer m_retelling;
};

} // namespace tessera::ui
