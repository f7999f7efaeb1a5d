import { settingsOf, type NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { hashOf } from '@/lib/auth/tokens'
import { openMyFeed } from '@/lib/clocks/feed-commands'
import { transaction } from '@/lib/db/transaction'
import { newId } from '@/lib/db/ids'
import type { TestDatabase } from './make-database'
import { seedMeeting } from './roster'
import { scopes } from './scopes'
import { furnishPolls } from './strangers-called'
import { functionOf, scopedFunctions } from './strangers-found'

/** A word that stands in the victim's texts and nowhere else: whoever is shown it has been shown too much. */
export const CANARY = 'kanariefågel'

/** One owner of everything the rows need: a real network with its people, its municipality's office, its ids by name. */
export type World = { network: NetworkScope; userId: string; organisationId: string; ids: Record<string, string>; secrets: string[] }

const IDS = `
  with holding as (select * from seat_holders where network_id = $1 and (valid_to is null or valid_to > current_date + 60))
  select 'called' as name, id::text from meetings where network_id = $1 and state = 'called'
  union all (select 'closed', id::text from meetings where network_id = $1 and state = 'closed' order by starts_at desc limit 1)
  union all (select 'item', i.id::text from agenda_items i join meetings m on m.network_id = i.network_id and m.id = i.meeting_id where i.network_id = $1 and m.state = 'called' order by i.position limit 1)
  union all (select 'goal', id::text from goals where network_id = $1 and state = 'adopted' order by position limit 1)
  union all (select 'action', id::text from action_points where network_id = $1 and state = 'open' limit 1)
  union all (select 'indicator', id::text from network_indicators where network_id = $1 limit 1)
  union all (select 'clockItem', id::text from clock_items where network_id = $1 and year = extract(year from now()) and state = 'planned' order by due_on limit 1)
  union all (select 'minuted', meeting_id::text from minutes where network_id = $1 and state = 'approved' and published_at is null limit 1)
  union all (select 'published', meeting_id::text from minutes where network_id = $1 and published_at is not null limit 1)
  union all (select 'openComment', id::text from minutes_comments where network_id = $1 and settled_at is null limit 1)
  union all (select 'decision', id::text from decisions where network_id = $1 limit 1)
  union all (select 'mandate', id::text from mandates where network_id = $1 limit 1)
  union all (select 'place', place_id::text from network_municipalities where network_id = $1 limit 1)
  union all (select 'heldSeat', h.seat_id::text from holding h where h.role = 'member' and exists (select 1 from seat_deputies d where d.network_id = $1 and d.seat_id = h.seat_id and d.valid_to is null) limit 1)
  union all (select 'emptySeat', s.id::text from seats s where s.network_id = $1 and s.valid_to is null and not exists (select 1 from holding h where h.seat_id = s.id) limit 1)
  union all (select 'chairSeat', seat_id::text from holding where role = 'chair' limit 1)
  union all (select 'sector', s.sector_id::text from seats s join holding h on h.seat_id = s.id where s.network_id = $1 and h.role = 'member' limit 1)
  union all (select 'holding', id::text from holding where role = 'member' limit 1)
  union all (select 'member', member_id::text from holding where role = 'member' limit 1)`

/** The network of a demonstration persona, as its chair would act in it. */
export async function worldOf({ owner }: TestDatabase, slug: string, persona: string): Promise<World> {
  const { rows: [network] } = await owner.query<{ id: string; languages: string[]; time_zone: string }>('select id, languages, time_zone from networks where slug = $1', [slug])
  const { rows: [person] } = await owner.query<{ user_id: string; id: string }>('select user_id, id from members where network_id = $1 and user_id = (select id from users where email = $2)', [network?.id, `${persona}@example.org`])
  const { rows: [office] } = await owner.query<{ id: string }>('select id from organisations where slug = $1', [slug])
  const { rows } = await owner.query<{ name: string; id: string }>(IDS, [network?.id])
  return {
    network: scopes.network({ networkId: network?.id ?? '', slug, userId: person?.user_id ?? '', memberId: person?.id ?? '', languages: network?.languages ?? [], timeZone: network?.time_zone ?? '' }),
    userId: person?.user_id ?? '', organisationId: office?.id ?? '', ids: Object.fromEntries(rows.map((row) => [row.name, row.id])), secrets: [],
  }
}

/** Gives a network one of each thing that the demonstration leaves out, and its canary. */
export async function furnish(database: TestDatabase, world: World): Promise<void> {
  const { owner } = database
  const { network, ids } = world
  const { networkId } = network
  const occasion = { kind: 'ordinary' as const, date: '2027-03-01', startsAt: '09:00', endsAt: '11:00', venue: CANARY, remoteLink: '', isPublic: false, callsItself: false }
  ids.draft = (await act(network, 'meetings.scheduleMeeting', occasion)).ids?.[0] ?? ''
  ids.held = await seedMeeting(database, networkId, '2026-01-15', { [ids.heldSeat ?? '']: 'present' })
  ids.heldItem = newId()
  await owner.query(`insert into agenda_items (network_id, id, meeting_id, position, title) values ($1, $2, $3, 1, $4)`, [networkId, ids.heldItem, ids.held, JSON.stringify({ sv: { text: CANARY, state: 'original', sourceRevision: 1 } })])
  ids.undoNotes = (await act(network, 'meetings.takeNotes', { item: ids.heldItem, revision: 1, notes: { sv: CANARY } })).undo ?? ''
  ids.heldDecision = newId()
  await owner.query(`insert into decisions (network_id, id, meeting_id, agenda_item_id, year, number, text, decided_on) values ($1, $2, $3, $4, 2026, 900, $5, '2026-01-15')`, [networkId, ids.heldDecision, ids.held, ids.heldItem, JSON.stringify({ sv: { text: CANARY, state: 'original', sourceRevision: 1 } })])
  ids.procedure = newId()
  await owner.query(`insert into written_procedures (network_id, id, text, reason, opens_on, closes_on) values ($1, $2, $3, $4, '2026-01-01', '2099-01-01')`, [networkId, ids.procedure, JSON.stringify({ sv: { text: CANARY, state: 'original', sourceRevision: 1 } }), CANARY])
  await furnishJoint(database, world)
  await furnishPolls(database, world, CANARY)
  ids.file = newId()
  await owner.query(`insert into files (network_id, id, name, kind, bytes, sha256) values ($1, $2, $3, 'txt', 1, repeat('0', 64))`, [networkId, ids.file, `${CANARY}.txt`])
  await owner.query(`insert into procedure_answers (network_id, procedure_id, member_id) values ($1, $2, $3)`, [networkId, ids.procedure, network.memberId])
  await owner.query(`update decisions set forwarded_to = $3, forwarded_email = 'body@example.org', forwarded_on = '2026-01-01', received_on = null, answer = null, answer_text = null, answered_on = null, revision = 1 where network_id = $1 and id = $2`, [networkId, ids.decision, CANARY])
  ids.proposed = (await act(network, 'goals.proposeGoal', goalWords)).ids?.[0] ?? ''
  const planned = await act(network, 'clocks.planItem', { title: { sv: CANARY }, kind: 'event', day: `${new Date().getUTCFullYear()}-12-20`, leadDays: 7, owner: null, repeats: 'date' })
  ids.ownItem = planned.ids?.[0] ?? ''
  ids.undoClock = planned.undo ?? ''
  ids.networkFeed = (await act(network, 'clocks.openNetworkFeed', { language: 'sv' })).ids?.[0] ?? ''
  const person = scopes.person(world.userId)
  ids.myFeed = (await transaction(settingsOf(person), (db) => openMyFeed(person, db, { language: 'sv' }))).ids?.[0] ?? ''
  ids.undoSeat = (await act(network, 'members.passSeat', { seatId: ids.emptySeat ?? '', revision: 1, organisation: CANARY, from: '2027-01-01' })).undo ?? ''
  ids.undoValue = (await act(network, 'indicators.recordObservation', { indicator: ids.indicator ?? '', period: '2031', value: 7, source: CANARY })).undo ?? ''
  ids.import = (await act(network, 'imports.bringFile', { kind: 'roster', file: new File([`Sektor;Namn\n${CANARY};${CANARY}`], 'file.csv') })).ids?.[0] ?? ''
  ids.otherPlace = (await owner.query<{ id: string }>(`select id from places where slug = 'fi-710-raseborg'`)).rows[0]?.id ?? ''
  await furnishTerm(database, world)
  await joinGuest(database, world)
  Object.assign(ids, { feedback: newId(), consent: newId(), claim: newId() })
  await owner.query(`insert into network_feedback (network_id, id, text, language) values ($1, $2, $3, 'sv')`, [networkId, ids.feedback, CANARY])
  await owner.query(`insert into network_consents (network_id, id, place_id, asked_email, starts_on) values ($1, $2, $4, $3, '2027-01-01')`, [networkId, ids.consent, `${CANARY}@example.org`, ids.otherPlace])
  await owner.query(`insert into network_claims (organisation_id, id, network_id, network_name, claimant_id, claimant_name, claimant_email) values ($1, $2, $3, $4, $5, $4, 'claim@example.org')`, [world.organisationId, ids.claim, networkId, CANARY, world.userId])
  await owner.query(`insert into organisation_domains (organisation_id, domain, tied_by) values ($1, 'victim.example', $2)`, [world.organisationId, world.userId])
  ids.session = 'ab'.repeat(32)
  await owner.query(`insert into sessions (token_hash, user_id, way, expires_at) values ($1, $2, 'persona', now() + interval '1 day')`, [ids.session, world.userId])
  await owner.query(`update members set name = name || ' ' || $2 where network_id = $1`, [networkId, CANARY])
  await owner.query(`update network_organisations set name = name || ' ' || $2 where network_id = $1`, [networkId, CANARY])
  const { rows } = await owner.query<{ id: string }>(`select id::text from role_grants where organisation_id = $1 and role = 'executive'`, [world.organisationId])
  ids.grant = rows[0]?.id ?? ''
}

/** What the holder of a link for a noun of this network carries. */
export function tokenOf({ network }: World, noun: string): string {
  return hashOf(`${noun} of ${network.slug}`)
}

/** Links that have not been used, one a noun. */
export async function giveLinks({ owner }: TestDatabase, world: World): Promise<void> {
  for (const noun of ['auth', 'networks', 'terms', 'decisions', 'polls', 'meetings']) {
    await owner.query(`insert into links (token_hash, kind, network_id, expires_at) values ($1, $2, $3, now() + interval '1 day')`, [tokenOf(world, noun), noun, world.network.networkId])
  }
}

/** A guest of the draft meeting, and an invitation to another's meeting that has been accepted and followed by its copy. */
async function furnishJoint({ owner }: TestDatabase, { network, ids }: World): Promise<void> {
  Object.assign(ids, { guestNetwork: newId(), invitation: newId(), copied: newId() })
  const words = { sv: { text: CANARY, state: 'original', sourceRevision: 1 } }
  const body = { items: [{ title: words, notes: words, decisions: [{ id: ids.copied, text: words }] }] }
  await owner.query('insert into meeting_guests (network_id, meeting_id, guest_network_id) values ($1, $2, $3)', [network.networkId, ids.draft, ids.guestNetwork])
  await owner.query(`insert into meeting_invitations (network_id, id, host_network_id, host_meeting_id, host_name, starts_at, ends_at, answer, body, received_at)
    values ($1, $2, gen_random_uuid(), gen_random_uuid(), $3, '2027-03-01 08:00Z', '2027-03-01 10:00Z', true, $4, now())`, [network.networkId, ids.invitation, JSON.stringify(words), JSON.stringify(body)])
}

/** A municipality that shares the network without leading it. */
async function joinGuest({ owner }: TestDatabase, { network, ids }: World): Promise<void> {
  ids.guestPlace = (await owner.query<{ id: string }>(`select id from places where slug like 'fi-407-%'`)).rows[0]?.id ?? ''
  await owner.query(`insert into network_municipalities (network_id, id, place_id, role, valid_from) values ($1, $2, $3, 'member', '2026-01-01')`, [network.networkId, newId(), ids.guestPlace])
}

/** A term in preparation: one body has been asked and is silent, another has named somebody. */
async function furnishTerm({ owner }: TestDatabase, { network, ids }: World): Promise<void> {
  ids.term = (await act(network, 'terms.prepareTerm', { name: CANARY, from: '2031-01-01', until: '2032-12-31' })).ids?.[0] ?? ''
  Object.assign(ids, { request: newId(), line: newId(), answered: newId(), named: newId() })
  const ask = 'insert into nomination_requests (network_id, id, term_id, body_name, contact_email, language, answered_at) values ($1, $2, $3, $4, $5, $6, $7)'
  await owner.query(ask, [network.networkId, ids.request, ids.term, CANARY, 'body@example.org', 'sv', null])
  await owner.query(ask, [network.networkId, ids.answered, ids.term, CANARY, 'other@example.org', 'sv', new Date()])
  const name = 'insert into nominations (network_id, id, request_id, seat_id, person_name) values ($1, $2, $3, $4, $5)'
  await owner.query(name, [network.networkId, ids.line, ids.request, ids.heldSeat, null])
  await owner.query(name, [network.networkId, ids.named, ids.answered, ids.emptySeat, CANARY])
}

/** A goal without numbers, as its form gives it. */
export const goalWords = {
  text: { sv: CANARY }, why: {}, ownerSector: null, measure: { kind: 'none' as const }, baselineValue: null, baselinePeriod: null, targetValue: null, targetPeriod: null, qualitativeReason: CANARY, lng: 'sv' as const,
}

/** Does something in a network by the command itself, as its chair. */
async function act(scope: NetworkScope, key: string, input: object): Promise<CommandResult> {
  const command = scopedFunctions().find((one) => one.key === key)
  if (!command) throw new Error(`there is no ${key}`)
  const run = await functionOf(command)
  return await transaction(settingsOf(scope), async (db) => (await run(scope, db, input)) as CommandResult)
}
