// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

namespace tessera::store {

/// A statement that SQLite has compiled, kept by its connection for the next time it is run.
struct Statement::Prepared
{
    QString sql;
    QSqlQuery query;
    bool inUse = false;
};

} // namespace tessera::store
