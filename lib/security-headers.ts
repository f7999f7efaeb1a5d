/**
 * What every page tells the browser to refuse. Two policies for scripts, because of how Next makes pages:
 *
 * - `signedIn`: pages made for each request. A nonce in the request's policy is put on every script by Next, and
 *   'strict-dynamic' lets only those load others. Nothing inline runs without it.
 * - `kept`: public pages made once and served to all, which cannot carry a nonce. No inline script runs, except those
 *   whose hashes the server adds when it sends the page (`scripts/page-answers.ts`): without it the page is still read,
 *   and nothing runs.
 */
export type ScriptPolicy = { kind: 'signedIn'; nonce: string } | { kind: 'kept' }

type Surroundings = { isDevelopment: boolean; isHttps: boolean }

/** The first part of an address after the language, where pages are made for one signed-in person or one link. */
const PERSONAL = new Set(['work', 'admin', 'sign-in', 'link', 'areas', 'account'])

/** Whether an address belongs to the signed-in part: `/sv/work`, `/fi/networks/{network}/work/goals`. */
export function isPersonalPath(pathname: string): boolean {
  const [, first = '', , third] = pathname.split('/').filter(Boolean)
  return PERSONAL.has(first) || third === 'work'
}

/** What an attachment may do, should a browser open it after all: nothing. */
export const FILE_POLICY = "default-src 'none'; sandbox"

/** Whether an address is that of an attachment: `/sv/networks/{network}/work/files/{file}`. */
export function isFilePath(pathname: string): boolean {
  return /^\/[^/]+\/networks\/[^/]+\/work\/files\/[^/]+$/.test(pathname)
}

/** The Content-Security-Policy of a page. React's development tools need eval; http cannot be told to become https. */
export function contentSecurityPolicy(scripts: ScriptPolicy, { isDevelopment, isHttps }: Surroundings): string {
  const own = scripts.kind === 'signedIn' ? ` 'nonce-${scripts.nonce}' 'strict-dynamic'` : ''
  return [
    `default-src 'self'`,
    `script-src 'self'${own}${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `script-src-attr 'none'`,
    // Style attributes carry the geometry of bands and charts.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** The headers that are the same for every page. `same-origin` keeps the Origin that the door asks for. */
export function plainHeaders({ isHttps }: Surroundings): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    ...(isHttps ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}
