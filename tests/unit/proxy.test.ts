import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, isPersonalPath, plainHeaders } from '@/lib/security-headers'
import { proxy } from '@/proxy'

const ask = (path: string, language = 'fi') => proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { 'accept-language': language } }))

describe('proxy', () => {
  it('sends the root to the language asked for and keeps the query', () => {
    const response = ask('/?from=mail', 'nb-NO,nb')
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toBe('http://localhost:3000/no?from=mail')
    expect(response.headers.get('vary')).toContain('Accept-Language')
  })

  it('leaves other addresses, also unknown languages, where they are, and sets no cookie', () => {
    for (const path of ['/sv', '/xx/help', '/nb', '/fi/networks/fi-638-porvoo']) {
      const response = ask(path)
      expect(response.headers.get('location')).toBeNull()
      expect(response.headers.get('set-cookie')).toBeNull()
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('gives a new nonce to each signed-in page and none to kept pages', () => {
    const nonces = ['/sv/work', '/sv/work', '/sv/networks/x/work/goals'].map((path) => /'nonce-(\w+)' 'strict-dynamic'/.exec(ask(path).headers.get('content-security-policy') ?? '')?.[1])
    expect(new Set(nonces).size).toBe(3)
    expect(nonces).not.toContain(undefined)
    expect(ask('/sv/help').headers.get('content-security-policy')).not.toContain('nonce')
  })
})

describe('an attachment', () => {
  it('may do nothing in a browser, unlike the pages around it', () => {
    expect(ask('/sv/networks/fi-638-porvoo/work/files/01a21300-0000-7000-8000-000000000001').headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(ask('/sv/networks/fi-638-porvoo/work/meetings').headers.get('content-security-policy')).toContain('nonce-')
  })
})

describe('a form that brings too much', () => {
  const post = (path: string, bytes: number) => proxy(new NextRequest(`http://localhost:3000${path}`, { method: 'POST', headers: { 'content-length': String(bytes) } }))

  it.each([['/sv/networks/x/work/imports', 'lang="sv"', 'för stort'], ['/no/work', 'lang="nb"', 'for stort'], ['/fi/work', 'lang="fi"', 'liian suuri'], ['/nowhere', 'lang="en"', 'too large']])('%s is told so in words, with 413', async (path, lang, words) => {
    const response = post(path, 50 * 1024 * 1024)
    const html = await response.text()
    expect(response.status).toBe(413)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect([html.includes(lang), html.includes(words), html.includes(`href="${path}"`)]).toEqual([true, true, true])
  })

  it('writes nothing of the address into the page but its plain letters', async () => {
    expect(await post('/sv/%22%3E%3Cscript%3Ealert(1)%3C/script%3E', 50 * 1024 * 1024).text()).not.toContain('<script>')
  })

  it('leaves a form of the size of a file alone', () => {
    expect(post('/sv/networks/x/work/imports', 5 * 1024 * 1024 + 4000).status).toBe(200)
  })
})

describe('security headers', () => {
  it.each([
    ['/sv/work', true],
    ['/fi/networks/fi-638-porvoo/work', true],
    ['/fi/programmes/paragraf-nio/work/compare', true],
    ['/sv/admin/users', true],
    ['/sv/sign-in', true],
    ['/da/link/abc', true],
    ['/sv', false],
    ['/sv/networks', false],
    ['/sv/networks/work', false],
    ['/sv/help', false],
  ])('%s is personal: %s', (path, personal) => {
    expect(isPersonalPath(path)).toBe(personal)
  })

  it('never lets a signed-in page run an inline script of its own', () => {
    const policy = contentSecurityPolicy({ kind: 'signedIn', nonce: 'abc' }, { isDevelopment: false, isHttps: true })
    const scripts = policy.split('; ').find((part) => part.startsWith('script-src '))
    expect(scripts).toBe(`script-src 'self' 'nonce-abc' 'strict-dynamic'`)
    expect(policy).toContain(`frame-ancestors 'none'`)
    expect(policy).toContain('upgrade-insecure-requests')
  })

  it('never lets a kept page run an inline script whose hash is not added', () => {
    const policy = contentSecurityPolicy({ kind: 'kept' }, { isDevelopment: false, isHttps: false })
    expect(policy.split('; ')).toContain(`script-src 'self'`)
  })

  it('speaks of https only where there is https', () => {
    expect(plainHeaders({ isDevelopment: false, isHttps: false })).not.toHaveProperty('Strict-Transport-Security')
    expect(plainHeaders({ isDevelopment: false, isHttps: true })).toHaveProperty('Strict-Transport-Security')
  })
})
