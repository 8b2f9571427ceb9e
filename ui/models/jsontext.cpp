// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace tessera::ui {

namespace {

bool isSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; }

bool isPunctuation(QChar c) { return QStringView(u"{}[]:,").contains(c); }

// Up to a space or what separates values.
qsizetype endOfWord(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && !isSpace(text[end]) && !isPunctuation(text[end]) && text[end] != u'"')
        ++end;
    return end;
}

// After the closing quote; nothing where there is none, or a control character or a broken escape stands before it.
std::optional<qsizetype> endOfString(QStringView text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == u'"')
            return i + 1;
        if (text[i] < u' ')
            return std::nullopt;
        if (text[i] != u'\\')
            continue;
        ++i;
        const bool isUnicode = i < text.size() && text[i] == u'u';
        const auto isHex = [](QChar c) { return QStringView(u"0123456789abcdefABCDEF").contains(c); };
        if (isUnicode && (text.size() < i + 5 || !std::ranges::all_of(text.sliced(i + 1, 4), isHex)))
            return std::nullopt;
        if (i >= text.size() || !QStringView(u"\"\\/bfnrtu").contains(text[i]))
            return std::nullopt;
    }
    return std::nullopt;
}

JsonPiece wordAt(QStringView text, qsizetype at)
{
    static const QRegularExpression number(QStringLiteral("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"));
    const qsizetype end = std::max(endOfWord(text, at), at + 1);
    const QStringView word = text.sliced(at, end - at);
    const JsonKind kind = word == u"true" || word == u"false" || word == u"null" ? JsonKind::Literal
                          : number.matchView(word).hasMatch()                    ? JsonKind::Number
                                                                                 : JsonKind::Broken;
    return {kind, at, end - at};
}

JsonPiece pieceAt(QStringView text, qsizetype at)
{
    if (isSpace(text[at])) {
        qsizetype end = at;
        while (end < text.size() && isSpace(text[end]))
            ++end;
        return {JsonKind::Space, at, end - at};
    }
    if (isPunctuation(text[at]))
        return {JsonKind::Punctuation, at, 1};
    if (text[at] != u'"')
        return wordAt(text, at);
    if (const auto end = endOfString(text, at))
        return {JsonKind::String, at, *end - at};
    return {JsonKind::Broken, at, text.size() - at};
}

bool isThis(QStringView text, const JsonPiece &piece, char16_t punctuation)
{
    return piece.kind == JsonKind::Punctuation && text[piece.at] == punctuation;
}

QString unquoted(QStringView string)
{
    const QByteArray inArray = '[' + string.toUtf8() + ']';
    return QJsonDocument::fromJson(inArray).array().first().toString();
}

} // namespace

QList<JsonPiece> jsonPieces(QStringView text)
{
    QList<JsonPiece> pieces;
    qsizetype string = -1; // the latest string, which a colon makes a name
    for (qsizetype at = 0; at < text.size(); at += pieces.last().length) {
        pieces.append(pieceAt(text, at));
        const JsonPiece &piece = pieces.last();
        if (piece.kind == JsonKind::String)
            string = pieces.size() - 1;
        else if (string >= 0 && isThis(text, piece, u':'))
            pieces[std::exchange(string, -1)].kind = JsonKind::Name;
        else if (piece.kind != JsonKind::Space)
            string = -1;
    }
    return pieces;
}

QString prettyJson(const QString &text)
{
    constexpr qsizetype step = 2;
    QString pretty;
    qsizetype depth = 0;
    char16_t before = u' '; // a piece of punctuation; x after a value
    const auto newLine = [&pretty, &depth] { pretty += u'\n' + QString(depth * step, u' '); };
    const QList<JsonPiece> pieces = jsonPieces(text);
    for (const JsonPiece &piece : pieces) {
        const bool isValue = piece.kind != JsonKind::Punctuation && piece.kind != JsonKind::Space;
        if (piece.kind == JsonKind::Broken || (isValue && before == u'x'))
            return text;
        if (piece.kind == JsonKind::Space)
            continue;
        const char16_t first = text[piece.at].unicode();
        const bool closes = first == u'}' || first == u']';
        const bool opened = before == u'{' || before == u'[';
        depth = std::max<qsizetype>(depth - (closes ? 1 : 0), 0);
        if ((closes && !opened) || (!closes && opened) || before == u',')
            newLine();
        else if (before == u':')
            pretty += u' ';
        pretty += QStringView(text).sliced(piece.at, piece.length);
        depth += piece.kind == JsonKind::Punctuation && (first == u'{' || first == u'[') ? 1 : 0;
        before = isValue ? u'x' : first;
    }
    return pretty;
}

QList<WrittenKey> writtenKeys(const QString &text)
{
    QList<WrittenKey> keys;
    QList<char16_t> open;
    QStringView name;
    bool isInKeys = false;
    const QList<JsonPiece> pieces = jsonPieces(text);
    for (const JsonPiece &piece : pieces) {
        const QStringView said = QStringView(text).sliced(piece.at, piece.length);
        const bool isInKey = isInKeys && open.size() == 3 && open.last() == u'{';
        if (piece.kind == JsonKind::Broken)
            return {};
        if (piece.kind == JsonKind::Name) {
            name = said;
        } else if (piece.kind == JsonKind::String && isInKey && name == u"\"kid\"") {
            keys.last().kid = unquoted(said);
        } else if (said == u"{" || said == u"[") {
            isInKeys = isInKeys || (open.size() == 1 && open.last() == u'{' && said == u"[" && name == u"\"keys\"");
            open.append(said[0].unicode());
            if (isInKeys && open.size() == 3 && said == u"{")
                keys.append({.kid = {}, .at = piece.at, .length = 0});
        } else if (said == u"}" || said == u"]") {
            if (open.isEmpty() || open.last() != (said == u"}" ? u'{' : u'['))
                return {};
            if (isInKey)
                keys.last().length = piece.at + 1 - keys.last().at;
            open.removeLast();
            isInKeys = isInKeys && open.size() > 1;
        }
    }
    return open.isEmpty() ? keys : QList<WrittenKey>();
}

} // namespace tessera::ui
