// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds of tokens that one begins with.
#include "ui/models/tokenwords.h"

#include <QCoreApplication>

#include <array>

namespace tessera::ui {

namespace {

constexpr auto texts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "access token"),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "As the auth service gives it (RFC 9068)."),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "administrator"),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "To see what somebody with the role admin may do."),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "without roles and scopes"),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates",
        "To see that a resource grants nothing by itself (RFC 6750 section 3.1: 403, insufficient_scope)."),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "service that acts for itself"),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates",
        "No person is behind it: the subject is the client (RFC 9068 section 2.2, RFC 6749 section 4.4)."),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "expired an hour ago"),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "No resource may take it (RFC 7519 section 4.1.4)."),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "good from in an hour"),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "No resource may take it yet (RFC 7519 section 4.1.5)."),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "for another audience"),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates",
        "Made for another service: no resource of here may take it (RFC 8725 section 3.9)."),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "of another issuer"),
    QT_TRANSLATE_NOOP(
        "tessera::ui::minttemplates", "Names an issuer that resources of here do not trust (RFC 8725 section 3.8)."),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "ID token"),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "Tells a client who signed in (OpenID Connect); as an access token "
                                                    "no resource may take it (RFC 8725 section 3.12)."),
    QT_TRANSLATE_NOOP("tessera::ui::minttemplates", "with an unknown critical extension"),
    QT_TRANSLATE_NOOP(
        "tessera::ui::minttemplates", "Must be refused by whoever does not know it (RFC 7515 section 4.1.11)."),
});

} // namespace

std::span<const char *const> mintTemplateTexts() { return texts; }

QString templateName(const playground::MintTemplate &one)
{
    return QCoreApplication::translate("tessera::ui::minttemplates", one.name);
}

QString templatePurpose(const playground::MintTemplate &one)
{
    return QCoreApplication::translate("tessera::ui::minttemplates", one.purpose);
}

} // namespace tessera::ui
