// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/request.h"

namespace tessera::http {

QByteArrayView toText(Method method)
{
    switch (method) {
    case Method::Get: return "GET";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Patch: return "PATCH";
    case Method::Delete: return "DELETE";
    case Method::Options: return "OPTIONS";
    }
    Q_UNREACHABLE_RETURN({});
}

void HeaderList::reserve(qsizetype bytes, size_t fields)
{
    m_bytes.reserve(bytes);
    m_fields.reserve(fields);
}

void HeaderList::append(QByteArrayView name, QByteArrayView value)
{
    const qsizetype start = m_bytes.size();
    m_bytes.append(name).append(value);
    m_fields.push_back({start, name.size(), start + name.size(), value.size()});
}

QByteArrayView HeaderList::nameAt(size_t index) const
{
    const Field &field = m_fields.at(index);
    return QByteArrayView(m_bytes).sliced(field.nameStart, field.nameSize);
}

QByteArrayView HeaderList::valueAt(size_t index) const
{
    const Field &field = m_fields.at(index);
    return QByteArrayView(m_bytes).sliced(field.valueStart, field.valueSize);
}

QByteArrayView HeaderList::value(QByteArrayView name) const
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].nameSize == name.size() && nameAt(i).compare(name, Qt::CaseInsensitive) == 0)
            return valueAt(i);
    }
    return {};
}

size_t HeaderList::count(QByteArrayView name) const
{
    size_t count = 0;
    for (size_t i = 0; i < m_fields.size(); ++i)
        count += m_fields[i].nameSize == name.size() && nameAt(i).compare(name, Qt::CaseInsensitive) == 0;
    return count;
}

QByteArray Request::pathParameter(QByteArrayView name) const
{
    for (const auto &[known, value] : pathParameters) {
        if (known == name)
            return value;
    }
    return {};
}

std::optional<QByteArray> Request::queryParameter(QByteArrayView name) const
{
    const auto decoded = [](QByteArray text) { return QByteArray::fromPercentEncoding(text.replace('+', ' ')); };
    const QList<QByteArray> pairs = query.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (decoded(equals < 0 ? pair : pair.first(equals)) == name)
            return equals < 0 ? QByteArray("") : decoded(pair.sliced(equals + 1));
    }
    return std::nullopt;
}

} // namespace tessera::http
