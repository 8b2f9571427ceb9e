// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/verifyview.h"

#include "admin/keysetfetch.h"
#include "admin/tokencourse.h"
#include "admin/tokentools.h"
#include "language/refusals.h"
#include "ui/look/fonts.h"
#include "ui/models/documentsfolder.h"
#include "ui/models/localfile.h"
#include "ui/playground/tonedelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/instantfield.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

QString noToken() { return VerifyView::tr("There is no token to verify."); }

} // namespace

VerifyView::VerifyView(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_source(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_fetch(iconButton(QStringLiteral("import"), tr("&Fetch"), this))
    , m_pasted(new QPlainTextEdit(this))
    , m_issuer(new QLineEdit(this))
    , m_audience(new QLineEdit(this))
    , m_isNow(new QCheckBox(tr("as of no&w"), this))
    , m_at(new InstantField(this))
    , m_verdict(new Note(this))
    , m_table(new TableView(tr("Checks"), console.preferences, QStringLiteral("playground/checks"), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    makeFields(*rows);
    rows->addWidget(m_verdict);
    m_table->setItemDelegate(new ToneDelegate(CheckModel::Verdict, m_table));
    m_table->setModelWithColumns(&m_checks, {15, 17, 60});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    rows->addWidget(m_table, 1);
    chooseSource();
}

void VerifyView::makeFields(QBoxLayout &rows)
{
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this](const QString &label, QWidget *field, QLayout *row) {
        auto *text = new QLabel(label);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        m_form->addRow(text, row);
    };
    const auto rowOf = [](std::initializer_list<QWidget *> widgets) {
        auto *row = new QHBoxLayout;
        for (QWidget *widget : widgets)
            row->addWidget(widget, widget == *widgets.begin() ? 1 : 0);
        return row;
    };
    m_source->addItem(tr("the keys of this installation"));
    m_source->addItem(tr("the keys that the resource service holds"));
    m_source->addItem(tr("a key set at an address"));
    m_source->addItem(tr("a key that is pasted here"));
    m_source->addItem(tr("the throw-away key that signed it"));
    add(tr("&Keys"), m_source, rowOf({m_source}));
    m_address->setPlaceholderText(QStringLiteral("https://issuer.example/.well-known/jwks.json"));
    m_addressRow = rowOf({m_address, m_fetch});
    add(tr("Add&ress"), m_address, m_addressRow);
    m_pasted->setPlaceholderText(tr("A JWK, a JWK set, a public key or a certificate (PEM)"));
    m_pasted->setFont(fixedFont());
    m_pasted->setTabChangesFocus(true);
    m_pasted->setMaximumHeight(4 * m_pasted->fontMetrics().lineSpacing() + 12);
    QToolButton *file = toolButton(QStringLiteral("folder"), tr("Open a file with keys"), this);
    connect(file, &QToolButton::clicked, this, &VerifyView::openFile);
    m_pastedRow = rowOf({m_pasted, file});
    add(tr("Pa&sted key"), m_pasted, m_pastedRow);
    m_issuer->setPlaceholderText(tr("not compared"));
    m_audience->setPlaceholderText(tr("not compared"));
    auto *audience = new QLabel(tr("Au&dience"), this);
    audience->setBuddy(m_audience);
    m_audience->setAccessibleName(tr("Audience"));
    auto *parties = rowOf({m_issuer, audience, m_audience});
    parties->setStretchFactor(m_audience, 1);
    add(tr("&Issuer"), m_issuer, parties);
    m_isNow->setChecked(true);
    m_at->setEnabled(false);
    add(tr("Instan&t"), m_at, rowOf({m_at, m_isNow}));
    rows.addLayout(m_form);

    connect(m_source, &QComboBox::currentIndexChanged, this, &VerifyView::chooseSource);
    connect(m_fetch, &QPushButton::clicked, this, &VerifyView::fetch);
    connect(m_address, &QLineEdit::returnPressed, this, &VerifyView::fetch);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_fetched.clear();
        judgeAnew();
    });
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &VerifyView::judgeAnew);
    connect(m_issuer, &QLineEdit::textChanged, this, &VerifyView::judgeAnew);
    connect(m_audience, &QLineEdit::textChanged, this, &VerifyView::judgeAnew);
    connect(m_at, &InstantField::dateTimeChanged, this, &VerifyView::judge);
    connect(m_isNow, &QCheckBox::toggled, this, [this](bool isNow) {
        m_at->setEnabled(!isNow);
        judge();
    });
    connect(&m_console.api, &admin::AdminApi::keysChanged, this, &VerifyView::judgeAnew);
    connect(&m_console.services, &admin::ServiceControl::heldKeysChanged, this, &VerifyView::judgeAnew);
}

void VerifyView::setToken(const QByteArray &token)
{
    m_token = token;
    judgeAnew();
}

// Where nobody has chosen an instant, the one that stands there is not long past.
void VerifyView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QSignalBlocker isQuiet(m_at);
    if (m_isNow->isChecked())
        m_at->setInstant(m_console.clock.now());
}

void VerifyView::setThrowAwayKey(const QByteArray &publicKey)
{
    m_throwAway = publicKey;
    const Source wanted = publicKey.isEmpty() ? Source::Ours : Source::ThrowAway;
    if (source() == Source::ThrowAway || wanted == Source::ThrowAway)
        m_source->setCurrentIndex(static_cast<int>(wanted));
}

