import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import { annotateAction, reassignAction } from '@/lib/actions/commands'
import { findActionPoint, listActionPoints } from '@/lib/actions/queries'
import type { Shown } from '@/lib/actions/schema'
import { agreeAction, recordDecision } from '@/lib/meetings/minutes-commands'
import { listActions } from '@/lib/meetings/queries'
import { findHome, findMine } from '@/lib/work/queries'
import { scopes } from '../support/scopes'
import { testDatabase } from '../support/database'
import { chairOf, change, twoNetworks } from '../support/two-networks'

const database = await testDatabase()
const { porvoo, kuopio } = await twoNetworks(database)
const chair = chairOf(porvoo)
const owner = scopes.network({ networkId: porvoo.id, slug: porvoo.slug, role: 'member', memberId: porvoo.member, userId: randomUUID() })
const other = scopes.network({ networkId: porvoo.id, slug: porvoo.slug, role: 'member', memberId: null, userId: randomUUID() })
const missing = { code: 'common:problem.notFound', details: { status: 404 } }

const put = (text: string, values: unknown[] = []) => database.owner.query(text, values)
const [meeting, item, restricted, body] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
await put(`insert into meetings (network_id, id, state, starts_at, ends_at) values ($1, $2, 'held', '2026-05-06 06:00Z', '2026-05-06 08:00Z')`, [porvoo.id, meeting])
for (const [id, isRestricted] of [[item, false], [restricted, true]]) await put(`insert into agenda_items (network_id, id, meeting_id, position, title, is_restricted) values ($1, $2, $3, 1, '{}', $4)`, [porvoo.id, id, meeting, isRestricted])
await put(`insert into network_organisations (network_id, id, name) values ($1, $2, 'Staden')`, [porvoo.id, body])

async function agreed(text: string, more: { owner?: string; item?: string; decision?: string | null; dueOn?: string } = {}): Promise<string> {
  const { facts } = await change(chair, (db) => agreeAction(chair, db, { meeting, item: more.item ?? item, decision: more.decision ?? null, text, owner: more.owner ?? porvoo.member, dueOn: more.dueOn ?? '2027-01-01' }))
  return String(facts?.actionPoint)
}
const textsOf = async (show: Shown, scope = chair, page = 1) => (await read(scope, (db) => listActionPoints(scope, db, { show, page }))).lines.map((line) => line.text)

describe('an action point', () => {
  it('carries a dated log of notes, states, days and owners', async () => {
    const id = await agreed('Bjud in polisen')
    await change(owner, (db) => annotateAction(owner, db, { actionPoint: id, state: 'in_progress', text: 'Jag har ringt.' }))
    await expect(change(owner, (db) => annotateAction(owner, db, { actionPoint: id, state: 'in_progress', text: '' }))).rejects.toMatchObject({ details: { field: 'text' } })
    await change(chair, (db) => reassignAction(chair, db, { actionPoint: id, revision: 2, owner: body, dueOn: '2027-02-01', text: 'Staden tar över.' }))
    const view = await read(chair, (db) => findActionPoint(chair, db, id))
    expect(view).toMatchObject({ state: 'in_progress', dueOn: '2027-02-01', owner: { name: 'Staden' }, ownerMemberId: null, ownerOrganisationId: body, meeting: { id: meeting } })
    expect(view?.log.map((line) => [line.text, line.state, line.dueOn, line.owner?.name ?? null])).toEqual([['Staden tar över.', null, '2027-02-01', 'Staden'], ['Jag har ringt.', 'in_progress', null, null]])
  })

  it('is changed by nobody else, by no older form, and not once it is closed', async () => {
    const id = await agreed('Boka lokal', { owner: body })
    const change_ = { actionPoint: id, revision: 1, owner: porvoo.member, dueOn: '2027-03-01', text: '' }
    const colleague = scopes.network({ networkId: porvoo.id, role: 'member', memberId: porvoo.member })
    await expect(change(colleague, (db) => annotateAction(colleague, db, { actionPoint: id, state: 'done', text: '' }))).rejects.toMatchObject({ code: 'common:problem.notAllowed' })
    await expect(change(chair, (db) => reassignAction(chair, db, { ...change_, owner: randomUUID() }))).rejects.toMatchObject({ details: { field: 'owner' } })
    await expect(change(chair, (db) => reassignAction(chair, db, { ...change_, owner: body, dueOn: '2027-01-01' }))).rejects.toMatchObject({ code: 'actions:problem.unchanged' })
    await change(chair, (db) => reassignAction(chair, db, change_))
    await expect(change(chair, (db) => reassignAction(chair, db, { ...change_, dueOn: '2027-04-01' }))).rejects.toMatchObject({ code: 'common:problem.changedMeanwhile' })
    await change(chair, (db) => annotateAction(chair, db, { actionPoint: id, state: 'done', text: '' }))
    await expect(change(chair, (db) => reassignAction(chair, db, { ...change_, revision: 3, dueOn: '2027-05-01' }))).rejects.toMatchObject({ code: 'actions:problem.closed' })
    expect(await textsOf('done')).toContain('Boka lokal')
  })

  it('of an organisation is reported by those who belong to it', async () => {
    const id = await agreed('Stadens uppgift', { owner: body })
    await put('update members set organisation_id = $3 where network_id = $1 and id = $2', [porvoo.id, porvoo.member, body])
    expect(await textsOf('mine', owner)).toContain('Stadens uppgift')
    await change(owner, (db) => annotateAction(owner, db, { actionPoint: id, state: 'done', text: '' }))
    await put('update members set organisation_id = null where network_id = $1 and id = $2', [porvoo.id, porvoo.member])
  })
})

