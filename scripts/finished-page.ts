import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { allowingNoScript, allowingScripts, inlineScriptHashes } from './page-scripts.ts'

export const POLICY = 'Content-Security-Policy'

/** How many whole pages are remembered as they leave; the rest is hashed and compressed again. */
const REMEMBERED = 300

/** A whole page as it leaves: what its policy must name, and its bytes in both ways of sending. */
type Finished = { hashes: string[]; plain: Buffer; small: Buffer }

const finished = new Map<string, Finished>()
const compressed = promisify(gzip)

/** The page by its content: one that Next keeps is hashed and compressed once, not at each request. */
async function finish(html: Buffer): Promise<Finished> {
  const key = createHash('sha256').update(html).digest('base64')
  const page = finished.get(key) ?? { hashes: inlineScriptHashes(html.toString()), plain: html, small: await compressed(html) }
  finished.delete(key)
  finished.set(key, page)
  const [oldest] = finished.keys()
  if (finished.size > REMEMBERED && oldest !== undefined) finished.delete(oldest)
  return page
}

/**
 * Sends a whole page: with the hashes of its inline scripts in its policy, or with no script allowed when it has none,
 * and compressed when the reader takes that. The other headers and the status are those that Next has set.
 */
export async function sendPage(html: Buffer, response: ServerResponse, { takesSmall, hasScripts, isHead }: { takesSmall: boolean; hasScripts: boolean; isHead: boolean }): Promise<void> {
  const { hashes, plain, small } = await finish(html)
  const policy = String(response.getHeader(POLICY) ?? '')
  if (policy) response.setHeader(POLICY, hasScripts ? allowingScripts(policy, hashes) : allowingNoScript(policy))
  for (const name of ['Transfer-Encoding', 'Content-Encoding', ...(hasScripts ? [] : ['ETag', 'Link'])]) response.removeHeader(name)
  if (!/accept-encoding/i.test(String(response.getHeader('Vary') ?? ''))) response.appendHeader('Vary', 'Accept-Encoding')
  if (takesSmall) response.setHeader('Content-Encoding', 'gzip')
  const body = takesSmall ? small : plain
  response.setHeader('Content-Length', body.length)
  response.end(isHead ? undefined : body)
}
