// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <span>

namespace tessera::metrics {

/// What tells one sample of a family from the others. Names are ours; a value may be any text, but only one of few.
struct Label
{
    QByteArrayView name;
    QByteArrayView value;
};
using Labels = std::initializer_list<Label>;

/// The text exposition format of Prometheus, version 0.0.4: families one after the other, each with its help and type
/// before its samples. Used by one thread.
class Exposition final
{
public:
    enum class Type { Counter, Gauge, Histogram };

    static constexpr QByteArrayView contentType = "text/plain; version=0.0.4; charset=utf-8";

    /// Begins a family; the samples that follow are its own. \a name as Prometheus wants it (`[a-z_]+`, a counter with
    /// `_total`), each once; \a help a sentence of one line.
    void family(QByteArrayView name, Type type, QByteArrayView help);
    void sample(double value, Labels labels = {});
    void sample(quint64 value, Labels labels = {});
    /// \a counts: for each of the ascending \a bounds how many were at most that and more than the one before, and last
    /// those that were more than all. \a sum: of all values.
    void histogram(std::span<const double> bounds, std::span<const quint64> counts, double sum, Labels labels = {});

    /// A family of one gauge without labels.
    void gauge(QByteArrayView name, QByteArrayView help, double value);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void line(QByteArrayView suffix, Labels labels, QByteArrayView lastLabel, const QByteArray &value);

    QByteArray m_name;
    QByteArray m_text;
};

} // namespace tessera::metrics
