// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditstory.h"
#include "ui/models/auditwords.h"
#include "ui/models/requeststory.h"
#include "ui/models/usernames.h"

#include "crypto/cryptolibrary.h"
#include "services/admin/admininstallation.h"
#include "ui/models/requestentries.h"

#include <QJsonArray>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;

namespace {

const Instant now = fromMilliseconds(1'800'000'060'000);

const StorySection *find(const Story &story, const QString &heading)
{
    const auto section = std::ranges::find(story.sections, heading, &StorySection::heading);
    return section == story.sections.end() ? nullptr : &*section;
}

const StoryRow *find(const StorySection &section, const QString &label)
{
    const auto row = std::ranges::find(section.rows, label, &StoryRow::label);
    return row == section.rows.end() ? nullptr : &*row;
}

QStringList links(const StorySection &section)
{
    QStringList links;
    for (const StoryRow &row : section.rows)
        links.append(row.link);
    return links;
}

} // namespace

class TestLogStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_installation = std::make_unique<AdminInstallation>(); }
    void cleanupTestCase() { m_installation.reset(); }

    void aRefusedTokenHasItsChecks();
    void oneTokenJoinsBothServices();
    void whatIsNotKnownIsNotThere();
    void anEntrySaysOldAndNewValues();
    void anEntryLeadsToItsRequest();
    void aRefusalSaysItsReasonFirst();
    void everyActionCanBeChosen();
    void allOfItIsText();

private:
    struct World
    {
        explicit World(AdminInstallation &installation)
            : names(installation.api())
        {
        }

        admin::RequestFeed feed;
        RequestStream stream{feed};
        RequestLog log{stream};
        UserNames names;
    };

    std::unique_ptr<AdminInstallation> m_installation;
};

void TestLogStories::aRefusedTokenHasItsChecks()
{
    World world(*m_installation);
    admin::RequestEntry entry = requestEntry(1);
    entry.status = 401;
    entry.refusal = QStringLiteral("The token was refused at the check \"expiry\": it expired.");
    entry.kid = QStringLiteral("a key");
    entry.checks = {{QStringLiteral("signature"), QStringLiteral("pass"), QStringLiteral("The signature is good.")},
        {QStringLiteral("expiry"), QStringLiteral("fail"), QStringLiteral("it expired.")},
        {QStringLiteral("subject"), QStringLiteral("not-reached"), {}}};
    const Story story = requestStory(entry, {}, world.log, world.names, now);
    QCOMPARE(story.title, QStringLiteral("GET /api/data"));
    QCOMPARE(story.sign, StorySign::Bad);
    QCOMPARE(story.sentence, entry.refusal);
    const StorySection *checks = find(story, QStringLiteral("Checks of the token"));
    QVERIFY(checks);
    QCOMPARE(checks->rows.size(), 3);
    QCOMPARE(checks->rows.at(0).sign, StorySign::Good);
    QCOMPARE(checks->rows.at(1).sign, StorySign::Bad);
    QCOMPARE(checks->rows.at(1).value, QStringLiteral("failed"));
    QCOMPARE(checks->rows.at(1).note, QStringLiteral("it expired."));
    QCOMPARE(checks->rows.at(2).value, QStringLiteral("not reached"));
    const StorySection *token = find(story, QStringLiteral("Access token"));
    QVERIFY(token);
    QCOMPARE(find(*token, QStringLiteral("Key"))->link, QStringLiteral("key:a key"));
}

void TestLogStories::oneTokenJoinsBothServices()
{
    World world(*m_installation);
    QList<admin::RequestEntry> entries;
    for (quint64 n = 0; n < 6; ++n)
        entries.append(requestEntry(n));
    for (const int n : {0, 1, 4}) {
        entries[n].tokenId = QStringLiteral("one");
        entries[n].session = QStringLiteral("session");
    }
    entries[0].tokenIssued = true;
    entries[2].tokenId = QStringLiteral("another");
    entries[2].session = QStringLiteral("session");
    Q_EMIT world.stream.arrived(entries, 0);
    const Story story = requestStory(entries.at(1), {}, world.log, world.names, now);
    const StorySection *token = find(story, QStringLiteral("The same token was used at"));
    QVERIFY(token);
    QCOMPARE(links(*token), QStringList({QStringLiteral("request:") + QString::fromLatin1(requestId(4)),
                                QStringLiteral("request:") + QString::fromLatin1(requestId(0))}));
    QVERIFY(token->rows.at(1).note.contains(QStringLiteral("gave the token out")));
    const StorySection *session = find(story, QStringLiteral("Others of the same session"));
    QVERIFY(session);
    QCOMPARE(links(*session), QStringList(QStringLiteral("request:") + QString::fromLatin1(requestId(2))));
    QVERIFY(areRelated(entries.at(1), entries.at(2)));
    QVERIFY(!areRelated(entries.at(1), entries.at(3)));
    QVERIFY(!areRelated(entries.at(3), entries.at(5))); // nothing known is nothing in common
}

void TestLogStories::whatIsNotKnownIsNotThere()
{
    World world(*m_installation);
    const Story story = requestStory(
        requestEntry(1), {.audit = QList<admin::AuditEntry>(), .session = {}}, world.log, world.names, now);
    QStringList headings;
    for (const StorySection &section : story.sections)
        headings.append(section.heading);
    QCOMPARE(headings, QStringList({QStringLiteral("Request"), QStringLiteral("Audit log")}));
    QVERIFY(story.sections.last().rows.isEmpty());
    QVERIFY(!story.sections.last().sentence.isEmpty());
}

