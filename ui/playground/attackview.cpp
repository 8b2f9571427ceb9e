// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/attackview.h"

#include "admin/keysetfetch.h"
#include "ui/models/documentsfolder.h"
#include "ui/models/refusals.h"
#include "ui/models/serviceaddress.h"
#include "ui/playground/tonedelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textfile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tessera::ui {

namespace {

constexpr int longestPause = 60'000; // ms
constexpr int longestRun = 3600;     // s
constexpr int usualRun = 180;        // s

} // namespace

AttackView::AttackView(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_address(new QLineEdit(this))
    , m_start(iconButton(QStringLiteral("start"), tr("&Start"), this))
    , m_control(new QComboBox(this))
    , m_keySet(new QLineEdit(this))
    , m_pause(new NumberField(this))
    , m_most(new NumberField(this))
    , m_confirmed(new QCheckBox(tr("This &host is mine, or its owner wants it to be tried"), this))
    , m_progress(new QProgressBar(this))
    , m_verdict(new Note(this))
    , m_table(new TableView(tr("Attacks"), console.preferences, QStringLiteral("playground/attacks"), this))
    , m_story(new QTextBrowser(this))
    , m_inspect(iconButton(QStringLiteral("search"), tr("Inspect its t&oken"), this))
    , m_save(iconButton(QStringLiteral("export"), tr("Save &report…"), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    makeFields(*rows);
    makeResults(*rows);
    connect(m_start, &QPushButton::clicked, this, &AttackView::startOrStop);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_confirmed->setChecked(false); // another host, another question
        showFields();
    });
    connect(m_confirmed, &QCheckBox::toggled, this, &AttackView::showFields);
    connect(m_control, &QComboBox::currentIndexChanged, this, &AttackView::showFields);
    connect(m_inspect, &QPushButton::clicked, this, [this] {
        if (const QList<int> chosen = m_table->selectedRows(); !chosen.isEmpty())
            Q_EMIT inspectionWanted(m_results.at(chosen.constFirst()).attack.token);
    });
    connect(m_save, &QPushButton::clicked, this, &AttackView::askForFile);
    showFields();
    showStory();
}

AttackView::~AttackView() = default;

void AttackView::makeFields(QBoxLayout &rows)
{
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &label, QWidget *field, std::initializer_list<QWidget *> beside) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        for (QWidget *widget : beside)
            row->addWidget(widget);
        m_form->addRow(text, row);
    };
    const auto labelOf = [this](const QString &label, QWidget *field) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        return text;
    };
    m_address->setText(resourceDataUrl(m_console.services.statuses()));
    add(tr("A&ddress"), m_address, {m_start});
    m_control->addItem(tr("one that is minted for it"));
    m_control->addItem(tr("the token above"));
    m_control->setToolTip(tr("What the resource must accept before the forged ones prove anything"));
    m_pause->setLimits(0, longestPause);
    m_pause->setSuffix(tr(" ms"));
    m_most->setLimits(1, longestRun);
    m_most->setNumber(usualRun);
    m_most->setSuffix(tr(" s"));
    add(tr("&Good token"), m_control,
        {labelOf(tr("Pa&use between two"), m_pause), m_pause, labelOf(tr("A&t most"), m_most), m_most});
    m_keySet->setPlaceholderText(tr("of its issuer, for the attacks that need the public key; may stay empty"));
    add(tr("&Key set at"), m_keySet, {});
    rows.addLayout(m_form);
    rows.addWidget(m_confirmed);
}

void AttackView::makeResults(QBoxLayout &rows)
{
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumHeight(6);
    m_progress->hide();
    rows.addWidget(m_progress);
    auto *line = new QHBoxLayout;
    line->addWidget(m_verdict, 1);
    line->addWidget(m_inspect, 0, Qt::AlignTop);
    line->addWidget(m_save, 0, Qt::AlignTop);
    rows.addLayout(line);
    m_table->setItemDelegate(new ToneDelegate(AttackModel::Outcome, m_table));
    m_table->setModelWithColumns(&m_results, {14, 7, 21, 40, 20});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectsOnFocus();
    m_story->setAccessibleName(tr("About the attack"));
    m_story->setOpenExternalLinks(true);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(12);
    parts->addWidget(m_table);
    parts->addWidget(m_story);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    rows.addWidget(parts, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttackView::showStory);
    connect(m_table, &TableView::opened, m_inspect, &QPushButton::click);
}

