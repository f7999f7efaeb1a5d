import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Ways in which a provider's token can lie. */
export type Lie = Partial<{ iss: string; aud: string; nonce: string; exp: number; foreignKey: boolean; alg: 'none' }>

/** An OpenID provider on this machine: everybody is who `sub` says, and its tokens lie as they are told to. */
export type IdentityProvider = { issuer: string; clientId: string; clientSecret: string; authorize: (address: string, sub: string, lie?: Lie) => { code: string; state: string }; stop: () => Promise<void> }

const [own, foreign] = [generateKeyPairSync('rsa', { modulusLength: 2048 }), generateKeyPairSync('rsa', { modulusLength: 2048 })]
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const [clientId, clientSecret] = ['samverk', randomUUID()]
  const grants = new Map<string, { sub: string; nonce: string; challenge: string; lie: Lie }>()
  const server = createServer((request, response) => void reply(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Content-Type', 'application/json')
    if (request.url === '/jwks') return void response.end(JSON.stringify({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }] }))
    if (request.url !== '/token') return void response.end(JSON.stringify(discovery(issuer)))
    let body = ''
    for await (const part of request) body += String(part)
    const form = new URLSearchParams(body)
    const grant = grants.get(form.get('code') ?? '')
    const isProved = grant && createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url') === grant.challenge
    grants.delete(form.get('code') ?? '')
    response.statusCode = isProved ? 200 : 400
    response.end(JSON.stringify(isProved ? { access_token: randomUUID(), token_type: 'Bearer', id_token: token(issuer, clientId, grant) } : { error: 'invalid_grant' }))
  }

  return {
    issuer, clientId, clientSecret,
    authorize(address, sub, lie = {}) {
      const asked = new URL(address).searchParams
      const code = randomUUID()
      grants.set(code, { sub, nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '', lie })
      return { code, state: asked.get('state') ?? '' }
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function discovery(issuer: string): object {
  return {
    issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, response_types_supported: ['code'],
    subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'], code_challenge_methods_supported: ['S256'],
  }
}

function token(issuer: string, clientId: string, { sub, nonce, lie }: { sub: string; nonce: string; lie: Lie }): string {
  const now = Math.floor(Date.now() / 1000)
  const payload = { iss: lie.iss ?? issuer, aud: lie.aud ?? clientId, sub, nonce: lie.nonce ?? nonce, iat: now - 10, exp: lie.exp ?? now + 300 }
  const unsigned = `${encoded({ alg: lie.alg ?? 'RS256', kid: 'own', typ: 'JWT' })}.${encoded(payload)}`
  if (lie.alg === 'none') return `${unsigned}.`
  return `${unsigned}.${sign('sha256', Buffer.from(unsigned), (lie.foreignKey ? foreign : own).privateKey).toString('base64url')}`
}
