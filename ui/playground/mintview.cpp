// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/mintview.h"

#include "admin/tokentools.h"
#include "core/duration.h"
#include "language/refusals.h"
#include "playground/minttemplate.h"
#include "ui/activity/usercompleter.h"
#include "ui/models/tokenwords.h"
#include "ui/playground/membereditor.h"
#include "ui/playground/tokeneditor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

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
    , m_members(new MemberEditor(console.preferences, this))
    , m_preview(new TokenEditor(this))
    , m_note(new Note(this))
    , m_mint(iconButton(QStringLiteral("key"), tr("Mint a &token"), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    makeFields(*rows);
    rows->addWidget(m_members, 1);
    makeAnswer(*rows);
    connect(m_members, &MemberEditor::changed, this, &MintView::ask);
    connect(m_members, &MemberEditor::refused, this, &MintView::refuse);
    chooseTemplate();
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
        {QStringLiteral("way"), m_members->way()},
        {QStringLiteral("header"), textOf(m_members->changes(MintModel::Part::Header))},
        {QStringLiteral("claims"), textOf(m_members->changes(MintModel::Part::Claims))}};
}

void MintView::takeDraft(const QVariantMap &texts)
{
    m_template->setCurrentIndex(texts.value(QStringLiteral("template")).toInt());
    m_user->setText(texts.value(QStringLiteral("user")).toString());
    m_lifetime->setText(texts.value(QStringLiteral("lifetime")).toString());
    m_key->setCurrentIndex(texts.value(QStringLiteral("key")).toInt());
    m_members->setWay(texts.value(QStringLiteral("way")).toInt());
    m_members->setChanges(
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
    m_members->setChanges(changes.header, changes.claims);
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
    m_console.api.tokens().throwAwayKey(algorithm).then(
        this, [this, algorithm](const admin::Outcome<jose::SigningKey> &key) {
            if (!key) {
                refuse(language::inOurLanguage(key.error().detail));
                return;
            }
            m_throwAway.insert(algorithm, *key);
            ask();
        });
}

std::optional<admin::TokenMint> MintView::wish()
{
    if (!m_members->problem().isEmpty()) {
        refuse(m_members->problem());
        return std::nullopt;
    }
    admin::TokenMint wish{.user = m_user->text().trimmed(),
        .claims = m_members->changes(MintModel::Part::Claims),
        .header = m_members->changes(MintModel::Part::Header)};
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
    m_console.api.tokens().preview(*wanted).then(
        this, [this, asked = m_asked](const admin::Outcome<admin::MintPreview> &preview) {
            if (asked != m_asked)
                return;
            if (preview)
                show(*preview);
            else
                refuse(language::inOurLanguage(preview.error().detail));
        });
}

void MintView::show(const admin::MintPreview &preview)
{
    QJsonObject plain = preview.plainClaims;
    if (!plain.contains(u"sub"))
        plain.insert(QStringLiteral("sub"), nobody());
    m_members->setPlain(preview.plainHeader, plain, m_console.clock.now());
    if (!preview.problem.isEmpty()) {
        refuse(language::inOurLanguage(preview.problem));
        return;
    }
    m_mint->setEnabled(true);
    m_preview->setPlainText(QString::fromLatin1(preview.token));
    m_note->tell(MessageKind::News,
        tr("%1, %Ln bytes", "the form of a token, and its size", static_cast<int>(preview.token.size()))
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
    if (!wanted || std::exchange(m_isMinting, true))
        return;
    const QByteArray publicKey =
        wanted->throwAwayKey ? QJsonDocument(admin::publicJwk(*wanted->throwAwayKey)).toJson(QJsonDocument::Compact)
                             : QByteArray();
    m_console.api.tokens().mint(*wanted).then(this, [this, publicKey](const admin::Outcome<QByteArray> &token) {
        m_isMinting = false;
        if (!token) {
            refuse(language::inOurLanguage(token.error().detail));
            return;
        }
        m_note->tell(MessageKind::Good,
            publicKey.isEmpty() ? tr("The token is minted and stands above.")
                                : tr("The token is minted and stands above. Verify has the key that signed it."));
        Q_EMIT minted(*token, publicKey);
    });
}

} // namespace tessera::ui
