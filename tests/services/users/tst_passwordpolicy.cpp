// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/passwordpolicy.h"
#include "users/preparedpassword.h"
#include "usertest.h"

#include <QElapsedTimer>

using namespace tessera::users;

using Rules = QList<PasswordRule>;

namespace {

Rules broken(const QString &password, const PasswordPolicy &policy = {}, const QStringList &hints = {})
{
    Rules rules;
    const QList<BrokenRule> broken = checkPassword(policy, password, hints);
    for (const BrokenRule &rule : broken)
        rules.append(rule.code);
    return rules;
}

} // namespace

class TestPasswordPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prepares_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("prepared");
        QTest::newRow("plain text stays") << QStringLiteral("s3cr3t") << QStringLiteral("s3cr3t");
        QTest::newRow("composed and decomposed are one") << QStringLiteral("e\u0301") << QStringLiteral("\u00e9");
        QTest::newRow("full width is half width") << QStringLiteral("\uff41\uff11") << QStringLiteral("a1");
        QTest::newRow("every space is a space")
            << QStringLiteral("a\u00a0b\u3000c\u1680d") << QStringLiteral("a b c d");
        QTest::newRow("nothing is trimmed") << QStringLiteral("  a ") << QStringLiteral("  a ");
        QTest::newRow("nothing is folded") << QStringLiteral("AaBb") << QStringLiteral("AaBb");
        QTest::newRow("beyond the basic plane") << QStringLiteral("\U0001f600") << QStringLiteral("\U0001f600");
    }
    void prepares()
    {
        QFETCH(QString, typed);
        QFETCH(QString, prepared);
        QCOMPARE(normalizedPassword(typed), prepared);
        QCOMPARE(preparePassword(typed).view().toByteArray(), prepared.toUtf8());
    }

    void neverCutShort()
    {
        const QString longer(5000, u'x');
        QCOMPARE(preparePassword(longer).size(), 5000);
        QVERIFY(preparePassword(longer + u'y').view() != preparePassword(longer + u'z').view());
    }

    void lengthIsInCodePoints()
    {
        QCOMPARE(codePoints(QStringLiteral("\U0001f600\U0001f600a")), 3);
        const QString eight =
            QStringLiteral("\U0001f600\U0001f98a\U0001f30d\U0001f3b9\U0001f680\U0001f9e9\U0001f951\U0001f41d");
        QVERIFY(!broken(eight).contains(PasswordRule::TooShort));
        QVERIFY(broken(eight.chopped(2)).contains(PasswordRule::TooShort));
    }

    void bounds()
    {
        const PasswordPolicy noScore{.minLength = 8, .maxLength = 12, .minScore = 0};
        QCOMPARE(broken(QStringLiteral("1234567"), noScore), Rules{PasswordRule::TooShort});
        QCOMPARE(broken(QStringLiteral("12345678"), noScore), Rules{});
        QCOMPARE(broken(QStringLiteral("123456789012"), noScore), Rules{});
        QCOMPARE(broken(QStringLiteral("1234567890123"), noScore), Rules{PasswordRule::TooLong});
        QCOMPARE(broken({}, noScore), Rules{PasswordRule::TooShort});
    }

    void everyBrokenRuleIsSaid()
    {
        QCOMPARE(broken(QStringLiteral("a\n")),
            (Rules{PasswordRule::TooShort, PasswordRule::ForbiddenCharacter, PasswordRule::TooEasyToGuess}));
        QCOMPARE(broken(QString(129, u'a')), (Rules{PasswordRule::TooLong, PasswordRule::TooEasyToGuess}));
        const QList<BrokenRule> all = checkPassword({}, QStringLiteral("hunter2\n"), {});
        for (const BrokenRule &rule : all)
            QVERIFY(!rule.detail.contains(QStringLiteral("hunter2")) && rule.detail.endsWith(u'.'));
    }

    void forbiddenCharacters_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("NUL") << QStringLiteral("correct horse\0battery staple");
        QTest::newRow("DEL") << QStringLiteral("correct horse\u007fbattery");
        QTest::newRow("half a pair") << QStringLiteral("correct horse battery") + QChar(0xd83d);
        QTest::newRow("not assigned") << QStringLiteral("correct horse battery \U000e0fff");
    }
    void forbiddenCharacters()
    {
        QFETCH(QString, password);
        QCOMPARE(broken(password), Rules{PasswordRule::ForbiddenCharacter});
    }

    void strength_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("good");
        QTest::newRow("the commonest") << QStringLiteral("password") << false;
        QTest::newRow("keyboard row") << QStringLiteral("qwertyuiop") << false;
        QTest::newRow("repeated") << QStringLiteral("aaaaaaaaaaaa") << false;
        QTest::newRow("a date") << QStringLiteral("24121990") << false;
        QTest::newRow("leet") << QStringLiteral("p4ssw0rd1") << false;
        QTest::newRow("words") << QStringLiteral("correct horse battery staple") << true;
        QTest::newRow("random") << QStringLiteral("vX9!kq2Lz#") << true;
        QTest::newRow("not latin") << QStringLiteral("правильная лошадь батарея") << true;
    }
    void strength()
    {
        QFETCH(QString, password);
        QTEST(broken(password).empty(), "good");
    }

    void ownNameAndAddressAreGuessedFirst()
    {
        const QStringList hints = passwordHints(
            QStringLiteral("zaphodia.beeblebroxen@heartofgolden.example"), QStringLiteral("Zaphodia Beeblebroxen"));
        QVERIFY(hints.contains(QStringLiteral("beeblebroxen")));
        QVERIFY(hints.contains(QStringLiteral("Zaphodia")));
        for (const QString &own : {QStringLiteral("Beeblebroxen"), QStringLiteral("zaphodia.beeblebroxen"),
                 QStringLiteral("heartofgolden.example"),
                 QStringLiteral("zaphodia.beeblebroxen@heartofgolden.example")}) {
            QCOMPARE(broken(own), Rules{});
            QCOMPARE(broken(own, {}, hints), Rules{PasswordRule::TooEasyToGuess});
        }
    }

    void theLongestPasswordIsJudgedInTime()
    {
        QElapsedTimer timer;
        timer.start();
        (void)broken(QString(1024, u'a'), {.minLength = 1, .maxLength = 1024, .minScore = 4});
        (void)broken(QStringLiteral("Aa1!").repeated(256), {.minLength = 1, .maxLength = 1024, .minScore = 4});
        (void)broken(QStringLiteral("x").repeated(65'000));
        qInfo("judging long passwords took %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5000);
    }

    void policyOutOfBoundsIsRefused()
    {
        QVERIFY(brokenRules(PasswordPolicy{}).isEmpty());
        QCOMPARE(brokenRules({.minLength = 0}).constFirst().code, PasswordPolicyRule::MinLengthInBounds);
        QCOMPARE(
            brokenRules({.minLength = 8, .maxLength = 1025}).constFirst().code, PasswordPolicyRule::MaxLengthInBounds);
        QCOMPARE(brokenRules({.minLength = 9, .maxLength = 8}).size(), 2);
        QCOMPARE(brokenRules({.minLength = 8, .maxLength = 8, .minScore = 5}).constFirst().code,
            PasswordPolicyRule::MinScoreInBounds);
    }
};

int main(int argc, char **argv) { return tessera::test::runWithCrypto<TestPasswordPolicy>(argc, argv); }
#include "tst_passwordpolicy.moc"
