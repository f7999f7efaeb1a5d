import { beforeAll, expect, test, vi } from 'vitest'
import { grant, type AdminScope, type Scope } from '@/lib/access/scopes'
import { addUserAction, appointExecutiveAction, grantRoleAction } from '@/lib/accounts/actions'
import type { FormAction } from '@/lib/action'
import { tieDomainAction } from '@/lib/claims/actions'
import { newId } from '@/lib/db/ids'
import { rescheduleMeetingAction, scheduleMeetingAction } from '@/lib/meetings/actions'
import { amendHoldingAction, appointDeputyAction, endHoldingAction, endSeatAction, fillSeatAction, inviteMemberAction, replaceHolderAction } from '@/lib/members/actions'
import { endMandateAction, leaveNetworkAction, recordMandateAction } from '@/lib/networks/actions'
import { chooseSectorAction, endSectorAction } from '@/lib/sectors/actions'
import { prepareTermAction } from '@/lib/terms/actions'
import { formOf } from '../support/filled-forms'
import { testDatabase } from '../support/database'
import { foundNetwork } from '../support/networks'
import { scopes } from '../support/scopes'

/** What only the database knows to be wrong: days out of order and things that are there already, sent through the door as a browser would. */
const asked = vi.hoisted(() => ({ proof: null as unknown }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ origin: 'http://localhost:3000', host: 'localhost:3000' }), cookies: async () => ({ get: () => undefined }) }))
vi.mock('next/cache', () => ({ refresh: () => undefined, revalidatePath: () => undefined }))
vi.mock('next/navigation', () => ({ notFound: () => { throw new Error('404') }, redirect: () => { throw new Error('redirected') } }))
vi.mock('@/lib/access/door', () => ({ scopeFor: async () => asked.proof }))

process.env.NEXTAUTH_SECRET ??= 'a secret that only tests know, long enough'
const database = await testDatabase()
const network = await foundNetwork(database.owner, 'fi-638-porvoo')
const [organisation, meeting, mandate, place, other, admin] = [newId(), newId(), newId(), newId(), newId(), newId()]
const put = (text: string, values: unknown[] = []) => database.owner.query(text, values)
const seats = async (key: string) => (await put('select s.id from seats s join network_sectors n on n.network_id = s.network_id and n.id = s.sector_id where s.network_id = $1 and n.sector_key = $2', [network.id, key])).rows[0].id as string

let police = ''
beforeAll(async () => {
  police = await seats('police')
  await put(`insert into jurisdictions (code, names, time_zone, facts) values ('FI', '{}', 'Europe/Helsinki', '{}')`)
  for (const [id, slug] of [[place, 'own-place'], [other, 'other-place']]) await put(`insert into places (id, slug, kind, jurisdiction_code) values ($1, $2, 'municipality', 'FI')`, [id, slug])
  await put(`insert into organisations (id, slug, kind, names, place_id) values ($1, 'own', 'municipality', '{}', $2)`, [organisation, place])
  await put(`insert into network_municipalities (network_id, id, place_id, role, valid_from) values ($1, $2, $3, 'lead', '2020-01-01'), ($1, $4, $5, 'member', '2020-01-01')`, [network.id, newId(), place, newId(), other])
  await put(`insert into users (id, email, name) values ($1, 'user@example.org', 'Test User')`, [admin])
  await put(`insert into role_grants (id, user_id, role, organisation_id, valid_from) values ($1, $2, 'executive', $3, '2020-01-01')`, [newId(), admin, organisation])
  await put(`insert into organisation_domains (organisation_id, domain, tied_by) values ($1, 'kommun.example', $2)`, [organisation, admin])
  await put(`insert into meetings (network_id, id, state, starts_at, ends_at) values ($1, $2, 'draft', '2026-12-04 07:00Z', '2026-12-04 09:00Z')`, [network.id, meeting])
  await put(`insert into mandates (network_id, id, giver, decided_on, scope, valid_from) values ($1, $2, 'Styrelsen', '2026-01-01', '{}', '2026-01-01')`, [network.id, mandate])
  await put(`insert into terms (network_id, id, name, valid_from, valid_to) values ($1, $2, '2027', '2027-01-01', '2027-12-31')`, [network.id, newId()])
})

const chair = () => scopes.network({ networkId: network.id, userId: network.chairUser, memberId: network.chair })
const office = () => scopes.organisation(organisation, admin)
const platform = () => grant<AdminScope>({ kind: 'admin', userId: network.chairUser } as AdminScope)
const held = () => network.seats[1] ?? ''
const later = { from: '2027-06-01', until: '2027-05-31' }
type Row = [string, FormAction, () => Scope, string, () => Record<string, string>, string]

