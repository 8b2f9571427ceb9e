// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Only the token that the key's owner made is accepted; and no header or payload under a good signature upsets the
// checks.
#include "fuzz/fuzzing.h"
#include "jose/base64url.h"
#include "jose/jws.h"
#include "jose/jwtvalidator.h"

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

// RFC 8037 A.1, A.4
constexpr QByteArrayView keyText =
    R"({"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
constexpr QByteArrayView knownToken = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_"
                                      "MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

struct Fixture
{
    jose::SigningKey key =
        jose::SigningKey::make(jose::privateKeyFromJwk(keyText)->key, jose::Algorithm::EdDSA, KeyId(u"k"_s)).value();
    jose::KeySet keys = jose::KeySet::of({key});

    [[nodiscard]] static jose::JwtValidator validator(bool signatureOnly)
    {
        jose::ValidationPolicy policy;
        policy.issuer = u"i"_s;
        policy.audience = u"a"_s;
        policy.signatureOnly = signatureOnly;
        policy.requireKid = false;
        return jose::JwtValidator(policy);
    }
};

void expectSense(const jose::Validation &validation)
{
    qsizetype failures = 0;
    bool ended = false;
    for (const jose::Check &check : validation.checks) {
        fuzz::expect(ended == (check.verdict == jose::Verdict::NotReached), "nothing is checked after a failure");
        ended = ended || check.verdict == jose::Verdict::Fail;
        failures += check.verdict == jose::Verdict::Fail ? 1 : 0;
    }
    fuzz::expect(failures == (validation.accepted ? 0 : 1), "one check fails, or none");
    fuzz::expect(validation.failed.has_value() != validation.accepted, "what failed is named");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::initialise();
    static const Fixture fixture;
    static const jose::JwtValidator signatures = Fixture::validator(true);
    static const jose::JwtValidator tokens = Fixture::validator(false);
    const QByteArrayView text = fuzz::view(data, size);

    const jose::Validation asToken = signatures.validate(text, fixture.keys, Instant{});
    expectSense(asToken);
    fuzz::expect(!asToken.accepted || text == knownToken, "only the owner's token is accepted");

    const qsizetype split = std::max(text.indexOf('\n'), qsizetype{0});
    const QByteArray input = jose::toBase64Url(text.first(split)) + '.' + jose::toBase64Url(text.sliced(split));
    const QByteArray signature = fixture.key.privateKey().sign(crypto::SignatureScheme::Ed25519, input);
    expectSense(tokens.validate(input + '.' + jose::toBase64Url(signature), fixture.keys, fromMilliseconds(1'000'000)));
    return 0;
}
