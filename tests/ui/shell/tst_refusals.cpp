// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/refusals.h"
#include "support/await.h"
#include "ui/shell/language.h"
#include "ui/support/consolefixture.h"

#include <QSet>

using namespace tessera;
using namespace tessera::test;

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("de")); }
    void cleanupTestCase() { m_language.use(QStringLiteral("en")); }
    void sentencesAreKnownAgain_data();
    void sentencesAreKnownAgain();
    void whatTheServicesSayIsKnown();
    void whatTheChecksSayIsKnown();
    void whatAttacksSayIsKnown();
    void inEnglishNothingIsLookedUp();

private:
    ui::Language m_language;
};

void TestRefusals::sentencesAreKnownAgain_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("german");
    QTest::newRow("a whole sentence") << QStringLiteral("There is no such user.")
                                      << QStringLiteral("Diesen Benutzer gibt es nicht.");
    QTest::newRow("with something filled in") << QStringLiteral("There is no user \"eva@example.com\".")
                                              << QStringLiteral("Es gibt keinen Benutzer „eva@example.com“.");
    QTest::newRow("the same twice") << QStringLiteral("A duration needs a unit: write 5s, 5min, 5h or 5d.")
                                    << QStringLiteral("Eine Dauer braucht eine Einheit: 5s, 5min, 5h oder 5d.");
    QTest::newRow("where the same would have to be twice")
        << QStringLiteral("A duration needs a unit: write 5s, 6min, 5h or 5d.")
        << QStringLiteral("A duration needs a unit: write 5s, 6min, 5h or 5d.");
    QTest::newRow("in other order") << QStringLiteral("127.0.0.1:8000 is where the auth service listens.")
                                    << QStringLiteral("Auf 127.0.0.1:8000 lauscht der Dienst auth.");
    QTest::newRow("a sentence within one")
        << QStringLiteral("The data folder /srv/t cannot be used: this user may not write to it.")
        << QStringLiteral(
               "Der Datenordner /srv/t lässt sich nicht verwenden: dieser Benutzer darf nicht hineinschreiben.");
    QTest::newRow("one after the other")
        << QStringLiteral(
               "The password must have at least 8 characters. The password is too easy to guess; use several "
               "uncommon words, or more characters.")
        << QStringLiteral("Das Passwort muss mindestens 8 Zeichen haben. Das Passwort ist zu leicht zu erraten; besser "
                          "sind mehrere seltene Wörter oder mehr Zeichen.");
    QTest::newRow("put together from pieces")
        << QStringLiteral("http://127.0.0.1:8000 is taken by the program nginx (pid 17); port 8002 is free.")
        << QStringLiteral("http://127.0.0.1:8000 ist belegt vom Programm nginx (PID 17); Port 8002 ist frei.");
    QTest::newRow("what nobody has translated")
        << QStringLiteral("The moon is full.") << QStringLiteral("The moon is full.");
    QTest::newRow("what is German already")
        << QStringLiteral("Benutzer werden gelöscht.") << QStringLiteral("Benutzer werden gelöscht.");
    QTest::newRow("nothing") << QString() << QString();
}

void TestRefusals::sentencesAreKnownAgain()
{
    QFETCH(QString, said);
    QFETCH(QString, german);
    QCOMPARE(language::inOurLanguage(said), german);
}

// As they come from the services, of each kind a few.
void TestRefusals::whatTheServicesSayIsKnown()
{
    ConsoleFixture console;
    admin::AdminApi &api = console.api();
    const auto password = [](const char *text) { return crypto::SecretBytes::copyOf(text); };
    QStringList said;
    const auto take = [&said](const auto &outcome) {
        QVERIFY(!outcome);
        said.append(outcome.error().detail);
    };
    take(await(api.users().add({.email = QStringLiteral("nobody"), .name = {}, .roles = {}}, password("x"))));
    take(await(api.users().add({.email = QStringLiteral("a@example.com"), .name = {}, .roles = {}}, password("x"))));
    take(await(api.users().add({.email = QStringLiteral("a@example.com"), .name = {}, .roles = {QStringLiteral("A b")}},
        password("violet-harbour-sings-91"))));
    take(await(api.users().show(QStringLiteral("nobody@example.com"))));
    take(await(api.keys().importKey(password("-----BEGIN NOTHING-----"), {}, {})));
    take(api.settings().check({{QStringLiteral("keys.propagation"), QStringLiteral("1s")}}));
    take(api.settings().check({{QStringLiteral("tokens.refresh-lifetime"), QStringLiteral("1s")}}));
    m_language.use(QStringLiteral("de"));
    for (const QString &sentence : std::as_const(said))
        QVERIFY2(language::inOurLanguage(sentence) != sentence, qPrintable(sentence));
    const auto added = await(api.users().importUsers("email\nx\n", admin::UserFormat::Csv, false, true));
    QVERIFY(added);
    QCOMPARE(language::inOurLanguage(added->problems.first().detail),
        QStringLiteral("Das ist keine E-Mail-Adresse; eine sieht aus wie name@example.com."));
}

