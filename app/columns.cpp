// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/columns.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cwchar>

namespace tessera::app {

namespace {

// Negative where it is none to be shown.
int widthOf(uint character) { return ::wcwidth(static_cast<wchar_t>(character)); }

bool isWide(QStringView character)
{
    const QList<uint> all = character.toUcs4();
    return !all.isEmpty() && widthOf(all.first()) > 1;
}

// Where a line may end, and the next one begin; the end of the text is the last of them.
QList<qsizetype> placesToBreak(const QString &text)
{
    QList<qsizetype> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = 1; at < text.size(); ++at) {
        finder.setPosition(at);
        const QStringView after = QStringView(text).sliced(at);
        const QStringView last = QStringView(text).sliced(at - (at > 1 && text[at - 1].isLowSurrogate() ? 2 : 1));
        if (last.startsWith(u' ') || (finder.isAtBoundary() && (isWide(last) || isWide(after))))
            places.append(at);
    }
    places.append(text.size());
    return places;
}

QString withoutSpacesAfter(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

qsizetype columns(const QString &text)
{
    qsizetype sum = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const int width = widthOf(character);
        sum += width < 0 ? 1 : width;
    }
    return sum;
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max(width - columns(text), qsizetype(0)), u' ');
}

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines{QString()};
    qsizetype from = 0;
    const QList<qsizetype> places = placesToBreak(text);
    for (const qsizetype at : places) {
        const QString part = text.sliced(from, at - from);
        if (!lines.last().isEmpty() && columns(lines.last()) + columns(withoutSpacesAfter(part)) > width)
            lines.append(QString());
        lines.last() += part;
        from = at;
    }
    for (QString &line : lines)
        line = withoutSpacesAfter(line);
    return lines;
}

} // namespace tessera::app
