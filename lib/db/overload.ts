import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Tells the answer under way that the database could not keep up, so that the server can say 503 instead of 500: Next lets
 * a page choose no such status. The storage hangs on `globalThis` since the server and Next's bundle each load this file.
 */
type Answer = { isOverloaded: boolean }
const kept = globalThis as typeof globalThis & { samverkAnswer?: AsyncLocalStorage<Answer> }
const answers = (kept.samverkAnswer ??= new AsyncLocalStorage<Answer>())

/** Seconds after which a reader, or a machine, may try again. */
export const RETRY_AFTER = 30

// Prisma's and PostgreSQL's codes for: no connection, none free in time, a transaction or statement over its limit, the
// server starting, stopping or full; and the words of pg where it has no code.
const CODES = /^(P1001|P1002|P1008|P1017|P2024|P2028|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|08\w{3}|57P0[1-5]|57014|53\w{3}|55P03|25P0[34])$/
const WORDS = /\b(P1001|P1008|P1017|P2024|P2028|57P0[1-5]|57014|53300|55P03|25P0[34])\b|ECONNREFUSED|ECONNRESET|Can't reach database|timeout exceeded when trying to connect|Connection terminated|is not queryable|connection is closed|too many (clients|connections)|canceling statement due to|terminating connection|the database system is/i

/** Whether an error says that the database is gone or cannot keep up, and not that something was asked wrongly. */
export function isOverload(error: unknown): boolean {
  for (let one: unknown = error, depth = 0; one instanceof Error && depth < 4; one = one.cause, depth += 1) {
    if ('code' in one && CODES.test(String(one.code))) return true
    if (WORDS.test(one.message)) return true
  }
  return false
}

/** Remembers for the answer under way that it failed for want of the database. */
export function tellOverload(): void {
  const answer = answers.getStore()
  if (answer) answer.isOverloaded = true
}

/** Does the work of one answer, and says whether the database could not keep up in it. */
export function withAnswer<T>(work: (answer: Readonly<Answer>) => T): T {
  const answer: Answer = { isOverloaded: false }
  return answers.run(answer, () => work(answer))
}
