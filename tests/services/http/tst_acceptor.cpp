// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/acceptor.h"

#include <QTest>

#include <arpa/inet.h>
#include <sys/resource.h>
#include <sys/socket.h>

using namespace tessera::http;

/// Who comes when there are no descriptors left.
class AcceptorTest : public QObject
{
    Q_OBJECT

private:
    static Descriptor stream() { return Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)); }

private Q_SLOTS:
    void aLostSpareIsRegainedBeforeAnybodyIsLetIn()
    {
        Descriptor listening = stream();
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *const place = reinterpret_cast<sockaddr *>(&address);
        QCOMPARE(::bind(listening.get(), place, size), 0);
        QCOMPARE(::listen(listening.get(), 8), 0);
        QCOMPARE(::getsockname(listening.get(), place, &size), 0);
        Descriptor first = stream();
        Descriptor second = stream();

        rlimit before{};
        ::getrlimit(RLIMIT_NOFILE, &before);
        const rlimit tight{.rlim_cur = rlim_t(second.get()) + 2, .rlim_max = before.rlim_max};
        std::vector<Descriptor> filler;
        ::setrlimit(RLIMIT_NOFILE, &tight);
        for (int fd = ::dup(0); fd >= 0; fd = ::dup(0))
            filler.emplace_back(fd);
        Acceptor acceptor; // as one whose spare descriptor another thread was given
        (void)::connect(first.get(), place, size);
        (void)::connect(second.get(), place, size);
        std::optional<Acceptor::Accepted> accepted;
        const Acceptor::Outcome withNone = acceptor.accept(listening.get(), accepted);
        filler.pop_back();
        const Acceptor::Outcome withOne = acceptor.accept(listening.get(), accepted);
        accepted.reset();
        acceptor.restoreSpare();
        const Acceptor::Outcome again = acceptor.accept(listening.get(), accepted);
        filler.clear();
        ::setrlimit(RLIMIT_NOFILE, &before);

        QCOMPARE(withNone, Acceptor::Outcome::Exhausted);
        QCOMPARE(withOne, Acceptor::Outcome::AcceptedWithSpare);
        QCOMPARE(again, Acceptor::Outcome::AcceptedWithSpare);
    }
};

QTEST_GUILESS_MAIN(AcceptorTest)
#include "tst_acceptor.moc"