void AttackView::setToken(const QByteArray &token)
{
    m_token = token;
    showFields();
}

QUrl AttackView::target() const
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

bool AttackView::usesTokenAbove() const { return m_control->currentIndex() == 1; }

void AttackView::showFields()
{
    const QUrl url = target();
    const bool isForeign = !url.isEmpty() && !admin::isOwnMachine(url);
    const bool isBusy = m_isPlanning || m_run;
    m_confirmed->setVisible(isForeign);
    m_form->setRowVisible(2, usesTokenAbove());
    for (QWidget *field :
        {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_control), static_cast<QWidget *>(m_keySet),
            static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_most), static_cast<QWidget *>(m_confirmed)})
        field->setEnabled(!isBusy);
    m_start->setText(isBusy ? tr("&Stop") : tr("&Start"));
    m_start->setEnabled(isBusy || (!url.isEmpty() && (!isForeign || m_confirmed->isChecked()) &&
                                      (!usesTokenAbove() || !m_token.isEmpty())));
    m_save->setEnabled(!isBusy && !m_report.results.isEmpty());
    if (isBusy || !m_report.results.isEmpty() || !m_report.hindrance.isEmpty())
        return;
    if (url.isEmpty())
        m_verdict->tell(MessageKind::Attention, tr("This is not an http or https address."));
    else if (usesTokenAbove() && m_token.isEmpty())
        m_verdict->tell(MessageKind::Attention, tr("There is no token above yet."));
    else if (isForeign && !m_confirmed->isChecked())
        m_verdict->tell(
            MessageKind::Attention, tr("%1 is another machine. Attack only what is yours.").arg(url.host()));
    else
        m_verdict->tell(MessageKind::News,
            tr("Some ninety forged tokens are sent, one after the other. A resource that verifies refuses them all."));
}

void AttackView::startOrStop()
{
    if (m_run) {
        m_run->stop();
    } else if (m_isPlanning) {
        ++m_asked;
        end(tr("It was stopped."));
    } else {
        start();
    }
}

void AttackView::start()
{
    m_isPlanning = true;
    m_results.clear();
    m_report = {};
    m_progress->setRange(0, 0);
    m_progress->show();
    m_verdict->tell(MessageKind::News, tr("The tokens are being made."));
    showFields();
    const QString address = m_keySet->text().trimmed();
    if (!usesTokenAbove() || address.isEmpty()) {
        plan({});
        return;
    }
    QFuture(admin::fetchKeySet(QUrl(address, QUrl::StrictMode)))
        .then(this, [this, asked = ++m_asked](const admin::Outcome<QByteArray> &fetched) {
            if (asked != m_asked)
                return;
            if (fetched)
                plan(*fetched);
            else
                end(inOurLanguage(fetched.error().detail));
        });
}

void AttackView::plan(const QByteArray &keySet)
{
    m_canary = std::make_unique<playground::Canary>();
    const admin::AttackWish wish{
        .control = usesTokenAbove() ? m_token : QByteArray(), .keySet = keySet, .canary = m_canary->listen()};
    QFuture(m_console.api.attacks().plan(wish))
        .then(this, [this, asked = ++m_asked](const admin::Outcome<admin::AttackPlan> &plan) {
            if (asked != m_asked)
                return;
            if (plan)
                run(*plan);
            else
                end(inOurLanguage(plan.error().detail));
        });
}

