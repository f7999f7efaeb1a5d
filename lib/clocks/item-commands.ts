import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import { type LocalizedText, withTexts } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { problem } from '@/lib/problem'
import { keepRevision, lastChange, notHere, takeBack } from '@/lib/revisions/commands'
import { keepYear, ownerOf } from './commands'
import { isInherited, ruleOf } from './rules'
import type { ArrangeItem, ItemClaim, MoveItem, RewordItem, SkipItem } from './schema'

const OBJECT = 'clock_items'
const DAYS = ['dueOn', 'closedOn', 'endedOn'] as const
/** What a change may touch, as plain values: days as text, so that they can be kept and brought back. */
type Fields = {
  dueOn?: string; closedOn?: string | null; endedOn?: string | null; state?: 'planned' | 'done' | 'skipped'; reason?: string | null; leadDays?: number
  ownerMemberId?: string | null; ownerOrganisationId?: string | null; title?: LocalizedText; kind?: RewordItem['kind']; rule?: object | null
}
type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

/** Moves a thing to another day of the same year; the day by the rule is kept. `isLasting`: the coming years follow. */
export function moveItem(scope: NetworkScope, db: Db, input: MoveItem): Promise<CommandResult> {
  return changeItem(scope, db, input, (row) => {
    if (Number(input.day.slice(0, 4)) !== row.year) throw problem('clocks:problem.otherYear', { field: 'day', values: { year: String(row.year) } })
    const by = row.rule !== null && 'day' in (row.rule as object) ? 'date' : 'week'
    return { dueOn: input.day, ...(input.isLasting ? { rule: ruleOf(input.day, by) } : {}) }
  })
}

/** Says that a thing is done. */
export function finishItem(scope: NetworkScope, db: Db, input: ItemClaim): Promise<CommandResult> {
  return changeItem(scope, db, input, () => ({ state: 'done', closedOn: today(scope.timeZone), reason: null }))
}

/** Says that a thing will not be done this year, and why. */
export function skipItem(scope: NetworkScope, db: Db, input: SkipItem): Promise<CommandResult> {
  return changeItem(scope, db, input, () => ({ state: 'skipped', closedOn: today(scope.timeZone), reason: input.reason }))
}

/** Takes up again what was called done or skipped. */
export function reopenItem(scope: NetworkScope, db: Db, input: ItemClaim): Promise<CommandResult> {
  return changeItem(scope, db, input, () => ({ state: 'planned', closedOn: null, reason: null }))
}

/** Who sees to a thing, and how many days before. */
export async function arrangeItem(scope: NetworkScope, db: Db, input: ArrangeItem): Promise<CommandResult> {
  const owner = await ownerOf(scope, db, input.owner)
  return await changeItem(scope, db, input, () => ({ leadDays: input.leadDays, ...owner }))
}

/** Rewords a thing of the network's own. What a clock brought has the clock's words. */
export function rewordItem(scope: NetworkScope, db: Db, input: RewordItem): Promise<CommandResult> {
  return changeItem(scope, db, input, (row) => ({ ...ownOnly(row), title: withTexts(row.title as LocalizedText, input.title), kind: input.kind }))
}

/** Ends a thing of the network's own: it leaves this year and does not come back. */
export function endItem(scope: NetworkScope, db: Db, input: ItemClaim): Promise<CommandResult> {
  return changeItem(scope, db, input, (row) => ({ ...ownOnly(row), endedOn: today(scope.timeZone) }))
}

/** Takes back the last change of a thing; one that was just added goes again. Undoing is a change too, and can be undone. */
export async function undoItem(scope: NetworkScope, db: Db, { undo }: { undo: string }): Promise<CommandResult> {
  const { networkId } = scope
  const change = await takeBack(scope, db, { undo, object: OBJECT })
  const last = await lastChange(scope, db, change)
  if (last?.id !== undo) throw problem('common:problem.changedMeanwhile', { status: 409 })
  if (Object.keys(change.before).length === 0) {
    await db.clockItem.deleteMany({ where: { networkId, id: change.objectId, revision: change.revision } })
    return { ids: [change.objectId] }
  }
  const revision = change.revision + 1
  await db.clockItem.update({ where: { networkId_id: { networkId, id: change.objectId } }, data: { ...stored(change.before), revision, changedAt: new Date() }, select: { id: true } })
  return { ids: [change.objectId], undo: await keepRevision(scope, db, { ...change, revision, before: change.after, after: change.before }), facts: { revision } }
}

/** Every change goes through here: at the revision the form was drawn with, and with what it replaced kept for an undo. */
async function changeItem(scope: NetworkScope, db: Db, claim: ItemClaim, change: (row: Row) => Fields): Promise<CommandResult> {
  const { networkId } = scope
  await keepYear(scope, db, claim.year)
  const row = await findRow(scope, db, claim.item)
  if (!row || row.endedOn) throw notHere()
  const after = change(row)
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, plain(row[name as keyof Row])]))
  const changed = await db.clockItem.updateMany({ where: { networkId, id: row.id, revision: claim.revision }, data: { ...stored(after), revision: { increment: 1 }, changedAt: new Date() } })
  if (changed.count !== 1) throw problem('common:problem.changedMeanwhile', { status: 409 })
  const undo = await keepRevision(scope, db, { object: OBJECT, objectId: row.id, revision: claim.revision + 1, before, after })
  return { ids: [row.id], undo, facts: { revision: claim.revision + 1 } }
}

function findRow(scope: NetworkScope, db: Db, id: string) {
  return db.clockItem.findUnique({ where: { networkId_id: { networkId: scope.networkId, id } } })
}

function ownOnly(row: Row): Fields {
  if (isInherited(row.series)) throw problem('clocks:problem.inherited')
  return {}
}

function plain(value: unknown): unknown {
  return value instanceof Date ? isoDay(value) : value
}

/** Fields as the table takes them. */
function stored({ rule, title, ...fields }: Fields): Prisma.ClockItemUncheckedUpdateManyInput {
  const days = Object.fromEntries(DAYS.flatMap((name) => (fields[name] ? [[name, new Date(fields[name])]] : [])))
  return { ...fields, ...days, ...(title ? { title: title as object } : {}), ...(rule === undefined ? {} : { rule: rule ?? Prisma.DbNull }) }
}
