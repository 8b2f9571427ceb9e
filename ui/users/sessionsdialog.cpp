// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/sessionsdialog.h"

#include "language/refusals.h"
#include "ui/models/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

namespace {

// Stands in the audit log, which is not translated.
QString reason() { return QStringLiteral("ended by an administrator"); }

} // namespace

SessionsDialog::SessionsDialog(Console &console, const admin::User &user, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_user(user)
    , m_model(new SessionModel(console.api, user.id, this))
    , m_table(new TableView(tr("Sessions"), console.preferences, QStringLiteral("users/sessions"), this))
    , m_none(new QLabel(tr("Nobody is signed in as %1.").arg(user.email), this))
    , m_stack(new QStackedWidget(this))
    , m_note(new Note(this))
    , m_endSelected(iconButton(QStringLiteral("close"), tr("&End session"), this))
    , m_endAll(iconButton(QStringLiteral("signout"), tr("&Sign out everywhere"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sessions of %1").arg(user.email));
    m_table->setModelWithColumns(m_model, {20, 20, 20, 22, 14});
    m_table->setSelectsOnFocus();
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_endSelected, m_endAll}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    rows->addWidget(buttons);
    resize(820, 380);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_endSelected, &QPushButton::clicked, this, &SessionsDialog::endSelected);
    connect(m_endAll, &QPushButton::clicked, this, &SessionsDialog::endAll);
    connect(m_model, &SessionModel::shown, this, &SessionsDialog::showState);
    connect(m_model, &SessionModel::failed, this,
        [this](const QString &sentence) { m_note->tell(MessageKind::Bad, sentence); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionsDialog::showState);
    showState();
}

void SessionsDialog::showState()
{
    const bool isEmpty = m_model->hasLoaded() && m_model->sessions().isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_none) : m_table);
    m_endSelected->setEnabled(!m_isBusy && m_table->selectionModel()->hasSelection());
    m_endAll->setEnabled(!m_isBusy && !m_model->sessions().isEmpty());
}

void SessionsDialog::endSelected()
{
    const QList<int> selected = m_table->selectedRows();
    QList<admin::Answer<admin::EndedSessions>> answers;
    answers.reserve(selected.size());
    for (const int row : selected)
        answers.append(m_console.api.sessions().revoke(m_model->sessions().at(row).id, reason()));
    follow(answers);
}

void SessionsDialog::endAll() { follow({m_console.api.sessions().revokeAllOf(m_user.id.toText(), reason())}); }

// Tells of all of them at once, and of the first that was refused.
void SessionsDialog::follow(const QList<admin::Answer<admin::EndedSessions>> &answers)
{
    m_isBusy = true;
    m_note->clear();
    showState();
    whenAll(answers).then(this, [this](const QList<admin::Answer<admin::EndedSessions>> &finished) {
        m_isBusy = false;
        admin::EndedSessions all;
        QString refusal;
        for (const admin::Answer<admin::EndedSessions> &answer : finished) {
            const admin::Outcome<admin::EndedSessions> ended = answer.result();
            if (ended) {
                all.count += ended->count;
                all.tokensGoodUntil = std::max(all.tokensGoodUntil, ended->tokensGoodUntil);
            } else if (refusal.isEmpty()) {
                refusal = ended.error().detail;
            }
        }
        tell(all, refusal);
        showState();
    });
}

void SessionsDialog::tell(const admin::EndedSessions &ended, const QString &refusal)
{
    QStringList sentences;
    if (ended.count > 0 || refusal.isEmpty())
        sentences.append(tr("%Ln session(s) ended.", nullptr, ended.count));
    if (ended.tokensGoodUntil)
        sentences.append(tr("Services may accept the last access tokens until %1.")
                .arg(localTime(*ended.tokensGoodUntil, m_console.clock.now())));
    if (!refusal.isEmpty())
        sentences.append(language::inOurLanguage(refusal));
    m_note->tell(refusal.isEmpty() ? MessageKind::Good : MessageKind::Bad, sentences.join(u' '));
}

} // namespace tessera::ui
