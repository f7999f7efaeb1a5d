import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import type { Source } from './source-tree'

/** A value that stands for the owner: of a network's rows, or the network itself. */
const NAMED = /\b(?:network_id|networks (?:set .*)?where id) = $/
type Delegate = Record<string, (args: Record<string, unknown>) => unknown>

/**
 * The database as a function asks it, with every question about an owned table that names none of the owner's ids written
 * down in `forgotten`: what a policy alone would have stopped.
 */
export function watched(db: Db, { owners, tables }: { owners: readonly string[]; tables: readonly string[] }, forgotten: string[]): Db {
  const isOwnedTable = new RegExp(`\\b(?:from|into|update|join) (?:${tables.join('|')})\\b`)
  const isNamed = (part: unknown) => owners.some((id) => (JSON.stringify(part) ?? '').includes(id))
  // Nothing is written by an empty list.
  const note = (what: string, parts: unknown[]) => { if (!isNamed(parts) && !parts.some((part) => Array.isArray(part) && part.length === 0)) forgotten.push(what) }
  return new Proxy(db, {
    get(target, name: string) {
      const value: unknown = Reflect.get(target, name)
      if (name === '$queryRaw' || name === '$executeRaw') {
        return (strings: TemplateStringsArray, ...values: unknown[]) => {
          const text = strings.join('$')
          if (isOwnedTable.test(text)) note(text, values.filter((_, i) => NAMED.test(strings[i] ?? '') || /^\s*insert/i.test(text)))
          return (value as (...args: unknown[]) => unknown).call(target, strings, ...values)
        }
      }
      return isOwned(name) ? watchedModel(value as Delegate, (method, { where, data, create }) => note(`${name}.${method}`, [where, create ?? data])) : value
    },
  })
}

function watchedModel(delegate: Delegate, ask: (method: string, args: Record<string, unknown>) => void): Delegate {
  return new Proxy(delegate, {
    get(target, method: string) {
      const run = Reflect.get(target, method)
      return typeof run === 'function' ? (args: Record<string, unknown> = {}) => (ask(method, args), run.call(target, args)) : run
    },
  })
}

/** Whether a model of the database has an owner: a column that names a network. A link is found by its token, which is the proof itself. */
function isOwned(name: string): boolean {
  if (name === 'link') return false
  const fields = (Prisma as unknown as Record<string, Record<string, string> | undefined>)[`${name.charAt(0).toUpperCase()}${name.slice(1)}ScalarFieldEnum`]
  return fields !== undefined && 'networkId' in fields
}

type Node = { type: string; start: number; end: number; [key: string]: unknown }
/** A file with one `where` less: what was taken, and where it stood. */
export type Mutant = { name: string; text: string }

/** The files one gets by taking one owner out of one `where`: of Prisma's objects, and of raw SQL. */
export function mutantsOf({ path, text }: Pick<Source, 'path' | 'text'>): Mutant[] {
  const { program } = parseSync(path, text)
  const cuts: [number, number][] = []
  visit(program as unknown as Node, (node) => {
    if (node.type !== 'Property' || keyOf(node) !== 'where') return
    const { properties = [] } = node.value as { properties?: Node[] }
    const owner = properties.find((one) => one.type === 'Property' && keyOf(one) === 'networkId')
    if (owner) cuts.push([owner.start, owner.end + (/^\s*,\s*/.exec(text.slice(owner.end))?.[0].length ?? 0)])
  })
  for (const match of text.matchAll(/\b(?:\w+\.)?network_id = \$\{[^}]+\}(?:::uuid)? and /g)) cuts.push([match.index, match.index + match[0].length])
  return cuts.map(([start, end]) => ({ name: `${path}:${text.slice(0, start).split('\n').length}`, text: text.slice(0, start) + text.slice(end) }))
}

function keyOf(property: Node): string {
  return String((property.key as Node).name ?? '')
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (inner && typeof inner === 'object' && 'type' in inner) visit(inner as Node, see)
  }
}

/** Writes a harmed file outside the sources and loads it. Its neighbours are those of the file it was made from. */
export async function loadMutant({ path }: { path: string }, { name, text }: Mutant): Promise<Record<string, (...args: unknown[]) => unknown>> {
  const folder = join(process.cwd(), 'test-results', 'mutants')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name.replaceAll(/\W/g, '-')}-${basename(path)}`)
  writeFileSync(file, text.replaceAll(/(from ')\.\//g, `$1@/${path.slice(0, path.lastIndexOf('/'))}/`))
  return (await import(/* @vite-ignore */ file)) as Record<string, (...args: unknown[]) => unknown>
}
