// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keyfacts.h"

#include <QWidget>

namespace tessera::ui {

/// What something means, a sentence with a sign each. GUI thread.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    /// In place of those before.
    void setFacts(const QList<KeyFact> &facts);
};

} // namespace tessera::ui
