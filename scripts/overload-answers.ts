import type { ServerResponse } from 'node:http'
import { RETRY_AFTER, withAnswer } from '../lib/db/overload.ts'

/**
 * Does the work of one answer. When it broke because the database was gone or could not keep up, it leaves as a 503 that
 * says when to try again: Next would answer 500, as for a fault of the site itself.
 */
export function answerOverload<T>(response: ServerResponse, work: () => T): T {
  return withAnswer((answer) => {
    const writeHead = response.writeHead.bind(response) as (...parameters: unknown[]) => ServerResponse
    response.writeHead = (status: number, ...rest: unknown[]) => {
      if (status < 500 || !answer.isOverloaded) return writeHead(status, ...rest)
      response.setHeader('Retry-After', RETRY_AFTER)
      response.setHeader('Cache-Control', 'no-store')
      return writeHead(503, ...rest)
    }
    return work()
  })
}
