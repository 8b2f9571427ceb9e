// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tessera_screenshots FOLDER [NAME...]: pictures of every page and dialog of the window, or of those whose names begin
// so. Each scale and each installation has a process of its own, since a scale is for a whole process.
#include "crypto/cryptolibrary.h"
#include "ui/screenshots/pictures.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QProcess>

#include <cstdio>

using namespace tessera;

namespace {

const char childMark[] = "TESSERA_SCREENSHOTS";

struct Kind
{
    const char *name;
    const char *scale;
    bool isEmpty;
    const char *suffix;
};

constexpr std::array kinds{
    Kind{"sample", "1", false, ""},
    Kind{"sample-200", "2", false, "-200"},
    Kind{"empty", "1", true, "-empty"},
    Kind{"empty-200", "2", true, "-empty-200"},
};

int takeThose(const Kind &kind, int argc, char **argv)
{
    QApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    QLoggingCategory::setFilterRules(QStringLiteral("*.info=false"));
    const QStringList arguments = QCoreApplication::arguments();
    try {
        const int taken = test::takePictures({.folder = arguments[1],
            .only = arguments.sliced(2),
            .isEmpty = kind.isEmpty,
            .suffix = QString::fromLatin1(kind.suffix)});
        std::printf("%d pictures of %s\n", taken, kind.name);
        return 0;
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "screenshots: %s: %s\n", kind.name, problem.what());
        return 1;
    }
}

int runAll(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        std::fputs("tessera_screenshots FOLDER [PLACE...]: pictures of every page and dialog, or of those whose names "
                   "begin so. The folder is made.\n",
            stderr);
        return 2;
    }
    bool isWhole = true;
    for (const Kind &kind : kinds) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(childMark), QString::fromLatin1(kind.name));
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(kind.scale));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), arguments.sliced(1));
        isWhole &= child.waitForFinished(-1) && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
    }
    return isWhole ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray mine = qgetenv(childMark);
    for (const Kind &kind : kinds) {
        if (mine == kind.name)
            return takeThose(kind, argc, argv);
    }
    return runAll(argc, argv);
}
