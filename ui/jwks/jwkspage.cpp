// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jwks/jwkspage.h"

#include "ui/jwks/comparisondelegate.h"
#include "ui/jwks/heldcard.h"
#include "ui/jwks/servedcard.h"
#include "ui/models/jsontext.h"
#include "ui/models/keysettext.h"
#include "ui/models/localfile.h"
#include "ui/models/serviceaddress.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

// The headings and one key, where messages take the room.
constexpr int leastRows = 2;

// More than there is room for: both are made smaller alike.
constexpr int wide = 10'000;

const QString &setsLayout()
{
    static const QString name = QStringLiteral("jwks/sets");
    return name;
}

const QString &partsLayout()
{
    static const QString name = QStringLiteral("jwks/parts");
    return name;
}

// The parts of a text that are not the same in both sets.
QList<CodeView::Mark> marksIn(
    const QString &text, const QList<ComparedKey> &keys, KeyPlace onlyHere, CodeView::Tone tone)
{
    QList<CodeView::Mark> marks;
    const QList<WrittenKey> stretches = writtenKeys(text);
    for (const WrittenKey &stretch : stretches) {
        const auto key = std::ranges::find(keys, stretch.kid, &ComparedKey::kid);
        if (key == keys.end() || (key->place != onlyHere && key->place != KeyPlace::Different))
            continue;
        marks.append({.at = stretch.at,
            .length = stretch.length,
            .tone = key->place == onlyHere ? tone : CodeView::Tone::Conflict,
            .word = placeName(key->place)});
    }
    return marks;
}

} // namespace

JwksPage::JwksPage(Console &console, QWidget *parent)
    : Page(console, tr("JWKS"), parent)
    , m_fetches(console.requestLog, console.requests)
{
    addButtons();
    m_parts = new QSplitter(Qt::Vertical, this);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(12);
    m_parts->addWidget(makeSets());
    m_parts->addWidget(makeTable());
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 1);
    m_parts->restoreState(console.preferences.layout(partsLayout()));
    setContent(m_parts);

    connect(&console.api, &admin::AdminApi::keysChanged, this, &JwksPage::showSets);
    connect(&console.services, &admin::ServiceControl::heldKeysChanged, this, &JwksPage::showSets);
    connect(&console.services, &admin::ServiceControl::statusChanged, this, &JwksPage::showSets);
    connect(&m_second, &QTimer::timeout, this, &JwksPage::showSets);
    m_second.setInterval(1s);
    showSets();
}

JwksPage::~JwksPage()
{
    console().preferences.setLayout(setsLayout(), m_sets->saveState());
    console().preferences.setLayout(partsLayout(), m_parts->saveState());
}

void JwksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_second.start();
    showSets();
}

void JwksPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_second.stop();
}

void JwksPage::addButtons()
{
    auto *ways = new QButtonGroup(this);
    ways->addButton(addToHeading(choiceButton(tr("&Pretty"), tr("In lines that people read"), this)), 1);
    ways->addButton(addToHeading(choiceButton(tr("&Raw"), tr("The very bytes"), this)), 0);
    ways->button(1)->setChecked(true);
    connect(ways, &QButtonGroup::idClicked, this, [this](int id) {
        m_isPretty = id == 1;
        showSets();
    });
    addToHeading(copyTextButton(tr("Copy as c&url"), [this] { return QStringLiteral("curl -i ") + url(); }, this));
    addToHeading(
        copyTextButton(
            tr("&Copy"), [this] { return QString::fromUtf8(console().api.keys().published().document); }, this))
        ->setAccessibleName(tr("Copy the key set that is served"));
    QPushButton *save = addToHeading(iconButton(QStringLiteral("export"), tr("&Save…"), this));
    save->setAccessibleName(tr("Save the key set that is served as a file"));
    connect(save, &QPushButton::clicked, this, &JwksPage::save);
}

