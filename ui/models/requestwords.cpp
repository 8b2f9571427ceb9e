// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

QString say(const char *text) { return QCoreApplication::translate("tessera::ui::requestwords", text); }

struct Phrase
{
    int status;
    const char *words;
};

// Those that the services give, and the most usual others. They are the protocol's own and not translated.
constexpr std::array phrases{Phrase{200, "OK"}, Phrase{201, "Created"}, Phrase{202, "Accepted"},
    Phrase{204, "No Content"}, Phrase{206, "Partial Content"}, Phrase{301, "Moved Permanently"}, Phrase{302, "Found"},
    Phrase{304, "Not Modified"}, Phrase{400, "Bad Request"}, Phrase{401, "Unauthorized"}, Phrase{403, "Forbidden"},
    Phrase{404, "Not Found"}, Phrase{405, "Method Not Allowed"}, Phrase{406, "Not Acceptable"},
    Phrase{408, "Request Timeout"}, Phrase{409, "Conflict"}, Phrase{411, "Length Required"},
    Phrase{412, "Precondition Failed"}, Phrase{413, "Content Too Large"}, Phrase{414, "URI Too Long"},
    Phrase{415, "Unsupported Media Type"}, Phrase{417, "Expectation Failed"}, Phrase{421, "Misdirected Request"},
    Phrase{422, "Unprocessable Content"}, Phrase{426, "Upgrade Required"}, Phrase{429, "Too Many Requests"},
    Phrase{431, "Request Header Fields Too Large"}, Phrase{500, "Internal Server Error"},
    Phrase{501, "Not Implemented"}, Phrase{502, "Bad Gateway"}, Phrase{503, "Service Unavailable"},
    Phrase{505, "HTTP Version Not Supported"}};

QString withPhrase(int status)
{
    const auto phrase = std::ranges::find(phrases, status, &Phrase::status);
    const QString number = QString::number(status);
    return phrase == phrases.end() ? number : number + u' ' + QLatin1StringView(phrase->words);
}

} // namespace

RequestOutcome outcomeOf(const admin::RequestEntry &entry)
{
    if (entry.aborted)
        return RequestOutcome::Aborted;
    if (entry.status >= 500)
        return RequestOutcome::Failed;
    if (entry.status >= 400)
        return RequestOutcome::Refused;
    return entry.status >= 300 ? RequestOutcome::Redirected : RequestOutcome::Done;
}

QString outcomeName(RequestOutcome outcome)
{
    switch (outcome) {
    case RequestOutcome::Done: return say(QT_TRANSLATE_NOOP("tessera::ui::requestwords", "done"));
    case RequestOutcome::Redirected: return say(QT_TRANSLATE_NOOP("tessera::ui::requestwords", "redirected"));
    case RequestOutcome::Refused: return say(QT_TRANSLATE_NOOP("tessera::ui::requestwords", "refused"));
    case RequestOutcome::Failed: return say(QT_TRANSLATE_NOOP("tessera::ui::requestwords", "failed"));
    case RequestOutcome::Aborted: return say(QT_TRANSLATE_NOOP("tessera::ui::requestwords", "aborted"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString statusText(const admin::RequestEntry &entry)
{
    if (!entry.aborted)
        return withPhrase(entry.status);
    return entry.status == 0
               ? outcomeName(RequestOutcome::Aborted)
               : say(QT_TRANSLATE_NOOP("tessera::ui::requestwords", "%1, aborted")).arg(withPhrase(entry.status));
}

QString durationText(std::chrono::microseconds duration)
{
    const QLocale locale;
    const double milliseconds = static_cast<double>(duration.count()) / 1000.0;
    if (duration >= 1s)
        return say(QT_TRANSLATE_NOOP("tessera::ui::requestwords", "%1 s"))
            .arg(locale.toString(milliseconds / 1000.0, 'f', 1));
    return say(QT_TRANSLATE_NOOP("tessera::ui::requestwords", "%1 ms"))
        .arg(locale.toString(milliseconds, 'f', duration < 10ms ? 1 : 0));
}

QString exactTime(Instant instant, Instant now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant));
    QString clock = time.time().toString(QStringLiteral("HH:mm:ss.zzz"));
    if (time.date() == QDateTime::fromMSecsSinceEpoch(toMilliseconds(now)).date())
        return clock;
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

} // namespace tessera::ui
