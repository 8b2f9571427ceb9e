// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QTest>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tessera::test;

/// What commands ask a person, on a terminal of their own.
class TestTerminal : public WorkplaceTest
{
    Q_OBJECT

private:
    struct Talk
    {
        int code = -1;
        QByteArray shown;
        bool echoes = false; // when it had ended
    };

    /// Runs a command on a terminal, and types each answer when it is asked for.
    [[nodiscard]] Talk talk(const QStringList &arguments, const QList<std::pair<QByteArray, QByteArray>> &answers) const
    {
        QList<QByteArray> line{programPath(m_workplace->program()).toLocal8Bit()};
        const QStringList all = arguments + QStringList{QStringLiteral("--data-dir"), m_workplace->dataFolder()};
        for (const QString &word : all)
            line.append(word.toLocal8Bit());
        std::vector<char *> argv;
        for (QByteArray &word : line)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        QList<QByteArray> environment;
        const QStringList variables = m_workplace->environment().toStringList();
        for (const QString &variable : variables)
            environment.append(variable.toLocal8Bit());
        std::vector<char *> envp;
        for (QByteArray &variable : environment)
            envp.push_back(variable.data());
        envp.push_back(nullptr);

        int terminal = -1;
        const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
        if (child == 0) {
            ::execve(argv.front(), argv.data(), envp.data());
            ::_exit(127);
        }
        Talk talk;
        auto next = answers.cbegin();
        qsizetype answered = 0;
        char bytes[1024];
        const auto speaks = [terminal] {
            pollfd waited{.fd = terminal, .events = POLLIN, .revents = 0};
            return ::poll(&waited, 1, 30'000) > 0;
        };
        // Ends with an error once the program has let go of its side.
        for (ssize_t size = 0; speaks() && (size = ::read(terminal, bytes, sizeof bytes)) > 0;) {
            talk.shown.append(bytes, size);
            if (next != answers.cend() && talk.shown.indexOf(next->first, answered) >= 0) {
                answered = talk.shown.size();
                const QByteArray typed = next->second + '\n';
                if (::write(terminal, typed.constData(), static_cast<size_t>(typed.size())) != typed.size())
                    break;
                ++next;
            }
        }
        termios mode{};
        talk.echoes = ::tcgetattr(terminal, &mode) == 0 && (mode.c_lflag & ECHO) != 0;
        int status = 0;
        ::close(terminal); // hangs up on a program that waits for more
        ::waitpid(child, &status, 0);
        talk.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        return talk;
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
