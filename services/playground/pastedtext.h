// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/inspection.h"

#include <vector>

namespace tessera::playground {

/// The token in what somebody pasted, and where each of its characters stood.
class PastedText
{
public:
    /// Leaves out what is around the token and white space in it, and remarks on it.
    PastedText(QStringView text, QList<Remark> &remarks);

    /// ASCII; any other character is a byte of 0xff.
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    /// In the text, of so many characters of the token; at its end where `at` is that of the token.
    [[nodiscard]] Place place(qsizetype at, qsizetype length = 1) const;
    /// Of all of it.
    [[nodiscard]] Place whole() const { return place(0, m_token.size()); }

private:
    void leaveOutPrefixes(QStringView text, QList<Remark> &remarks);
    void takeFromJson(QStringView text, QList<Remark> &remarks);
    void takeCharacters(QStringView text, QList<Remark> &remarks);

    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    QByteArray m_token;
    std::vector<qsizetype> m_places; // of each character of the token
};

} // namespace tessera::playground
