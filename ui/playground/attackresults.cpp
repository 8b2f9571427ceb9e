// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/attackresults.h"

#include "language/refusals.h"
#include "ui/models/documentsfolder.h"
#include "ui/models/localfile.h"
#include "ui/playground/tonedelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tessera::ui {

namespace {

MessageKind kindOf(const playground::AttackReport &report)
{
    if (report.holes() > 0)
        return MessageKind::Bad;
    return report.isSound() && report.advices() == 0 ? MessageKind::Good : MessageKind::Attention;
}

} // namespace

AttackResults::AttackResults(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_progress(new QProgressBar(this))
    , m_verdict(new Note(this))
    , m_inspect(iconButton(QStringLiteral("search"), tr("Inspect its t&oken"), this))
    , m_save(iconButton(QStringLiteral("export"), tr("Save &report…"), this))
    , m_table(new TableView(tr("Attacks"), console.preferences, QStringLiteral("playground/attacks"), this))
    , m_story(new QTextBrowser(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    makeResults(*rows);
    m_save->setEnabled(false);
    showStory();
}

void AttackResults::makeResults(QBoxLayout &rows)
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
    m_table->setModelWithColumns(&m_model, {14, 7, 21, 40, 20});
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
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttackResults::showStory);
    connect(m_table, &TableView::opened, this, &AttackResults::inspect);
    connect(m_inspect, &QPushButton::clicked, this, &AttackResults::inspect);
    connect(m_save, &QPushButton::clicked, this, &AttackResults::askForFile);
}

void AttackResults::tell(MessageKind kind, const QString &sentence) { m_verdict->tell(kind, sentence); }

bool AttackResults::isEmpty() const { return m_model.rowCount() == 0 && m_report.hindrance.isEmpty(); }

void AttackResults::clear()
{
    m_model.clear();
    m_report = {};
    m_save->setEnabled(false);
    showStory();
}

void AttackResults::begin()
{
    clear();
    m_progress->setRange(0, 0);
    m_progress->show();
    tell(MessageKind::News, tr("The tokens are being made."));
}

void AttackResults::setPlanned(qsizetype planned)
{
    m_progress->setRange(0, static_cast<int>(planned));
    m_progress->setValue(0);
}

void AttackResults::add(const playground::AttackResult &result)
{
    m_model.append(result);
    m_progress->setValue(m_model.rowCount());
    tell(MessageKind::News, tr("%1 of %2 attacks are done.").arg(m_model.rowCount()).arg(m_progress->maximum()));
}

void AttackResults::end(const playground::AttackReport &report, Instant when)
{
    m_report = report;
    m_when = when;
    m_progress->hide();
    QStringList sentences{language::inOurLanguage(report.verdict())};
    for (const QString &sentence : report.leftOut)
        sentences.append(language::inOurLanguage(sentence));
    tell(kindOf(report), sentences.join(u' '));
    const auto &results = std::as_const(m_report.results);
    m_save->setEnabled(!results.isEmpty());
    const auto worst = std::ranges::find_if(results, &playground::AttackResult::isHole);
    if (!results.isEmpty())
        m_table->chooseRow(worst == results.end() ? 0 : static_cast<int>(worst - results.begin()));
}

void AttackResults::fail(const QString &sentence)
{
    m_progress->hide();
    tell(MessageKind::Bad, sentence);
}

void AttackResults::inspect()
{
    if (const QList<int> chosen = m_table->selectedRows(); !chosen.isEmpty())
        Q_EMIT inspectionWanted(m_model.at(chosen.constFirst()).attack.token);
}

void AttackResults::showStory()
{
    const QList<int> chosen = m_table->selectedRows();
    m_inspect->setEnabled(!chosen.isEmpty());
    m_story->setHtml(chosen.isEmpty() ? QString() : attackStory(m_model.at(chosen.constFirst())));
}

void AttackResults::askForFile()
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
    connect(dialog, &QFileDialog::fileSelected, this, &AttackResults::save);
    dialog->open();
}

void AttackResults::save(const QString &file)
{
    const auto document = playground::documentFor(file, m_report, m_when);
    if (!document) {
        m_console.messages.tell(MessageKind::Bad, tr("The name of a report ends with .html, .json or .xml (JUnit)."));
        return;
    }
    writeFile(file, *document, Readers::Everybody).then(this, [this, file](const admin::Outcome<void> &written) {
        if (written)
            m_console.messages.tell(MessageKind::Good, tr("The report is in %1.").arg(file));
        else
            m_console.messages.tell(MessageKind::Bad, written.error().detail);
    });
}

} // namespace tessera::ui
