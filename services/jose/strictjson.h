// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/joseerror.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QList>

#include <optional>
#include <vector>

namespace tessera::jose {

/// What a JSON text may be at most. `size` in bytes; `depth` counts the outermost object or array as 1.
struct JsonLimits
{
    qsizetype size = 8192;
    int depth = 16;
};

/// A member of the outermost object as it stands in the text: the name without its quotes and the value with them,
/// both with their escapes. Views into the text that was scanned.
struct RawMember
{
    QByteArrayView name;
    QByteArrayView value;

    /// The text of a string value, where it is one and has no escapes; nothing otherwise.
    [[nodiscard]] std::optional<QByteArrayView> plainString() const;
};

/// Whether the bytes are one JSON value by the letter of RFC 8259, within the limits, with what RFC 7493 (I-JSON) asks
/// on top: valid UTF-8, no lone surrogate, no two members of one name in an object, at any depth. Also no byte order
/// mark. The detail says what is wrong and at which byte, and repeats nothing of the text. Any thread; no allocation
/// grows past the text.
[[nodiscard]] Result<void, JoseError> checkJson(QByteArrayView text, const JsonLimits &limits = {});

/// The same, and the members of the outermost value, which must be an object. For secrets: QJson would leave copies
/// behind.
[[nodiscard]] Result<std::vector<RawMember>, JoseError> rawMembers(QByteArrayView text, const JsonLimits &limits = {});

/// What a person is shown of a JSON text that may be broken.
struct JsonGlance
{
    struct Problem
    {
        qsizetype at = 0; ///< the byte, from 0 on; the size of the text where something is missing at its end
        QString reason;   ///< a part of a sentence: `a colon is missing`
    };

    bool isObject = false; ///< it begins as one
    /// Of the outermost object, as far as they could be read; views into the text.
    std::vector<RawMember> members;
    /// Names that an object has twice, at any depth, once each; a hundred at most.
    QList<QByteArray> duplicates;
    /// The first thing that is wrong beside them; nothing where that is all.
    std::optional<Problem> problem;
};

/// The same rules for whoever wants to see all there is before the first thing that breaks them. Any thread; never
/// longer than one pass.
[[nodiscard]] JsonGlance glanceAtJson(QByteArrayView text, const JsonLimits &limits = {});

/// checkJson() first, then the object; Malformed where it is another kind of value.
[[nodiscard]] Result<QJsonObject, JoseError> parseJsonObject(QByteArrayView text, const JsonLimits &limits = {});

} // namespace tessera::jose
