// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/assistant.h"

#include "ui/assistant/addresspage.h"
#include "ui/assistant/administratorpage.h"
#include "ui/assistant/placepage.h"
#include "ui/assistant/steplist.h"
#include "ui/assistant/summarypage.h"
#include "ui/look/icons.h"
#include "ui/users/generatedpassworddialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/exposurequestion.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

constexpr QSize usualSize(760, 560);

} // namespace

Assistant::Assistant(admin::Setup &setup, SettingUp::Start start, SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_setup(setup)
    , m_clipboard(clipboard)
    , m_settingUp(new SettingUp(setup, std::move(start), this))
    , m_steps(new StepList({tr("Place"), tr("Addresses"), tr("Administrator"), tr("Start")}, this))
    , m_pages(new QStackedWidget(this))
    , m_place(new PlacePage(setup, this))
    , m_addresses(new AddressPage(setup, this))
    , m_administrator(new AdministratorPage(setup, this))
    , m_summary(new SummaryPage(setup, this))
    , m_bar(new QProgressBar(this))
    , m_later(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setWindowTitle(tr("Set up Tessera"));
    setWindowIcon(icon(QStringLiteral("org.tessera_auth.Tessera")));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 12);
    rows->setSpacing(12);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_steps);
    columns->addWidget(m_pages, 1);
    rows->addLayout(columns, 1);
    for (AssistantPage *page : {static_cast<AssistantPage *>(m_place), static_cast<AssistantPage *>(m_addresses),
             static_cast<AssistantPage *>(m_administrator), static_cast<AssistantPage *>(m_summary)}) {
        auto *area = new QScrollArea(m_pages);
        area->setWidget(page);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        m_pages->addWidget(area);
        connect(page, &AssistantPage::changed, this, [this, page] {
            if (page == current() && m_wantsNext && !page->isWaiting())
                next();
        });
    }
    addButtons(*rows);
    connect(m_settingUp, &SettingUp::finished, this, &Assistant::finish);
    connect(m_settingUp, &SettingUp::failed, this, &Assistant::fail);
    resize(usualSize);
    openPage(Place);
}

void Assistant::addButtons(QVBoxLayout &rows)
{
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Working"));
    m_bar->setMaximumHeight(4);
    QSizePolicy keepsPlace = m_bar->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keepsPlace);
    m_bar->hide();
    rows.addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->addWidget(m_later);
    row->addStretch(1);
    for (QPushButton *button : {m_cancel, m_back, m_next})
        row->addWidget(button);
    rows.addLayout(row);
    for (QPushButton *button : {m_later, m_cancel, m_back})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    connect(m_later, &QPushButton::clicked, this, &Assistant::setUpLater);
    connect(m_cancel, &QPushButton::clicked, this, &Assistant::giveUp);
    connect(m_back, &QPushButton::clicked, this, &Assistant::back);
    connect(m_next, &QPushButton::clicked, this, &Assistant::next);
}

