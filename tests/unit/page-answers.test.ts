import { createHash } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '@/lib/security-headers'
import { completeAnswer, isForPage } from '@/scripts/page-answers'
import { inlineScriptHashes, withoutScripts } from '@/scripts/page-scripts'

const POLICY = 'Content-Security-Policy'
const surroundings = { isDevelopment: false, isHttps: false }
const kept = contentSecurityPolicy({ kind: 'kept' }, surroundings)
const plain = { insteadOf: (status: number) => (status === 404 || status >= 500 ? Buffer.from(`<h1>${status === 404 ? 'missing' : 'broken'}</h1>`) : null) }
const html = '<script src="/a.js"></script><p>Å</p><script>one()</script><script id="_R_">two("å")</script>'
const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

let server: Server | undefined
afterEach(() => server?.close())

/** Asks a site whose handler answers like this, by way of what completes its answers. */
async function ask(path: string, handler: RequestListener, headers: Record<string, string> = {}): Promise<Response> {
  server = createServer((request, response) => {
    if (isForPage(request)) completeAnswer(request, response, plain)
    handler(request, response)
  }).listen(0)
  await new Promise((resolve) => server?.once('listening', resolve))
  return await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers })
}

const page = (status: number, body: string, headers: Record<string, string> = {}): RequestListener => (_, response) => {
  response.statusCode = status
  for (const [name, value] of Object.entries({ 'Content-Type': 'text/html; charset=utf-8', [POLICY]: kept, ...headers })) response.setHeader(name, value)
  response.end(body)
}

describe('the policy of a public page', () => {
  it('names exactly the inline scripts of the page, and no other', async () => {
    const answer = await ask('/sv/help', page(200, html))
    const scripts = /script-src ([^;]*)/.exec(answer.headers.get(POLICY) ?? '')?.[1]
    expect(scripts).toBe(`'self' ${hashOf('one()')} ${hashOf('two("å")')}`)
    expect(await answer.text()).toBe(html)
    expect(answer.headers.get('content-encoding')).toBe('gzip')
  })

  it('stays closed when a page has no inline script, and gathers one that comes in parts', async () => {
    const answer = await ask('/sv/help', (request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', [POLICY]: kept })
      response.write('<script>one')
      response.end('()</script>')
    })
    expect(answer.headers.get(POLICY)).toContain(hashOf('one()'))
    server?.close()
    expect((await ask('/sv/help', page(200, '<p></p>'))).headers.get(POLICY)).toBe(kept)
  })

  it('is left as the browser keeps it when the page has not changed', async () => {
    const answer = await ask('/sv/help', page(304, ''))
    expect(answer.status).toBe(304)
    expect(answer.headers.get(POLICY)).toBeNull()
  })
})

describe('a page that is missing or broke', () => {
  it.each([[404, 'missing'], [500, 'broken'], [503, 'broken']])('%i says so in words, without any script, signed in or not', async (status, words) => {
    for (const path of ['/sv/places/x', '/sv/networks/x/work']) {
      const answer = await ask(path, page(status, '<html id="__next_error__"></html>', { ETag: '"x"' }))
      expect(answer.status).toBe(status)
      expect(await answer.text()).toBe(`<h1>${words}</h1>`)
      expect(answer.headers.get(POLICY)).toContain(`script-src 'none'`)
      expect(answer.headers.get('etag')).toBeNull()
      server?.close()
    }
  })
})

describe('what is passed on untouched', () => {
  it("a signed-in page, as it streams", async () => {
    const parts: string[] = []
    let go = () => {}
    const answer = await ask('/sv/work', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', [POLICY]: `script-src 'self' 'nonce-a'` })
      response.write('first')
      go = () => response.end('last')
    })
    for await (const part of answer.body ?? []) {
      parts.push(new TextDecoder().decode(part as Uint8Array))
      go()
    }
    expect(parts).toEqual(['first', 'last'])
    expect(answer.headers.get(POLICY)).toBe(`script-src 'self' 'nonce-a'`)
  })

  it('files, and the data that changes an open page', () => {
    const of = (url: string, headers = {}) => isForPage({ url, headers } as Parameters<typeof isForPage>[0])
    expect([of('/sv/help'), of('/xx')]).toEqual([true, true])
    expect([of('/_next/static/a.js'), of('/api/places?q=a'), of('/sv/help', { rsc: '1' }), of('/sv/help', { 'next-action': 'a' })]).toEqual([false, false, false, false])
  })
})

it('a hash is of what stands between the tags, and a script with an address has none', () => {
  expect(inlineScriptHashes(`${html}<script>one()</script>`)).toEqual([hashOf('one()'), hashOf('two("å")')])
  expect(withoutScripts(`${html}<link rel="preload" as="script" href="/a.js"/>`)).toBe('<p>Å</p>')
})
