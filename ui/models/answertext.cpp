// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/answertext.h"

#include "language/refusals.h"
#include "ui/models/jsontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

namespace tessera::ui {

namespace {

QString inMilliseconds(std::chrono::microseconds time)
{
    return QCoreApplication::translate("tessera::ui::answertext", "%1 ms")
        .arg(QLocale().toString(static_cast<double>(time.count()) / 1000, 'f', 1));
}

bool isText(const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(body);
    return !decoder.hasError() && !text.contains(QChar(0));
}

} // namespace

QString answerSummary(const playground::HttpAnswer &answer)
{
    if (answer.status == 0)
        return language::inOurLanguage(answer.failure);
    QStringList times;
    if (answer.times.connected)
        times.append(QCoreApplication::translate("tessera::ui::answertext", "sent after %1")
                .arg(inMilliseconds(*answer.times.connected)));
    if (answer.times.firstByte)
        times.append(QCoreApplication::translate("tessera::ui::answertext", "first byte after %1")
                .arg(inMilliseconds(*answer.times.firstByte)));
    const QString status = QStringLiteral("%1 %2").arg(QString::number(answer.status), answer.reason).trimmed();
    const QString whole = answer.times.whole ? inMilliseconds(*answer.times.whole) : QString();
    return times.isEmpty()
               ? QCoreApplication::translate("tessera::ui::answertext", "%1 after %2", "a status and a time")
                     .arg(status, whole)
               : QCoreApplication::translate("tessera::ui::answertext", "%1 after %2 (%3)", "a status and times")
                     .arg(status, whole, times.join(QStringLiteral(", ")));
}

QString answerHeaders(const playground::HttpAnswer &answer)
{
    QStringList lines;
    for (const auto &[name, value] : answer.headers)
        lines.append(QString::fromUtf8(name) + QStringLiteral(": ") + QString::fromUtf8(value));
    return lines.join(u'\n');
}

QString answerBody(const playground::HttpAnswer &answer, bool isPretty)
{
    if (!isText(answer.body))
        return QCoreApplication::translate("tessera::ui::answertext", "No text, but %1 bytes.")
            .arg(QLocale().toString(answer.body.size()));
    const QString body = QString::fromUtf8(answer.body);
    return isPretty ? prettyJson(body) : body;
}

QString answerRemarks(const playground::HttpAnswer &answer)
{
    QStringList remarks;
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("www-authenticate", Qt::CaseInsensitive) != 0)
            continue;
        const QStringList sentences = playground::explainChallenge(value);
        for (const QString &sentence : sentences)
            remarks.append(language::inOurLanguage(sentence));
    }
    if (answer.status != 0 && !answer.failure.isEmpty())
        remarks.append(language::inOurLanguage(answer.failure));
    return remarks.join(u' ');
}

} // namespace tessera::ui
