// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/exposition.h"

#include <QLocale>

namespace tessera::metrics {

namespace {

QByteArrayView toText(Exposition::Type type)
{
    switch (type) {
    case Exposition::Type::Counter: return "counter";
    case Exposition::Type::Gauge: return "gauge";
    case Exposition::Type::Histogram: break;
    }
    return "histogram";
}

QByteArray toText(double value) { return QByteArray::number(value, 'f', QLocale::FloatingPointShortest); }

void appendEscaped(QByteArray &text, QByteArrayView value)
{
    for (const char character : value) {
        if (character == '\n') {
            text += "\\n";
            continue;
        }
        if (character == '\\' || character == '"')
            text += '\\';
        text += character;
    }
}

} // namespace

void Exposition::family(QByteArrayView name, Type type, QByteArrayView help)
{
    m_name = name.toByteArray();
    m_text += "# HELP ";
    m_text.append(name).append(' ').append(help);
    m_text += "\n# TYPE ";
    m_text.append(name).append(' ').append(toText(type)).append('\n');
}

void Exposition::sample(double value, Labels labels) { line({}, labels, {}, toText(value)); }

void Exposition::sample(quint64 value, Labels labels) { line({}, labels, {}, QByteArray::number(value)); }

void Exposition::histogram(std::span<const double> bounds, std::span<const quint64> counts, double sum, Labels labels)
{
    Q_ASSERT(counts.size() == bounds.size() + 1);
    quint64 count = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        count += counts[i];
        const QByteArray bound = i < bounds.size() ? toText(bounds[i]) : QByteArrayLiteral("+Inf");
        line("_bucket", labels, bound, QByteArray::number(count));
    }
    line("_sum", labels, {}, toText(sum));
    line("_count", labels, {}, QByteArray::number(count));
}

void Exposition::gauge(QByteArrayView name, QByteArrayView help, double value)
{
    family(name, Type::Gauge, help);
    sample(value);
}

// `lastLabel`: the bound of a bucket; null where it is none.
void Exposition::line(QByteArrayView suffix, Labels labels, QByteArrayView lastLabel, const QByteArray &value)
{
    m_text.append(m_name).append(suffix);
    char before = '{';
    const auto append = [&](QByteArrayView name, QByteArrayView text) {
        m_text.append(std::exchange(before, ',')).append(name).append("=\"");
        appendEscaped(m_text, text);
        m_text += '"';
    };
    for (const Label &label : labels)
        append(label.name, label.value);
    if (!lastLabel.isNull())
        append("le", lastLabel);
    if (before == ',')
        m_text += '}';
    m_text.append(' ').append(value).append('\n');
}

} // namespace tessera::metrics
