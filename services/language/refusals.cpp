// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/refusals.h"

#include "language/refusaltexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace tessera::language {

namespace {

constexpr char usual[] = "tessera::language::refusals";
constexpr char assembled[] = "tessera::language::assembledrefusals";
/// Sentences within sentences.
constexpr int deepest = 3;

QString translated(const char *context, const char *text) { return QCoreApplication::translate(context, text); }

// One sentence with places to fill in, recognised again when they are filled.
class Pattern
{
public:
    Pattern(const char *context, const char *text)
        : m_context(context)
        , m_text(text)
    {
        static const QRegularExpression place(QStringLiteral("%(\\d)"));
        const QString all = QString::fromUtf8(text);
        QString expression;
        qsizetype from = 0;
        for (const QRegularExpressionMatch &match : place.globalMatch(all)) {
            expression += QRegularExpression::escape(all.sliced(from, match.capturedStart() - from));
            const QString number = match.captured(1);
            // The same place again has the same in it.
            expression += m_places.contains(number) ? QStringLiteral("\\k<p%1>").arg(number)
                                                    : QStringLiteral("(?<p%1>.+?)").arg(number);
            m_places += number;
            from = match.capturedEnd();
        }
        expression += QRegularExpression::escape(all.sliced(from));
        m_expression.setPattern(QRegularExpression::anchoredPattern(expression));
        m_expression.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
        m_certainty = all.size() - 2 * m_places.size();
    }

    /// How much of it is not filled in.
    [[nodiscard]] qsizetype certainty() const { return m_certainty; }

    /// Nothing where the sentence is another one; `fill` gives what goes into a place.
    template <typename Fill>
    [[nodiscard]] std::optional<QString> translate(const QString &sentence, Fill fill) const
    {
        const QRegularExpressionMatch match = m_expression.match(sentence);
        if (!match.hasMatch())
            return std::nullopt;
        QString filled;
        const QString text = translated(m_context, m_text);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPlace = text[i] == u'%' && i + 1 < text.size() && m_places.contains(text[i + 1]);
            filled += isPlace ? fill(match.captured(QString(u'p') + text[++i])) : QString(text[i]);
        }
        return filled;
    }

private:
    const char *m_context;
    const char *m_text;
    QRegularExpression m_expression;
    QString m_places; // their digits
    qsizetype m_certainty = 0;
};

// The surest first.
std::vector<Pattern> allPatterns()
{
    std::vector<Pattern> patterns;
    const auto add = [&patterns](const char *context, std::span<const char *const> texts) {
        for (const char *text : texts)
            patterns.emplace_back(context, text);
    };
    add(usual, peopleRefusals());
    add(usual, keyRefusals());
    add(usual, installationRefusals());
    add(usual, backupRefusals());
    add(usual, commandRefusals());
    add(usual, checkTexts());
    add(usual, exchangeTexts());
    add(usual, attackTexts());
    add(usual, inspectionTexts());
    add(assembled, assembledRefusals());
    add(assembled, assembledCommandRefusals());
    add(assembled, assembledAttackTexts());
    std::ranges::stable_sort(patterns, std::greater(), &Pattern::certainty);
    return patterns;
}

// Where one sentence ends and another one begins.
QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("(?<=[.!?]) (?=[A-Z\"`])"));
    return text.split(between);
}

// Nothing where no pattern is like it.
std::optional<QString> lookUp(const QString &sentence, int depth);

QString said(const QString &sentence, int depth)
{
    if (depth == deepest || !sentence.contains(u' '))
        return sentence;
    const QStringList parts = sentencesOf(sentence);
    QStringList known;
    for (const QString &part : parts) {
        if (const auto text = lookUp(part, depth))
            known.append(*text);
    }
    if (known.size() == parts.size()) // else one that goes on over several
        return known.join(u' ');
    if (const auto text = lookUp(sentence, depth))
        return *text;
    known.clear();
    for (const QString &part : parts)
        known.append(lookUp(part, depth).value_or(part));
    return known.join(u' ');
}

std::optional<QString> lookUp(const QString &sentence, int depth)
{
    static const std::vector<Pattern> patterns = allPatterns();
    for (const Pattern &pattern : patterns) {
        if (auto text = pattern.translate(sentence, [depth](const QString &part) { return said(part, depth + 1); }))
            return text;
    }
    return std::nullopt;
}

} // namespace

QString inOurLanguage(const QString &sentence)
{
    const char *const sample = peopleRefusals().front();
    const bool isEnglish = translated(usual, sample) == QLatin1StringView(sample);
    return isEnglish ? sentence : said(sentence, 0);
}

} // namespace tessera::language
