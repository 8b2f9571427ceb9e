// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tessera::app {

/// What follows an option.
enum class CompletedValue { None, File, Folder, Other };

struct CompletedOption
{
    QString name;
    CompletedValue value = CompletedValue::None;
    QString help;
};

struct CompletedWord
{
    QString word;
    QString help;
};

/// A place of a command line, with what may stand there next.
struct CompletedPlace
{
    /// The words before it: `user add`, `user`; none at the start.
    QString words;
    QList<CompletedWord> next;
    QList<CompletedOption> options;
    bool takesFile = false;
};

/// The start first; a group before its commands.
[[nodiscard]] QList<CompletedPlace> completedPlaces();

[[nodiscard]] QString bashCompletion(const QString &program, const QList<CompletedPlace> &places);
[[nodiscard]] QString zshCompletion(const QString &program, const QList<CompletedPlace> &places);
[[nodiscard]] QString fishCompletion(const QString &program, const QList<CompletedPlace> &places);

} // namespace tessera::app
