// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keysource.h"

#include "admin/keysetfetch.h"
#include "app/cli/invocation.h"
#include "app/cli/secretinput.h"

namespace tessera::app {

namespace {

constexpr qsizetype largestKeySet = 256 * 1024;

} // namespace

admin::Outcome<QByteArray> keySetFrom(const QString &source)
{
    if (source.startsWith(u"http://") || source.startsWith(u"https://"))
        return Invocation::await(admin::fetchKeySet(QUrl(source, QUrl::StrictMode)));
    auto read = readWhole(source, largestKeySet);
    return read ? admin::Outcome<QByteArray>(read->view().toByteArray())
                : fail(admin::AdminError::NotFound, read.error().detail);
}

} // namespace tessera::app
