import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPersonalPath } from '../lib/security-headers.ts'
import { POLICY, sendPage } from './finished-page.ts'
import type { PlainPages } from './plain-pages.ts'

/** What becomes of an answer: passed on as it comes, gathered to be hashed, or replaced by a page of words. */
type Fate = { kind: 'pass' } | { kind: 'gather'; parts: Buffer[] } | { kind: 'replace'; page: Buffer }

/** Whether a browser asks for a page: not for a file, nor for the data with which Next changes a page that is open. */
export function isForPage({ url = '/', headers }: IncomingMessage): boolean {
  return !headers.rsc && !headers['next-action'] && !/^\/(_next|api|data|embed|calendar|healthz|readyz)(\/|$)/.test(url)
}

/**
 * Stands between Next and the browser for one answer. A public page, which Next keeps and which therefore has no nonce,
 * is gathered, so that its policy can name its inline scripts; a page that is missing or broke is replaced by words that
 * need no script; all other answers, such as the streamed pages of the signed-in, pass untouched.
 */
export function completeAnswer(request: IncomingMessage, response: ServerResponse, plain: PlainPages): void {
  const pathname = (request.url ?? '/').split('?')[0] ?? '/'
  const takesSmall = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  // What is gathered must come uncompressed; it is compressed when it leaves.
  if (!isPersonalPath(pathname)) delete request.headers['accept-encoding']
  const own = ownMethods(response)
  let known: Fate | undefined
  const fate = () => (known ??= fateOf(request, response, pathname, plain))

  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status
      const headers = rest.at(-1)
      if (headers && typeof headers === 'object') response.setHeaders(new Map(Object.entries(headers)))
      return fate().kind === 'pass' ? own.writeHead(response.statusCode) : response
    },
    flushHeaders: () => {
      if (fate().kind === 'pass') own.flushHeaders()
    },
    write: (...parameters: Parameters<typeof own.write>) => (fate().kind === 'pass' ? own.write(...parameters) : keep(fate(), parameters[0])),
    end: (...parameters: Parameters<typeof own.end>) => {
      const page = fate()
      if (page.kind === 'pass') return own.end(...parameters)
      keep(page, parameters[0])
      Object.assign(response, own)
      const html = page.kind === 'gather' ? Buffer.concat(page.parts) : page.page
      sendPage(html, response, { takesSmall, hasScripts: page.kind === 'gather', isHead: request.method === 'HEAD' }).catch((error: unknown) => response.destroy(error as Error))
      return response
    },
  })
}

function ownMethods(response: ServerResponse) {
  return { writeHead: response.writeHead.bind(response), flushHeaders: response.flushHeaders.bind(response), write: response.write.bind(response), end: response.end.bind(response) }
}

/** Decided when status and headers are known. A 304 says nothing of scripts: the policy kept with the page stays in force. */
function fateOf({ method }: IncomingMessage, response: ServerResponse, pathname: string, plain: PlainPages): Fate {
  const isKept = !isPersonalPath(pathname)
  if (isKept && response.statusCode === 304) response.removeHeader(POLICY)
  if (!String(response.getHeader('Content-Type') ?? '').startsWith('text/html')) return { kind: 'pass' }
  const page = plain.insteadOf(response.statusCode, pathname)
  if (page) return { kind: 'replace', page }
  return isKept && method !== 'HEAD' ? { kind: 'gather', parts: [] } : { kind: 'pass' }
}

function keep(fate: Fate, chunk: unknown): true {
  if (fate.kind === 'gather' && (typeof chunk === 'string' || chunk instanceof Uint8Array)) fate.parts.push(Buffer.from(chunk as Uint8Array))
  return true
}
