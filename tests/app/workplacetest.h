// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"

#include <QObject>

namespace tessera::test {

/// A test of which each function has a new workplace. Used by one thread.
class WorkplaceTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<Workplace> m_workplace;

private Q_SLOTS:
    void init() { m_workplace = std::make_unique<Workplace>(); }
    void cleanup() { m_workplace.reset(); }
};

} // namespace tessera::test
