// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyspage.h"

#include "ui/keys/keyactions.h"
#include "ui/keys/keydeeds.h"
#include "ui/keys/keydelegate.h"
#include "ui/keys/policyeditor.h"
#include "ui/keys/timelinecard.h"
#include "ui/keys/timelineview.h"
#include "ui/look/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/droppedfile.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr QLatin1StringView splitterName("keys/parts");

} // namespace

KeysPage::KeysPage(Console &console, QWidget *parent)
    : Page(console, tr("Keys"), parent)
    , m_watch(console.api, console.clock)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_actions(new KeyActions(console, this))
    , m_deeds(new KeyDeeds(
          *m_actions, [this] { return selectedKey(); }, this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_timeline(new TimelineCard(console.clock, this))
    , m_tabs(new QTabWidget(this))
{
    setAcceptDrops(true);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(12);
    m_parts->addWidget(m_timeline);
    m_parts->addWidget(m_tabs);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Keys, policy and timeline as text"));
    makeHeading();
    makeTables();
    makePolicy();
    m_tabs->setCornerWidget(m_deeds->makeRow(m_tabs));
    setContent(m_parts);
    m_parts->restoreState(console.preferences.layout(splitterName));
    joinSelections();
    connect(&m_watch, &KeyWatch::changed, this, &KeysPage::showLives);
    connect(m_actions, &KeyActions::came, this, [this](const KeyId &kid) {
        m_wanted = kid;
        showLives(); // it may be known already
        m_watch.refresh();
    });
    judge();
}

KeysPage::~KeysPage() { console().preferences.setLayout(splitterName, m_parts->saveState()); }

void KeysPage::makeHeading()
{
    QPushButton *rotate = addToHeading(iconButton(QStringLiteral("rotate"), tr("&Rotate"), this));
    rotate->setToolTip(tr("Announces a new key, which signs after the propagation time"));
    connect(rotate, &QPushButton::clicked, m_actions, &KeyActions::rotate);
    QPushButton *atOnce = addToHeading(iconButton(QStringLiteral("start"), tr("Rotate at &once…"), this));
    atOnce->setObjectName(QStringLiteral("at-once"));
    atOnce->setToolTip(tr("Lets another key sign now; asks before"));
    connect(atOnce, &QPushButton::clicked, m_actions, &KeyActions::rotateAtOnce);
    QPushButton *import = addToHeading(iconButton(QStringLiteral("import"), tr("&Import…"), this));
    import->setObjectName(QStringLiteral("import"));
    import->setToolTip(tr("Brings a private key of your own; a file can be dropped on the page, too"));
    connect(import, &QPushButton::clicked, m_actions, [this] { m_actions->importKey(); });
}

void KeysPage::makeTables()
{
    m_sorted->setSourceModel(&m_keys);
    m_sorted->setSortRole(KeyTable::SortRole);
    m_table = new TableView(tr("Keys"), console().preferences, QStringLiteral("keys/columns"), m_tabs);
    m_table->setItemDelegate(new KeyDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModelWithColumns(m_sorted, {6, 20, 11, 13, 19, 19, 19, 21, 11, 24});
    m_table->makeSortable([](int) { return true; });
    m_table->sortByColumn(KeyTable::Sequence, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->addAction(m_deeds->revoke());
    m_timeline->view()->addAction(m_deeds->revoke());
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { m_deeds->openMenu(m_table->viewport()->mapToGlobal(place)); });
    connect(m_table, &TableView::opened, m_deeds->details(), &QAction::trigger);
    m_tabs->addTab(m_table, tr("&Keys"));
    m_text = new TableView(tr("Timeline as text"), console().preferences, QStringLiteral("keys/textcolumns"), m_tabs);
    m_text->setSelectionMode(QAbstractItemView::SingleSelection);
    m_text->setModelWithColumns(&m_stretches, {20, 40, 10, 19, 19, 14, 10});
    connect(m_text, &TableView::opened, m_deeds->details(), &QAction::trigger);
}

void KeysPage::makePolicy()
{
    auto *area = new QScrollArea(m_tabs);
    m_policy = new PolicyEditor(console(), area);
    area->setWidget(m_policy);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    letScrollFree(*area);
    // All of it is seen at once, with a line for what is wrong.
    area->setMinimumHeight(m_policy->sizeHint().height() + 2 * fontMetrics().lineSpacing());
    const int tab = m_tabs->addTab(area, tr("&Policy"));
    m_tabs->addTab(m_text, tr("&Timeline as text"));
    connect(m_policy, &PolicyEditor::drafted, this, [this, tab](const QMap<QString, QString> &settings) {
        m_watch.setOtherSettings(settings);
        m_tabs->setTabIcon(tab, settings.isEmpty() ? QIcon() : icon(QStringLiteral("edit")));
    });
}

void KeysPage::joinSelections()
{
    TimelineView *view = m_timeline->view();
    connect(view, &TimelineView::viewportChanged, this,
        [this, view] { m_watch.lookAheadUntil(view->shown().scale().until()); });
    connect(view, &TimelineView::selectionChanged, this, &KeysPage::select);
    connect(view, &TimelineView::opened, m_deeds->details(), &QAction::trigger);
    connect(view, &TimelineView::menuRequested, m_deeds, &KeyDeeds::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid())
            select(m_keys.lifeAt(m_sorted->mapToSource(row).row()).sequence);
    });
    connect(m_text->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid())
            select(m_stretches.sequenceAt(row.row()));
    });
}

