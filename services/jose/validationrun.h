// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/jws.h"
#include "jose/jwtvalidator.h"

namespace tessera::jose {

/// One token on its way through the checks, in the order of CheckName. Used once, on one thread; refers to what it was
/// given.
class ValidationRun final
{
public:
    ValidationRun(const ValidationPolicy &policy, const KeySet &keys, Instant now);

    [[nodiscard]] Validation validate(QByteArrayView token);

private:
    [[nodiscard]] bool checkSize(QByteArrayView token);
    [[nodiscard]] bool checkEncoding(QByteArrayView token);
    [[nodiscard]] bool checkHeader();
    [[nodiscard]] bool checkAlgorithm();
    [[nodiscard]] bool checkCritical();
    [[nodiscard]] bool noteEmbeddedKeys();
    [[nodiscard]] bool checkType();
    [[nodiscard]] bool findKey();
    [[nodiscard]] bool checkKeyAlgorithm();
    [[nodiscard]] bool checkSignature();
    [[nodiscard]] bool checkClaims();

    void addCandidates(const KeyId &kid);
    [[nodiscard]] QString whyUnknown() const;
    /// Gives true, or with `refuse` false, so that the checks read as one chain.
    bool pass(CheckName check, const QString &reason);
    bool refuse(CheckName check, const QString &reason);
    bool record(CheckName check, Verdict verdict, const QString &reason);

    const ValidationPolicy &m_policy;
    const KeySet &m_keys;
    Instant m_now;
    Validation m_validation;
    qsizetype m_nextCheck = 0;

    CompactParts m_parts;
    QByteArray m_header;
    QByteArray m_payload;
    QByteArray m_signature;
    Algorithm m_algorithm{};
    std::vector<const Jwk *> m_candidates;
};

} // namespace tessera::jose
