// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace tessera::app {

namespace {

QtMessageHandler usual = nullptr;

void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(u"Detected locale "))
        usual(type, context, message);
}

} // namespace

void prepareProcess()
{
    usual = qInstallMessageHandler(passOn);
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // A shell gives 1,024 descriptors, less than the connections that the services take by default.
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

void renouncePrivileges() { ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); }

void useOwnEventLoops() { qputenv("QT_NO_GLIB", "1"); }

QString programName() { return QFileInfo(QCoreApplication::arguments().value(0)).fileName(); }

void nameApplication()
{
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationName(QStringLiteral("tessera"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TESSERA_VERSION));
}

} // namespace tessera::app
