import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { Prisma } from '@/lib/db/generated/client'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { withTexts } from '@/lib/i18n/content'
import { today } from '@/lib/i18n/moments'
import { problem } from '@/lib/problem'
import { keepRevision } from '@/lib/revisions/commands'
import { listMissingItems } from './queries'
import { ruleOf } from './rules'
import type { PlanItem } from './schema'

/**
 * Stores what a year should hold and does not yet: the default clock of a new network, what a new law or programme brings, and
 * next year's copy. Every row has an id and a name of its own, so that two at once, or twice, make nothing double.
 */
export async function keepYear(scope: NetworkScope, db: Db, year: number): Promise<number> {
  const missing = await listMissingItems(scope, db, year)
  const { count } = await db.clockItem.createMany({
    skipDuplicates: true,
    data: missing.map(({ isEnded: _ended, plannedOn, dueOn, rule, title, closedOn: _closed, ...row }) => ({
      ...row, networkId: scope.networkId, title: title as object, rule: (rule as object | null) ?? Prisma.DbNull, plannedOn: new Date(plannedOn), dueOn: new Date(dueOn),
    })),
  })
  return count
}

/** Makes the copy of a year, this or the next, once: `facts.made` is how many things were missing. */
export async function rollOver(scope: NetworkScope, db: Db, { year }: { year: number }): Promise<CommandResult> {
  const thisYear = Number(today(scope.timeZone).slice(0, 4))
  if (year !== thisYear && year !== thisYear + 1) throw problem('clocks:problem.rollsOneYear')
  const made = (year > thisYear ? await keepYear(scope, db, thisYear) : 0) + (await keepYear(scope, db, year))
  return { ids: [scope.networkId], facts: { made, year } }
}

/** Plans a thing of the network's own: once, or every year on the same date or in the same week of the month. */
export async function planItem(scope: NetworkScope, db: Db, input: PlanItem): Promise<CommandResult> {
  const id = newId()
  const year = Number(input.day.slice(0, 4))
  await keepYear(scope, db, year)
  const owner = await ownerOf(scope, db, input.owner)
  const day = new Date(input.day)
  await db.clockItem.create({
    data: {
      networkId: scope.networkId, id, series: id, year, origin: 'network', kind: input.kind, title: withTexts(null, input.title) as object, plannedOn: day, dueOn: day, leadDays: input.leadDays,
      rule: input.repeats === 'never' ? Prisma.DbNull : ruleOf(input.day, input.repeats), ...owner,
    },
    select: { id: true },
  })
  const undo = await keepRevision(scope, db, { object: 'clock_items', objectId: id, revision: 1, before: {}, after: { dueOn: input.day } })
  return { ids: [id], undo, facts: { item: id, year } }
}

/** The owner of a thing as columns. Refuses a person or an organisation that is not of this network. */
export async function ownerOf(scope: NetworkScope, db: Db, owner: string | null): Promise<{ ownerMemberId: string | null; ownerOrganisationId: string | null }> {
  if (!owner) return { ownerMemberId: null, ownerOrganisationId: null }
  const [kind, id = ''] = owner.split(':')
  const where = { networkId: scope.networkId, id }
  const found = kind === 'member' ? await db.member.count({ where }) : await db.networkOrganisation.count({ where })
  if (found === 0) throw problem('common:problem.unknownCode', { field: 'owner' })
  return kind === 'member' ? { ownerMemberId: id, ownerOrganisationId: null } : { ownerMemberId: null, ownerOrganisationId: id }
}
