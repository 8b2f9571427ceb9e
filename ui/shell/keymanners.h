// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tessera::ui {

/// What keys do in every window of the program, beyond what Qt has them do: Enter presses the button that has the
/// focus, whichever is the default; Alt with a letter that leads nowhere now, since its button rests, does not end up
/// as a letter in a field or a choice in a list; the mnemonic of a tab leads to what is on it, as that of a label leads
/// to its field; a dialog or question that waits for an answer lets the window that it belongs to give help. Watches
/// the application; GUI thread.
class KeyManners final : public QObject
{
    Q_OBJECT

public:
    explicit KeyManners(QCoreApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tessera::ui
