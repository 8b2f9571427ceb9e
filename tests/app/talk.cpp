// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk.h"

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tessera::test {

Talk talk(
    const Workplace &workplace, const QStringList &arguments, const QList<std::pair<QByteArray, QByteArray>> &answers)
{
    QList<QByteArray> line{programPath(workplace.program()).toLocal8Bit()};
    const QStringList all = arguments + QStringList{QStringLiteral("--data-dir"), workplace.dataFolder()};
    for (const QString &word : all)
        line.append(word.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : line)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    QList<QByteArray> environment;
    const QStringList variables = workplace.environment().toStringList();
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
    Talk said;
    auto next = answers.cbegin();
    qsizetype answered = 0;
    char bytes[1024];
    const auto speaks = [terminal] {
        pollfd waited{.fd = terminal, .events = POLLIN, .revents = 0};
        return ::poll(&waited, 1, 30'000) > 0;
    };
    // Ends with an error once the program has let go of its side.
    for (ssize_t size = 0; speaks() && (size = ::read(terminal, bytes, sizeof bytes)) > 0;) {
        said.shown.append(bytes, size);
        if (next != answers.cend() && said.shown.indexOf(next->first, answered) >= 0) {
            answered = said.shown.size();
            const QByteArray typed = next->second + '\n';
            if (::write(terminal, typed.constData(), static_cast<size_t>(typed.size())) != typed.size())
                break;
            ++next;
        }
    }
    termios mode{};
    said.echoes = ::tcgetattr(terminal, &mode) == 0 && (mode.c_lflag & ECHO) != 0;
    int status = 0;
    ::close(terminal); // hangs up on a program that waits for more
    ::waitpid(child, &status, 0);
    said.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return said;
}

} // namespace tessera::test
