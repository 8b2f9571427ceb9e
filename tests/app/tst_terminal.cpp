// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/talk.h"
#include "app/workplacetest.h"

#include <QTest>

using namespace tessera;
using namespace tessera::test;

/// What commands ask a person, on a terminal of their own.
class TestTerminal : public WorkplaceTest
{
    Q_OBJECT

private:
    [[nodiscard]] Talk talk(const QStringList &arguments, const QList<std::pair<QByteArray, QByteArray>> &answers) const
    {
        return test::talk(*m_workplace, arguments, answers);
    }

private Q_SLOTS:
    void asksForAPasswordTwiceAndShowsNone()
    {
        const QByteArray password = "correct horse battery staple 42";
        const Talk added = talk(words("user add alice@example.com"),
            {{"Password of alice@example.com: ", password}, {"(once more): ", password}});
        QVERIFY2(added.code == 0, added.shown.constData());
        QVERIFY(!added.shown.contains(password));
        const Talk differ = talk(words("user set-password alice@example.com"),
            {{"Password of alice@example.com: ", password}, {"(once more): ", "another"}});
        QCOMPARE(differ.code, 1);
        QVERIFY2(differ.shown.contains("not the same"), differ.shown.constData());
        const Talk empty =
            talk(words("user set-password alice@example.com"), {{"Password of alice@example.com: ", QByteArray()}});
        QCOMPARE(empty.code, 1);
        QVERIFY2(empty.shown.contains("The password of alice@example.com is empty."), empty.shown.constData());
        // Nobody is asked for the password of a user that there is not.
        const Talk nobody = talk(words("user set-password bob@example.com"), {});
        QCOMPARE(nobody.code, 1);
        QVERIFY2(!nobody.shown.contains("Password of"), nobody.shown.constData());
    }

    void leavesTheEchoOnWhenInterrupted()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const Talk interrupted =
            talk(words("user set-password alice@example.com"), {{"Password of alice@example.com: ", "\x03"}});
        QCOMPARE(interrupted.code, -1);
        QVERIFY(interrupted.echoes);
    }

    void asksBeforeItDeletes()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const QByteArray question = "Delete alice@example.com and every session? [y/N] ";
        for (const char *no : {"", "n", "Y!"}) {
            const Talk denied = talk(words("user delete alice@example.com"), {{question, no}});
            QCOMPARE(denied.code, 1);
            QVERIFY2(denied.shown.contains("Nothing was done."), denied.shown.constData());
        }
        QCOMPARE(m_workplace->run(words("user show alice@example.com")).code, 0);
        const Talk agreed = talk(words("user delete alice@example.com"), {{question, "y"}});
        QVERIFY2(agreed.code == 0, agreed.shown.constData());
        QCOMPARE(m_workplace->run(words("user show alice@example.com")).code, 1);
    }

    void asksBeforeItRevokes()
    {
        m_workplace->install();
        const QString kid = m_workplace->json(words("key list"))[0][QStringLiteral("kid")].toString();
        const QStringList revoke{QStringLiteral("key"), QStringLiteral("revoke"), kid};
        const Talk denied = talk(revoke, {{"Revoke it? [y/N] ", "no"}});
        QCOMPARE(denied.code, 1);
        QVERIFY2(denied.shown.contains("ends the access tokens of 0 sessions"), denied.shown.constData());
        const Talk agreed = talk(revoke, {{"Revoke it? [y/N] ", "yes"}});
        QVERIFY2(agreed.code == 0, agreed.shown.constData());
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
