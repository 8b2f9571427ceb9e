// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/minttemplate.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace tessera::playground {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600; // in seconds, as tokens count

struct Known
{
    MintTemplate shown;
    MintChanges (*changes)(qint64 now);
};

constexpr auto known = std::to_array<Known>({
    {{"access-token", "access token", "As the auth service gives it (RFC 9068)."},
        [](qint64) { return MintChanges{}; }},
    {{"administrator", "administrator", "To see what somebody with the role admin may do."},
        [](qint64) { return MintChanges{{}, {{u"roles"_s, QJsonArray{u"admin"_s}}}}; }},
    {{"nobody-special", "without roles and scopes",
         "To see that a resource grants nothing by itself (RFC 6750 "
         "section 3.1: 403, insufficient_scope)."},
        [](qint64) { return MintChanges{{}, {{u"roles"_s, QJsonArray()}, {u"scope"_s, u""_s}}}; }},
    {{"client", "service that acts for itself",
         "No person is behind it: the subject is the client (RFC 9068 section "
         "2.2, RFC 6749 section 4.4)."},
        [](qint64) {
            return MintChanges{{},
                {{u"sub"_s, u"billing-service"_s}, {u"client_id"_s, u"billing-service"_s}, {u"roles"_s, QJsonValue()},
                    {u"email"_s, QJsonValue()}, {u"email_verified"_s, QJsonValue()}, {u"name"_s, QJsonValue()}}};
        }},
    {{"expired", "expired an hour ago", "No resource may take it (RFC 7519 section 4.1.4)."},
        [](qint64 now) {
            return MintChanges{{}, {{u"iat"_s, now - 2 * hour}, {u"nbf"_s, now - 2 * hour}, {u"exp"_s, now - hour}}};
        }},
    {{"not-yet-valid", "good from in an hour", "No resource may take it yet (RFC 7519 section 4.1.5)."},
        [](qint64 now) { return MintChanges{{}, {{u"nbf"_s, now + hour}, {u"exp"_s, now + 2 * hour}}}; }},
    {{"other-audience", "for another audience",
         "Made for another service: no resource of here may take it (RFC 8725 "
         "section 3.9)."},
        [](qint64) { return MintChanges{{}, {{u"aud"_s, u"another-service"_s}}}; }},
    {{"other-issuer", "of another issuer",
         "Names an issuer that resources of here do not trust (RFC 8725 section "
         "3.8)."},
        [](qint64) { return MintChanges{{}, {{u"iss"_s, u"https://issuer.example"_s}}}; }},
    {{"id-token", "ID token",
         "Tells a client who signed in (OpenID Connect); as an access token no resource may take "
         "it (RFC 8725 section 3.12)."},
        [](qint64 now) {
            return MintChanges{{{u"typ"_s, u"JWT"_s}},
                {{u"aud"_s, u"some-client"_s}, {u"auth_time"_s, now}, {u"nonce"_s, u"n-0S6_WzA2Mj"_s},
                    {u"roles"_s, QJsonValue()}, {u"scope"_s, QJsonValue()}, {u"client_id"_s, QJsonValue()}}};
        }},
    {{"critical", "with an unknown critical extension",
         "Must be refused by whoever does not know it (RFC 7515 section "
         "4.1.11)."},
        [](qint64) {
            return MintChanges{
                {{u"crit"_s, QJsonArray{u"urn:example:unknown"_s}}, {u"urn:example:unknown"_s, true}}, {}};
        }},
});

constexpr auto shown = [] {
    std::array<MintTemplate, known.size()> all{};
    std::ranges::transform(known, all.begin(), &Known::shown);
    return all;
}();

} // namespace

std::span<const MintTemplate> mintTemplates() { return shown; }

const MintTemplate *findMintTemplate(QStringView id)
{
    const auto found =
        std::ranges::find_if(shown, [id](const MintTemplate &one) { return id == QLatin1StringView(one.id); });
    return found == shown.end() ? nullptr : &*found;
}

MintChanges changesOf(const MintTemplate &one, Instant now)
{
    const auto found = std::ranges::find_if(
        known, [&one](const Known &each) { return QLatin1StringView(each.shown.id) == QLatin1StringView(one.id); });
    return found == known.end() ? MintChanges{} : found->changes(toNumericDate(now));
}

} // namespace tessera::playground
