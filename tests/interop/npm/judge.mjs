// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers one line of JSON for each that comes in: verify, thumbprint, sign. Ends with its input.
import { createInterface } from 'node:readline'
import * as jose from 'jose'

const publicMembers = ['kty', 'n', 'e', 'crv', 'x', 'y', 'kid', 'alg', 'use']

const commands = {
  async verify({ jwks, token, alg }) {
    const options = { issuer: 'https://issuer.example', audience: 'https://api.example', typ: 'at+jwt', algorithms: [alg] }
    try {
      await jose.jwtVerify(token, jose.createLocalJWKSet(jwks), options)
      return true
    } catch (error) {
      if (error instanceof jose.errors.JOSEError) return false
      throw error
    }
  },

  thumbprint: ({ jwk }) => jose.calculateJwkThumbprint(jwk, 'sha256'),

  async sign({ alg, claims, jwk }) {
    if (!jwk) {
      const { privateKey } = await jose.generateKeyPair(alg, { extractable: true })
      jwk = { ...await jose.exportJWK(privateKey), alg, use: 'sig' }
      jwk.kid = await jose.calculateJwkThumbprint(jwk, 'sha256')
    }
    const token = await new jose.SignJWT(claims)
      .setProtectedHeader({ alg, kid: jwk.kid, typ: 'at+jwt' })
      .sign(await jose.importJWK(jwk, alg))
    const open = Object.fromEntries(Object.entries(jwk).filter(([name]) => publicMembers.includes(name)))
    return { public: open, private: jwk, token }
  },
}

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line)
  console.log(JSON.stringify(await commands[question.do](question)))
}
