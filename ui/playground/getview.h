// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/console.h"

#include <QVariantMap>
#include <QWidget>

class QStackedWidget;

namespace tessera::ui {

class MintView;
class Segments;
class SignInView;

/// Where tokens come from: minted by hand, or given to a user who signs in. GUI thread.
class GetView final : public QWidget
{
    Q_OBJECT

public:
    /// The console outlives it.
    GetView(Console &console, QWidget *parent);

    [[nodiscard]] QVariantMap draft() const;
    void takeDraft(const QVariantMap &texts);

Q_SIGNALS:
    /// `publicKey`: the JWK of the throw-away key that signed it; empty: the installation's did.
    void tokenMade(const QByteArray &token, const QByteArray &publicKey);

private:
    Segments *m_ways;
    QStackedWidget *m_stack;
    MintView *m_mint;
    SignInView *m_signIn;
};

} // namespace tessera::ui
