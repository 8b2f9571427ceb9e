// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attention.h"

#include "language/refusals.h"
#include "ui/models/attentiontraffic.h"
#include "ui/models/serviceaddress.h"
#include "ui/models/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace tessera::ui {

namespace {

// Gives lupdate a context.
struct Attention
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ui::Attention)
};

using Items = QList<AttentionItem>;

constexpr Duration backupsAreDueAfter = std::chrono::days(7);
/// One that is renewed by itself is so long before that.
constexpr Duration certificateEndsSoon = std::chrono::days(14);

AttentionStep openPage(PageId page, const QVariant &what = {})
{
    AttentionStep step;
    step.page = page;
    step.what = what;
    return step;
}

AttentionStep mend(const admin::ServiceStatus &status)
{
    AttentionStep step;
    step.kind = status.freePort == 0 ? AttentionStep::Kind::StartService : AttentionStep::Kind::MoveService;
    step.service = status.service;
    step.address = status.freeAddress;
    return step;
}

QString shortened(const KeyId &kid) { return kid.toText().left(8) + u'…'; }

QString idOf(QLatin1StringView kind, const QString &of) { return QString(kind) + u'/' + of; }

QString idOf(QLatin1StringView kind, admin::Service of) { return idOf(kind, admin::name(of)); }

void addFailures(const AttentionFacts &facts, Items &items)
{
    for (const admin::ServiceStatus &status : facts.services) {
        if (status.state != admin::ServiceState::Failed)
            continue;
        const QString sentence = status.service == admin::Service::Auth
                                     ? Attention::tr("The auth service could not start. %1")
                                     : Attention::tr("The resource service could not start. %1");
        items.append({idOf(QLatin1StringView("failed"), status.service), Urgency::Bad,
            sentence.arg(language::inOurLanguage(status.failure)),
            status.freePort == 0 ? Attention::tr("Start it again") : Attention::tr("Use port %1").arg(status.freePort),
            mend(status)});
    }
}

void addWriting(const AttentionFacts &facts, Items &items)
{
    if (facts.writingObstacle.isEmpty())
        return;
    items.append({QStringLiteral("writing"), Urgency::Bad,
        Attention::tr("Nothing can be stored at the moment, so nobody can sign in or refresh. %1")
            .arg(language::inOurLanguage(facts.writingObstacle)),
        Attention::tr("Show the requests"), openPage(PageId::Activity)});
}

void addOpenListeners(const AttentionFacts &facts, Items &items)
{
    for (const admin::ServiceStatus &status : facts.services) {
        if (!isOpenToOthers(status))
            continue;
        const QString sentence =
            status.service == admin::Service::Auth
                ? Attention::tr(
                      "The auth service listens on %1 without TLS: other machines reach it, and passwords and "
                      "tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a "
                      "proxy "
                      "that does TLS.")
                : Attention::tr("The resource service listens on %1 without TLS: other machines reach it, and tokens "
                                "cross the network in the clear. Turn TLS on, or listen on a loopback address behind a "
                                "proxy that "
                                "does TLS.");
        items.append({idOf(QLatin1StringView("open"), status.service), Urgency::Bad, sentence.arg(status.url),
            Attention::tr("Open the settings"), openPage(PageId::Settings, QStringLiteral("tls.names"))});
    }
}

void addCertificate(const AttentionFacts &facts, Items &items)
{
    if (!facts.certificateUntil || *facts.certificateUntil - facts.now > certificateEndsSoon)
        return;
    const Instant until = *facts.certificateUntil;
    const bool isOver = until <= facts.now;
    items.append({QStringLiteral("certificate"), isOver ? Urgency::Bad : Urgency::Attention,
        isOver ? Attention::tr("The certificate of the services is out of date since %1: clients refuse it.")
                     .arg(localTime(until, facts.now))
               : Attention::tr("The certificate of the services ends %1. Put another one in its place.")
                     .arg(relative(until, facts.now)),
        Attention::tr("Open the settings"), openPage(PageId::Settings, QStringLiteral("tls.certificate-file"))});
}

