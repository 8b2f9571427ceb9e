// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helptext.h"

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

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (lines.isEmpty() || lines.last().size() + 1 + word.size() > width)
            lines.append(word);
        else
            lines.last() += u' ' + word;
    }
    return lines;
}

} // namespace

QString optionTable(const QString &heading, const QList<QCommandLineOption> &options)
{
    if (options.isEmpty())
        return {};
    qsizetype column = 0;
    for (const QCommandLineOption &option : options)
        column = std::max(column, nameOf(option).size() + 2);
    QString text = heading + u'\n';
    for (const QCommandLineOption &option : options) {
        QString left = nameOf(option);
        const QStringList lines = wrapped(option.description(), lineWidth - column);
        for (const QString &line : lines) {
            text += left.leftJustified(column) + line + u'\n';
            left.clear();
        }
    }
    return text;
}

} // namespace tessera::app
