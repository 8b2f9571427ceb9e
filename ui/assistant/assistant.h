// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistant/settingup.h"
#include "ui/widgets/secretclipboard.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tessera::ui {

class AddressPage;
class AdministratorPage;
class AssistantPage;
class PlacePage;
class StepList;
class SummaryPage;

/// Leads through the first run: where data is kept, where services listen, who the first administrator is, how often
/// keys change. Nothing is made before its last button; what fails then is told on the page where it can be mended, and
/// nothing that was typed is lost. Given up, it leaves no trace; accepted, the services run. Owned by whoever starts
/// the program; GUI thread.
class Assistant final : public QDialog
{
    Q_OBJECT

public:
    /// Setup and clipboard outlive it, and so do the services that were started.
    Assistant(admin::Setup &setup, SettingUp::Start start, SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// Ends it as if it was given up, also while it works.
    void end();

protected:
    void reject() override;

private:
    enum Step : std::uint8_t { Place, Addresses, Administrator, Summary };

    void addButtons(QVBoxLayout &rows);
    void openPage(Step step);
    void back();
    void next();
    void goOn();
    void setBusy(bool busy);
    void showProblem(Step step, const QString &sentence);
    [[nodiscard]] AssistantPage *page(Step step) const;
    [[nodiscard]] AssistantPage *current() const;
    [[nodiscard]] admin::SetupChoice choice() const;
    [[nodiscard]] QString issuer() const;

    void setUp();
    /// As the defaults are, without an administrator.
    void setUpLater();
    void fail(SettingUp::Part part, const QString &sentence);
    void findWhatIsWrong(const QString &sentence);
    void findWhichAddressIsWrong(const QString &sentence);
    void finish();
    void giveUp();

    admin::Setup &m_setup;
    SecretClipboard &m_clipboard;
    SettingUp *m_settingUp;
    StepList *m_steps;
    QStackedWidget *m_pages;
    PlacePage *m_place;
    AddressPage *m_addresses;
    AdministratorPage *m_administrator;
    SummaryPage *m_summary;
    QProgressBar *m_bar;
    QPushButton *m_later;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    Step m_step = Place;
    /// The person wants to go on as soon as the page knows whether that may be.
    bool m_wantsNext = false;
    bool m_isBusy = false;
};

} // namespace tessera::ui