void addClock(const AttentionFacts &facts, Items &items)
{
    if (!facts.clockSeen)
        return;
    items.append({QStringLiteral("clock"), Urgency::Bad,
        Attention::tr("The clock of this machine is behind: the database has seen %1 already, which is %2. Until then "
                      "keys stay as they are and no planned one begins to sign. Check date and time of this machine.")
            .arg(localTime(*facts.clockSeen), relative(*facts.clockSeen, facts.now)),
        Attention::tr("Show the keys"), openPage(PageId::Keys)});
}

void addReuse(const AttentionFacts &facts, Items &items)
{
    if (facts.reused.isEmpty())
        return;
    const AuditEvent &latest = facts.reused.first().event;
    const QString sentence =
        facts.reused.size() == 1
            ? Attention::tr(
                  "A refresh token was used a second time, %1. Its session was ended, since somebody may have "
                  "stolen it.")
                  .arg(relative(latest.at, facts.now))
            : Attention::tr("%Ln refresh tokens were used a second time in the last 24 hours, the latest %1. Their "
                            "sessions were ended, since somebody may have stolen them.",
                  nullptr, static_cast<int>(facts.reused.size()))
                  .arg(relative(latest.at, facts.now));
    items.append({QStringLiteral("reuse"), Urgency::Attention, sentence, Attention::tr("Show it in the log"),
        openPage(PageId::Activity, latest.requestId)});
}

void addLocks(const AttentionFacts &facts, Items &items)
{
    if (facts.lockedUsers == 0 || !facts.lockedUser)
        return;
    const admin::User &user = *facts.lockedUser;
    if (facts.lockedUsers == 1 && user.lockedUntil)
        items.append({QStringLiteral("locked"), Urgency::Attention,
            Attention::tr("%1 is locked after too many failed sign-ins, until %2.")
                .arg(user.email, localTime(*user.lockedUntil, facts.now)),
            Attention::tr("Show the user"), openPage(PageId::Users, user.id.toText())});
    else
        items.append({QStringLiteral("locked"), Urgency::Attention,
            Attention::tr(
                "%Ln users are locked after too many failed sign-ins.", nullptr, static_cast<int>(facts.lockedUsers)),
            Attention::tr("Show the users"), openPage(PageId::Users, QStringLiteral("locked"))});
}

void addAdministrator(const AttentionFacts &facts, Items &items)
{
    if (facts.hasAdministrator.value_or(true))
        return;
    items.append({QStringLiteral("administrator"), Urgency::Attention,
        Attention::tr("No enabled user has the role admin, so nobody can confirm what needs an administrator, such as "
                      "the export of a private key. Give the role to somebody."),
        Attention::tr("Open the users"), openPage(PageId::Users)});
}

// Who has never written one may do without, or copy the folder by other means.
void addBackup(const AttentionFacts &facts, Items &items)
{
    const auto &failed = facts.failedBackup;
    if (failed && (!facts.lastBackup || failed->event.at > *facts.lastBackup)) {
        items.append({QStringLiteral("backup"), Urgency::Attention,
            Attention::tr("The scheduled backup failed %1, and is tried again: %2")
                .arg(relative(failed->event.at, facts.now),
                    language::inOurLanguage(failed->event.details.value(QLatin1StringView("reason")).toString())),
            Attention::tr("Show the backups"), openPage(PageId::Settings, QStringLiteral("backup.every"))});
        return;
    }
    if (!facts.lastBackup || facts.now - *facts.lastBackup <= backupsAreDueAfter)
        return;
    items.append({QStringLiteral("backup"), Urgency::Attention,
        Attention::tr("The last backup was written %1, more than a week ago.")
            .arg(relative(*facts.lastBackup, facts.now)),
        Attention::tr("Show the backups"), openPage(PageId::Settings, QStringLiteral("backup.every"))});
}

QString whence(const QString &actor)
{
    if (actor == u"console")
        return Attention::tr("in the console");
    const QString ofCommands = QStringLiteral("cli:");
    return actor.startsWith(ofCommands)
               ? Attention::tr("on the command line by %1").arg(actor.sliced(ofCommands.size()))
               : Attention::tr("by %1").arg(actor);
}

