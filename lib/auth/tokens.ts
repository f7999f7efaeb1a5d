import 'server-only'
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** A new secret of 256 bits, fit for an address or a cookie. Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Six digits to type, for the browser that asked. */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0')
}

/** What is stored of a token. Tokens are random, so a plain SHA-256 cannot be guessed back. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Compares two hashes without telling by time where they differ. */
export function isSameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
