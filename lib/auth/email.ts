import { domainToASCII } from 'node:url'
import { z } from 'zod'

const LOCAL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/**
 * An e-mail address in the one form that is stored and compared: small ASCII letters, the domain by IDNA (RFC 5891), so
 * that `åbo.fi` and `xn--bo-xia.fi` are one. Null for anything else: a letter that only looks like another, or a sign
 * that becomes `@` when normalised, would let one person sign in as another (GHSA-7rqj-j65f-68wh).
 */
export function asciiEmail(raw: string): string | null {
  const [local = '', host = '', ...rest] = raw.trim().split('@')
  const [name, domain] = [local.toLowerCase(), domainToASCII(host).toLowerCase()]
  return rest.length === 0 && LOCAL.test(name) && DOMAIN.test(domain) ? `${name}@${domain}` : null
}

/** A domain as it is typed, alone or after an `@`, in the form that is stored; null when it is none. */
export function asciiDomain(raw: string): string | null {
  const domain = domainToASCII(raw.trim().replace(/^@/, '')).toLowerCase()
  return DOMAIN.test(domain) ? domain : null
}

/** A form's e-mail field. */
export const emailField = z.string().trim().min(1, 'common:problem.required').max(254).transform((raw, context) => {
  const email = asciiEmail(raw)
  if (email) return email
  context.addIssue({ code: 'custom', message: 'common:problem.notAnEmail' })
  return z.NEVER
})
