// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/sendview.h"

#include "language/refusals.h"
#include "ui/look/fonts.h"
#include "ui/models/answertext.h"
#include "ui/models/serviceaddress.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/note.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace tessera::ui {

namespace {

constexpr int mostSent = 50;
constexpr int linesOfFields = 2;

void shrink(QPlainTextEdit *edit)
{
    edit->setFont(fixedFont());
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(linesOfFields * edit->fontMetrics().lineSpacing() + 2 * edit->frameWidth() +
                         2 * qRound(edit->document()->documentMargin()));
}

} // namespace

SendView::SendView(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_method(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_send(iconButton(QStringLiteral("start"), tr("&Send"), this))
    , m_withToken(new QCheckBox(tr("with the to&ken"), this))
    , m_headers(new QPlainTextEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_history(new QComboBox(this))
    , m_summary(new Note(this))
    , m_remarks(new Note(this))
    , m_ways(new Segments(tr("How the answer is shown"), this))
    , m_parts(new QSplitter(this))
    , m_answerHeaders(new QPlainTextEdit(this))
    , m_code(new CodeView(tr("Body of the answer"), this))
{
    makeFields();
    connect(m_send, &QPushButton::clicked, this, &SendView::send);
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (!m_exchange)
            send();
    });
    connect(m_ways, &Segments::currentChanged, this, &SendView::showAnswer);
    connect(m_history, &QComboBox::activated, this, &SendView::showAgain);
}

void SendView::makeFields()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    auto *fields = new QWidget(this);
    fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &label, QWidget *field, QLayout *row) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(text, row);
    };
    const auto rowOf = [](std::initializer_list<std::pair<QWidget *, int>> widgets) {
        auto *row = new QHBoxLayout;
        for (const auto &[widget, stretch] : widgets)
            row->addWidget(widget, stretch);
        return row;
    };
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
        m_method->addItem(QString::fromLatin1(method));
    m_method->setAccessibleName(tr("Method"));
    m_address->setText(resourceDataUrl(m_console.services.statuses()));
    m_withToken->setChecked(true);
    add(tr("Add&ress"), m_address, rowOf({{m_method, 0}, {m_address, 1}, {m_withToken, 0}, {m_send, 0}}));
    shrink(m_headers);
    m_headers->setPlaceholderText(tr("Name: value, one a line"));
    shrink(m_body);
    auto *body = new QLabel(tr("&Body"), this);
    body->setBuddy(m_body);
    m_body->setAccessibleName(tr("Body"));
    add(tr("&Headers"), m_headers, rowOf({{m_headers, 1}, {body, 0}, {m_body, 1}}));
    m_history->setPlaceholderText(tr("nothing was sent yet"));
    QPushButton *curl = copyTextButton(tr("Copy as c&url"), [this] { return asCurl(); }, this);
    curl->setToolTip(tr("With $TOKEN in place of the token"));
    add(tr("Sent be&fore"), m_history, rowOf({{m_history, 1}, {curl, 0}}));
    rows->addWidget(fields);
    m_ways->addChoice(tr("Pre&tty"));
    m_ways->addChoice(tr("Ra&w"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_ways, 0, Qt::AlignTrailing);
    rows->addLayout(line);
    rows->addWidget(m_remarks);
    m_answerHeaders->setAccessibleName(tr("Headers of the answer"));
    m_answerHeaders->setReadOnly(true);
    m_answerHeaders->setTabChangesFocus(true);
    m_answerHeaders->setFont(fixedFont());
    m_answerHeaders->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_answerHeaders->setLayoutDirection(Qt::LeftToRight);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(12);
    m_parts->addWidget(m_answerHeaders);
    m_parts->addWidget(m_code);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    rows->addWidget(m_parts, 1);
    rows->addStretch();
    showParts(false);
}