describe('an action point whose owner has left', () => {
  it('goes to the chair: it stands in the list for those, on the home and among what is hers', async () => {
    const id = await agreed('Utan ansvarig')
    expect(await textsOf('ownerless')).not.toContain('Utan ansvarig')
    await put(`update members set valid_to = '2026-01-31' where network_id = $1 and id = $2`, [porvoo.id, porvoo.member])
    expect(await textsOf('ownerless')).toContain('Utan ansvarig')
    const [line] = (await read(chair, (db) => listActions(chair, db, { open: true }))).filter((one) => one.id === id)
    expect((await read(chair, (db) => findHome(chair, db))).due).toContainEqual(expect.objectContaining({ kind: 'ownerless', id }))
    expect((await read(chair, (db) => findMine(chair, db, 'sv'))).due).toContainEqual(expect.objectContaining({ kind: 'ownerless', id }))
    expect((await read(other, (db) => findMine(other, db, 'sv'))).due.map((due) => due.id)).not.toContain(id)
    expect(line).toMatchObject({ owner: null, ownerMemberId: null, ownerOrganisationId: null })
    await put('update members set valid_to = null where network_id = $1 and id = $2', [porvoo.id, porvoo.member])
    expect(await textsOf('ownerless')).not.toContain('Utan ansvarig')
  })
})

describe('a restricted item', () => {
  it('keeps what was agreed at it from others, by item and by decision, but not from whoever owns it', async () => {
    const decision = String((await change(chair, (db) => recordDecision(chair, db, { meeting, item: restricted, text: { sv: 'Hemligt' } }))).facts?.decision)
    const byItem = await agreed('Hemlig vid ärendet', { item: restricted, owner: porvoo.chair })
    await agreed('Hemlig vid beslutet', { item: restricted, decision, owner: porvoo.chair })
    await agreed('Min hemliga', { item: restricted })
    const stranger = scopes.network({ networkId: porvoo.id, role: 'member', memberId: porvoo.member })
    expect((await textsOf('open', stranger)).filter((text) => /hemlig/i.test(text))).toEqual(['Min hemliga'])
    expect(await read(stranger, (db) => findActionPoint(stranger, db, byItem))).toBeNull()
    await expect(change(stranger, (db) => annotateAction(stranger, db, { actionPoint: byItem, state: 'done', text: '' }))).rejects.toMatchObject(missing)
    expect((await textsOf('open')).filter((text) => /hemlig/i.test(text))).toHaveLength(3)
  })
})

describe('two thousand action points', () => {
  it('come a page at a time, each once, and the last page is asked for past the end', async () => {
    await put(`insert into action_points (network_id, id, meeting_id, text, owner_member_id, due_on) select $1, gen_random_uuid(), $2, 'Många ' || n, $3, date '2020-01-01' + n from generate_series(1, 2000) n`, [porvoo.id, meeting, porvoo.member])
    const first = await read(chair, (db) => listActionPoints(chair, db, { show: 'late', page: 1 }))
    expect([first.lines.length, first.total, first.lines[0]?.text]).toEqual([50, 2000, 'Många 1'])
    const past = await read(chair, (db) => listActionPoints(chair, db, { show: 'late', page: 9999 }))
    expect([past.page, past.lines.at(-1)?.text]).toEqual([40, 'Många 2000'])
    expect(past.lines.some((line) => first.lines.some((one) => one.id === line.id))).toBe(false)
  })
})

describe('a stranger', () => {
  it('finds and changes nothing', async () => {
    const id = await agreed('Vår egen')
    const stranger = chairOf(kuopio)
    expect(await read(stranger, (db) => findActionPoint(stranger, db, id))).toBeNull()
    expect(await textsOf('open', stranger)).toEqual([])
    await expect(change(stranger, (db) => annotateAction(stranger, db, { actionPoint: id, state: 'done', text: '' }))).rejects.toMatchObject(missing)
    await expect(change(stranger, (db) => reassignAction(stranger, db, { actionPoint: id, revision: 1, owner: kuopio.member, dueOn: '2027-02-01', text: '' }))).rejects.toMatchObject(missing)
  })
})
