import { basename, dirname } from 'node:path'
import { expect, test } from 'vitest'
import { type Source, sources } from '../support/source-tree'

/** Nouns in rank: each may import only from those before it, so there are no cycles (design.md section 2). */
const RANK = [
  'places', 'sectors', 'organisations', 'frames', 'accounts', 'revisions', 'publications', 'networks', 'members', 'terms', 'files', 'meetings', 'polls', 'decisions', 'actions', 'minutes', 'indicators', 'goals',
  'measures', 'theories', 'pictures', 'evaluations', 'surveys', 'proposals', 'clocks', 'programmes', 'calls', 'funding', 'needs', 'searches', 'practices', 'events', 'comparisons', 'dashboards', 'reports',
  'agendas', 'work', 'imports', 'claims', 'retention',
]
const ROOMS = ['db', 'auth', 'access', 'i18n', 'mail', 'jobs', 'files', 'sheets', 'export', 'sources']
const FIVE = ['schema', 'rules', 'queries', 'commands', 'actions']
const BANNED = ['utils', 'helpers', 'misc', 'shared', 'common', 'types', 'constants', 'service', 'manager', 'index', 'data']

const all = sources().filter((source) => !source.path.endsWith('.d.ts') && !source.path.startsWith('prisma/migrations'))
const inFolder = (folder: string) => all.filter((source) => source.path.startsWith(`${folder}/`))
const nounOf = (path: string) => (RANK.includes(path.split('/')[1] ?? '') ? path.split('/')[1] : undefined)
const stem = (path: string) => basename(path).replace(/\.(test\.|spec\.)?(tsx?|mjs)$/, '')
/** The kind of a noun's file: a part may stand before it, as in `call-commands`. */
const kindOf = (path: string) => stem(path).split('-').at(-1) ?? ''
const isNounFile = (source: Source) => source.path.startsWith('lib/') && nounOf(source.path) !== undefined && !ROOMS.includes(source.path.split('/')[1] ?? '')

test('a noun in lib holds at most schema, rules, queries, commands and actions', () => {
  const strangers = all.filter((source) => source.path.split('/').length > 2 && source.path.startsWith('lib/')).filter((source) => {
    const folder = source.path.split('/')[1] ?? ''
    return ROOMS.includes(folder) ? false : !RANK.includes(folder) || source.path.split('/').length > 3 || !FIVE.includes(kindOf(source.path))
  })
  expect(strangers.map((source) => source.path)).toEqual([])
})

test('the walk sees the house', () => {
  expect(all.length).toBeGreaterThan(150)
  expect(all.flatMap((source) => source.functions).length).toBeGreaterThan(500)
})

test('files are kebab-case, and no drawer for anything exists', () => {
  const wrong = all.filter((source) => BANNED.includes(stem(source.path)) || !/^[a-z0-9\-.[\]]+$/.test(basename(source.path)))
  expect(wrong.map((source) => source.path)).toEqual([])
})

test('no file and no function is longer than its ceiling', () => {
  const long = all.flatMap((source) => {
    const { file, fn } = ceilings(source.path)
    const functions = source.functions.filter((one) => one.lines > fn).map((one) => `${source.path}: ${one.name} has ${one.lines} lines of ${fn}`)
    return source.lines > file ? [`${source.path}: ${source.lines} lines of ${file}`, ...functions] : functions
  })
  expect(long).toEqual([])
})

function ceilings(path: string): { file: number; fn: number } {
  if (/\/(page|layout)\.tsx$/.test(path)) return { file: 60, fn: 60 }
  if (path.startsWith('tests/')) return { file: 250, fn: 60 }
  return { file: 150, fn: path.endsWith('.tsx') ? 80 : 40 }
}

test('a noun imports only from nouns before it, and each file from the files its road allows', () => {
  const wrong = all.filter(isNounFile).flatMap((source) => source.imports.filter((one) => !mayImport(source, one.from, one.isType)).map((one) => `${source.path} imports ${one.from}`))
  expect(wrong).toEqual([])
})

