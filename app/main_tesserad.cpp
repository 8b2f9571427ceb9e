// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/headless.h"
#include "app/process.h"
#include "crypto/cryptolibrary.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace tessera;
    app::prepareProcess();
    app::renouncePrivileges();
    app::useOwnEventLoops();
    const QCoreApplication application(argc, argv);
    app::nameApplication();
    const crypto::CryptoLibrary library;
    const QStringList arguments = app::withHelpAsOption(QCoreApplication::arguments());
    if (const auto code = app::runSubcommand(arguments, nullptr))
        return static_cast<int>(*code);
    return static_cast<int>(app::runHeadless({arguments, {}}, nullptr));
}
