// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/importdialog.h"

#include "ui/models/documentsfolder.h"
#include "ui/models/localfile.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tessera::ui {

using namespace std::chrono_literals;

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

} // namespace

ImportDialog::ImportDialog(Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_model(new ImportProblemModel(this))
    , m_file(new QLineEdit(this))
    , m_browse(iconButton(QStringLiteral("folder"), tr("&Browse…"), this))
    , m_note(new Note(this))
    , m_problems(new TableView(tr("Lines with problems"), console.preferences, QStringLiteral("users/import"), this))
    , m_leaveOut(new QCheckBox(this))
    , m_bar(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import users"));
    setAcceptDrops(true);
    auto *label = new QLabel(tr("&File (CSV or JSON)"), this);
    label->setBuddy(m_file);
    m_file->setAccessibleName(tr("File"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    auto *help =
        new QLabel(tr("The first line of a CSV names the columns: email, and if you like name, roles, password or "
                      "password_hash, email_verified, is_active. Who has no password cannot sign in until "
                      "one is set."),
            this);
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    m_problems->setModelWithColumns(m_model, {6, 26, 60});
    m_bar->setAccessibleName(tr("Progress"));
    QSizePolicy keepsPlace = m_bar->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keepsPlace);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Add users"), QDialogButtonBox::AcceptRole);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(10);
    rows->addWidget(label);
    rows->addLayout(row);
    rows->addWidget(help);
    rows->addWidget(m_note);
    rows->addWidget(m_problems, 100);
    rows->addStretch(1);
    rows->addWidget(m_leaveOut);
    rows->addWidget(m_bar);
    rows->addWidget(buttons);
    resize(760, 420);
    m_timer.setInterval(200ms);
    connect(&m_timer, &QTimer::timeout, this, &ImportDialog::showProgress);
    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_document.clear();
        m_good = m_bad = 0;
        judge();
    });
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { m_document.isEmpty() ? check() : import(); });
    end();
}

admin::UserFormat ImportDialog::format() const
{
    return m_file->text().endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? admin::UserFormat::Json
                                                                                : admin::UserFormat::Csv;
}

void ImportDialog::choose(const QString &file)
{
    m_file->setText(file);
    check();
}

void ImportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Import users"), m_file->text(), tr("Users (*.csv *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_file->text().isEmpty())
        dialog->setDirectory(documentsFolder());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::choose);
    dialog->open();
}

/// Reads the file, and asks what would become of it.
void ImportDialog::check()
{
    m_document.clear();
    m_good = m_bad = 0;
    m_model->setProblems({});
    begin(tr("The file is being checked."));
    using Read = admin::Outcome<QByteArray>;
    readFile(m_file->text().trimmed(), largestFile).then(this, [this](const Read &read) {
        if (!read) {
            end();
            m_note->tell(MessageKind::Bad, read.error().detail);
            return;
        }
        m_document = *read;
        m_console.api.users()
            .importUsers(m_document, format(), true, true, m_progress)
            .then(this, [this](const admin::Outcome<admin::ImportReport> &report) {
                if (report) {
                    showChecked(*report);
                } else {
                    m_document.clear();
                    m_note->tell(MessageKind::Bad, report.error().detail);
                }
                end();
            });
    });
}

void ImportDialog::showChecked(const admin::ImportReport &report)
{
    m_good = report.added;
    m_bad = report.problems.size();
    m_model->setProblems(report.problems);
    m_leaveOut->setText(tr("&Leave %Ln line(s) out and add the others", nullptr, static_cast<int>(m_bad)));
    m_leaveOut->setChecked(false);
    const QString good = tr("%Ln user(s) can be added.", nullptr, static_cast<int>(m_good));
    if (m_bad == 0)
        m_note->tell(m_good > 0 ? MessageKind::Good : MessageKind::Attention, good);
    else
        m_note->tell(MessageKind::Attention,
            good + u' ' + tr("%Ln line(s) cannot be taken as they are.", nullptr, static_cast<int>(m_bad)));
}

void ImportDialog::import()
{
    begin(tr("Users are being added."));
    m_console.api.users()
        .importUsers(m_document, format(), m_leaveOut->isChecked(), false, m_progress)
        .then(this, [this](const admin::Outcome<admin::ImportReport> &report) {
            end();
            if (report)
                showImported(*report);
            else
                m_note->tell(MessageKind::Bad, report.error().detail);
        });
}

void ImportDialog::showImported(const admin::ImportReport &report)
{
    if (report.added == 0 && !report.problems.isEmpty()) { // somebody took an address since it was checked
        showChecked(report);
        judge();
        return;
    }
    Q_EMIT imported(report.added, report.problems.size());
    accept();
}

void ImportDialog::begin(const QString &what)
{
    m_progress = std::make_shared<admin::ImportProgress>();
    m_note->tell(MessageKind::News, what);
    m_timer.start();
    judge();
    if (m_cancel->hasFocus())
        m_cancel->clearFocus(); // whoever presses Enter once more does not mean it
}

void ImportDialog::end()
{
    m_progress.reset();
    m_timer.stop();
    m_bar->hide();
    m_bar->setRange(0, 0);
    judge();
    if (!focusWidget() || !focusWidget()->isEnabled())
        (m_accept->isEnabled()        ? static_cast<QWidget *>(m_accept)
            : m_leaveOut->isVisible() ? static_cast<QWidget *>(m_leaveOut)
                                      : m_file)
            ->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showProgress()
{
    m_bar->setRange(0, static_cast<int>(m_progress->steps()));
    m_bar->setValue(static_cast<int>(m_progress->done()));
    m_bar->show();
}

void ImportDialog::judge()
{
    const bool isBusy = m_progress != nullptr;
    const bool isChecked = !m_document.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_file, m_browse, m_leaveOut})
        widget->setEnabled(!isBusy);
    m_problems->setVisible(m_bad > 0);
    m_leaveOut->setVisible(m_bad > 0);
    m_accept->setText(isChecked ? tr("&Add %Ln user(s)", nullptr, static_cast<int>(m_good)) : tr("&Check"));
    m_accept->setEnabled(!isBusy && (isChecked ? m_good > 0 && (m_bad == 0 || m_leaveOut->isChecked())
                                               : !m_file->text().trimmed().isEmpty()));
    m_accept->setDefault(true);
}

void ImportDialog::reject()
{
    if (m_progress)
        m_progress->cancel(); // its answer ends what is under way, and says so
    else
        QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_progress && event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event) { choose(event->mimeData()->urls().first().toLocalFile()); }

} // namespace tessera::ui