function mayImport(source: Source, from: string, isType: boolean): boolean {
  const own = nounOf(source.path) ?? ''
  const other = from.startsWith('lib/') ? nounOf(from) : undefined
  const file = kindOf(source.path)
  const target = kindOf(from)
  if (other && other !== own && RANK.indexOf(other) > RANK.indexOf(own)) return false
  if (other && other !== own && target === 'actions') return false
  if (file === 'actions') return !from.startsWith('lib/db') && !(other && target === 'queries' && !isType)
  if (file === 'queries') return target !== 'commands' && target !== 'actions'
  if (file === 'commands') return target !== 'actions' && !/^(react|next)(\/|$)/.test(from)
  if (file === 'rules') return !from.startsWith('lib/db') && !(other && ['queries', 'commands', 'actions'].includes(target) && !isType)
  return true
}

test('pages never reach for the database or a command', () => {
  const wrong = inFolder('app').flatMap((source) => source.imports.filter((one) => one.from.startsWith('lib/db') || (one.from.startsWith('lib/') && kindOf(one.from) === 'commands')).map((one) => `${source.path} imports ${one.from}`))
  expect(wrong).toEqual([])
})

test('parts that fit any product know nothing of this one', () => {
  const wrong = [...inFolder('components/ui'), ...inFolder('components/charts')].flatMap((source) =>
    source.imports.filter((one) => one.from.startsWith('lib/') || (one.from.startsWith('components/') && !/^components\/(ui|charts)\//.test(one.from))).map((one) => `${source.path} imports ${one.from}`))
  expect(wrong).toEqual([])
})

test("a noun's components use their own noun, and of queries only the types", () => {
  const wrong = inFolder('components').filter((source) => !/^components\/(ui|charts|shell)\//.test(source.path)).flatMap((source) => {
    const own = dirname(source.path)
    return source.imports.filter((one) => {
      const isOtherNoun = one.from.startsWith('components/') && !/^components\/(ui|charts|shell)\//.test(one.from) && dirname(one.from) !== own
      const isQuery = one.from.startsWith('lib/') && nounOf(one.from) !== undefined && ['queries', 'commands'].includes(kindOf(one.from)) && !one.isType
      return isOtherNoun || isQuery || (one.from.startsWith('lib/db') && !one.isType)
    }).map((one) => `${source.path} imports ${one.from}`)
  })
  expect(wrong).toEqual([])
})

test('the rooms below the nouns know no noun', () => {
  const wrong = ['lib/db', 'lib/auth', 'lib/access', 'lib/i18n'].flatMap(inFolder).flatMap((source) =>
    source.imports.filter((one) => one.from.startsWith('lib/') && nounOf(one.from) && !ROOMS.includes(one.from.split('/')[1] ?? '')).map((one) => `${source.path} imports ${one.from}`))
  expect(wrong).toEqual([])
})

test('every action is made by the door, and nothing else is exported beside it', () => {
  const wrong = all.filter((source) => source.isServerActions).flatMap((source) => [
    ...(kindOf(source.path) === 'actions' ? [] : [`${source.path}: only actions.ts is open to browsers`]),
    ...source.exports.filter((one) => !one.init?.startsWith('action(')).map((one) => `${source.path}: ${one.name} is not made by the door`),
  ])
  expect(wrong).toEqual([])
})

test('only lib/access makes scopes, and no setting outlives its transaction', () => {
  const makers = all.filter((source) => source.calls.includes('grant') && !/^(lib\/access|tests|prisma\/seed)\//.test(source.path)).map((source) => source.path)
  const leaking = all.filter((source) => source.path !== 'tests/unit/house.test.ts' && /set_config\([^)]*,\s*false\)/.test(source.text)).map((source) => source.path)
  expect([...makers, ...leaking]).toEqual([])
})
