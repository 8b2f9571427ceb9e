// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helptext.h"

#include "app/columns.h"

#include <algorithm>

namespace tessera::app {

namespace {

constexpr qsizetype lineWidth = 80;

QString nameOf(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString &name : all)
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    return QStringLiteral("  ") + names.join(QStringLiteral(", ")) + value;
}

} // namespace

QString paragraph(const QString &text) { return wrapped(text, lineWidth).join(u'\n') + u'\n'; }

QString explained(const QString &heading, const QList<std::pair<QString, QString>> &names)
{
    if (names.isEmpty())
        return {};
    qsizetype column = 0;
    for (const auto &[name, what] : names)
        column = std::max(column, columns(name) + 2);
    QString text = heading + u'\n';
    for (const auto &[name, what] : names) {
        QString left = name;
        const QStringList lines = wrapped(what, lineWidth - column);
        for (const QString &line : lines) {
            text += padded(left, column) + line + u'\n';
            left.clear();
        }
    }
    return text;
}

QString optionTable(const QString &heading, const QList<QCommandLineOption> &options)
{
    QList<std::pair<QString, QString>> names;
    for (const QCommandLineOption &option : options)
        names.append({nameOf(option), option.description()});
    return explained(heading, names);
}

} // namespace tessera::app