// Whatever is wrong with a token, and whatever is not.
void TestRefusals::whatTheChecksSayIsKnown()
{
    ConsoleFixture console;
    admin::TokenAdmin &tokens = console.api().tokens();
    const auto minted = [&tokens](const QJsonObject &claims) {
        admin::TokenMint wish;
        wish.claims = claims;
        return await(tokens.mint(wish)).value();
    };
    const QByteArray good = minted({{QStringLiteral("sub"), QStringLiteral("a")}});
    const QList<QByteArray> parts = good.split('.');
    admin::TokenExpectation later, earlier, elsewhere;
    later.at = SystemClock().now() + std::chrono::hours(24);
    earlier.at = SystemClock().now() - std::chrono::hours(24);
    elsewhere.issuer = QStringLiteral("https://issuer.example");
    const QList<std::pair<QByteArray, admin::TokenExpectation>> tries{{good, {}}, {good, later}, {good, earlier},
        {good, elsewhere}, {QByteArray(9000, 'a'), {}}, {"{}", {}}, {"a.b", {}}, {"a=.b.c", {}}, {"e30.e30.AA", {}},
        {"AAAA.e30.AA", {}}, {"eyJhbGciOiJub25lIn0.e30.AA", {}}, {"eyJhbGciOiJIUzI1NiJ9.e30.AA", {}},
        {"eyJhbGciOiJSUzI1NiIsImNyaXQiOlsieCJdfQ.e30.AA", {}}, {"eyJhbGciOiJSUzI1NiJ9.e30.AA", {}},
        {"eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6ImEifQ.e30.AA", {}},
        {parts[0] + '.' + parts[1] + ".AAAA", {}}, {minted({{QStringLiteral("aud"), QStringLiteral("b")}}), {}},
        {minted({{QStringLiteral("aud"), 1}}), {}}, {minted({}), {}},
        {minted({{QStringLiteral("iat"), QStringLiteral("x")}, {QStringLiteral("sub"), QStringLiteral("a")}}), {}}};
    QSet<QString> seen;
    for (const auto &[token, expected] : tries) {
        const auto verdict = await(tokens.verify(token, expected));
        QVERIFY(verdict);
        for (const TokenCheck &check : verdict->checks)
            seen.insert(check.reason);
    }
    seen.remove(QString());
    QVERIFY2(seen.size() > 30, qPrintable(QString::number(seen.size())));
    for (const QString &reason : std::as_const(seen))
        QVERIFY2(language::inOurLanguage(reason) != reason, qPrintable(reason));
}

// Each of them, of an RSA key, which has the most.
void TestRefusals::whatAttacksSayIsKnown()
{
    ConsoleFixture console;
    const auto plan = await(console.api().attacks().plan({.control = {}, .keySet = {}, .canary = {}}));
    QVERIFY(plan);
    m_language.use(QStringLiteral("de"));
    for (const playground::Attack &attack : plan->attacks) {
        for (const QString &said : {attack.tries, attack.why})
            QVERIFY2(language::inOurLanguage(said) != said, qPrintable(said));
    }
}

void TestRefusals::inEnglishNothingIsLookedUp()
{
    m_language.use(QStringLiteral("en"));
    QCOMPARE(
        language::inOurLanguage(QStringLiteral("There is no such user.")), QStringLiteral("There is no such user."));
}

int main(int argc, char **argv) { return runWithWindow<TestRefusals>(argc, argv); }

#include "tst_refusals.moc"
