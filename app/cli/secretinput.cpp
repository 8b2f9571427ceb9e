// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include "app/cli/printable.h"
#include "app/words.h"

#include <QFile>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace tessera::app {

namespace {

constexpr qsizetype longestSecret = 4096;

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number > STDERR_FILENO)
            ::close(m_number);
    }
    operator int() const { return m_number; }

private:
    int m_number;
};

/// Switches the echo of a terminal off while it lives, and on again when a signal ends the program before. One at a
/// time.
class NoEcho
{
public:
    explicit NoEcho(int terminal)
        : m_terminal(terminal)
    {
        if (::tcgetattr(terminal, &m_before) != 0)
            return;
        s_current.store(this);
        struct sigaction onSignal = {};
        onSignal.sa_handler = restoreAndEnd;
        onSignal.sa_flags = static_cast<int>(SA_RESETHAND);
        for (size_t i = 0; i < endings.size(); ++i)
            ::sigaction(endings[i], &onSignal, &m_handlers[i]);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        ::tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;
    ~NoEcho()
    {
        if (s_current.exchange(nullptr) != this)
            return;
        ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        for (size_t i = 0; i < endings.size(); ++i)
            ::sigaction(endings[i], &m_handlers[i], nullptr);
    }

private:
    static constexpr std::array endings{SIGHUP, SIGINT, SIGQUIT, SIGTERM};

    // Only what signal-safety(7) allows. The signal comes again when this returns, and then ends the program.
    static void restoreAndEnd(int signal)
    {
        if (const NoEcho *current = s_current.load())
            ::tcsetattr(current->m_terminal, TCSANOW, &current->m_before);
        (void)::raise(signal);
    }

    inline static constinit std::atomic<const NoEcho *> s_current{nullptr};
    int m_terminal;
    termios m_before = {};
    std::array<struct sigaction, endings.size()> m_handlers = {};
};

/// What is asked for, and where it is looked for. The refusals are whole sentences, since the parts of one go together
/// otherwise in each language.
struct Sought
{
    enum class Place { Terminal, StandardInput, File };

    QString what;
    Place place = Place::Terminal;
    QString file;

    [[nodiscard]] QString unreadable(const QString &why) const
    {
        switch (place) {
        case Place::File: return Words::tr("The %1 in %2 cannot be read: %3.").arg(what, unmarked(file), why);
        case Place::StandardInput: return Words::tr("The %1 on standard input cannot be read: %2.").arg(what, why);
        case Place::Terminal: break;
        }
        return Words::tr("The %1 cannot be read: %2.", "%1 is what was asked for, as: password of alice@example.com")
            .arg(what, why);
    }

    [[nodiscard]] QString tooLong() const
    {
        const int most = longestSecret;
        switch (place) {
        case Place::File:
            return Words::tr("The %1 in %2 is longer than %n bytes.", nullptr, most).arg(what, unmarked(file));
        case Place::StandardInput:
            return Words::tr("The %1 on standard input is longer than %n bytes.", nullptr, most).arg(what);
        case Place::Terminal: break;
        }
        return Words::tr("The %1 is longer than %n bytes.", nullptr, most).arg(what);
    }

