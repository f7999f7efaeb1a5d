/**
 * Text that has been typed and not yet been taken by the server, kept in this browser: a reload or a lost line loses nothing.
 * `revision` is that of the text it was typed over, `receipt` that of its first sending, so that it is never taken twice.
 */
export type Draft = { at: string; revision: string; receipt: string; values: Record<string, string> }

const PREFIX = 'samverk-draft:'
/** How long an unsent text is kept in a browser, which others may use too (said on /privacy and /cookies). */
export const DRAFT_DAYS = 7

/** The text kept under a key; null when there is none, or none that can be read. */
export function readDraft(key: string): Draft | null {
  return inStorage((storage) => parsed(storage.getItem(PREFIX + key))) ?? null
}

export function keepDraft(key: string, draft: Draft): void {
  inStorage((storage) => storage.setItem(PREFIX + key, JSON.stringify(draft)))
}

export function dropDraft(key: string): void {
  inStorage((storage) => storage.removeItem(PREFIX + key))
}

/** Drops what has been kept too long, whatever page it belonged to. */
export function dropOldDrafts(now = Date.now()): void {
  inStorage((storage) => {
    const keys = Object.keys(storage).filter((key) => key.startsWith(PREFIX))
    for (const key of keys) if (!(Date.parse(parsed(storage.getItem(key))?.at ?? '') > now - DRAFT_DAYS * 86_400_000)) storage.removeItem(key)
  })
}

/** Drops everything: whoever signs out leaves nothing on a computer that others use. */
export function dropAllDrafts(): void {
  dropOldDrafts(Infinity)
}

/** A browser may keep no storage, or have it full: then nothing is kept, and nothing breaks. */
function inStorage<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(window.localStorage)
  } catch {
    return undefined
  }
}

/** What is written there; null for nothing, and for what is no draft. */
function parsed(text: string | null): Draft | null {
  try {
    const found: unknown = JSON.parse(text ?? 'null')
    return typeof found === 'object' && found !== null && 'values' in found && 'at' in found ? (found as Draft) : null
  } catch {
    return null
  }
}
