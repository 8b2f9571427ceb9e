// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/exportdialog.h"

#include "ui/models/documentsfolder.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace tessera::ui {

void askForExportFile(const QString &title, const QString &name, QWidget *parent,
    const std::function<void(const QString &file, LogFormat format)> &then)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = QCoreApplication::translate("tessera::ui::exportdialog", "Table for spreadsheets (*.csv)");
    const QString json = QCoreApplication::translate("tessera::ui::exportdialog", "JSON (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDirectory(documentsFolder());
    const auto follow = [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? QStringLiteral("json") : QStringLiteral("csv"));
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    follow(csv);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [then](const QString &file) {
        const bool isJson = file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
        then(file, isJson ? LogFormat::Json : LogFormat::Csv);
    });
    dialog->open();
}

} // namespace tessera::ui