void KeysPage::select(qint64 sequence)
{
    if (m_selected == sequence)
        return;
    m_selected = sequence;
    m_timeline->select(sequence);
    if (const int row = m_keys.rowOf(sequence); row >= 0)
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_keys.index(row, KeyTable::Kid)));
    else
        m_table->clearSelection();
    const QModelIndex text = m_text->currentIndex();
    if (!text.isValid() || m_stretches.sequenceAt(text.row()) != sequence)
        m_text->setCurrentIndex(m_stretches.index(m_stretches.rowOf(sequence), 0));
    judge();
}

void KeysPage::showLives()
{
    const QList<KeyLife> &lives = m_watch.lives();
    m_keys.setLives(lives);
    m_stretches.setLives(lives, console().clock.now());
    m_timeline->setLives(lives, m_watch.isPreview());
    const auto published =
        std::ranges::count_if(lives, [](const KeyLife &life) { return !life.isPlanned() && !life.hasLeft(); });
    setSubtitle(tr("%n key(s) in the key set", nullptr, static_cast<int>(published)));
    const auto wanted = std::ranges::find(lives, m_wanted, &KeyLife::kid);
    if (!m_wanted.isEmpty() && wanted != lives.end()) {
        m_wanted = {};
        select(wanted->sequence);
    }
    judge();
}

std::optional<admin::Key> KeysPage::selectedKey()
{
    const int row = m_keys.rowOf(m_selected);
    const auto key =
        row < 0 ? fail(admin::AdminError::NotFound, QString()) : console().api.keys().show(m_keys.lifeAt(row).kid);
    return key ? std::optional(*key) : std::nullopt;
}

void KeysPage::judge()
{
    const int row = m_keys.rowOf(m_selected);
    m_deeds->setPossible(row >= 0, row >= 0 && m_keys.lifeAt(row).state != u"revoked");
}

void KeysPage::show(const QVariant &what)
{
    if (what.toString() == u"policy") {
        m_tabs->setCurrentIndex(1);
        m_policy->first()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_wanted = KeyId(what.toString());
    showLives();
}

QVariantMap KeysPage::draft() const { return m_policy->draft().texts(); }

void KeysPage::takeDraft(const QVariantMap &texts) { m_policy->draft().change(texts); }

void KeysPage::refresh()
{
    m_watch.refresh();
    m_policy->refresh();
}

QWidget *KeysPage::firstFocus() { return m_timeline->view(); }

void KeysPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void KeysPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_actions->importKey(fileIn(event->mimeData()));
}

} // namespace tessera::ui