AssistantPage *Assistant::page(Step step) const
{
    switch (step) {
    case Place: return m_place;
    case Addresses: return m_addresses;
    case Administrator: return m_administrator;
    case Summary: return m_summary;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

AssistantPage *Assistant::current() const { return page(m_step); }

void Assistant::openPage(Step step)
{
    m_step = step;
    m_wantsNext = false;
    m_place->setDerivedIssuer(issuer());
    if (step == Summary)
        m_summary->summarise(choice(), issuer(), m_administrator->user().email.trimmed());
    m_steps->setCurrent(step);
    m_pages->setCurrentIndex(step);
    m_next->setText(step == Summary ? tr("&Start Tessera") : tr("Ne&xt"));
    const bool hasStarted = m_settingUp->hasStarted();
    m_back->setEnabled(step > (hasStarted ? Administrator : Place));
    m_cancel->setVisible(!hasStarted);
    m_later->setText(hasStarted ? tr("Go on without an &administrator") : tr("Set up &later"));
    m_later->setVisible(step == Place || hasStarted);
    current()->first()->setFocus(Qt::OtherFocusReason);
}

void Assistant::back() { openPage(static_cast<Step>(m_step - 1)); }

void Assistant::next()
{
    AssistantPage *page = current();
    m_wantsNext = page->isWaiting();
    if (m_wantsNext)
        return; // again when the answer is there
    const QString obstacle = page->obstacle();
    page->showProblem(obstacle);
    if (!obstacle.isEmpty()) {
        page->culprit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QStringList exposed = m_step == Addresses ? m_addresses->exposed() : QStringList();
    if (exposed.isEmpty())
        goOn();
    else
        askAboutExposure(exposed, this, [this] { goOn(); });
}

void Assistant::goOn()
{
    if (m_step != Summary)
        openPage(static_cast<Step>(m_step + 1));
    else
        setUp();
}

void Assistant::setBusy(bool busy)
{
    m_isBusy = busy;
    m_pages->setEnabled(!busy);
    m_bar->setVisible(busy);
    for (QPushButton *button : {m_later, m_cancel, m_next})
        button->setEnabled(!busy);
    m_back->setEnabled(!busy && m_step > (m_settingUp->hasStarted() ? Administrator : Place));
}

void Assistant::showProblem(Step step, const QString &sentence)
{
    setBusy(false);
    openPage(step);
    current()->showProblem(sentence);
}

admin::SetupChoice Assistant::choice() const
{
    admin::SetupChoice choice = m_setup.proposal();
    m_place->fill(choice);
    m_addresses->fill(choice);
    choice.rotationInterval = m_summary->interval();
    return choice;
}

QString Assistant::issuer() const
{
    const QString issuer = m_setup.issuerOf(choice());
    return issuer.isEmpty() ? tr("the address of the auth service") : issuer;
}

void Assistant::setUp()
{
    setBusy(true);
    SettingUp::Wishes wishes{.choice = choice(), .administrator = m_administrator->user(), .password = {}};
    if (!m_administrator->isGenerated())
        wishes.password = m_administrator->password();
    m_settingUp->begin(std::move(wishes));
}

void Assistant::setUpLater()
{
    if (m_settingUp->hasStarted()) {
        accept();
        return;
    }
    setBusy(true);
    m_settingUp->beginAsItIs();
}

void Assistant::fail(SettingUp::Part part, const QString &sentence)
{
    switch (part) {
    case SettingUp::Part::Configuration: return findWhatIsWrong(sentence);
    case SettingUp::Part::Services: return showProblem(Place, sentence); // the folder, its keys or its database
    case SettingUp::Part::Administrator: return showProblem(Administrator, sentence);
    case SettingUp::Part::Interval: return showProblem(Summary, sentence);
    }
}

// Each page knows best what is wrong with it by now; what none of them knows is told where the person is.
void Assistant::findWhatIsWrong(const QString &sentence)
{
    m_setup.checkDataFolder(choice().dataFolder).then(this, [this, sentence](const admin::Outcome<void> &folder) {
        if (folder && m_setup.checkIssuer(choice().issuer))
            findWhichAddressIsWrong(sentence);
        else
            showProblem(Place, sentence);
    });
}

void Assistant::findWhichAddressIsWrong(const QString &sentence)
{
    m_addresses->lookAgain();
    using Report = admin::Outcome<admin::ListenerReport>;
    const auto look = [this](admin::Service service) { return m_setup.checkListener(service, choice()); };
    look(admin::Service::Auth).then(this, [this, look, sentence](const Report &auth) {
        look(admin::Service::Resource).then(this, [this, auth, sentence](const Report &resource) {
            const bool areUsable = auth && auth->isUsable() && resource && resource->isUsable();
            showProblem(areUsable ? Summary : Addresses, sentence);
        });
    });
}

void Assistant::finish()
{
    setBusy(false);
    const auto &made = m_settingUp->made();
    if (!made) {
        accept();
        return;
    }
    auto *dialog = new GeneratedPasswordDialog(made->user.email, made->password, m_clipboard, this);
    connect(dialog, &QDialog::finished, this, &Assistant::accept);
    dialog->open();
}

// Escape is pressed by mistake, too, and what was typed would be gone.
void Assistant::reject()
{
    if (m_isBusy || m_step == Place || m_settingUp->hasStarted()) {
        giveUp();
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Question, windowTitle(), tr("Give up setting up Tessera?"), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Nothing was made yet; what was typed here is lost."));
    QPushButton *giveUp = question->addButton(tr("&Give up"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(giveUp, &QPushButton::clicked, this, &Assistant::giveUp);
    question->open();
}

void Assistant::giveUp()
{
    if (m_isBusy)
        return; // what was begun has to end first
    if (m_settingUp->hasStarted()) {
        accept(); // what was made stays
        return;
    }
    setBusy(true);
    m_setup.takeBack().then(this, [this](const admin::Outcome<void> &) { end(); });
}

void Assistant::end() { done(Rejected); }

} // namespace tessera::ui
