// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartrole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace tessera::ui {

namespace {

constexpr char mark[] = "isChart";

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(mark).toBool() ? new QAccessibleWidget(widget, QAccessible::Chart) : nullptr;
}

} // namespace

void setChartRole(QWidget &widget)
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    widget.setProperty(mark, true);
}

} // namespace tessera::ui
