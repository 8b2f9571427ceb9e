// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/verifyview.h"

#include "admin/keysetfetch.h"
#include "admin/tokentools.h"
#include "ui/look/fonts.h"
#include "ui/models/refusals.h"
#include "ui/playground/checkdelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

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
    , m_at(new QDateTimeEdit(QDateTime::currentDateTime(), this))
    , m_verdict(new Note(this))
    , m_table(new TableView(tr("Checks"), console.preferences, QStringLiteral("playground/checks"), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    makeFields(*rows);
    rows->addWidget(m_verdict);
    m_table->setItemDelegate(new CheckDelegate(m_table));
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
    add(tr("&Keys"), m_source, rowOf({m_source}));
    m_address->setPlaceholderText(QStringLiteral("https://issuer.example/.well-known/jwks.json"));
    m_addressRow = rowOf({m_address, m_fetch});
    add(tr("Add&ress"), m_address, m_addressRow);
    m_pasted->setPlaceholderText(tr("A JWK, a JWK set, a public key or a certificate (PEM)"));
    m_pasted->setFont(fixedFont());
    m_pasted->setTabChangesFocus(true);
    m_pasted->setMaximumHeight(4 * m_pasted->fontMetrics().lineSpacing() + 12);
    m_pastedRow = rowOf({m_pasted});
    add(tr("Pas&ted key"), m_pasted, m_pastedRow);
    m_issuer->setPlaceholderText(tr("not compared"));
    m_audience->setPlaceholderText(tr("not compared"));
    auto *audience = new QLabel(tr("Au&dience"), this);
    audience->setBuddy(m_audience);
    m_audience->setAccessibleName(tr("Audience"));
    auto *parties = rowOf({m_issuer, audience, m_audience});
    parties->setStretchFactor(m_audience, 1);
    add(tr("&Issuer"), m_issuer, parties);
    m_at->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_at->setCalendarPopup(true);
    m_at->setLayoutDirection(Qt::LeftToRight);
    m_isNow->setChecked(true);
    m_at->setEnabled(false);
    add(tr("Inst&ant"), m_at, rowOf({m_at, m_isNow}));
    rows.addLayout(m_form);

    connect(m_source, &QComboBox::currentIndexChanged, this, &VerifyView::chooseSource);
    connect(m_fetch, &QPushButton::clicked, this, &VerifyView::fetch);
    connect(m_address, &QLineEdit::returnPressed, this, &VerifyView::fetch);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_fetched.clear();
        judge();
    });
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &VerifyView::judge);
    connect(m_issuer, &QLineEdit::textChanged, this, &VerifyView::judge);
    connect(m_audience, &QLineEdit::textChanged, this, &VerifyView::judge);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &VerifyView::judge);
    connect(m_isNow, &QCheckBox::toggled, this, [this](bool isNow) {
        m_at->setEnabled(!isNow);
        judge();
    });
    connect(&m_console.api, &admin::AdminApi::keysChanged, this, &VerifyView::judge);
    connect(&m_console.services, &admin::ServiceControl::heldKeysChanged, this, &VerifyView::judge);
}

void VerifyView::setToken(const QByteArray &token)
{
    m_token = token;
    judge();
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
    judge();
}

admin::TokenExpectation VerifyView::expectation() const
{
    admin::TokenExpectation expected;
    expected.issuer = m_issuer->text().trimmed();
    expected.audience = m_audience->text().trimmed();
    if (!m_isNow->isChecked())
        expected.at = fromMilliseconds(m_at->dateTime().toMSecsSinceEpoch());
    return expected;
}

void VerifyView::fetch()
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    showNothing(tr("The key set is being fetched."));
    QFuture(admin::fetchKeySet(url)).then(this, [this, asked = ++m_asked](const admin::Outcome<QByteArray> &fetched) {
        if (asked != m_asked)
            return;
        if (!fetched) {
            m_checks.setChecks({});
            m_verdict->tell(MessageKind::Bad, inOurLanguage(fetched.error().detail));
            return;
        }
        m_fetched = *fetched;
        judge();
    });
}

void VerifyView::judge()
{
    ++m_asked;
    if (m_token.isEmpty()) {
        showNothing(tr("There is no token to verify."));
        return;
    }
    switch (source()) {
    case Source::Ours:
        QFuture(m_console.api.tokens().verify(m_token, expectation()))
            .then(this, [this, asked = m_asked](const admin::Outcome<admin::TokenVerdict> &verdict) {
                if (asked == m_asked)
                    show(verdict);
            });
        return;
    case Source::Held: {
        const auto held = m_console.services.heldKeys();
        if (held && !held->document.isEmpty())
            judgeBy(held->document);
        else
            showNothing(tr("The resource service holds no keys now."));
        return;
    }
    case Source::Address:
        if (m_fetched.isEmpty())
            showNothing(tr("Nothing was fetched from that address yet."));
        else
            judgeBy(m_fetched);
        return;
    case Source::Pasted:
        if (m_pasted->toPlainText().trimmed().isEmpty())
            showNothing(tr("There is no key to verify with."));
        else
            judgeBy(m_pasted->toPlainText().toUtf8());
    }
}

void VerifyView::judgeBy(const QByteArray &keys)
{
    show(admin::verifyToken(m_token, keys, expectation(), m_console.clock.now()));
}

void VerifyView::show(const admin::Outcome<admin::TokenVerdict> &verdict)
{
    if (!verdict) {
        m_checks.setChecks({});
        m_verdict->tell(MessageKind::Bad, inOurLanguage(verdict.error().detail));
        return;
    }
    m_checks.setChecks(verdict->checks);
    const auto failed = std::ranges::find(verdict->checks, verdict->failed, &TokenCheck::name);
    if (failed != verdict->checks.end())
        m_table->selectRow(static_cast<int>(failed - verdict->checks.begin()));
    if (verdict->accepted)
        m_verdict->tell(MessageKind::Good, tr("The token is accepted."));
    else
        m_verdict->tell(
            MessageKind::Bad, tr("The token is refused: %1")
                                  .arg(failed == verdict->checks.end() ? QString() : inOurLanguage(failed->reason)));
}

void VerifyView::showNothing(const QString &sentence)
{
    m_checks.setChecks({});
    m_verdict->tell(MessageKind::News, sentence);
}

} // namespace tessera::ui