void addComingKeys(const AttentionFacts &facts, Items &items)
{
    for (const admin::Key &key : facts.keys) {
        if (key.state != u"announced" || key.activatesAt <= facts.now)
            continue;
        const QString kid = shortened(key.kid);
        const QString when = relative(key.activatesAt, facts.now);
        const QString by = facts.announcedBy.value(key.kid);
        if (by.isEmpty() && key.activatesAt - facts.now > facts.propagation)
            continue;
        const QString sentence =
            by.isEmpty() ? Attention::tr("The next key, %1, begins to sign %2. It is published already.").arg(kid, when)
            : key.origin == u"imported"
                ? Attention::tr("The key %1, imported %2, begins to sign %3.").arg(kid, whence(by), when)
                : Attention::tr("The key %1, announced by hand %2, begins to sign %3.").arg(kid, whence(by), when);
        items.append({idOf(QLatin1StringView("coming"), key.kid.toText()), Urgency::News, sentence,
            Attention::tr("Show the key"), openPage(PageId::Keys, key.kid.toText())});
    }
}

const admin::Key *keyIn(const AttentionFacts &facts, auto matches)
{
    const auto found = std::ranges::find_if(facts.keys, matches);
    return found == facts.keys.end() ? nullptr : &*found;
}

bool isOurs(const AttentionFacts &facts)
{
    const auto auth = statusOf(facts.services, admin::Service::Auth);
    return auth && !auth->url.isEmpty() && facts.held->jwksUri == keySetUrl(auth->url);
}

bool isUsable(const admin::HeldKeySet &held, Instant now)
{
    return !held.kids.isEmpty() && held.usableUntil && *held.usableUntil > now;
}

QString fetchFailure(const admin::HeldKeySet &held, Instant now)
{
    if (!isUsable(held, now))
        return Attention::tr("The resource service has no keys that it may use, and refuses every token. %1")
            .arg(language::inOurLanguage(held.failure));
    if (held.freshUntil && *held.freshUntil <= now)
        return Attention::tr(
            "The resource service goes on with a key set that is out of date since %1, until %2 at the "
            "latest. %3")
            .arg(localTime(*held.freshUntil, now), localTime(*held.usableUntil, now),
                language::inOurLanguage(held.failure));
    return Attention::tr("The resource service could not fetch the keys again. %1")
        .arg(language::inOurLanguage(held.failure));
}

void addHeldKeys(const AttentionFacts &facts, Items &items)
{
    if (!facts.held)
        return;
    const admin::HeldKeySet &held = *facts.held;
    const auto tell = [&items](Urgency urgency, const QString &sentence) {
        items.append(
            {QStringLiteral("held"), urgency, sentence, Attention::tr("Compare the key sets"), openPage(PageId::Jwks)});
    };
    const auto isHeld = [&held](const admin::Key &key) { return held.kids.contains(key.kid.toText()); };
    const admin::Key *revoked =
        keyIn(facts, [&isHeld](const admin::Key &key) { return key.state == u"revoked" && isHeld(key); });
    const admin::Key *missing =
        keyIn(facts, [&isHeld](const admin::Key &key) { return key.state == u"active" && !isHeld(key); });
    if (revoked)
        tell(Urgency::Bad, Attention::tr("The resource service still holds the key %1, which was revoked, and accepts "
                                         "what it signed. Let it fetch the keys now.")
                               .arg(shortened(revoked->kid)));
    else if (!held.failure.isEmpty())
        tell(isUsable(held, facts.now) ? Urgency::Attention : Urgency::Bad, fetchFailure(held, facts.now));
    else if (missing && !held.kids.isEmpty() && isOurs(facts))
        tell(Urgency::News, Attention::tr("The resource service does not hold the key %1, which signs now. It fetches "
                                          "the keys with the first token of it.")
                                .arg(shortened(missing->kid)));
    else if (held.freshUntil && *held.freshUntil <= facts.now)
        tell(Urgency::Attention, Attention::tr("The key set that the resource service holds is out of date since %1.")
                                     .arg(localTime(*held.freshUntil, facts.now)));
}

} // namespace

QList<AttentionItem> attentionFrom(const AttentionFacts &facts)
{
    Items items;
    addFailures(facts, items);
    addWriting(facts, items);
    addOpenListeners(facts, items);
    addCertificate(facts, items);
    addClock(facts, items);
    addHeldKeys(facts, items);
    addReuse(facts, items);
    addLocks(facts, items);
    addAdministrator(facts, items);
    addTraffic(facts.traffic, items);
    addBackup(facts, items);
    addComingKeys(facts, items);
    std::ranges::stable_sort(items, {}, &AttentionItem::urgency);
    return items;
}

} // namespace tessera::ui
