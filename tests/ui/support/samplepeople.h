// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace tessera::test {

/// Somebody of the sample, who does not exist.
struct SamplePerson
{
    QString email;
    QString name;
    QStringList roles;
    bool verified = true;
    bool active = true;
};

/// Thirty, with names as people have them: short, long, in several scripts, or none.
[[nodiscard]] QList<SamplePerson> samplePeople();
/// What they sign in with, as `User-Agent` says it; the last one is nobody's friend.
[[nodiscard]] QStringList sampleDevices();

} // namespace tessera::test
