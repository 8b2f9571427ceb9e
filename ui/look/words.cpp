// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/words.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"

namespace tessera::ui {

namespace {

QIcon inColor(const char *name, const QColor &color) { return icon(QString::fromLatin1(name), color); }

} // namespace

QIcon stateIcon(admin::ServiceState state, const QPalette &palette)
{
    const Colors colors = colorsFor(palette);
    switch (state) {
    case admin::ServiceState::Running: return inColor("good", colors.good);
    case admin::ServiceState::Failed: return inColor("bad", colors.bad);
    case admin::ServiceState::Stopped: return inColor("stop", colors.muted);
    case admin::ServiceState::Elsewhere: return inColor("network", colors.good);
    case admin::ServiceState::Starting:
    case admin::ServiceState::Stopping: return inColor("clock", colors.attention);
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon keyStateIcon(const QString &state, const QPalette &palette)
{
    const Colors colors = colorsFor(palette);
    if (state == u"active")
        return inColor("key", colors.active);
    if (state == u"announced")
        return inColor("clock", colors.announced);
    if (state == u"planned")
        return inColor("rotate", colors.muted);
    if (state == u"revoked")
        return inColor("revoke", colors.bad);
    return inColor(state == u"retired" ? "good" : "delete", colors.retired);
}

} // namespace tessera::ui