    [[nodiscard]] QString empty() const
    {
        switch (place) {
        case Place::File: return Words::tr("The %1 in %2 is empty.").arg(what, unmarked(file));
        case Place::StandardInput: return Words::tr("The %1 on standard input is empty.").arg(what);
        case Place::Terminal: break;
        }
        return Words::tr("The %1 is empty.").arg(what);
    }
};

QString systemsWords() { return QString::fromLocal8Bit(std::strerror(errno)); }

std::unexpected<Failure<InputError>> unreadable(const char *sentence)
{
    const QString why = systemsWords();
    return fail(InputError::NotReadable, Words::tr(sentence).arg(why));
}

std::unexpected<Failure<InputError>> unreadable(const QString &file)
{
    const QString why = systemsWords();
    return fail(InputError::NotReadable, Words::tr("%1 cannot be read: %2.").arg(unmarked(file), why));
}

// Byte by byte, so that what follows the line stays for whoever reads next.
Result<crypto::SecretBytes, InputError> readLine(int descriptor, const Sought &sought)
{
    crypto::SecretBytes buffer(longestSecret + 1);
    qsizetype size = 0;
    while (size <= longestSecret) {
        char &next = buffer.writable()[static_cast<size_t>(size)];
        const ssize_t got = ::read(descriptor, &next, 1);
        if (got < 0)
            return fail(InputError::NotReadable, sought.unreadable(systemsWords()));
        if (got == 0 || next == '\n')
            break;
        ++size;
    }
    if (size > longestSecret)
        return fail(InputError::TooLong, sought.tooLong());
    QByteArrayView line = buffer.view().first(size);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(InputError::Empty, sought.empty());
    return crypto::SecretBytes::copyOf(line);
}

Result<crypto::SecretBytes, InputError> ask(int terminal, const QString &what, bool again)
{
    // Before the question, so that what is typed right after it is neither shown nor lost.
    const NoEcho silence(terminal);
    const QString question = what.first(1).toUpper() + what.sliced(1);
    const QByteArray text = (again ? Words::tr("%1 (once more): ", "a password that is asked for").arg(question)
                                   : Words::tr("%1: ", "a password that is asked for").arg(question))
                                .toLocal8Bit();
    (void)!::write(terminal, text.constData(), static_cast<size_t>(text.size()));
    return readLine(terminal, {.what = what, .file = {}});
}

} // namespace

Result<crypto::SecretBytes, InputError> readSecret(const QString &what, const QString &file, bool repeated)
{
    using Place = Sought::Place;
    if (!file.isEmpty() && file != u"-") {
        const Descriptor opened(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC));
        return opened < 0 ? Result<crypto::SecretBytes, InputError>(unreadable(file))
                          : readLine(opened, {.what = what, .place = Place::File, .file = file});
    }
    if (file == u"-" || ::isatty(STDIN_FILENO) == 0)
        return readLine(STDIN_FILENO, {.what = what, .place = Place::StandardInput, .file = {}});
    const Descriptor terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (terminal < 0)
        return unreadable(QT_TRANSLATE_NOOP("tessera::app", "The terminal cannot be read: %1."));
    auto first = ask(terminal, what, false);
    if (!first || !repeated)
        return first;
    const auto second = ask(terminal, what, true);
    if (!second || !crypto::equalInConstantTime(first->view(), second->view()))
        return fail(InputError::NotTheSame, Words::tr("The two were not the same."));
    return first;
}

Result<crypto::SecretBytes, InputError> readWhole(const QString &file, qsizetype limit)
{
    const Descriptor opened(
        file == u"-" ? STDIN_FILENO : ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC));
    if (opened < 0)
        return unreadable(file);
    crypto::SecretBytes buffer(limit + 1);
    qsizetype size = 0;
    while (size <= limit) {
        const ssize_t got = ::read(opened, buffer.writable().data() + size, static_cast<size_t>(limit + 1 - size));
        if (got < 0)
            return file == u"-" ? unreadable(QT_TRANSLATE_NOOP("tessera::app", "Standard input cannot be read: %1."))
                                : unreadable(file);
        if (got == 0)
            return crypto::SecretBytes::copyOf(buffer.view().first(size));
        size += got;
    }
    return fail(InputError::TooLong,
        Words::tr("%1 is larger than %n bytes.", nullptr, static_cast<int>(limit)).arg(unmarked(file)));
}

Consent askForConsent(const QString &question)
{
    const Descriptor terminal(::isatty(STDIN_FILENO) != 0 ? ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY) : -1);
    if (terminal < 0)
        return Consent::NobodyToAsk;
    const QByteArray text =
        Words::tr("%1 [y/N] ", "a question, and what it is answered with").arg(question).toLocal8Bit();
    (void)!::write(terminal, text.constData(), static_cast<size_t>(text.size()));
    const auto answer = readLine(terminal, {.what = {}, .file = {}});
    if (!answer)
        return Consent::Denied;
    const QStringList agreement =
        Words::tr("y|yes", "answers that agree, beside these; | is between them").split(u'|') +
        QStringList{QStringLiteral("y"), QStringLiteral("yes")};
    return agreement.contains(QString::fromUtf8(answer->view())) ? Consent::Given : Consent::Denied;
}

} // namespace tessera::app
