import { describe, expect, test } from 'vitest'
import { read, readDisclosed } from '@/lib/access/read'
import { findProgrammeScope } from '@/lib/access/find'
import { findCohort, listCompared, listFigures, withProfiles } from '@/lib/comparisons/queries'
import { figureOf } from '@/lib/comparisons/rules'
import { newId } from '@/lib/db/ids'
import { findProgramme } from '@/lib/programmes/queries'
import { testDatabase } from '../support/database'
import { seedNetwork } from '../support/roster'
import { scopes } from '../support/scopes'

const database = await testDatabase('reference')
const { owner } = database
const [{ id: mine }, { id: theirs }] = (await owner.query<{ id: string }>(`select id from programmes order by slug limit 2`)).rows as [{ id: string }, { id: string }]
const { slug } = (await owner.query<{ slug: string }>(`select slug from programmes where id = $1`, [mine])).rows[0]!
const [{ id: coordinator }] = (await owner.query<{ id: string }>(`insert into users (id, email, name, language) values ($1, 'coordinator@example.org', 'Coordinator', 'sv') returning id`, [newId()])).rows as [{ id: string }]
await owner.query(`insert into role_grants (id, user_id, role, programme_id, valid_from) values ($1, $2, 'coordinator', $3, '2020-01-01')`, [newId(), coordinator, mine])

const body = {
  names: { sv: { text: 'Testnätverket', state: 'original', sourceRevision: 1 } }, languages: ['sv'], timeZone: 'Europe/Helsinki', hostBody: null, meetingTarget: 4,
  mandates: [], sectors: [], contacts: [], goals: [], nextMeeting: null, band: [{ id: newId(), date: '2026-10-01', hasDecision: true }], nextDate: null,
}
const open = await seedNetwork(database)
const closed = await seedNetwork(database)
for (const [network, audience, seats] of [[open, 'public', 7], [closed, 'area', 5]] as const) {
  await owner.query(`insert into network_facts (network_id, key, period, value, audience) values ($1, 'seats', 'now', $2, $3)`, [network.networkId, seats, audience])
}
await owner.query(`insert into publications (network_id, id, kind, object_id, version, audience, body) values ($1, $2, 'profile', $1, 1, 'public', $3)`, [open.networkId, newId(), JSON.stringify(body)])
await owner.query(`insert into disclosures (network_id, id, grantee, kinds, valid_from) values ($1, $2, $3, '{seats,profile}', '2020-01-01')`, [closed.networkId, newId(), `programme:${mine}`])

const seatsAs = async (programmeId: string, networkId: string) =>
  readDisclosed({ programmeId }, async (db) => figureOf((await listFigures(scopes.programme(programmeId, coordinator), db, { networkIds: [networkId] }))[0]!, 'seats'))

describe('what a programme sees of networks', () => {
  test('a disclosed figure is seen by the programme it was disclosed to, and by no other', async () => {
    expect([await seatsAs(mine, closed.networkId), await seatsAs(theirs, closed.networkId)]).toEqual([5, null])
    expect([await seatsAs(mine, open.networkId), await seatsAs(theirs, open.networkId)]).toEqual([7, 7])
  })

  test('a disclosure that has ended shows nothing more', async () => {
    await owner.query(`update disclosures set ended_at = now() where network_id = $1`, [closed.networkId])
    expect(await seatsAs(mine, closed.networkId)).toBeNull()
  })

  test('the public sees what is public, as many rows as SQL counts', async () => {
    const scope = scopes.public()
    const seen = await read(scope, (db) => listFigures(scope, db, {}))
    const facts = await owner.query<{ count: number }>(`select count(*)::int from network_facts where audience = 'public'`)
    expect(seen.flatMap((network) => network.facts)).toHaveLength(facts.rows[0]!.count)
    expect(seen.find((network) => network.id === closed.networkId)?.facts).toEqual([])
  })

  test('a page taken back is gone from the comparison with its last meeting', async () => {
    const scope = scopes.public()
    const compared = () => read(scope, async (db) => (await withProfiles(scope, db, await listCompared(scope, db, [open.networkId])))[0]!)
    expect(await compared()).toMatchObject({ lastMeeting: '2026-10-01', profile: { meetingTarget: 4 } })
    await owner.query(`update publications set withdrawn_at = now() where network_id = $1`, [open.networkId])
    expect(await compared()).toMatchObject({ lastMeeting: null, publishedAt: null, profile: null })
  })

  test('only those chosen are of the cohort', async () => {
    const cohort = newId()
    await owner.query(`insert into cohorts (programme_id, id, names, valid_from) values ($1, $2, '{}', '2023-08-01')`, [mine, cohort])
    for (const [network, state] of [[open, 'active'], [closed, 'declined']] as const) {
      await owner.query(`insert into participations (programme_id, id, cohort_id, role, state, network_id, valid_from) values ($1, $2, $3, 'mentor', $4, $5, '2023-08-01')`, [mine, newId(), cohort, state, network.networkId])
    }
    const found = await readDisclosed({ programmeId: mine }, (db) => findCohort(scopes.programme(mine, coordinator), db, mine))
    expect(found).toMatchObject({ networkIds: [open.networkId], mentors: [open.networkId] })
  })
})

test('a programme is opened by its coordinator, and a stranger gets nothing', async () => {
  expect(await findProgrammeScope(coordinator, slug)).toMatchObject({ programmeId: mine, role: 'coordinator' })
  expect(await findProgrammeScope(newId(), slug)).toBeNull()
  const scope = scopes.public()
  const found = await read(scope, (db) => findProgramme(scope, db, slug))
  expect(found?.definition?.resultGoals.length).toBeGreaterThan(0)
  expect(await read(scope, (db) => findProgramme(scope, db, 'no-such-programme'))).toBeNull()
})
