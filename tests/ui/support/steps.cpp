// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/steps.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <functional>
#include <stdexcept>

namespace tessera::test {

namespace {

using namespace std::chrono_literals;

void pressWhere(QWidget &root, const QString &what, const std::function<bool(const QAbstractButton &)> &isIt)
{
    const QList<QAbstractButton *> all = root.findChildren<QAbstractButton *>();
    const auto button =
        std::ranges::find_if(all, [&isIt](const QAbstractButton *one) { return one->isVisible() && isIt(*one); });
    if (button == all.end())
        throw std::runtime_error("there is no button " + what.toStdString());
    if (!QTest::qWaitFor([&] { return (*button)->isEnabled(); }, QDeadlineTimer(5s)))
        throw std::runtime_error("the button stays disabled: " + what.toStdString());
    QTest::mouseClick(*button, Qt::LeftButton);
}

} // namespace

void press(QWidget &root, const char *objectName)
{
    const QString name = QString::fromLatin1(objectName);
    pressWhere(root, name, [&name](const QAbstractButton &button) { return button.objectName() == name; });
}

void pressText(QWidget &root, const char *context, const char *text)
{
    const QString translated = QCoreApplication::translate(context, text);
    pressWhere(root, translated, [&translated](const QAbstractButton &button) { return button.text() == translated; });
}

void selectRow(QWidget &root, int row)
{
    const QList<QTableView *> tables = root.findChildren<QTableView *>();
    const auto table = std::ranges::find_if(tables, [](const QTableView *one) { return one->isVisible(); });
    if (table == tables.end())
        throw std::runtime_error("there is no table");
    const QAbstractItemModel &model = *(*table)->model();
    if (!QTest::qWaitFor([&] { return model.rowCount() > std::max(row, 0); }, QDeadlineTimer(10s)))
        throw std::runtime_error("the table stays empty");
    const QModelIndex index = model.index(row < 0 ? model.rowCount() + row : row, 0);
    (*table)->scrollTo(index);
    QTest::mouseClick((*table)->viewport(), Qt::LeftButton, {}, (*table)->visualRect(index).center());
}

QDialog *openDialog(const char *className)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (dialog && dialog->isVisible() && (!className || dialog->inherits(className)))
            return dialog;
    }
    return nullptr;
}

QDialog &awaitDialog(const char *className)
{
    QDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = openDialog(className)) != nullptr; }, QDeadlineTimer(10s)))
        throw std::runtime_error("no dialog was opened");
    return *dialog;
}

} // namespace tessera::test