void VerifyView::setInstant(Instant instant)
{
    m_isNow->setChecked(false);
    m_at->setInstant(instant);
}

QString VerifyView::sourceText() const { return m_source->currentText(); }

void VerifyView::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Keys to verify with"), documentsFolder(),
        tr("Keys (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        readFile(path, largestFile).then(this, [this](const admin::Outcome<QByteArray> &read) {
            if (read)
                m_pasted->setPlainText(QString::fromUtf8(*read));
            else
                m_console.messages.tell(MessageKind::Bad, read.error().detail);
        });
    });
    dialog->open();
}

VerifyView::Source VerifyView::source() const { return static_cast<Source>(m_source->currentIndex()); }

QString VerifyView::configured(const QString &name) const
{
    const QList<admin::ConfigurationEntry> entries = m_console.configuration.entries();
    const auto found = std::ranges::find(entries, name, &admin::ConfigurationEntry::name);
    return found == entries.end() ? QString() : found->value;
}

// What tokens of ours name is what is asked of them; of others' nobody here knows.
void VerifyView::chooseSource()
{
    const bool isOurs = source() == Source::Ours || source() == Source::Held;
    m_form->setRowVisible(m_addressRow, source() == Source::Address);
    m_form->setRowVisible(m_pastedRow, source() == Source::Pasted);
    const QSignalBlocker issuerIsQuiet(m_issuer), audienceIsQuiet(m_audience);
    m_issuer->setText(isOurs ? configured(QStringLiteral("issuer")) : QString());
    m_audience->setText(isOurs ? configured(QStringLiteral("audience")) : QString());
    judgeAnew();
}

admin::TokenExpectation VerifyView::expectation() const
{
    admin::TokenExpectation expected;
    expected.issuer = m_issuer->text().trimmed();
    expected.audience = m_audience->text().trimmed();
    if (!m_isNow->isChecked())
        expected.at = m_at->instant();
    return expected;
}

void VerifyView::fetch()
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    showNothing(tr("The key set is being fetched."));
    admin::fetchKeySet(url).then(this, [this, asked = ++m_asked](const admin::Outcome<QByteArray> &fetched) {
        if (asked != m_asked)
            return;
        if (!fetched) {
            m_checks.setChecks({});
            m_verdict->tell(MessageKind::Bad, language::inOurLanguage(fetched.error().detail));
            return;
        }
        m_fetched = *fetched;
        judgeAnew();
    });
}

void VerifyView::judgeAnew()
{
    judge();
    Q_EMIT changed();
}

void VerifyView::judge()
{
    ++m_asked;
    if (m_token.isEmpty()) {
        showNothing(noToken());
    } else if (source() == Source::Ours) {
        m_console.api.tokens()
            .verify(m_token, expectation())
            .then(this, [this, asked = m_asked](const admin::Outcome<admin::TokenVerdict> &verdict) {
                if (asked == m_asked)
                    show(verdict);
            });
    } else if (const auto keys = keysAtHand()) {
        show(admin::verifyToken(m_token, *keys, expectation(), m_console.clock.now()));
    } else {
        showNothing(keys.error());
    }
}

std::expected<QByteArray, QString> VerifyView::keysAtHand() const
{
    const auto orSay = [](const QByteArray &keys, const QString &sentence) -> std::expected<QByteArray, QString> {
        if (keys.trimmed().isEmpty())
            return std::unexpected(sentence);
        return keys;
    };
    switch (source()) {
    case Source::Held: {
        const auto held = m_console.services.heldKeys();
        return orSay(held ? held->document : QByteArray(), tr("The resource service holds no keys now."));
    }
    case Source::Address: return orSay(m_fetched, tr("Nothing was fetched from that address yet."));
    case Source::Pasted: return orSay(m_pasted->toPlainText().toUtf8(), tr("There is no key to verify with."));
    case Source::ThrowAway: return orSay(m_throwAway, tr("No token was signed with a throw-away key yet."));
    case Source::Ours: break;
    }
    return std::unexpected(QString());
}

std::expected<admin::Answer<QList<admin::TokenStretch>>, QString> VerifyView::course() const
{
    if (m_token.isEmpty())
        return std::unexpected(noToken());
    if (source() == Source::Ours)
        return m_console.api.tokens().course(m_token, expectation());
    return keysAtHand().transform(
        [this](const QByteArray &keys) { return readyFuture(admin::tokenCourse(m_token, keys, expectation())); });
}

void VerifyView::show(const admin::Outcome<admin::TokenVerdict> &verdict)
{
    if (!verdict) {
        m_checks.setChecks({});
        m_verdict->tell(MessageKind::Bad, language::inOurLanguage(verdict.error().detail));
        return;
    }
    m_checks.setChecks(verdict->checks);
    const auto failed = std::ranges::find(verdict->checks, verdict->failed, &TokenCheck::name);
    if (failed != verdict->checks.end())
        m_table->chooseRow(static_cast<int>(failed - verdict->checks.begin()));
    if (verdict->accepted)
        m_verdict->tell(MessageKind::Good, tr("The token is accepted."));
    else
        m_verdict->tell(MessageKind::Bad,
            tr("The token is refused: %1")
                .arg(failed == verdict->checks.end() ? QString() : language::inOurLanguage(failed->reason)));
}

void VerifyView::showNothing(const QString &sentence)
{
    m_checks.setChecks({});
    m_verdict->tell(MessageKind::News, sentence);
}

} // namespace tessera::ui
