// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/mintview.h"

#include "admin/tokentools.h"
#include "core/duration.h"
#include "jose/base64url.h"
#include "playground/minttemplate.h"
#include "ui/activity/usercompleter.h"
#include "ui/models/refusals.h"
#include "ui/models/tokenwords.h"
#include "ui/playground/memberdialog.h"
#include "ui/playground/mintdelegate.h"
#include "ui/playground/tokeneditor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/note.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

constexpr int linesOfPreview = 2;

// What a token names that no user is behind.
QString nobody() { return QStringLiteral("tessera-playground"); }

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant &text) { return QJsonDocument::fromJson(text.toString().toUtf8()).object(); }

} // namespace

MintView::MintView(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_template(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_lifetime(new QLineEdit(this))
    , m_key(new QComboBox(this))
    , m_ways(new Segments(tr("How the members are shown"), this))
    , m_add(iconButton(QStringLiteral("add"), tr("A&dd…"), this))
    , m_leaveOut(new QPushButton(tr("Leave &out"), this))
    , m_restore(new QPushButton(tr("As befo&re"), this))
    , m_stack(new QStackedWidget(this))
    , m_table(
          new TableView(tr("Members of the new token"), console.preferences, QStringLiteral("playground/mint"), this))
    , m_header(new JsonEditor(tr("Header"), this))
    , m_claims(new JsonEditor(tr("Claims"), this))
    , m_preview(new TokenEditor(this))
    , m_note(new Note(this))
    , m_mint(iconButton(QStringLiteral("key"), tr("Mint a &token"), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    makeFields(*rows);
    makeMembers(*rows);
    makeAnswer(*rows);
    connect(&m_members, &MintModel::changed, this, [this] {
        if (!m_isTyping)
            showText();
        ask();
    });
    connect(&m_members, &MintModel::refused, this, &MintView::refuse);
    chooseTemplate();
    showButtons();
}

void MintView::makeFields(QBoxLayout &rows)
{
    auto *grid = new QGridLayout;
    const auto add = [&](int row, int column, const QString &label, QWidget *field) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        grid->addWidget(text, row, column);
        grid->addWidget(field, row, column + 1);
        grid->setColumnStretch(column + 1, 1);
    };
    for (const playground::MintTemplate &one : playground::mintTemplates()) {
        m_template->addItem(templateName(one));
        m_template->setItemData(m_template->count() - 1, templatePurpose(one), Qt::ToolTipRole);
    }
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->addItem(tr("that of this installation"));
    for (const char *algorithm : {"RS256", "PS256", "ES256", "EdDSA"})
        m_key->addItem(tr("a throw-away one, %1").arg(QString::fromLatin1(algorithm)), QString::fromLatin1(algorithm));
    m_key->setToolTip(tr("No service trusts a throw-away key: it is for trying out others, and to see who takes it"));
    m_user->setPlaceholderText(tr("email address or id; empty: nobody"));
    m_lifetime->setPlaceholderText(tr("that of access tokens"));
    m_lifetime->setToolTip(tr("As 60s, 15min or 24h; at most the longest lifetime in the settings"));
    add(0, 0, tr("&Begin with"), m_template);
    add(0, 2, tr("&User"), m_user);
    add(1, 0, tr("&Signing key"), m_key);
    add(1, 2, tr("Lifet&ime"), m_lifetime);
    rows.addLayout(grid);
    connect(m_template, &QComboBox::currentIndexChanged, this, &MintView::chooseTemplate);
    connect(m_key, &QComboBox::currentIndexChanged, this, &MintView::chooseKey);
    new UserCompleter(*m_user, m_console.api);
    connect(m_user, &QLineEdit::textChanged, this, &MintView::ask);
    connect(m_lifetime, &QLineEdit::textChanged, this, &MintView::ask);
}

void MintView::makeMembers(QBoxLayout &rows)
{
    m_ways->addChoice(tr("&Form"));
    m_ways->addChoice(tr("&JSON"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_ways);
    line->addStretch();
    for (QPushButton *button : {m_add, m_leaveOut, m_restore})
        line->addWidget(button);
    rows.addLayout(line);
    m_table->setItemDelegate(new MintDelegate(m_table));
    m_table->setModelWithColumns(&m_members, {8, 12, 27, 9, 36});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    auto *texts = new QSplitter(this);
    texts->setChildrenCollapsible(false);
    texts->setHandleWidth(12);
    texts->addWidget(m_header);
    texts->addWidget(m_claims);
    texts->setStretchFactor(0, 2);
    texts->setStretchFactor(1, 3);
    m_stack->addWidget(m_table);
    m_stack->addWidget(texts);
    rows.addWidget(m_stack, 1);
    connect(m_ways, &Segments::currentChanged, this, [this](int way) {
        m_stack->setCurrentIndex(way);
        showText();
        showButtons();
        ask();
    });
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { m_table->edit(index.siblingAtColumn(MintModel::Value)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MintView::showButtons);
    connect(&m_members, &QAbstractItemModel::modelReset, this, &MintView::showButtons);
    connect(&m_members, &QAbstractItemModel::dataChanged, this, &MintView::showButtons);
    connect(m_add, &QPushButton::clicked, this, &MintView::addMember);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { m_members.leaveOut(currentRow()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { m_members.restore(currentRow()); });
    for (JsonEditor *editor : {m_header, m_claims})
        connect(editor, &QPlainTextEdit::textChanged, this, &MintView::takeText);
}

void MintView::makeAnswer(QBoxLayout &rows)
{
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("What the token will look like"));
    m_preview->setToolTip(tr("What the token will look like; its signature is made when it is minted"));
    m_preview->setPlaceholderText({});
    m_preview->setReadOnly(true);
    m_preview->showLines(linesOfPreview);
    rows.addWidget(m_preview);
    auto *line = new QHBoxLayout;
    line->addWidget(m_note, 1);
    line->addWidget(m_mint, 0, Qt::AlignTop | Qt::AlignTrailing);
    rows.addLayout(line);
    connect(m_mint, &QPushButton::clicked, this, &MintView::mint);
}

QVariantMap MintView::draft() const
{
    return {{QStringLiteral("template"), m_template->currentIndex()}, {QStringLiteral("user"), m_user->text()},
        {QStringLiteral("lifetime"), m_lifetime->text()}, {QStringLiteral("key"), m_key->currentIndex()},
        {QStringLiteral("way"), m_ways->current()},
        {QStringLiteral("header"), textOf(m_members.changes(MintModel::Part::Header))},
        {QStringLiteral("claims"), textOf(m_members.changes(MintModel::Part::Claims))}};
}

void MintView::takeDraft(const QVariantMap &texts)
{
    m_template->setCurrentIndex(texts.value(QStringLiteral("template")).toInt());
    m_user->setText(texts.value(QStringLiteral("user")).toString());
    m_lifetime->setText(texts.value(QStringLiteral("lifetime")).toString());
    m_key->setCurrentIndex(texts.value(QStringLiteral("key")).toInt());
    m_ways->setCurrent(texts.value(QStringLiteral("way")).toInt());
    m_members.setChanges(
        objectOf(texts.value(QStringLiteral("header"))), objectOf(texts.value(QStringLiteral("claims"))));
}

// What was planned has grown older meanwhile.
void MintView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void MintView::chooseTemplate()
{
    const auto templates = playground::mintTemplates();
    const auto changes = playground::changesOf(
        templates[static_cast<size_t>(std::max(m_template->currentIndex(), 0))], m_console.clock.now());
    m_template->setToolTip(m_template->currentData(Qt::ToolTipRole).toString());
    m_members.setChanges(changes.header, changes.claims);
}

// A key that is needed again is the same one.
void MintView::chooseKey()
{
    const QString algorithm = m_key->currentData().toString();
    if (algorithm.isEmpty() || m_throwAway.contains(algorithm)) {
        ask();
        return;
    }
    m_note->tell(MessageKind::News, tr("A key is being made."));
    QFuture(m_console.api.tokens().throwAwayKey(algorithm))
        .then(this, [this, algorithm](const admin::Outcome<jose::SigningKey> &key) {
            if (!key) {
                refuse(inOurLanguage(key.error().detail));
                return;
            }
            m_throwAway.insert(algorithm, *key);
            ask();
        });
}

void MintView::addMember()
{
    auto *dialog = new MemberDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_members.set(dialog->part(), dialog->name(), dialog->value());
        m_table->chooseRow(m_members.rowOf(dialog->part(), dialog->name()));
    });
    dialog->open();
}

int MintView::currentRow() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.isEmpty() ? -1 : rows.first();
}

void MintView::showButtons()
{
    const int row = currentRow();
    const bool isForm = m_ways->current() == 0;
    for (QPushButton *button : {m_add, m_leaveOut, m_restore})
        button->setVisible(isForm);
    const QModelIndex value = row < 0 ? QModelIndex() : m_members.index(row, MintModel::Value);
    const bool isChanged = value.isValid() && m_members.data(value, MintModel::ChangedRole).toBool();
    m_leaveOut->setEnabled(value.isValid());
    m_restore->setEnabled(isChanged);
}

void MintView::showText()
{
    const QSignalBlocker headerIsQuiet(m_header), claimsAreQuiet(m_claims);
    m_shownHeader = m_members.written(MintModel::Part::Header);
    m_shownClaims = m_members.written(MintModel::Part::Claims);
    m_header->setPlainText(m_shownHeader.text);
    m_claims->setPlainText(m_shownClaims.text);
    m_textProblem.clear();
}

void MintView::takeText()
{
    m_isTyping = true;
    const auto header = m_members.takeText(MintModel::Part::Header, m_header->toPlainText(), m_shownHeader);
    const auto claims = m_members.takeText(MintModel::Part::Claims, m_claims->toPlainText(), m_shownClaims);
    m_isTyping = false;
    m_textProblem = !header   ? tr("The header cannot be read: %1").arg(header.error())
                    : !claims ? tr("The claims cannot be read: %1").arg(claims.error())
                              : QString();
    ask();
}

std::optional<admin::TokenMint> MintView::wish()
{
    if (!m_textProblem.isEmpty()) {
        refuse(m_textProblem);
        return std::nullopt;
    }
    admin::TokenMint wish{.user = m_user->text().trimmed(),
        .claims = m_members.changes(MintModel::Part::Claims),
        .header = m_members.changes(MintModel::Part::Header)};
    if (wish.user.isEmpty() && !wish.claims.contains(u"sub"))
        wish.claims.insert(QStringLiteral("sub"), nobody());
    if (const QString text = m_lifetime->text().trimmed(); !text.isEmpty()) {
        wish.lifetime = durationFromText(text);
        if (!wish.lifetime) {
            refuse(tr("The lifetime is a number with a unit, as 60s, 15min or 24h."));
            return std::nullopt;
        }
    }
    if (const QString algorithm = m_key->currentData().toString(); !algorithm.isEmpty()) {
        const auto key = m_throwAway.constFind(algorithm);
        if (key == m_throwAway.cend())
            return std::nullopt; // it is being made
        wish.throwAwayKey = *key;
    }
    return wish;
}

void MintView::ask()
{
    const auto wanted = wish();
    ++m_asked;
    if (!wanted)
        return;
    QFuture(m_console.api.tokens().preview(*wanted))
        .then(this, [this, asked = m_asked](const admin::Outcome<admin::MintPreview> &preview) {
            if (asked != m_asked)
                return;
            if (preview)
                show(*preview);
            else
                refuse(inOurLanguage(preview.error().detail));
        });
}

void MintView::show(const admin::MintPreview &preview)
{
    QJsonObject plain = preview.plainClaims;
    if (!plain.contains(u"sub"))
        plain.insert(QStringLiteral("sub"), nobody());
    m_members.setPlain(preview.plainHeader, plain, m_console.clock.now());
    const bool isTyping = m_header->hasFocus() || m_claims->hasFocus();
    if (!isTyping)
        showText();
    if (!preview.problem.isEmpty()) {
        refuse(inOurLanguage(preview.problem));
        return;
    }
    m_mint->setEnabled(true);
    const auto part = [](const QJsonObject &object) {
        return jose::toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const QByteArray signature = jose::toBase64Url(QByteArray(preview.signatureBytes, '\0'));
    const QByteArray token = part(preview.header) + '.' + part(preview.claims) + '.' + signature;
    m_preview->setPlainText(QString::fromLatin1(token));
    m_note->tell(
        MessageKind::News, tr("%1, %Ln bytes", "the form of a token, and its size", static_cast<int>(token.size()))
                               .arg(formText(m_preview->inspection(), m_console.clock.now())));
}

void MintView::refuse(const QString &sentence)
{
    ++m_asked;
    m_note->tell(MessageKind::Bad, sentence);
    m_preview->clear();
    m_mint->setEnabled(false);
}

void MintView::mint()
{
    const auto wanted = wish();
    if (!wanted)
        return;
    const QByteArray publicKey =
        wanted->throwAwayKey ? QJsonDocument(admin::publicJwk(*wanted->throwAwayKey)).toJson(QJsonDocument::Compact)
                             : QByteArray();
    m_mint->setEnabled(false);
    QFuture(m_console.api.tokens().mint(*wanted))
        .then(this, [this, publicKey](const admin::Outcome<QByteArray> &token) {
            if (!token) {
                refuse(inOurLanguage(token.error().detail));
                return;
            }
            m_mint->setEnabled(true);
            m_note->tell(MessageKind::Good,
                publicKey.isEmpty() ? tr("The token is minted and stands above.")
                                    : tr("The token is minted and stands above. Verify has the key that signed it."));
            Q_EMIT minted(*token, publicKey);
        });
}

} // namespace tessera::ui
