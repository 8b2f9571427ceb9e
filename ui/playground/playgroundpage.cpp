// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/playgroundpage.h"

#include "ui/widgets/emptystate.h"

namespace tessera::ui {

PlaygroundPage::PlaygroundPage(Console &console, QWidget *parent)
    : Page(console, tr("Playground"), parent)
{
    auto *empty = new EmptyState(this);
    empty->set(QStringLiteral("playground"), tr("Tokens are tried on the command line for now"),
        tr("\"tesserad token mint\" makes a token, \"inspect\" takes one apart, \"verify\" shows every check, and "
           "\"attack\" tries a resource with forged ones. Each explains itself with --help."));
    setContent(empty);
}

} // namespace tessera::ui