void AttackView::run(const admin::AttackPlan &plan)
{
    m_isPlanning = false;
    m_canary->setBaits(plan.baits);
    playground::AttackPace pace;
    pace.pause = std::chrono::milliseconds(m_pause->number());
    pace.total = std::chrono::seconds(m_most->number());
    m_run = std::make_unique<playground::AttackRun>(
        playground::AttackRun::Plan{target(), plan.control, plan.attacks, pace}, m_canary.get());
    m_ranAt = m_console.clock.now();
    m_progress->setRange(0, static_cast<int>(plan.attacks.size()));
    m_progress->setValue(0);
    connect(m_run.get(), &playground::AttackRun::resultAdded, this, &AttackView::addResult);
    connect(
        m_run.get(), &playground::AttackRun::finished, this,
        [this] {
            m_report = m_run->report();
            end({});
        },
        Qt::QueuedConnection);
    m_run->start();
    showFields();
}

void AttackView::addResult()
{
    const QList<playground::AttackResult> &results = m_run->report().results;
    m_results.append(results.constLast());
    m_progress->setValue(static_cast<int>(results.size()));
    m_verdict->tell(
        MessageKind::News, tr("%1 of %2 attacks are done.").arg(results.size()).arg(m_run->report().planned));
}

// `problem`: why it did not come to a run.
void AttackView::end(const QString &problem)
{
    m_isPlanning = false;
    m_run.reset();
    m_canary.reset();
    m_progress->hide();
    showFields();
    if (!problem.isEmpty()) {
        m_verdict->tell(MessageKind::Bad, problem);
        return;
    }
    m_verdict->tell(m_report.holes() > 0                            ? MessageKind::Bad
                    : !m_report.isSound() || m_report.advices() > 0 ? MessageKind::Attention
                                                                    : MessageKind::Good,
        inOurLanguage(m_report.verdict()));
    const auto &results = std::as_const(m_report.results);
    const auto worst = std::ranges::find_if(results, &playground::AttackResult::isHole);
    if (!results.isEmpty())
        m_table->chooseRow(worst == results.end() ? 0 : static_cast<int>(worst - results.begin()));
}

void AttackView::showStory()
{
    const QList<int> chosen = m_table->selectedRows();
    m_inspect->setEnabled(!chosen.isEmpty());
    m_story->setHtml(chosen.isEmpty() ? QString() : attackStory(m_results.at(chosen.constFirst())));
}

void AttackView::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString page = tr("Page to read (*.html)"), json = tr("JSON (*.json)"), junit = tr("JUnit (*.xml)");
    dialog->setNameFilters({page, json, junit});
    dialog->setDirectory(documentsFolder());
    const auto follow = [dialog, json, junit](const QString &filter) {
        dialog->setDefaultSuffix(filter == json    ? QStringLiteral("json")
                                 : filter == junit ? QStringLiteral("xml")
                                                   : QStringLiteral("html"));
    };
    connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    follow(page);
    dialog->selectFile(QStringLiteral("attacks.html"));
    connect(dialog, &QFileDialog::fileSelected, this, &AttackView::save);
    dialog->open();
}

void AttackView::save(const QString &file)
{
    const auto document = playground::documentFor(file, m_report, m_ranAt);
    if (!document) {
        m_console.messages.tell(MessageKind::Bad, tr("The name of a report ends with .html, .json or .xml (JUnit)."));
        return;
    }
    writeFile(file, *document).then(this, [this, file](const QString &problem) {
        if (problem.isEmpty())
            m_console.messages.tell(MessageKind::Good, tr("The report is in %1.").arg(file));
        else
            m_console.messages.tell(MessageKind::Bad, problem);
    });
}

QVariantMap AttackView::draft() const
{
    return {{QStringLiteral("address"), m_address->text()}, {QStringLiteral("control"), m_control->currentIndex()},
        {QStringLiteral("keys"), m_keySet->text()}};
}

void AttackView::takeDraft(const QVariantMap &texts)
{
    if (texts.isEmpty())
        return;
    m_address->setText(texts.value(QStringLiteral("address")).toString());
    m_control->setCurrentIndex(texts.value(QStringLiteral("control")).toInt());
    m_keySet->setText(texts.value(QStringLiteral("keys")).toString());
}

} // namespace tessera::ui