void TestLogStories::anEntrySaysOldAndNewValues()
{
    World world(*m_installation);
    admin::AuditEntry entry;
    entry.number = 17;
    entry.hash = QByteArray(32, 'h');
    entry.event.at = now;
    entry.event.action = QStringLiteral("user.edited");
    entry.event.actor = QStringLiteral("cli:anna");
    entry.event.subject = QStringLiteral("a11ce000-0000-4000-8000-000000000001");
    entry.event.details = {
        {QStringLiteral("roles"),
            QJsonObject{{QStringLiteral("old"), QJsonArray()},
                {QStringLiteral("new"), QJsonArray{QStringLiteral("admin"), QStringLiteral("editor")}}}},
        {QStringLiteral("email_verified"), QJsonObject{{QStringLiteral("old"), false}, {QStringLiteral("new"), true}}}};
    const Story story = auditStory(entry, {}, world.log, world.names, now);
    const StorySection *details = find(story, QStringLiteral("Details"));
    QVERIFY(details);
    QCOMPARE(details->cells,
        (QList<QStringList>{{QStringLiteral("Address verified"), QStringLiteral("no"), QStringLiteral("yes")},
            {QStringLiteral("Roles"), QStringLiteral("none"), QStringLiteral("admin, editor")}}));
    const StorySection *happened = find(story, QStringLiteral("What happened"));
    QCOMPARE(find(*happened, QStringLiteral("By"))->value, QStringLiteral("anna (command line)"));
    QCOMPARE(find(*happened, QStringLiteral("User"))->link, QStringLiteral("user:") + entry.event.subject);
    const StorySection *place = find(story, QStringLiteral("Place in the log"));
    QCOMPARE(find(*place, QStringLiteral("Hash"))->value, QString::fromLatin1(entry.hash.toHex()));

    entry.event.action = QStringLiteral("setting.changed");
    entry.event.subject = QStringLiteral("keys.rotation-interval");
    entry.event.details = {
        {QStringLiteral("old"), QStringLiteral("24h")}, {QStringLiteral("new"), QStringLiteral("12h")}};
    const Story setting = auditStory(entry, {}, world.log, world.names, now);
    QCOMPARE(find(setting, QStringLiteral("Details"))->cells,
        QList<QStringList>{QStringList({QStringLiteral("Value"), QStringLiteral("24h"), QStringLiteral("12h")})});
}

void TestLogStories::anEntryLeadsToItsRequest()
{
    World world(*m_installation);
    const QList<admin::RequestEntry> entries{requestEntry(1)};
    Q_EMIT world.stream.arrived(entries, 0);
    admin::AuditEntry entry;
    entry.number = 5;
    entry.event.action = QStringLiteral("user.locked");
    entry.event.actor = QStringLiteral("system");
    entry.event.requestId = QString::fromLatin1(requestId(1));
    admin::AuditEntry other = entry;
    other.number = 4;
    other.event.action = QStringLiteral("signin.refused");
    other.event.succeeded = false;
    const QList<admin::AuditEntry> both{entry, other};
    const Story story = auditStory(entry, both, world.log, world.names, now);
    const StorySection *request = find(story, QStringLiteral("The request that caused it"));
    QVERIFY(request);
    QCOMPARE(links(*request), QStringList({QStringLiteral("request:") + entry.event.requestId, QString(),
                                  QStringLiteral("audit:%1/4").arg(entry.event.requestId)}));
    entry.event.requestId = QString::fromLatin1(requestId(2));
    const Story gone = auditStory(entry, {}, world.log, world.names, now);
    QVERIFY(!find(gone, QStringLiteral("The request that caused it"))->sentence.isEmpty());
}

void TestLogStories::aRefusalSaysItsReasonFirst()
{
    QCOMPARE(detailsLine({{QStringLiteral("email"), QStringLiteral("a@example.com")}, {QStringLiteral("count"), 3},
                 {QStringLiteral("reason"), QStringLiteral("unknown user")}}),
        QStringLiteral("there is no such user · How many: 3"));
    QCOMPARE(detailsLine({{QStringLiteral("reason"), QStringLiteral("left the company")}}),
        QStringLiteral("left the company"));
    QCOMPARE(detailsLine({{QStringLiteral("name"), QString()}, {QStringLiteral("roles"), QJsonArray()}}), QString());
    QCOMPARE(detailsLine({{QStringLiteral("email"), QJsonObject{{QStringLiteral("old"), QStringLiteral("a@x.org")},
                                                        {QStringLiteral("new"), QStringLiteral("b@x.org")}}}}),
        QStringLiteral("Email address: a@x.org → b@x.org"));
}

void TestLogStories::everyActionCanBeChosen()
{
    const QList<AuditActionChoice> choices = auditActionChoices();
    QStringList actions;
    for (const AuditActionChoice &choice : choices) {
        QVERIFY(choice.name != choice.action);
        if (choice.action.contains(u'.'))
            actions.append(choice.action);
    }
    std::ranges::sort(actions);
    QCOMPARE(actions, admin::auditActions());
}

void TestLogStories::allOfItIsText()
{
    World world(*m_installation);
    admin::RequestEntry entry = requestEntry(1);
    entry.refusal = QStringLiteral("No.");
    entry.checks = {{QStringLiteral("size"), QStringLiteral("fail"), QStringLiteral("too long")}};
    const QString text = storyText(requestStory(entry, {}, world.log, world.names, now));
    const QStringList parts{QStringLiteral("GET /api/data\n\nNo.\n"), QStringLiteral("  Service: Resource\n"),
        QStringLiteral("  Request id: ") + QString::fromLatin1(requestId(1)),
        QStringLiteral("  size: failed\n    too long\n")};
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(text));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestLogStories test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logstories.moc"
