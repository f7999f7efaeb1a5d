import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import type { Db } from '@/lib/db/transaction'
import { appointDeputy } from '@/lib/members/deputy-commands'
import { amendHolding, fillSeat, replaceHolder } from '@/lib/members/holder-commands'
import { difference, recordChange, type Rows, snapshot } from '@/lib/members/revision-commands'
import { addSeat, amendSeat, passSeat } from '@/lib/members/seat-commands'
import { knownProblem, type Problem } from '@/lib/problem'
import type { RosterPlan, RosterStep } from './roster-plan-rules'
import type { Fault, JudgedRow } from './rules'
import type { Written } from './undo-commands'

type Members = NonNullable<Rows['members']>
type Claim = { seatId: string; revision: number }

/** Writes the rows of a roster one by one; one that is refused is taken away again and told, and the others go on. */
export async function writeRoster(scope: NetworkScope, db: Db, rows: readonly JudgedRow[]): Promise<Written> {
  const written: Written = { undo: [], refused: [], made: {} }
  const toWrite = rows.flatMap((row) => (row.plan?.kind === 'roster' && row.plan.steps.length ? [{ ...row, plan: row.plan }] : []))
  const members = await everyMember(scope, db)
  for (const row of toWrite.toSorted((a, b) => Number(b.plan.leavesChair) - Number(a.plan.leavesChair))) {
    await db.$executeRaw`savepoint before_row`
    try {
      written.undo.push(await writeRosterRow(scope, db, row.plan, members))
      await db.$executeRaw`release savepoint before_row`
    } catch (error) {
      const found = knownProblem(error)
      if (!found || found.details.conflict || found.details.status === 503) throw error
      await db.$executeRaw`rollback to savepoint before_row`
      written.refused.push({ number: row.number, fault: faultOf(found, row) })
    }
  }
  return written
}

function faultOf({ code, details }: Problem, row: JudgedRow): Fault {
  const column = details.field && details.field in row.cells ? details.field : 'sector'
  return { column, code, ...(details.values ? { values: details.values } : {}) }
}

/**
 * Writes one row by the roster's own commands. However many it takes, they become one change in the history, with one
 * undo. `members` are those there were before the first row. Throws the commands' problems. Returns what takes the row back.
 */
export async function writeRosterRow(scope: NetworkScope, db: Db, plan: RosterPlan, members: Members): Promise<string> {
  const before = plan.seat ? await snapshot(scope, db, plan.seat.id) : null
  let claim: Claim = { seatId: plan.seat?.id ?? '', revision: plan.seat?.revision ?? 0 }
  const parts: string[] = []
  for (const step of plan.steps) {
    const done = await take(scope, db, step, claim)
    claim = { seatId: done.ids?.[0] ?? claim.seatId, revision: Number(done.facts?.revision ?? 1) }
    if (done.undo) parts.push(done.undo)
  }
  const after = await snapshot(scope, db, claim.seatId)
  const rows = difference(before ?? onlyOf(members, after), after)
  await db.networkRevision.deleteMany({ where: { networkId: scope.networkId, id: { in: parts } } })
  return await recordChange(scope, db, { id: claim.seatId, revision: claim.revision }, { before: { fields: {}, rows: rows.before }, after: { fields: told(plan), rows: rows.after } })
}

function take(scope: NetworkScope, db: Db, step: RosterStep, claim: Claim): Promise<CommandResult> {
  switch (step.do) {
    case 'add': return addSeat(scope, db, step.input)
    case 'pass': return passSeat(scope, db, { ...claim, ...step.input })
    case 'fill': return fillSeat(scope, db, { ...claim, ...step.input })
    case 'replace': return replaceHolder(scope, db, { ...claim, ...step.input })
    case 'amend': return amendHolding(scope, db, { ...claim, ...step.input })
    case 'deputy': return appointDeputy(scope, db, { ...claim, ...step.input })
    case 'seat': return amendSeat(scope, db, { ...claim, ...step.input })
  }
}

/** The members there are, so that an undo of new seats takes none of them with it. */
export async function everyMember(scope: NetworkScope, db: Db): Promise<Members> {
  const rows = await db.member.findMany({ where: { networkId: scope.networkId }, omit: { userId: true } })
  return JSON.parse(JSON.stringify(Object.fromEntries(rows.map((row) => [row.id, row])))) as Members
}

function onlyOf(members: Members, after: Rows): Rows {
  const kept = Object.keys(after.members ?? {}).filter((id) => id in members)
  return { members: Object.fromEntries(kept.map((id) => [id, members[id] ?? null])) }
}

/** What a lost race is told of it: the person, unless shown by the seat alone, and the organisation. */
function told({ steps }: RosterPlan): Record<string, string> {
  const fields = steps.flatMap((step): [string, string | null][] => {
    if (step.do === 'pass' || step.do === 'add') return [['organisation', step.input.organisation]]
    if (step.do === 'deputy') return [['deputy', step.input.name]]
    if (step.do === 'seat') return [['nominator', step.input.nominator]]
    return [['name', step.input.name], ['until', step.input.until]]
  })
  return Object.fromEntries(fields.flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
