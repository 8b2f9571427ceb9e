// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace tessera::test {

// What a person finds on the screen, by what it says.

/// The visible button of that name, without its mnemonic; throws where there is none.
inline QAbstractButton *button(const QWidget &root, const QString &name)
{
    const QList<QAbstractButton *> buttons = root.findChildren<QAbstractButton *>();
    for (QAbstractButton *one : buttons) {
        if (one->isVisible() && (QString(one->text()).remove(u'&') == name || one->accessibleName() == name))
            return one;
    }
    throw std::runtime_error("there is no button " + name.toStdString());
}

/// The visible field of that accessible name; throws where there is none.
template <typename Field>
Field *field(const QWidget &root, const QString &name)
{
    const QList<Field *> fields = root.findChildren<Field *>();
    for (Field *one : fields) {
        if (one->isVisible() && one->accessibleName() == name)
            return one;
    }
    throw std::runtime_error("there is no field " + name.toStdString());
}

/// All that the visible labels say.
inline QString said(const QWidget &root)
{
    QStringList texts;
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

/// The dialog that is open, once one is; throws where none comes.
inline QDialog &openDialog()
{
    QDialog *found = nullptr;
    const auto look = [&found] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *dialog = qobject_cast<QDialog *>(window);
            if (dialog && dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(look, QDeadlineTimer(std::chrono::seconds(20))))
        throw std::runtime_error("no dialog was opened");
    if (!QTest::qWaitForWindowActive(found))
        throw std::runtime_error("the dialog did not become active");
    return *found;
}

/// Whether no dialog is open any more, waited for.
inline bool isDialogGone()
{
    return QTest::qWaitFor(
        [] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            return std::ranges::none_of(windows,
                [](const QWidget *window) { return qobject_cast<const QDialog *>(window) && window->isVisible(); });
        },
        QDeadlineTimer(std::chrono::seconds(20)));
}

} // namespace tessera::test
