// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/pastedtext.h"

#include "jose/strictjson.h"

#include <algorithm>

namespace tessera::playground {

namespace {

constexpr qsizetype longest = 1024 * 1024;
constexpr char foreign = '\xff'; // in place of a character that is not ASCII

bool isQuotationMark(QChar character) { return character == u'"' || character == u'\'' || character == u'`'; }

} // namespace

PastedText::PastedText(QStringView text, QList<Remark> &remarks)
{
    if (text.size() > longest) {
        remarks.append({Remark::Weight::Problem, {longest, text.size() - longest},
            QStringLiteral("The text is longer than 1 MiB; the rest was not looked at.")});
        text = text.first(longest);
    }
    m_end = text.size();
    const auto trim = [&] {
        while (m_begin < m_end && text[m_begin].isSpace())
            ++m_begin;
        while (m_end > m_begin && text[m_end - 1].isSpace())
            --m_end;
    };
    trim();
    if (m_begin < m_end && text[m_begin] == u'{')
        takeFromJson(text, remarks);
    leaveOutPrefixes(text, remarks);
    trim();
    takeCharacters(text, remarks);
}

Place PastedText::place(qsizetype at, qsizetype length) const
{
    if (at >= m_token.size())
        return {m_end, 0};
    const qsizetype from = m_places[static_cast<size_t>(at)];
    const qsizetype last = std::min(at + std::max<qsizetype>(length, 1), m_token.size()) - 1;
    return {from, length == 0 ? 0 : m_places[static_cast<size_t>(last)] + 1 - from};
}

// What a token endpoint answers (RFC 6749 section 5.1).
void PastedText::takeFromJson(QStringView text, QList<Remark> &remarks)
{
    const QByteArray json = text.sliced(m_begin, m_end - m_begin).toUtf8();
    if (json.size() != m_end - m_begin)
        return; // not ASCII: places would be others
    const jose::JsonGlance glance = jose::glanceAtJson(json, {.size = longest, .depth = 16});
    for (const QByteArrayView name : {"access_token", "id_token", "token"}) {
        const auto member = std::ranges::find(glance.members, name, &jose::RawMember::name);
        const auto value = member == glance.members.end() ? std::nullopt : member->plainString();
        if (!value || value->isEmpty())
            continue;
        const Place around{m_begin, m_end - m_begin};
        m_begin += value->data() - json.constData();
        m_end = m_begin + value->size();
        remarks.append({Remark::Weight::Note, around,
            QStringLiteral("This is JSON; its %1 was taken.").arg(QLatin1StringView(name))});
        return;
    }
}

void PastedText::leaveOutPrefixes(QStringView text, QList<Remark> &remarks)
{
    const auto rest = [&] { return text.sliced(m_begin, m_end - m_begin); };
    const auto skip = [&](QStringView prefix) {
        if (!rest().startsWith(prefix, Qt::CaseInsensitive))
            return false;
        m_begin += prefix.size();
        while (m_begin < m_end && text[m_begin].isSpace())
            ++m_begin;
        return true;
    };
    const qsizetype before = m_begin;
    const bool isQuoted = m_end - m_begin > 1 && isQuotationMark(text[m_begin]) && text[m_end - 1] == text[m_begin];
    if (isQuoted) {
        ++m_begin;
        --m_end;
    }
    skip(u"Authorization:");
    const bool hasScheme = skip(u"Bearer ") || skip(u"DPoP ");
    if (hasScheme)
        remarks.append({Remark::Weight::Note, {before, m_begin - before},
            QStringLiteral("What stands before the token in a request was left out.")});
    else if (isQuoted)
        remarks.append({Remark::Weight::Note, {before, 1}, QStringLiteral("The quotation marks were left out.")});
}

void PastedText::takeCharacters(QStringView text, QList<Remark> &remarks)
{
    m_token.reserve(m_end - m_begin);
    m_places.reserve(static_cast<size_t>(m_end - m_begin));
    std::optional<qsizetype> firstSpace;
    for (qsizetype at = m_begin; at < m_end; ++at) {
        const QChar character = text[at];
        if (character.isSpace()) {
            firstSpace = firstSpace.value_or(at);
            continue;
        }
        m_token.append(character.unicode() < 0x80 ? static_cast<char>(character.unicode()) : foreign);
        m_places.push_back(at);
    }
    if (firstSpace)
        remarks.append({Remark::Weight::Note, {*firstSpace, 1},
            QStringLiteral("Line breaks and spaces in the token were left out.")});
}

} // namespace tessera::playground
