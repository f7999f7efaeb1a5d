import { NextResponse, type NextRequest } from 'next/server'
import { negotiateLanguage } from '@/lib/i18n/languages'
import { contentSecurityPolicy, FILE_POLICY, isFilePath, isPersonalPath, plainHeaders, type ScriptPolicy } from '@/lib/security-headers'
import { isTooLarge, tooLargePage } from '@/lib/too-large'

/**
 * Before every page: sends `/` to the reader's language and adds the security headers. It sets no cookie and decides
 * nothing about access: a proxy can be passed by, so each page proves its scope itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const surroundings = {
    isDevelopment: process.env.NODE_ENV === 'development',
    isHttps: (process.env.APP_URL ?? '').startsWith('https://'),
  }
  if (isTooLarge(request)) return withHeaders(refusal(request.nextUrl.pathname), plainHeaders(surroundings))
  if (request.nextUrl.pathname === '/') return withHeaders(toLanguage(request), plainHeaders(surroundings))

  if (isFilePath(request.nextUrl.pathname)) return withHeaders(NextResponse.next(), { ...plainHeaders(surroundings), 'Content-Security-Policy': FILE_POLICY })

  // The development server keeps no page, so each of its pages can have a nonce.
  const isKept = !isPersonalPath(request.nextUrl.pathname) && !surroundings.isDevelopment
  const scripts: ScriptPolicy = isKept ? { kind: 'kept' } : { kind: 'signedIn', nonce: crypto.randomUUID().replaceAll('-', '') }
  const policy = contentSecurityPolicy(scripts, surroundings)
  const headers = { ...plainHeaders(surroundings), 'Content-Security-Policy': policy }
  if (scripts.kind === 'kept') return withHeaders(NextResponse.next(), headers)
  const inner = new Headers(request.headers)
  // Next reads the nonce from the policy of the request it renders.
  inner.set('Content-Security-Policy', policy)
  return withHeaders(NextResponse.next({ request: { headers: inner } }), headers)
}

export const config = {
  matcher: ['/((?!api/|data/|embed/|calendar/|healthz|readyz|_next/|favicon\\.ico|icon).*)'],
}

function toLanguage(request: NextRequest): NextResponse {
  const address = request.nextUrl.clone()
  address.pathname = `/${negotiateLanguage(request.headers.get('accept-language'))}`
  const response = NextResponse.redirect(address)
  response.headers.set('Vary', 'Accept-Language')
  return response
}

function refusal(pathname: string): NextResponse {
  const { html, status } = tooLargePage(pathname)
  return new NextResponse(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Connection: 'close' } })
}

function withHeaders(response: NextResponse, headers: Record<string, string>): NextResponse {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
