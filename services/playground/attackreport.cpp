// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/attackreport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamWriter>

#include <algorithm>

namespace tessera::playground {

namespace {

using L = QLatin1StringView;

QString weightOf(const AttackResult &result)
{
    return result.attack.weight == Attack::Weight::Advice ? QStringLiteral("advice") : QStringLiteral("hole");
}

QString statusOf(const AttackResult &result)
{
    return result.status == 0 ? QStringLiteral("no answer") : QString::number(result.status);
}

QString sentenceOf(const AttackResult &result)
{
    switch (result.outcome) {
    case AttackOutcome::Refused: return QStringLiteral("It was refused.");
    case AttackOutcome::Taken: return QStringLiteral("It was taken.");
    case AttackOutcome::Fetched: return QStringLiteral("It was refused, but somebody fetched what it named.");
    case AttackOutcome::Broke: return QStringLiteral("The resource failed over it.");
    case AttackOutcome::NotJudged: break;
    }
    return QStringLiteral("The resource answered that there were too many requests, and may not have looked at it.");
}

// What stands in JUnit for one that was not refused; empty for a test that passed.
QString faultOf(const AttackResult &result)
{
    if (!result.isHole())
        return {};
    return result.outcome == AttackOutcome::Taken || result.outcome == AttackOutcome::Fetched
               ? QStringLiteral("failure")
               : QStringLiteral("error");
}

void writeTest(QXmlStreamWriter &xml, const AttackResult &result)
{
    xml.writeStartElement(L("testcase"));
    xml.writeAttribute(L("classname"), L("tessera.token.attack"));
    xml.writeAttribute(L("name"), result.attack.id);
    const QString fault = faultOf(result);
    const QString details =
        QStringLiteral("%1\n%2\nRule: %3\nAnswer: %4 %5")
            .arg(result.attack.tries, result.attack.why, result.attack.rule, statusOf(result), result.answer);
    if (!fault.isEmpty()) {
        xml.writeStartElement(fault);
        xml.writeAttribute(L("message"), sentenceOf(result));
        xml.writeAttribute(L("type"), name(result.outcome));
        xml.writeCharacters(details);
        xml.writeEndElement();
    } else if (result.isAdvice()) {
        xml.writeTextElement(L("system-out"), QStringLiteral("Advice: ") + sentenceOf(result) + u'\n' + details);
    }
    xml.writeEndElement();
}

constexpr char styles[] =
    "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1c2530;"
    "background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:"
    "top;padding:.4rem .6rem;border-bottom:1px solid #d5dce3}code{font-size:.95em}.taken,.fetched,"
    ".broke{color:#a3151d;font-weight:600}.refused{color:#1b6b3a}.advice td{color:#5a6673}"
    "@media(prefers-color-scheme:dark){body{color:#e3e9ef;background:#12181e}th,td{border-color:"
    "#36424e}.taken,.fetched,.broke{color:#ff8a8a}.refused{color:#6fd398}.advice td{color:#9aa7b4}}";

void writeRow(QXmlStreamWriter &html, const AttackResult &result)
{
    html.writeStartElement(L("tr"));
    html.writeAttribute(L("class"), weightOf(result));
    html.writeStartElement(L("td"));
    html.writeAttribute(L("class"), name(result.outcome));
    html.writeCharacters(name(result.outcome));
    html.writeEndElement();
    html.writeStartElement(L("td"));
    html.writeTextElement(L("code"), result.attack.id);
    if (result.attack.weight == Attack::Weight::Advice)
        html.writeCharacters(QStringLiteral(" (policy)"));
    html.writeEndElement();
    html.writeTextElement(L("td"), result.attack.tries + u' ' + result.attack.why);
    html.writeTextElement(L("td"), result.attack.rule);
    html.writeTextElement(L("td"), (statusOf(result) + u' ' + result.answer).trimmed());
    html.writeEndElement();
}

} // namespace

QLatin1StringView name(AttackOutcome outcome)
{
    switch (outcome) {
    case AttackOutcome::Refused: return L("refused");
    case AttackOutcome::Taken: return L("taken");
    case AttackOutcome::Fetched: return L("fetched");
    case AttackOutcome::Broke: return L("broke");
    case AttackOutcome::NotJudged: break;
    }
    return L("not-judged");
}

bool AttackResult::isHole() const
{
    return outcome != AttackOutcome::Refused &&
           (attack.weight == Attack::Weight::Hole || outcome != AttackOutcome::Taken);
}

bool AttackResult::isAdvice() const { return outcome != AttackOutcome::Refused && !isHole(); }

qsizetype AttackReport::holes() const { return std::ranges::count_if(results, &AttackResult::isHole); }

qsizetype AttackReport::advices() const { return std::ranges::count_if(results, &AttackResult::isAdvice); }

QString AttackReport::verdict() const
{
    if (!hindrance.isEmpty())
        return hindrance;
    const QString policy = QStringLiteral("Taken, as a matter of policy: %1.").arg(advices());
    if (holes() > 0) {
        const QString taken = QStringLiteral("%1 of %2 attacks were not refused.").arg(holes()).arg(results.size());
        return advices() == 0 ? taken : taken + u' ' + policy;
    }
    const QString all = QStringLiteral("All %1 attacks were refused.").arg(results.size());
    return advices() == 0
               ? all
               : QStringLiteral("No attack got through; %1 of %2 tokens were taken that are a matter of policy.")
                     .arg(advices())
                     .arg(results.size());
}

QByteArray toJson(const AttackReport &report, Instant when)
{
    QJsonArray lines;
    for (const AttackResult &result : report.results)
        lines.append(
            QJsonObject{{QStringLiteral("id"), result.attack.id}, {QStringLiteral("tries"), result.attack.tries},
                {QStringLiteral("why"), result.attack.why}, {QStringLiteral("rule"), result.attack.rule},
                {QStringLiteral("weight"), weightOf(result)}, {QStringLiteral("expected"), QStringLiteral("refused")},
                {QStringLiteral("outcome"), QString(name(result.outcome))}, {QStringLiteral("status"), result.status},
                {QStringLiteral("answer"), result.answer}});
    return QJsonDocument(
        QJsonObject{{QStringLiteral("url"), report.url.toString()}, {QStringLiteral("at"), toIso8601(when)},
            {QStringLiteral("sound"), report.isSound()}, {QStringLiteral("holes"), report.holes()},
            {QStringLiteral("advices"), report.advices()}, {QStringLiteral("planned"), report.planned},
            {QStringLiteral("hindrance"), report.hindrance.isEmpty() ? QJsonValue() : report.hindrance},
            {QStringLiteral("left_out"), QJsonArray::fromStringList(report.leftOut)},
            {QStringLiteral("attacks"), lines}})
        .toJson();
}

QByteArray toJUnit(const AttackReport &report, Instant when)
{
    const auto count = [&](QLatin1StringView fault) {
        return std::ranges::count_if(
            report.results, [&](const AttackResult &result) { return faultOf(result) == fault; });
    };
    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(L("testsuites"));
    xml.writeStartElement(L("testsuite"));
    xml.writeAttribute(L("name"), QStringLiteral("Forged tokens against ") + report.url.toString());
    xml.writeAttribute(L("timestamp"), toIso8601(when));
    xml.writeAttribute(L("tests"), QString::number(report.results.size() + 1));
    xml.writeAttribute(L("failures"), QString::number(count(L("failure"))));
    xml.writeAttribute(L("errors"), QString::number(count(L("error")) + (report.hindrance.isEmpty() ? 0 : 1)));
    xml.writeStartElement(L("testcase"));
    xml.writeAttribute(L("classname"), L("tessera.token.attack"));
    xml.writeAttribute(L("name"), L("control"));
    if (!report.hindrance.isEmpty()) {
        xml.writeStartElement(L("error"));
        xml.writeAttribute(L("message"), report.hindrance);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    for (const AttackResult &result : report.results)
        writeTest(xml, result);
    xml.writeEndDocument();
    return document;
}

QByteArray toHtml(const AttackReport &report, Instant when)
{
    QByteArray document = "<!DOCTYPE html>\n";
    QXmlStreamWriter html(&document);
    html.setAutoFormatting(true);
    html.writeStartElement(L("html"));
    html.writeAttribute(L("lang"), L("en"));
    html.writeStartElement(L("head"));
    html.writeEmptyElement(L("meta"));
    html.writeAttribute(L("charset"), L("utf-8"));
    const QString title = QStringLiteral("Forged tokens against ") + report.url.toString();
    html.writeTextElement(L("title"), title);
    html.writeTextElement(L("style"), QLatin1StringView(styles));
    html.writeEndElement();
    html.writeStartElement(L("body"));
    html.writeTextElement(L("h1"), title);
    html.writeTextElement(L("p"), report.verdict());
    for (const QString &sentence : report.leftOut)
        html.writeTextElement(L("p"), sentence);
    html.writeTextElement(L("p"), QStringLiteral("Run at %1 by Tessera.").arg(toIso8601(when)));
    html.writeStartElement(L("table"));
    html.writeStartElement(L("tr"));
    for (const L heading : {L("Outcome"), L("Attack"), L("What it tries"), L("Rule"), L("Answer")})
        html.writeTextElement(L("th"), heading);
    html.writeEndElement();
    for (const AttackResult &result : report.results)
        writeRow(html, result);
    html.writeEndElement();
    html.writeEndElement();
    html.writeEndElement();
    return document;
}

std::optional<QByteArray> documentFor(const QString &file, const AttackReport &report, Instant when)
{
    const QString end = QFileInfo(file).suffix().toLower();
    if (end == u"json")
        return toJson(report, when);
    if (end == u"xml")
        return toJUnit(report, when);
    if (end == u"html" || end == u"htm")
        return toHtml(report, when);
    return std::nullopt;
}

} // namespace tessera::playground
