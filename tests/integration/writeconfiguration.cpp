// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/configurationwriter.h"

#include <QCoreApplication>
#include <QTextStream>

/// writeconfiguration FILE OPTION VALUE: changes one option in a configuration file as the window does it.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const auto written = tessera::runtime::writeConfiguration(words.at(1), {{words.at(2), words.at(3)}});
    if (!written)
        QTextStream(stderr) << written.error().detail << '\n';
    return written ? 0 : 1;
}