const DISORDER: Row[] = [
  ['a term that ends before it begins', prepareTermAction, chair, 'prepareTermSchema', () => later, 'until'],
  ['a task that ends before it holds', recordMandateAction, chair, 'recordMandateSchema', () => ({ ruleSet: '', validFrom: '2027-01-02', validTo: '2027-01-01' }), 'validTo'],
  ['a task ended before it held', endMandateAction, chair, 'endMandateSchema', () => ({ mandate, validTo: '2019-01-01' }), 'validTo'],
  ['a meeting that ends before it begins', scheduleMeetingAction, chair, 'scheduleMeetingSchema', () => ({ startsAt: '11:00', endsAt: '09:00' }), 'endsAt'],
  ['a meeting moved so that it ends when it begins', rescheduleMeetingAction, chair, 'rescheduleMeetingSchema', () => ({ meeting, revision: '1', startsAt: '11:00', endsAt: '11:00' }), 'endsAt'],
  ['a seat filled until before', fillSeatAction, chair, 'fillSeatSchema', () => ({ seatId: police, revision: '1', memberId: '', ...later }), 'until'],
  ['a holder replaced until before', replaceHolderAction, chair, 'replaceHolderSchema', () => ({ seatId: held(), revision: '1', memberId: '', ...later }), 'until'],
  ['a holding that ends before it began', amendHoldingAction, chair, 'amendHoldingSchema', () => ({ seatId: held(), revision: '1', until: '2019-01-01' }), 'until'],
  ['a holding ended before it began', endHoldingAction, chair, 'endHoldingSchema', () => ({ seatId: held(), revision: '1', until: '2019-01-01' }), 'until'],
  ['a deputy until before', appointDeputyAction, chair, 'appointDeputySchema', () => ({ seatId: held(), revision: '1', memberId: '', ...later }), 'until'],
  ['a seat ended before it was opened', endSeatAction, chair, 'endSeatSchema', () => ({ seatId: police, revision: '1', until: '2019-01-01' }), 'until'],
  ['a sector ended before it was chosen', endSectorAction, chair, 'endSectorSchema', () => ({ sectorId: network.sector, revision: '1', until: '2019-01-01' }), 'until'],
  ['a municipality that leaves before it joined', leaveNetworkAction, chair, 'leaveNetworkSchema', () => ({ placeId: other, lastDay: '2019-01-01' }), 'placeId'],
  ['a role given until the past', grantRoleAction, platform, 'grantRoleSchema', () => ({ user: network.chairUser, owner: 'organisation:own', until: '2020-01-01' }), 'until'],
  ['an executive appointed until the past', appointExecutiveAction, office, 'appointSchema', () => ({ email: 'new@example.org', until: '2020-01-01' }), 'until'],
]

const TWICE: Row[] = [
  ['an account with the same address', addUserAction, platform, 'addUserSchema', () => ({ email: 'user@example.org' }), 'email'],
  ['a role that is held already', grantRoleAction, platform, 'grantRoleSchema', () => ({ user: admin, owner: 'organisation:own', until: '' }), 'role'],
  ['an executive who is one already', appointExecutiveAction, office, 'appointSchema', () => ({ email: 'user@example.org', until: '' }), 'email'],
  ['a domain that is tied already', tieDomainAction, office, 'domainSchema', () => ({ domain: 'kommun.example' }), 'domain'],
  ['a sector that is chosen already', chooseSectorAction, chair, 'chooseSectorSchema', () => ({ sectorKey: 'police', name: '' }), 'sectorKey'],
  ['a seat that is held already', fillSeatAction, chair, 'fillSeatSchema', () => ({ seatId: held(), revision: '1', memberId: '', from: '2027-01-01', until: '' }), 'from'],
  ['a second chair', fillSeatAction, chair, 'fillSeatSchema', () => ({ seatId: police, revision: '1', memberId: '', role: 'chair', from: '2027-01-01', until: '' }), 'role'],
  ['a term over another', prepareTermAction, chair, 'prepareTermSchema', () => ({ from: '2027-06-01', until: '2028-05-31' }), 'from'],
  ['an invitation to whom has an account', inviteMemberAction, chair, 'inviteMemberSchema', () => ({ seatId: network.seats[0] ?? '', revision: '1' }), 'email'],
]

const TABLES = ['networks', 'terms', 'mandates', 'meetings', 'members', 'seat_holders', 'seat_deputies', 'seats', 'network_sectors', 'network_municipalities', 'users', 'role_grants', 'organisation_domains', 'network_revisions', 'network_audit', 'mails', 'links', 'form_receipts']
const everything = async () => Promise.all(TABLES.map(async (table) => (await database.owner.query(`select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum from ${table} t`)).rows[0].sum as string))

test.each([...DISORDER, ...TWICE])('%s is refused at its field, with what was typed, and nothing is written', async (_, action, proof, schema, more, field) => {
  asked.proof = proof()
  const form = formOf(schema, { receipt: crypto.randomUUID(), ...more() })
  const before = await everything()
  const outcome = await action(null, form)
  if (outcome.ok) throw new Error('it was done')
  expect(outcome.status).toBeGreaterThanOrEqual(400)
  expect(outcome.status).toBeLessThan(500)
  expect(Object.values(outcome.fields)[0] ?? outcome.message).toMatch(/\p{L}.*[.!?]$/su)
  expect(Object.keys(outcome.fields)).toEqual([field])
  expect(outcome.values).toMatchObject(more())
  expect(await everything()).toEqual(before)
})
