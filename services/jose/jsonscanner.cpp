// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jsonscanner.h"

#include "jose/jsonunescape.h"

#include <algorithm>

namespace tessera::jose {

namespace {

// More than anybody reads.
constexpr qsizetype mostDuplicates = 100;

bool isDigit(char character) { return character >= '0' && character <= '9'; }

bool isContinuation(unsigned char byte) { return (byte & 0xc0) == 0x80; }

} // namespace

JsonScanner::JsonScanner(QByteArrayView text, const JsonLimits &limits)
    : m_text(text)
    , m_limits(limits)
    , m_next(text.data())
    , m_end(text.data() + text.size())
{
}

Result<void, JoseError> JsonScanner::scan(std::vector<RawMember> *members)
{
    if (m_text.size() > m_limits.size)
        return fail(JoseError::TooLarge, QStringLiteral("The JSON text is longer than %1 bytes.").arg(m_limits.size));
    m_members = members;
    if (whole())
        return {};
    return fail(m_code, QStringLiteral("At byte %1 of the JSON text: %2.")
                            .arg(m_next - m_text.data())
                            .arg(QLatin1StringView(m_reason)));
}

JsonGlance JsonScanner::glance()
{
    JsonGlance glance;
    if (m_text.size() > m_limits.size) {
        glance.problem = {m_limits.size, QStringLiteral("it is longer than %1 bytes").arg(m_limits.size)};
        return glance;
    }
    m_members = &glance.members;
    m_duplicates = &glance.duplicates;
    if (!whole())
        glance.problem = {m_next - m_text.data(), QLatin1StringView(m_reason)};
    glance.isObject = m_isObject;
    return glance;
}

bool JsonScanner::whole()
{
    skipSpace();
    m_isObject = !atEnd() && *m_next == '{';
    if (!value(1))
        return false;
    skipSpace();
    return atEnd() || refuse("something follows the JSON value");
}

bool JsonScanner::value(int depth)
{
    if (atEnd())
        return refuse("it ends too early");
    Text ignored;
    switch (*m_next) {
    case '{': return object(depth);
    case '[': return array(depth);
    case '"': return string(ignored);
    case 't': return word("true");
    case 'f': return word("false");
    case 'n': return word("null");
    default: return number();
    }
}

bool JsonScanner::object(int depth)
{
    if (depth > m_limits.depth)
        return refuse("it is nested too deeply", JoseError::TooLarge);
    ++m_next;
    const size_t firstName = m_names.size();
    skipSpace();
    if (take('}'))
        return true;
    do {
        if (!member(depth))
            return false;
    } while (take(','));
    return (take('}') || refuse("a comma or a closing brace is missing")) && namesDiffer(firstName);
}

bool JsonScanner::member(int depth)
{
    skipSpace();
    if (atEnd() || *m_next != '"')
        return refuse("the name of a member is missing");
    Text name;
    if (!string(name))
        return false;
    m_names.push_back(name.hasEscapes ? QByteArrayView(m_unescaped.emplace_back(unescapeJson(name.raw))) : name.raw);
    skipSpace();
    if (!take(':'))
        return refuse("a colon is missing");
    skipSpace();
    const char *start = m_next;
    if (!value(depth + 1))
        return false;
    if (depth == 1 && m_members)
        m_members->push_back({name.raw, QByteArrayView(start, m_next)});
    skipSpace();
    return true;
}

bool JsonScanner::array(int depth)
{
    if (depth > m_limits.depth)
        return refuse("it is nested too deeply", JoseError::TooLarge);
    ++m_next;
    skipSpace();
    if (take(']'))
        return true;
    do {
        skipSpace();
        if (!value(depth + 1))
            return false;
        skipSpace();
    } while (take(','));
    return take(']') || refuse("a comma or a closing bracket is missing");
}

bool JsonScanner::string(Text &text)
{
    const char *start = ++m_next;
    while (!atEnd()) {
        const auto byte = static_cast<unsigned char>(*m_next);
        if (byte == '"') {
            text.raw = QByteArrayView(start, m_next);
            ++m_next;
            return true;
        }
        if (byte < 0x20)
            return refuse("a string holds a control character");
        if (byte == '\\') {
            text.hasEscapes = true;
            if (!escape())
                return false;
        } else if (byte < 0x80) {
            ++m_next;
        } else if (!multibyte()) {
            return false;
        }
    }
    return refuse("a string does not end");
}

bool JsonScanner::escape()
{
    ++m_next;
    if (atEnd())
        return refuse("a string does not end");
    if (!take('u')) {
        static constexpr QByteArrayView simple = "\"\\/bfnrt";
        if (!simple.contains(*m_next))
            return refuse("a string holds an unknown escape");
        ++m_next;
        return true;
    }
    unsigned unit = 0;
    if (!codeUnit(unit))
        return false;
    if (unit < 0xd800 || unit > 0xdfff)
        return true;
    unsigned second = 0;
    if (unit > 0xdbff || !take('\\') || !take('u'))
        return refuse("a string holds half of a surrogate pair");
    if (!codeUnit(second))
        return false;
    return (second >= 0xdc00 && second <= 0xdfff) || refuse("a string holds half of a surrogate pair");
}

bool JsonScanner::codeUnit(unsigned &unit)
{
    for (int digit = 0; digit < 4; ++digit, ++m_next) {
        const int value = atEnd() ? -1 : hexValue(*m_next);
        if (value < 0)
            return refuse("an escape lacks its four digits");
        unit = unit * 16 + static_cast<unsigned>(value);
    }
    return true;
}

// RFC 3629 4: no overlong form, no surrogate, nothing above U+10FFFF.
bool JsonScanner::multibyte()
{
    const auto at = [this](int offset) {
        return offset < m_end - m_next ? static_cast<unsigned char>(m_next[offset]) : 0u;
    };
    const unsigned first = at(0);
    const unsigned second = at(1);
    int length = 0;
    if (first >= 0xc2 && first <= 0xdf)
        length = 2;
    else if (first >= 0xe0 && first <= 0xef && second >= (first == 0xe0 ? 0xa0u : 0x80u) &&
             second <= (first == 0xed ? 0x9fu : 0xbfu))
        length = 3;
    else if (first >= 0xf0 && first <= 0xf4 && second >= (first == 0xf0 ? 0x90u : 0x80u) &&
             second <= (first == 0xf4 ? 0x8fu : 0xbfu))
        length = 4;
    else
        return refuse("a string is not UTF-8");
    for (int offset = 1; offset < length; ++offset) {
        if (!isContinuation(static_cast<unsigned char>(at(offset))))
            return refuse("a string is not UTF-8");
    }
    m_next += length;
    return true;
}

bool JsonScanner::number()
{
    if (!take('-') && !isDigit(*m_next))
        return refuse("there is no JSON value here");
    if (take('0')) {
        if (!atEnd() && isDigit(*m_next))
            return refuse("a number begins with a zero");
    } else if (!digits()) {
        return false;
    }
    if (take('.') && !digits())
        return false;
    if (take('e') || take('E')) {
        if (!take('+'))
            static_cast<void>(take('-'));
        return digits();
    }
    return true;
}

bool JsonScanner::digits()
{
    if (atEnd() || !isDigit(*m_next))
        return refuse("a digit is missing");
    while (!atEnd() && isDigit(*m_next))
        ++m_next;
    return true;
}

bool JsonScanner::word(QByteArrayView expected)
{
    if (!QByteArrayView(m_next, m_end).startsWith(expected))
        return refuse("there is no JSON value here");
    m_next += expected.size();
    return true;
}

bool JsonScanner::namesDiffer(size_t first)
{
    const auto begin = m_names.begin() + static_cast<std::ptrdiff_t>(first);
    std::sort(begin, m_names.end());
    auto twice = std::adjacent_find(begin, m_names.end());
    const bool differ = twice == m_names.end();
    for (; m_duplicates && twice != m_names.end(); twice = std::adjacent_find(twice + 1, m_names.end())) {
        if (m_duplicates->size() < mostDuplicates && !m_duplicates->contains(*twice))
            m_duplicates->append(twice->toByteArray());
    }
    m_names.resize(first);
    return differ || m_duplicates || refuse("an object ends that has two members of one name");
}

void JsonScanner::skipSpace()
{
    while (!atEnd() && (*m_next == ' ' || *m_next == '\t' || *m_next == '\n' || *m_next == '\r'))
        ++m_next;
}

bool JsonScanner::take(char character)
{
    if (atEnd() || *m_next != character)
        return false;
    ++m_next;
    return true;
}

bool JsonScanner::refuse(const char *reason, JoseError code)
{
    if (!m_reason) {
        m_reason = reason;
        m_code = code;
    }
    return false;
}

} // namespace tessera::jose
