// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/useractions.h"

#include "ui/models/documentsfolder.h"
#include "ui/models/localfile.h"
#include "ui/users/generatedpassworddialog.h"
#include "ui/users/importdialog.h"
#include "ui/users/passworddialog.h"
#include "ui/users/sessionsdialog.h"
#include "ui/users/userdialog.h"

#include <QFileDialog>

#include <atomic>

namespace tessera::ui {

namespace {

int count(const QList<admin::User> &users) { return static_cast<int>(users.size()); }

} // namespace

// Asks for all at once; tells of those with whom it was done, and why it was not with the first of the others.
void UserActions::Deeds::forEach(
    const QList<admin::User> &users, const QString &what, const Act &act, const Tell &done) const
{
    if (!api)
        return;
    QList<admin::Answer<admin::User>> answers;
    answers.reserve(users.size());
    for (const admin::User &user : users)
        answers.append(act(api->users(), user));
    const auto all = whenAll(answers);
    messages.showWork(what, Future<void>(all));
    all.then(&messages, [&messages = messages, done](const QList<admin::Answer<admin::User>> &finished) {
        QList<admin::User> good;
        QStringList refusals;
        for (const admin::Answer<admin::User> &answer : finished) {
            const admin::Outcome<admin::User> outcome = answer.result();
            if (outcome)
                good.append(*outcome);
            else
                refusals.append(outcome.error().detail);
        }
        if (!good.isEmpty())
            done(good);
        if (!refusals.isEmpty())
            messages.tell(MessageKind::Bad, refusals.first());
    });
}

void UserActions::Deeds::tell(const QString &sentence, const MessageAction &action) const
{
    messages.tell(MessageKind::Good, sentence, action);
}

UserActions::UserActions(Console &console, QWidget *window)
    : QObject(window)
    , m_console(console)
    , m_deeds{&console.api, console.messages}
    , m_window(window)
{
}

void UserActions::add()
{
    auto *dialog = new UserDialog(m_console.api, m_window);
    connect(dialog, &UserDialog::added, this, [this](const admin::User &user, const QString &password) {
        Q_EMIT came(user.id);
        m_console.messages.tell(MessageKind::Good, tr("%1 was added.").arg(user.email));
        showPassword(user, password);
    });
    dialog->open();
}

void UserActions::edit(const admin::User &user)
{
    auto *dialog = new UserDialog(m_console.api, user, m_window);
    connect(dialog, &UserDialog::edited, this, [this](const admin::User &edited) {
        m_console.messages.tell(MessageKind::Good, tr("%1 was saved.").arg(edited.email));
    });
    dialog->open();
}

void UserActions::setPassword(const admin::User &user)
{
    auto *dialog = new PasswordDialog(m_console.api, user, m_window);
    connect(dialog, &PasswordDialog::wasSet, this, [this](const admin::User &whose, const QString &password) {
        m_console.messages.tell(MessageKind::Good, tr("%1 has a new password.").arg(whose.email));
        showPassword(whose, password);
    });
    dialog->open();
}

void UserActions::showPassword(const admin::User &user, const QString &password)
{
    if (password.isEmpty())
        return;
    // When the dialog that asked for it is closed.
    const auto open = [this, email = user.email, password] {
        (new GeneratedPasswordDialog(email, password, m_console.clipboard, m_window))->open();
    };
    QMetaObject::invokeMethod(this, open, Qt::QueuedConnection);
}

void UserActions::showSessions(const admin::User &user) { (new SessionsDialog(m_console, user, m_window))->open(); }

void UserActions::setEnabled(const QList<admin::User> &users, bool enabled) { setEnabled(m_deeds, users, enabled); }

void UserActions::setEnabled(const Deeds &deeds, const QList<admin::User> &users, bool enabled)
{
    deeds.forEach(
        users, enabled ? tr("Users are being enabled.") : tr("Users are being disabled."),
        [enabled](
            admin::UserAdmin &admin, const admin::User &user) { return admin.setEnabled(user.id.toText(), enabled); },
        [deeds, enabled](const QList<admin::User> &done) {
            const QString first = done.first().email;
            QString sentence;
            if (enabled)
                sentence = done.size() == 1 ? tr("%1 may sign in again.").arg(first)
                                            : tr("%Ln user(s) may sign in again.", nullptr, count(done));
            else
                sentence = done.size() == 1 ? tr("%1 is disabled and signed out.").arg(first)
                                            : tr("%Ln user(s) are disabled and signed out.", nullptr, count(done));
            deeds.tell(sentence, {tr("Undo"), [deeds, done, enabled] { setEnabled(deeds, done, !enabled); }, true});
        });
}

void UserActions::unlock(const QList<admin::User> &users)
{
    m_deeds.forEach(
        users, tr("Users are being unlocked."),
        [](admin::UserAdmin &admin, const admin::User &user) { return admin.unlock(user.id.toText()); },
        [deeds = m_deeds](const QList<admin::User> &done) {
            deeds.tell(done.size() == 1 ? tr("%1 is unlocked.").arg(done.first().email)
                                        : tr("%Ln user(s) are unlocked.", nullptr, count(done)));
        });
}

void UserActions::remove(const QList<admin::User> &users)
{
    m_deeds.forEach(
        users, tr("Users are being deleted."),
        [](admin::UserAdmin &admin, const admin::User &user) { return admin.remove(user.id.toText()); },
        [deeds = m_deeds, self = QPointer(this)](const QList<admin::User> &done) {
            const QString sentence = done.size() == 1 ? tr("%1 was deleted.").arg(done.first().email)
                                                      : tr("%Ln user(s) were deleted.", nullptr, count(done));
            deeds.tell(sentence, {tr("Undo"), [deeds, self, done] { undoRemove(deeds, self, done); }, true});
        });
}

void UserActions::undoRemove(const Deeds &deeds, const QPointer<UserActions> &self, const QList<admin::User> &users)
{
    deeds.forEach(
        users, tr("Users are coming back."),
        [](admin::UserAdmin &admin, const admin::User &user) { return admin.undoRemove(user.id); },
        [deeds, self](const QList<admin::User> &done) {
            if (self)
                Q_EMIT self->came(done.first().id);
            deeds.tell(done.size() == 1 ? tr("%1 is back; every session has ended.").arg(done.first().email)
                                        : tr("%Ln user(s) are back; every session has ended.", nullptr, count(done)));
        });
}

void UserActions::importUsers(const QString &file)
{
    auto *dialog = new ImportDialog(m_console, m_window);
    connect(dialog, &ImportDialog::imported, this, [this](qsizetype added, qsizetype leftOut) {
        QString sentence = tr("%Ln user(s) were added.", nullptr, static_cast<int>(added));
        if (leftOut > 0)
            sentence += u' ' + tr("%Ln line(s) were left out.", nullptr, static_cast<int>(leftOut));
        m_console.messages.tell(MessageKind::Good, sentence);
    });
    dialog->open();
    if (!file.isEmpty())
        dialog->choose(file);
}

void UserActions::exportUsers()
{
    const QString csv = tr("CSV (*.csv)");
    const QString json = tr("JSON (*.json)");
    auto *dialog = new QFileDialog(m_window, tr("Export users"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(documentsFolder());
    dialog->selectFile(QStringLiteral("users.csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const bool isJson = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        writeExport(file, isJson ? admin::UserFormat::Json : admin::UserFormat::Csv);
    });
    dialog->open();
}

void UserActions::writeExport(const QString &file, admin::UserFormat format)
{
    const auto isGivenUp = std::make_shared<std::atomic<bool>>(false);
    // Whether the file is there.
    const admin::Answer<bool> written =
        m_console.api.users().exportUsers(format).then([file, isGivenUp](const admin::Outcome<QByteArray> &document) {
            if (!document || *isGivenUp)
                return readyFuture(document.transform([](const QByteArray &) { return false; }));
            return writeFile(file, *document, Readers::OwnerAlone).then([](const admin::Outcome<void> &outcome) {
                return outcome.transform([] { return true; });
            });
        });
    m_console.messages.showWork(
        tr("Users are being exported."), Future<void>(written), [isGivenUp] { *isGivenUp = true; });
    written.then(this, [this, file](const admin::Outcome<bool> &outcome) {
        if (!outcome)
            m_console.messages.tell(MessageKind::Bad, outcome.error().detail);
        else if (*outcome)
            m_console.messages.tell(MessageKind::Good, tr("All users are in %1, without passwords.").arg(file));
        else
            m_console.messages.tell(MessageKind::News, tr("The export was given up; nothing was written."));
    });
}

} // namespace tessera::ui
