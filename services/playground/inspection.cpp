// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/inspection.h"

#include "jose/strictjson.h"
#include "playground/inspectionadvice.h"
#include "playground/loosebase64.h"
#include "playground/pastedtext.h"

#include <algorithm>

namespace tessera::playground {

namespace {

using Weight = Remark::Weight;

constexpr jose::JsonLimits limits{.size = 1024 * 1024, .depth = 32};

constexpr PartKind partsOfJws[] = {PartKind::Header, PartKind::Claims, PartKind::Signature};
constexpr PartKind partsOfJwe[] = {PartKind::Header, PartKind::EncryptedKey, PartKind::InitialisationVector,
    PartKind::Ciphertext, PartKind::AuthenticationTag};

QString nameOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Header: return QStringLiteral("header");
    case PartKind::Claims: return QStringLiteral("payload");
    case PartKind::Signature: return QStringLiteral("signature");
    case PartKind::EncryptedKey: return QStringLiteral("encrypted key");
    case PartKind::InitialisationVector: return QStringLiteral("initialisation vector");
    case PartKind::Ciphertext: return QStringLiteral("ciphertext");
    case PartKind::AuthenticationTag: break;
    }
    return QStringLiteral("authentication tag");
}

// One look at one text.
class Look
{
public:
    explicit Look(QStringView text)
        : m_pasted(text, m_found.remarks)
    {
    }

    Inspection take()
    {
        m_found.token = m_pasted.token();
        if (m_found.token.isEmpty())
            return std::move(m_found);
        nameForm();
        takeParts(m_found.form == TokenForm::Jwe ? std::span<const PartKind>(partsOfJwe) : partsOfJws);
        if (m_found.form == TokenForm::Broken && !looksLikeToken()) {
            m_found.form = TokenForm::NoToken;
            m_found.parts.clear();
            m_found.remarks.removeIf([](const Remark &remark) { return remark.weight != Weight::Note; });
            problem(
                m_pasted.whole(), QStringLiteral("This is no token: one has three parts of letters and digits, with "
                                                 "full stops between them, and begins with eyJ."));
        }
        if (m_found.form != TokenForm::NoToken)
            m_found.remarks += adviceOn(m_found);
        std::ranges::stable_sort(m_found.remarks, {}, [](const Remark &remark) { return remark.place.at; });
        return std::move(m_found);
    }

private:
    void problem(Place place, const QString &sentence) { m_found.remarks.append({Weight::Problem, place, sentence}); }

    void nameForm()
    {
        const qsizetype stops = m_found.token.count('.');
        m_found.form = stops == 2 ? TokenForm::Jws : stops == 4 ? TokenForm::Jwe : TokenForm::Broken;
        if (stops == 0)
            problem(m_pasted.place(m_found.token.size(), 0),
                QStringLiteral("There is one part; the payload and the signature are missing."));
        else if (stops == 1)
            problem(m_pasted.place(m_found.token.size(), 0),
                QStringLiteral("There are two parts; the signature is missing."));
        else if (m_found.form == TokenForm::Broken)
            problem(m_pasted.place(stopNumber(3), m_found.token.size()),
                QStringLiteral("There are %1 parts; a signed token has three, an encrypted one five.").arg(stops + 1));
    }

    // Where that full stop stands, counted from 1.
    [[nodiscard]] qsizetype stopNumber(int number) const
    {
        qsizetype at = -1;
        while (number-- > 0)
            at = m_found.token.indexOf('.', at + 1);
        return at;
    }

    void takeParts(std::span<const PartKind> kinds)
    {
        qsizetype from = 0;
        for (const PartKind kind : kinds) {
            const qsizetype stop = m_found.token.indexOf('.', from);
            const qsizetype end = stop < 0 ? m_found.token.size() : stop;
            takePart(kind, from, end);
            if (stop < 0)
                return;
            from = stop + 1;
        }
    }

    void takePart(PartKind kind, qsizetype from, qsizetype end)
    {
        const LooseBytes loose = looseFromBase64Url(QByteArrayView(m_found.token).sliced(from, end - from));
        for (const LooseBytes::Flaw &flaw : loose.flaws)
            problem(m_pasted.place(from + flaw.at, flaw.length), flaw.reason.arg(nameOf(kind)));
        ShownPart part{.kind = kind, .place = m_pasted.place(from, end - from), .bytes = loose.bytes, .members = {}};
        const bool isJson = kind == PartKind::Header || (kind == PartKind::Claims && m_found.form != TokenForm::Jwe);
        if (isJson && from == end)
            problem(part.place, QStringLiteral("The %1 is empty.").arg(nameOf(kind)));
        else if (isJson)
            takeMembers(part, from, end, loose.flaws.isEmpty());
        m_found.parts.append(std::move(part));
    }

    void takeMembers(ShownPart &part, qsizetype from, qsizetype end, bool isWhole)
    {
        const jose::JsonGlance glance = jose::glanceAtJson(part.bytes, limits);
        const bool isHeader = part.kind == PartKind::Header;
        for (const jose::RawMember &member : glance.members) {
            ShownMember shown{.name = member.name.toByteArray(),
                .value = member.value.toByteArray(),
                .registered = isHeader ? registeredHeader(member.name) : registeredClaim(member.name),
                .instant = {},
                .isTwice = glance.duplicates.contains(member.name)};
            bool isNumber = false;
            const double number = shown.value.toDouble(&isNumber);
            if (shown.registered && shown.registered->isInstant && isNumber)
                shown.instant = number;
            part.members.append(std::move(shown));
        }
        for (const QByteArray &name : glance.duplicates) {
            problem(part.place, QStringLiteral("The %1 has two members \"%2\": which of them counts, verifiers do not "
                                               "agree on.")
                                    .arg(nameOf(part.kind), QString::fromUtf8(name)));
        }
        if (glance.problem && isWhole) {
            const qsizetype at = std::min(from + characterOfByte(glance.problem->at), end - 1);
            problem(m_pasted.place(at, end - at), QStringLiteral("The %1 is not JSON: at its byte %2, %3.")
                                                      .arg(nameOf(part.kind))
                                                      .arg(glance.problem->at)
                                                      .arg(glance.problem->reason));
        } else if (!glance.problem && !glance.isObject) {
            problem(part.place, QStringLiteral("The %1 is JSON, but no object.").arg(nameOf(part.kind)));
        }
    }

    // Whether what is there is part of one.
    [[nodiscard]] bool looksLikeToken() const
    {
        return std::ranges::any_of(m_found.parts, [](const ShownPart &part) { return !part.members.isEmpty(); });
    }

    Inspection m_found;
    PastedText m_pasted;
};

} // namespace

const ShownPart *Inspection::part(PartKind kind) const
{
    const auto found = std::ranges::find(parts, kind, &ShownPart::kind);
    return found == parts.end() ? nullptr : &*found;
}

bool Inspection::hasProblem() const { return std::ranges::contains(remarks, Weight::Problem, &Remark::weight); }

Inspection inspect(QStringView text) { return Look(text).take(); }

} // namespace tessera::playground
