// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/look/fonts.h"
#include "ui/shell/pages.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

QString keys(const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); }

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard"));
    auto *rows = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    const auto add = [&](const QString &key, const QString &what) {
        auto *label = new QLabel(key, this);
        label->setFont(fixedFont());
        form->addRow(label, new QLabel(what, this));
    };
    const QList<PageEntry> entries = pageEntries();
    for (const PageEntry &entry : entries)
        add(keys(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(entry.id)))), entry.title);
    add(keys(QKeySequence::Find), tr("Filter what the page shows"));
    add(keys(QKeySequence(Qt::Key_F5)), tr("Read the page again"));
    add(keys(QKeySequence(Qt::Key_F6)), tr("Go on to the list of pages, the page, the messages"));
    add(keys(QKeySequence::HelpContents), tr("Help about the page"));
    add(keys(QKeySequence(Qt::SHIFT | Qt::Key_F1)), tr("This sheet"));
    add(keys(QKeySequence::Undo), tr("Undo what the newest message tells of"));
    add(keys(QKeySequence(Qt::CTRL | Qt::Key_H)), tr("Show or hide the password in its field"));
    add(keys(QKeySequence::Copy), tr("Copy the selected rows"));
    add(keys(QKeySequence(Qt::Key_Return)), tr("Open the selected row"));
    add(keys(QKeySequence(Qt::Key_F4)), tr("Sort a table, and choose its columns"));
    add(keys(QKeySequence::New), tr("Add a user, on the page of users"));
    add(keys(QKeySequence(Qt::Key_F2)), tr("Edit the selected user"));
    add(keys(QKeySequence::Delete), tr("Delete the selected users"));
    add(keys(QKeySequence(Qt::Key_Escape)), tr("Close a dialog or a message; empty a filter"));
    add(keys(QKeySequence(Qt::CTRL | Qt::Key_Q)), tr("Quit"));
    rows->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
}

} // namespace tessera::ui
