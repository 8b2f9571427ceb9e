// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/consolefixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>

namespace tessera::test {

inline const QString goodPassword = QStringLiteral("correct horse battery staple");

/// A visible control with that accessible name; throws where there is none.
template <typename Widget>
Widget &named(const QWidget &root, const QString &name)
{
    const QList<Widget *> all = root.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->isVisible() && widget->accessibleName() == name)
            return *widget;
    }
    throw std::runtime_error("there is no " + name.toStdString());
}

/// A visible button with that text, mnemonics aside.
inline QAbstractButton &button(const QWidget &root, const QString &text)
{
    const QList<QAbstractButton *> all = root.findChildren<QAbstractButton *>();
    for (QAbstractButton *one : all) {
        if (one->isVisible() && QString(one->text()).remove(u'&') == text)
            return *one;
    }
    throw std::runtime_error("there is no button " + text.toStdString());
}

/// In the middle; where there is a box or a circle, on that.
inline void click(QWidget &widget)
{
    const bool hasSign = qobject_cast<QCheckBox *>(&widget) || qobject_cast<QRadioButton *>(&widget);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, hasSign ? QPoint(8, widget.height() / 2) : QPoint());
}

/// The window is used again after a dialog, as a desktop has it by itself.
inline void backTo(QWidget &window)
{
    const auto isAlone = [] { return !QApplication::activeModalWidget(); };
    if (!QTest::qWaitFor(isAlone, QDeadlineTimer(std::chrono::seconds(10))))
        throw std::runtime_error("a dialog stayed open");
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        throw std::runtime_error("the window did not become active");
}

/// The dialog of that kind, as soon as it is there and has the keyboard; throws where it does not come.
template <typename Dialog>
Dialog &openDialog()
{
    Dialog *found = nullptr;
    const auto isOpen = [&found] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *dialog = qobject_cast<Dialog *>(window);
            if (dialog && dialog->isVisible() && dialog->isActiveWindow()) {
                found = dialog;
                return true;
            }
        }
        return false;
    };
    if (!QTest::qWaitFor(isOpen, QDeadlineTimer(std::chrono::seconds(10))))
        throw std::runtime_error("the dialog did not open");
    return *found;
}

/// Whether some visible text says so, within some seconds.
inline bool says(const QWidget &root, const QString &text)
{
    return QTest::qWaitFor(
        [&] {
            const QList<QLabel *> labels = root.findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        },
        QDeadlineTimer(std::chrono::seconds(10)));
}

/// The texts of a row; empty where there is no such row.
inline QStringList rowOf(const QTableView &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount() && row < table.model()->rowCount(); ++column)
        cells.append(table.model()->index(row, column).data().toString());
    return cells;
}

/// Clicks on a row as a person does.
inline void clickRow(QTableView &table, int row, Qt::KeyboardModifiers modifiers = {})
{
    const QModelIndex index = table.model()->index(row, 0);
    table.scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, table.visualRect(index).center());
}

} // namespace tessera::test
