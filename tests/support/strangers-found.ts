import { sources } from './source-tree'

/** A query or command: `noun.name`, the file it stands in, and the type of its proof as written. */
export type Scoped = { key: string; path: string; name: string; proof: string }

const ROOMS = /^lib\/(access|db|i18n|mail|jobs|export)\//
const FIRST_TWO = /export (?:async )?function (\w+)\(\s*(?:_?\w+|\{[^}]*\}): ([\w |]+),\s*_?db: Db\b/g

/** Every exported function of lib that takes a scope and the database: what a stranger could be let in by. */
export function scopedFunctions(): Scoped[] {
  return sources().filter((source) => source.path.startsWith('lib/') && !ROOMS.test(source.path)).flatMap(({ path, text }) =>
    [...text.matchAll(FIRST_TWO)].map(([, name = '', proof = '']) => ({ key: `${path.split('/')[1]}.${name}`, path, name, proof })))
}

/** The function itself. */
export async function functionOf({ path, name }: Scoped): Promise<(...args: unknown[]) => unknown> {
  const loaded = (await import(/* @vite-ignore */ `${process.cwd()}/${path}`)) as Record<string, (...args: unknown[]) => unknown>
  const found = loaded[name]
  if (!found) throw new Error(`${path} does not export ${name}`)
  return found
}