QWidget *JwksPage::makeSets()
{
    m_sets = new QSplitter(Qt::Horizontal, this);
    m_sets->setChildrenCollapsible(false);
    m_sets->setHandleWidth(12);
    m_served = new ServedCard(m_sets);
    m_held = new HeldCard(m_sets);
    m_sets->addWidget(m_served);
    m_sets->addWidget(m_held);
    m_sets->setSizes({wide, wide});
    m_sets->restoreState(console().preferences.layout(setsLayout()));
    connect(m_held, &HeldCard::fetchRequested, this, &JwksPage::fetchNow);
    connect(m_held, &HeldCard::startRequested, this, [this] {
        whenDone(tr("The resource service is starting."), console().services.start(admin::Service::Resource),
            [this](const admin::ServiceStatus &) { showSets(); });
    });
    return m_sets;
}

QWidget *JwksPage::makeTable()
{
    auto *card = new Card(tr("Key by key"), this);
    m_difference = new Note(card);
    card->rows()->addWidget(m_difference);
    m_table = new TableView(tr("Keys of both sets"), console().preferences, QStringLiteral("jwks/columns"), card);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->setModelWithColumns(&m_keys, {44, 10, 13});
    m_table->setMinimumHeight(leastRows * m_table->verticalHeader()->defaultSectionSize());
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { console().go(PageId::Keys, m_keys.key(index.row()).kid); });
    card->rows()->addWidget(m_table, 1);
    return card;
}

QString JwksPage::url()
{
    const auto auth = statusOf(console().services.statuses(), admin::Service::Auth);
    if (!auth)
        return {};
    return keySetUrl(clientUrl(*auth, console().configuration.certificate().has_value()));
}

QString JwksPage::written(const QByteArray &document) const
{
    const QString text = QString::fromUtf8(document);
    return m_isPretty ? prettyJson(text) : text;
}

void JwksPage::showSets()
{
    const Instant now = console().clock.now();
    const QList<admin::ServiceStatus> statuses = console().services.statuses();
    const auto auth = statusOf(statuses, admin::Service::Auth);
    const auto resource = statusOf(statuses, admin::Service::Resource);
    const admin::PublishedKeySet served = console().api.keys().published();
    const bool isHolding = resource && resource->state == admin::ServiceState::Running;
    const std::optional<admin::HeldKeySet> held = isHolding ? console().services.heldKeys() : std::nullopt;
    const QList<ComparedKey> keys = compareKeySets(served.document, held, console().api.keys().list(), now);
    m_keys.setKeys(keys);

    const auto &fetch = m_fetches.latest();
    m_served->show(served, url(), auth && !auth->url.isEmpty(),
        fetch ? lastFetchText(*fetch, served.maxAge, now) : QString(), now);
    m_held->show(held, resource, now);
    const QString servedText = written(served.document);
    m_served->setCode(servedText,
        held ? marksIn(servedText, keys, KeyPlace::OnlyServed, CodeView::Tone::Added) : QList<CodeView::Mark>());
    const QString heldText = held ? written(held->document) : QString();
    m_held->setCode(heldText, marksIn(heldText, keys, KeyPlace::OnlyHeld, CodeView::Tone::Missing));

    const bool isSame = std::ranges::all_of(keys, [](const ComparedKey &key) { return key.place == KeyPlace::Both; });
    if (held)
        m_difference->tell(isSame ? MessageKind::Good : MessageKind::News, comparisonText(keys));
    else
        m_difference->clear();
    setSubtitle(tr("%n key(s) served", nullptr, static_cast<int>(writtenKeys(servedText).size())));
}

void JwksPage::show(const QVariant &what)
{
    for (int row = 0; row < m_keys.rowCount(); ++row) {
        if (m_keys.key(row).kid == what.toString())
            m_table->chooseRow(row);
    }
}

void JwksPage::refresh() { showSets(); }

QWidget *JwksPage::firstFocus() { return m_table; }

void JwksPage::fetchNow()
{
    console().services.fetchKeysNow();
    console().messages.tell(MessageKind::News, tr("The resource service fetches its issuer's keys."));
}

void JwksPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the key set"), QString(), tr("JWK sets (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("jwks.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &JwksPage::saveTo);
    dialog->open();
}

void JwksPage::saveTo(const QString &path)
{
    writeFile(path, console().api.keys().published().document, Readers::Everybody)
        .then(this, [this, path](const admin::Outcome<void> &written) {
            if (written)
                console().messages.tell(MessageKind::Good, tr("The key set was saved as %1.").arg(path));
            else
                console().messages.tell(MessageKind::Bad, written.error().detail);
        });
}

} // namespace tessera::ui
