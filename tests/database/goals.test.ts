import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import type { NetworkScope } from '@/lib/access/scopes'
import { proposeGoal, rewordGoal } from '@/lib/goals/commands'
import { adoptGoal, judgeGoal } from '@/lib/goals/course-commands'
import { findGoal, listGoals } from '@/lib/goals/queries'
import { proposeGoalSchema, rewordGoalSchema } from '@/lib/goals/schema'
import { recordObservation, undoObservation } from '@/lib/indicators/commands'
import { findLocalIndicator } from '@/lib/indicators/queries'
import { observeSchema } from '@/lib/indicators/schema'
import { testDatabase } from '../support/database'
import { chairOf, change, twoNetworks } from '../support/two-networks'

const database = await testDatabase()
const { porvoo, kuopio } = await twoNetworks(database)
const local = { measure: 'new', newName: 'Väntetid', newUnit: 'dagar', newDirection: 'down', baselineValue: '62,5', baselinePeriod: '2024', targetValue: '40', targetPeriod: '2028' }

function typed(sv: string, more: object = {}) {
  return { lng: 'sv', text: { sv, fi: '' }, why: {}, ...more }
}

async function proposed(scope: NetworkScope, more: object = local): Promise<string> {
  const { facts } = await change(scope, (db) => proposeGoal(scope, db, proposeGoalSchema.parse(typed('Kortare väntetid', more))))
  return String(facts?.goal)
}

describe('a goal', () => {
  it('is stated with an indicator of its own, a baseline and a target, and follows its values', async () => {
    const scope = chairOf(porvoo)
    const id = await proposed(scope)
    const goal = await read(scope, (db) => findGoal(scope, db, id))
    expect(goal).toMatchObject({ state: 'proposed', version: { baselineValue: 62.5, targetValue: 40 }, measure: { isLocal: true, unit: 'dagar', direction: 'down' }, now: null })
    const indicator = goal!.measure!.id
    const observe = (period: string, value: string) => change(scope, (db) => recordObservation(scope, db, observeSchema.parse({ lng: 'sv', indicator, period, value, source: 'Studerandehälsan' })))
    await observe('2025', '58')
    const { undo } = await observe('2026', '52')
    expect((await read(scope, (db) => findGoal(scope, db, id)))?.now).toEqual({ period: '2026', value: 52 })
    await change(scope, (db) => undoObservation(scope, db, { undo: String(undo) }))
    expect((await read(scope, (db) => findGoal(scope, db, id)))?.now).toEqual({ period: '2025', value: 58 })
    await expect(change(scope, (db) => undoObservation(scope, db, { undo: String(undo) }))).rejects.toMatchObject({ code: 'common:problem.replayed' })
    const replaced = await observe('2025', '57')
    await change(scope, (db) => undoObservation(scope, db, { undo: String(replaced.undo) }))
    expect((await read(scope, (db) => findLocalIndicator(scope, db, indicator)))?.observations).toMatchObject([{ period: '2025', value: 58 }])
  })

  it('needs baseline and target, or a reason to be without, before it is adopted', async () => {
    const scope = chairOf(porvoo)
    const adopt = (goal: string, revision = 1) => change(scope, (db) => adoptGoal(scope, db, { goal, revision, decision: null }))
    const bare = await proposed(scope, { measure: 'none' })
    await expect(adopt(bare)).rejects.toMatchObject({ code: 'goals:problem.reasonMissing' })
    const half = await proposed(scope, { ...local, targetValue: '', targetPeriod: '' })
    await expect(adopt(half)).rejects.toMatchObject({ code: 'goals:problem.targetMissing' })
    const reasoned = await proposed(scope, { measure: 'none', qualitativeReason: 'De unga bedömer själva' })
    await expect(adopt(reasoned)).resolves.toMatchObject({ ids: [reasoned] })
  })

  it('cannot be changed once adopted: a change becomes a new version, which has to be adopted too', async () => {
    const scope = chairOf(porvoo)
    const goal = await proposed(scope)
    await change(scope, (db) => adoptGoal(scope, db, { goal, revision: 1, decision: null }))
    await expect(database.owner.query(`update goal_versions set target_value = 99 where goal_id = $1`, [goal])).rejects.toThrow(/approved version/)
    await change(scope, (db) => rewordGoal(scope, db, rewordGoalSchema.parse({ ...typed('Ännu kortare väntetid', { ...local, targetValue: '30' }), goal, revision: '1' })))
    const between = await read(scope, (db) => findGoal(scope, db, goal))
    expect(between).toMatchObject({ version: { version: 1, targetValue: 40 }, open: { version: 2, targetValue: 30 } })
    await change(scope, (db) => adoptGoal(scope, db, { goal, revision: between!.revision, decision: null }))
    expect(await read(scope, (db) => findGoal(scope, db, goal))).toMatchObject({ version: { version: 2, targetValue: 30 }, open: null, versions: [{ version: 2 }, { version: 1, targetValue: 40 }] })
  })

  it('shows who was first when two change it at once', async () => {
    const scope = chairOf(porvoo)
    const goal = await proposed(scope)
    const reword = (sv: string) => change(scope, (db) => rewordGoal(scope, db, rewordGoalSchema.parse({ ...typed(sv, local), goal, revision: '1' })))
    await reword('Första ändringen')
    await expect(reword('Andra ändringen')).rejects.toMatchObject({ details: { status: 409, conflict: { mine: { 'text.sv': 'Andra ändringen' }, theirs: { 'text.sv': 'Första ändringen' } } } })
  })

  it('is judged with a reason after it is adopted, not before', async () => {
    const scope = chairOf(porvoo)
    const goal = await proposed(scope)
    const judge = () => change(scope, (db) => judgeGoal(scope, db, { goal, status: 'at_risk', reason: 'Två köer' }))
    await expect(judge()).rejects.toMatchObject({ code: 'goals:problem.notAdopted' })
    await change(scope, (db) => adoptGoal(scope, db, { goal, revision: 1, decision: null }))
    await judge()
    expect(await read(scope, (db) => findGoal(scope, db, goal))).toMatchObject({ status: 'at_risk', judgements: [{ reason: 'Två köer' }] })
  })
})

describe('a stranger', () => {
  it('sees no goal and changes none, and cannot lean on another network’s indicator or sector', async () => {
    const [scope, stranger] = [chairOf(porvoo), chairOf(kuopio)]
    const goal = await proposed(scope)
    const mine = await read(scope, (db) => findGoal(scope, db, goal))
    const missing = { code: 'common:problem.notFound', details: { status: 404 } }
    expect(await read(stranger, (db) => findGoal(stranger, db, goal))).toBeNull()
    expect(await read(stranger, (db) => listGoals(stranger, db))).toEqual([])
    await expect(change(stranger, (db) => adoptGoal(stranger, db, { goal, revision: 1, decision: null }))).rejects.toMatchObject(missing)
    await expect(change(stranger, (db) => adoptGoal(stranger, db, { goal: randomUUID(), revision: 1, decision: null }))).rejects.toMatchObject(missing)
    await expect(proposed(stranger, { ...local, measure: `local:${mine!.measure!.id}` })).rejects.toMatchObject({ details: { field: 'measure' } })
    await expect(proposed(stranger, { ...local, ownerSector: porvoo.sector })).rejects.toMatchObject({ details: { field: 'ownerSector' } })
    await expect(proposed(scope, { ...local, measure: `local:${mine!.measure!.id}`, ownerSector: porvoo.sector })).resolves.toBeTruthy()
  })
})
