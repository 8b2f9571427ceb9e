// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <memory>

namespace tessera {

/// One named check of a token and what came of it, as a person reads it.
struct TokenCheck
{
    /// `size`, `encoding`, ... `subject`.
    QString name;
    /// `pass`, `fail`, `not-reached`: also where nobody said what to compare with.
    QString verdict;
    QString reason;

    friend bool operator==(const TokenCheck &, const TokenCheck &) = default;
};

/// What an administrator may be told of a request beyond its line: who, with which token, and why not. Never holds a
/// token, a password, the query or the body; empty where it is not known. A value; shared as a pointer, so that the
/// requests with one token need no more than one.
struct RequestStory
{
    /// The id: `sub` of a token that our key signed, or whoever else was found to be meant.
    QString user = {};
    /// The session: `sid`.
    QString session = {};
    /// The key that signed the token; where no such key is known, the one that its header names.
    QString kid = {};
    /// `jti`: by this, requests to both services with one token are found together.
    QString tokenId = {};
    /// The token was given out by this request; else it came with it.
    bool tokenIssued = false;
    /// Every named check, in order, where a token was judged.
    QList<TokenCheck> checks = {};
    /// The very sentence that the client was told, with those of the fields that were refused.
    QString refusal = {};
};

using RequestStoryPtr = std::shared_ptr<const RequestStory>;

} // namespace tessera
