// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/strictjson.h"

#include <QByteArray>

#include <deque>

namespace tessera::jose {

/// One pass over a JSON text by the grammar of RFC 8259, with the rules of checkJson(). Used once, by one thread.
class JsonScanner final
{
public:
    JsonScanner(QByteArrayView text, const JsonLimits &limits);

    /// Collects the members of the outermost object where `members` is given.
    [[nodiscard]] Result<void, JoseError> scan(std::vector<RawMember> *members);
    /// All that can be seen: doubles are noted and do not end it.
    [[nodiscard]] JsonGlance glance();
    /// After a good scan: whether the outermost value is an object.
    [[nodiscard]] bool isObject() const { return m_isObject; }

private:
    struct Text
    {
        QByteArrayView raw; ///< without the quotes
        bool hasEscapes = false;
    };

    [[nodiscard]] bool whole();
    [[nodiscard]] bool value(int depth);
    [[nodiscard]] bool object(int depth);
    [[nodiscard]] bool member(int depth);
    [[nodiscard]] bool array(int depth);
    [[nodiscard]] bool string(Text &text);
    [[nodiscard]] bool escape();
    [[nodiscard]] bool codeUnit(unsigned &unit);
    [[nodiscard]] bool multibyte();
    [[nodiscard]] bool number();
    [[nodiscard]] bool digits();
    [[nodiscard]] bool word(QByteArrayView expected);
    [[nodiscard]] bool namesDiffer(size_t first);
    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_next == m_end; }
    [[nodiscard]] bool take(char character);
    /// Remembers the first reason; gives false.
    bool refuse(const char *reason, JoseError code = JoseError::Malformed);

    QByteArrayView m_text;
    JsonLimits m_limits;
    const char *m_next;
    const char *m_end;
    std::vector<QByteArrayView> m_names; ///< of the objects that are open, innermost last
    std::deque<QByteArray> m_unescaped;  ///< what views in m_names refer to where a name has escapes
    std::vector<RawMember> *m_members = nullptr;
    QList<QByteArray> *m_duplicates = nullptr; ///< where doubles are noted; else they are refused
    bool m_isObject = false;
    const char *m_reason = nullptr;
    JoseError m_code = JoseError::Malformed;
};

} // namespace tessera::jose
