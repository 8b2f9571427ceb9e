// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tessera::app {

/// What people read on the terminal, in its language (language/terminallanguage.h): `Words::tr("...")`; what stands in
/// a table is marked there with QT_TRANSLATE_NOOP("tessera::app", "...") and looked up where it is shown. Names of
/// commands, options, settings and states are not translated: people type them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tessera::app)
};

} // namespace tessera::app
