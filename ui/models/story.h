// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tessera::ui {

/// What a thing is, beside its word.
enum class StorySign { None, Good, Attention, Bad, Muted };

/// One thing that is known of a request or an audit entry.
struct StoryRow
{
    QString label = {};
    QString value = {};
    /// Ids, keys, hashes, bytes: shown with characters of one width, left to right.
    bool isFixed = false;
    /// Where it leads when it is followed, `user:ID`, `key:KID`, `request:ID` ...; empty: nowhere.
    QString link = {};
    StorySign sign = StorySign::None;
    /// A sentence below it.
    QString note = {};
};

struct StorySection
{
    QString heading = {};
    /// Below the heading; may be empty.
    QString sentence = {};
    QList<StoryRow> rows = {};
    /// With a heading for each column where the rows below stand in a table of their own; else empty.
    QStringList columns = {};
    QList<QStringList> cells = {};
};

/// All that is known of one row of a log, for a pane or as text. A value without a look.
struct Story
{
    QString title = {};
    StorySign sign = StorySign::None;
    /// The sentence that matters most: what the client was told, or what happened.
    QString sentence = {};
    QList<StorySection> sections = {};
};

/// As plain text, for the clipboard and for people who write to others about it.
[[nodiscard]] QString storyText(const Story &story);

} // namespace tessera::ui
