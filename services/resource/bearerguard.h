// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "http/routes.h"
#include "resource/accesstokenvalidator.h"

namespace tessera::resource {

/// Stands before what a token opens: reads the bearer token, has it judged, and answers RFC 6750 section 3 where it
/// does not do, with `resource_metadata` (RFC 9728 section 5.1). A token in the query is refused whatever else was
/// sent. A value; the validator outlives what it makes.
class BearerGuard
{
public:
    /// What is behind: called only with a token that passed every check.
    using Behind = std::function<http::Response(const http::RequestPtr &, const VerifiedToken &)>;

    enum class MalformedIs {
        BadRequest,  ///< 400 `invalid_request`, RFC 6750 section 3.1
        Unauthorized ///< 401: for a proxy that asks, and knows no other refusals than 401 and 403
    };

    BearerGuard(const AccessTokenValidator &validator, std::shared_ptr<const Snapshot<QByteArray>> metadataUrl);

    [[nodiscard]] http::AsyncHandler protect(Behind behind, MalformedIs malformedIs = MalformedIs::BadRequest) const;
    /// 403 `insufficient_scope`; `scope` names what is needed, in characters that a scope may have (RFC 6749
    /// section 3.3), or is empty.
    [[nodiscard]] http::Response insufficientScope(const QByteArray &scope) const;

private:
    [[nodiscard]] http::Response malformed(MalformedIs malformedIs, const QString &description) const;
    [[nodiscard]] http::Response refusal(const RefusedToken &why) const;
    [[nodiscard]] http::Response answer(
        const http::RequestPtr &request, const TokenVerdict &verdict, const Behind &behind) const;

    const AccessTokenValidator *m_validator;
    std::shared_ptr<const Snapshot<QByteArray>> m_metadataUrl;
};

} // namespace tessera::resource
