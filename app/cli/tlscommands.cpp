// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/cli/secretinput.h"
#include "app/cli/writeout.h"
#include "app/words.h"

namespace tessera::app {

namespace {

using admin::AdminApi;
using admin::CertificateView;
using L = QLatin1StringView;

QString fingerprint(const CertificateView &view) { return QString::fromLatin1(view.sha256.toHex(':')).toUpper(); }

QJsonObject toJson(const CertificateView &view)
{
    return {{QStringLiteral("subject"), view.subject}, {QStringLiteral("issuer"), view.issuer},
        {QStringLiteral("names"), QJsonArray::fromStringList(view.names)},
        {QStringLiteral("not_before"), toIso8601(view.notBefore)},
        {QStringLiteral("not_after"), toIso8601(view.notAfter)}, {QStringLiteral("sha256"), fingerprint(view)},
        {QStringLiteral("pem"), QString::fromLatin1(view.pem)}};
}

QJsonValue toJson(const std::optional<CertificateView> &view)
{
    return view ? QJsonValue(toJson(*view)) : QJsonValue(QJsonValue::Null);
}

QString described(const CertificateView &view)
{
    QList<Line> lines{{Words::tr("subject", "of a certificate"), view.subject}};
    if (!view.names.isEmpty())
        lines.append({Words::tr("names", "of a certificate"), view.names.join(QStringLiteral(", "))});
    lines.append({Words::tr("vouched for by"), view.issuer});
    lines.append({Words::tr("good from"), shown(view.notBefore)});
    lines.append({Words::tr("good until"), shown(view.notAfter)});
    lines.append({QStringLiteral("SHA-256"), fingerprint(view)});
    return sheet(lines);
}

ExitCode answerOne(Invocation &invocation, const admin::Outcome<CertificateView> &view)
{
    if (!view)
        return invocation.output().refuse(view.error());
    invocation.output().show(toJson(*view), described(*view));
    return ExitCode::Done;
}

ExitCode show(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const auto authority = Invocation::await(api.tls().authority());
        const auto server = Invocation::await(api.tls().server());
        for (const auto *asked : {&authority, &server}) {
            if (!*asked)
                return invocation.output().refuse(asked->error());
        }
        const QString none = Words::tr("There is none; \"tls authority\" makes it.") + u'\n';
        const QString noServer = Words::tr("There is none; services that start with tls.names have it made.") + u'\n';
        invocation.output().show(
            {{QStringLiteral("authority"), toJson(*authority)}, {QStringLiteral("server"), toJson(*server)}},
            (Words::tr("The local authority") + u'\n' + (*authority ? described(**authority) : none) + u'\n' +
                Words::tr("Its certificate for the listeners of this installation") + u'\n' +
                (*server ? described(**server) : noServer))
                .trimmed());
        return ExitCode::Done;
    });
}

ExitCode authority(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const auto made = Invocation::await(api.tls().makeAuthority());
        return made ? writeOut(invocation.output(), invocation.argument(0), made->pem)
                    : invocation.output().refuse(made.error());
    });
}

ExitCode issue(Invocation &invocation)
{
    const auto days = invocation.number(L("days"), 90, 1, 825);
    if (!days)
        return invocation.output().wrongUsage(days.error());
    return invocation.with([&](AdminApi &api) {
        auto passphrase =
            readSecret(Words::tr("new passphrase for the private key"), invocation.value(L("passphrase-file")), true);
        if (!passphrase)
            return invocation.output().refuse(QStringLiteral("invalid"), passphrase.error().detail);
        const auto issued = Invocation::await(
            api.tls().issue(invocation.arguments().sliced(1), std::chrono::days(*days), *std::move(passphrase)));
        if (!issued)
            return invocation.output().refuse(issued.error());
        const ExitCode written = writeOut(invocation.output(), invocation.argument(0), issued->chain + issued->key);
        if (written == ExitCode::Done)
            invocation.output().note(Words::tr("Good until %1; it is not renewed by itself. Clients that trust "
                                               "the local authority (tls authority) believe it.")
                    .arg(shown(issued->certificate.notAfter)));
        return written;
    });
}

ExitCode renew(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        if (!invocation.isSet(L("authority")))
            return answerOne(invocation, Invocation::await(api.tls().renew()));
        if (const auto end = invocation.withoutConsent(
                Words::tr("Whoever trusts the local authority refuses the services until told of the new one. "
                          "Replace it?")))
            return *end;
        return answerOne(invocation, Invocation::await(api.tls().replaceAuthority()));
    });
}

constexpr OptionSpec issueOptions[] = {
    {L("days"), L("N"),
        QT_TRANSLATE_NOOP("tessera::app", "For how many days it is good, 1 to 825; 90 where this is not said.")},
    {L("passphrase-file"), L("FILE"),
        QT_TRANSLATE_NOOP("tessera::app",
            "Where the passphrase of the private key is; asked for, or read from standard input, without it.")},
};
constexpr OptionSpec renewOptions[] = {
    {L("authority"), {},
        QT_TRANSLATE_NOOP(
            "tessera::app", "The authority as well: another one takes its place, which nobody trusts yet.")},
    {L("yes"), {}, QT_TRANSLATE_NOOP("tessera::app", "Do not ask.")},
};

constexpr Command commands[] = {
    {L("tls"), L("show"),
        QT_TRANSLATE_NOOP(
            "tessera::app", "Show the local authority and the certificate that it made for the listeners."),
        {}, {}, show},
    {L("tls"), L("authority"),
        QT_TRANSLATE_NOOP("tessera::app",
            "Export the local authority (PEM) for those who are to trust it; made where there is none."),
        L("[FILE]"), {}, authority},
    {L("tls"), L("issue"),
        QT_TRANSLATE_NOOP(
            "tessera::app", "Make a certificate and an encrypted key (PEM, both in FILE) for another server."),
        L("FILE NAME [...]"), issueOptions, issue},
    {L("tls"), L("renew"),
        QT_TRANSLATE_NOOP("tessera::app", "Make another certificate for the listeners; they show it within seconds."),
        {}, renewOptions, renew},
};

} // namespace

std::span<const Command> tlsCommands() { return commands; }

} // namespace tessera::app