std::optional<playground::HttpTrial> SendView::trial()
{
    playground::HttpTrial trial;
    trial.method = m_method->currentText().toLatin1();
    trial.url = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    trial.body = m_body->toPlainText().toUtf8();
    const bool isWeb = trial.url.scheme() == u"http" || trial.url.scheme() == u"https";
    if (!trial.url.isValid() || !isWeb || trial.url.host().isEmpty()) {
        m_summary->tell(MessageKind::Bad, tr("This is not an http or https address."));
        return std::nullopt;
    }
    const auto headers = playground::headersFromText(m_headers->toPlainText());
    if (!headers) {
        m_summary->tell(MessageKind::Bad, language::inOurLanguage(headers.error()));
        return std::nullopt;
    }
    trial.headers = *headers;
    if (m_withToken->isChecked())
        trial.token = m_token;
    return trial;
}

void SendView::send()
{
    if (m_exchange) {
        m_exchange->cancel();
        return;
    }
    const auto wanted = trial();
    if (!wanted)
        return;
    m_exchange = std::make_unique<playground::HttpExchange>(*wanted);
    connect(m_exchange.get(), &playground::HttpExchange::finished, this, &SendView::end, Qt::QueuedConnection);
    relabel(*m_send, QStringLiteral("stop"), tr("St&op"));
    m_summary->tell(MessageKind::News, tr("The request is under way."));
    m_remarks->clear();
    showParts(false);
    m_exchange->start();
}

void SendView::end()
{
    m_answer = m_exchange->answer();
    remember();
    m_exchange.reset();
    relabel(*m_send, QStringLiteral("start"), tr("&Send"));
    showAnswer();
}

void SendView::remember()
{
    playground::HttpTrial kept = m_exchange->trial();
    const bool withToken = !std::exchange(kept.token, {}).isEmpty();
    m_sent.prepend({kept, withToken, m_answer});
    if (m_sent.size() > mostSent)
        m_sent.removeLast();
    m_history->clear();
    for (const Sent &sent : std::as_const(m_sent))
        m_history->addItem(QStringLiteral("%1 %2: %3")
                .arg(QString::fromLatin1(sent.trial.method), sent.trial.url.toString(), answerSummary(sent.answer)));
    m_history->setCurrentIndex(0);
}

void SendView::showAgain(int number)
{
    const Sent &sent = m_sent[number];
    m_method->setCurrentText(QString::fromLatin1(sent.trial.method));
    m_address->setText(sent.trial.url.toString());
    m_withToken->setChecked(sent.withToken);
    QStringList headers;
    for (const auto &[name, value] : sent.trial.headers)
        headers.append(QString::fromUtf8(name) + QStringLiteral(": ") + QString::fromUtf8(value));
    m_headers->setPlainText(headers.join(u'\n'));
    m_body->setPlainText(QString::fromUtf8(sent.trial.body));
    m_answer = sent.answer;
    showAnswer();
}

// Where there is an answer.
void SendView::showParts(bool isThere)
{
    m_parts->setVisible(isThere);
    m_ways->setVisible(isThere);
}

void SendView::showAnswer()
{
    if (m_answer.status == 0 && m_answer.failure.isEmpty())
        return;
    m_summary->tell(m_answer.status == 0    ? MessageKind::Bad
                    : m_answer.status < 400 ? MessageKind::Good
                                            : MessageKind::Attention,
        answerSummary(m_answer));
    m_remarks->tell(MessageKind::News, answerRemarks(m_answer));
    showParts(m_answer.status != 0);
    m_answerHeaders->setPlainText(answerHeaders(m_answer));
    m_code->setCode(answerBody(m_answer, m_ways->current() == 0));
}

// Where there is no token, one is asked for all the same: that is what the command is copied for.
QString SendView::asCurl()
{
    auto wanted = trial();
    if (!wanted)
        return {};
    wanted->token = m_withToken->isChecked() ? QByteArray("$TOKEN") : QByteArray();
    return playground::curlFor(*wanted);
}

} // namespace tessera::ui
