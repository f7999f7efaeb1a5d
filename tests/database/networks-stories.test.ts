import { randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { findLinkScope, findNetworkScope } from '@/lib/access/find'
import { findLeaver as leaverFor } from '@/lib/access/left'
import { type NetworkScope, settingsOf } from '@/lib/access/scopes'
import { findArea, readArea } from '@/lib/dashboards/queries'
import { municipalityRows } from '@/lib/dashboards/rules'
import { type Db, transaction } from '@/lib/db/transaction'
import { bundleOf } from '@/lib/export/bundle'
import { proposeGoal } from '@/lib/goals/commands'
import { listGoals } from '@/lib/goals/queries'
import { proposeGoalSchema } from '@/lib/goals/schema'
import { texts } from '@/lib/i18n/texts'
import { listBand } from '@/lib/meetings/band-queries'
import { listMeetings } from '@/lib/meetings/queries'
import { listLeftNetworks } from '@/lib/networks/left-queries'
import { answerConsent, askConsent, changeLead, leaveNetwork } from '@/lib/networks/municipality-commands'
import { municipalitiesOn } from '@/lib/networks/rules'
import { listMunicipalities } from '@/lib/networks/settings-queries'
import { startNetwork } from '@/lib/networks/start-commands'
import { startNetworkSchema } from '@/lib/networks/schema'
import { searchPlaces } from '@/lib/places/queries'
import { findLeaver } from '@/lib/work/leaver-queries'
import { leaverTables } from '@/lib/work/leaver-rules'
import { followSuccessions } from '../../prisma/reference/follow-successions'
import { testDatabase } from '../support/database'
import { seedMeeting } from '../support/roster'
import { scopes } from '../support/scopes'

/** The life of a joint network, told step by step: one joins, the lead changes, one leaves with its file, two merge. */
process.env.NEXTAUTH_SECRET ??= 'a secret that only tests know, long enough'
const database = await testDatabase('reference')
const visitor = scopes.public()
const inScope = <T>(scope: Parameters<typeof settingsOf>[0], work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)
const today = new Date().toISOString().slice(0, 10)

const place = async (name: string) => {
  const [found] = await inScope(visitor, (db) => searchPlaces(visitor, db, { text: name }))
  return found ?? expect.fail(`no place ${name}`)
}

let network: NetworkScope
let [porvoo, sipoo, meeting] = ['', '', '']
const municipalities = (day: string) => inScope(network, async (db) => municipalitiesOn(await listMunicipalities(network, db), day).map((row) => [row.placeId, row.role]))

async function signUp(email: string): Promise<string> {
  const userId = randomUUID()
  await database.owner.query('insert into users (id, email, name) values ($1, $2, $3)', [userId, email, `Name of ${email}`])
  return userId
}

beforeAll(async () => {
  const founder = scopes.person(await signUp('chair@porvoo.example'))
  const input = startNetworkSchema.parse({ place: (await place('Porvoo')).slug, names: { sv: 'Ungdomsnätverket', fi: 'Nuorten verkosto' }, role: 'chair', sector: 'youth', organisation: 'Ungdomstjänsten', ruleSets: 'fi-youth-act-9@2017' })
  const { facts } = await inScope(founder, (db) => startNetwork(founder, db, input))
  network = (await findNetworkScope(founder.userId, String(facts?.slug))) ?? expect.fail('the founder has no scope')
  ;[porvoo, sipoo] = [(await place('Porvoo')).id, (await place('Sipoo')).id]
  await database.owner.query(`update networks set is_confirmed = true where id = $1`, [network.networkId])
  await database.owner.query(`update network_municipalities set valid_from = '2024-01-01' where network_id = $1`, [network.networkId])
})

test('a municipality joins when it has said yes, and the network counts as covering both', async () => {
  await inScope(network, (db) => askConsent(network, db, { placeId: sipoo, email: 'kirjaamo@sipoo.example', startsOn: today }))
  const { rows } = await database.owner.query<{ text: string }>(`select text from mails where "to" = 'kirjaamo@sipoo.example' order by created_at desc limit 1`)
  const link = (await findLinkScope(/\/link\/(\S+)/.exec(rows[0]?.text ?? '')?.[1] ?? '', ['consent'])) ?? expect.fail('no link')
  await inScope(link, (db) => answerConsent(link, db, { answer: 'yes', name: 'Kaisa Laine', role: 'Sivistysjohtaja' }))
  expect(await municipalities(today)).toEqual([[porvoo, 'lead'], [sipoo, 'member']])
  expect(await covered()).toEqual([porvoo, sipoo].sort())
})

test('it works: a meeting is held, a goal is stated', async () => {
  await database.owner.query(`update network_municipalities set valid_from = '2024-06-01' where network_id = $1 and place_id = $2`, [network.networkId, sipoo])
  const { rows } = await database.owner.query<{ seat: string; sector: string }>('select id as seat, sector_id as sector from seats where network_id = $1 order by position', [network.networkId])
  await database.owner.query(`update seats set valid_from = '2024-01-01' where network_id = $1`, [network.networkId])
  await database.owner.query(`update network_sectors set valid_from = '2024-01-01' where network_id = $1`, [network.networkId])
  meeting = await seedMeeting(database, network.networkId, '2025-03-03', Object.fromEntries(rows.slice(0, 3).map((row) => [row.seat, 'present'])))
  await database.owner.query(`insert into agenda_items (network_id, id, meeting_id, position, title, is_restricted, legal_ground) values ($1, $2, $3, 1, $4, false, null), ($1, $5, $3, 2, $6, true, 'OffL 24 §')`,
    [network.networkId, randomUUID(), meeting, content('Väntetiderna'), randomUUID(), content('Sekretessärendet')])
  await inScope(network, (db) => proposeGoal(network, db, proposeGoalSchema.parse({ lng: 'sv', text: { sv: 'Kortare väntetid', fi: '' }, why: {}, measure: 'none', qualitativeReason: 'De unga bedömer' })))
  await database.owner.query(`update goal_versions set approved_at = '2025-04-01' where network_id = $1`, [network.networkId])
  await inScope(network, (db) => proposeGoal(network, db, proposeGoalSchema.parse({ lng: 'sv', text: { sv: 'Ett senare mål', fi: '' }, why: {}, measure: 'none', qualitativeReason: 'De unga bedömer' })))
})

test('the lead changes from a day, and who led before can still be read', async () => {
  await inScope(network, (db) => changeLead(network, db, { placeId: sipoo, from: '2026-04-01' }))
  expect(await municipalities('2026-03-31')).toEqual([[porvoo, 'lead'], [sipoo, 'member']])
  expect(await municipalities('2026-04-01')).toEqual([[sipoo, 'lead'], [porvoo, 'member']])
})

describe('a municipality that leaves', () => {
  test('takes its time along as one file, that its own administrator still gets afterwards and nobody else', async () => {
    const office = (await database.owner.query<{ id: string; slug: string }>(`select id, slug from organisations where place_id = $1 and kind = 'municipality'`, [porvoo])).rows[0]
    const userId = await signUp('municipal@porvoo.example')
    await database.owner.query(`insert into role_grants (id, user_id, role, organisation_id, valid_from) values ($1, $2, 'municipal_administrator', $3, '2024-01-01')`, [randomUUID(), userId, office?.id])
    await inScope(network, (db) => leaveNetwork(network, db, { placeId: porvoo, lastDay: '2026-06-30' }))
    const slug = (await place('Porvoo')).slug
    expect(await findNetworkScope(userId, network.slug)).toBeNull()
    const { scope, placeId } = (await leaverFor({ userId, name: 'Eva Roos' }, network.slug, slug)) ?? expect.fail('the leaver gets nothing')
    expect(await leaverFor({ userId, name: 'Eva Roos' }, network.slug, (await place('Sipoo')).slug)).toBeNull()
    expect(await leaverFor({ userId: await signUp('stranger@kuopio.example'), name: 'X' }, network.slug, slug)).toBeNull()
    const leaver = (await inScope(scope, (db) => findLeaver(scope, db, placeId))) ?? expect.fail('there is no file')
    expect(leaver).toMatchObject({ from: '2024-01-01', until: '2026-06-30', meetings: [{ day: '2025-03-03' }], goals: [{ text: { sv: { text: 'Kortare väntetid' } } }] })
    const files = unzipSync(new Uint8Array(bundleOf('export', leaver, leaverTables(leaver, texts('sv', 'FI'), scope.languages))))
    expect(Object.keys(files).sort()).toEqual(['attendance.csv', 'decisions.csv', 'export.json', 'goals.csv', 'meetings.csv', 'municipalities.csv', 'seats.csv', 'values.csv'])
    const all = Object.values(files).map((bytes) => new TextDecoder().decode(bytes)).join('\n')
    expect(all).toMatch(/Väntetiderna[^]*Kortare väntetid|Kortare väntetid[^]*Väntetiderna/)
    expect(all).not.toMatch(/Sekretessärendet|Ett senare mål|Name of chair@porvoo.example/)
  })

  test('finds the network among those it has left', async () => {
    const { rows: [office] } = await database.owner.query<{ id: string }>(`select id from organisations where place_id = $1 and kind = 'municipality'`, [porvoo])
    const scope = scopes.organisation(office?.id ?? '', randomUUID())
    expect(await inScope(scope, (db) => listLeftNetworks(scope, db))).toMatchObject([{ slug: network.slug, until: '2026-06-30' }])
  })

  test('no longer counts as covered, and the network reads on as before', async () => {
    expect(await covered()).toEqual([sipoo])
    const band = await inScope(network, (db) => listBand(network, db))
    expect(band.meetings.map((one) => one.id)).toEqual([meeting])
    expect(band.rows.some((row) => row.cells.includes('present'))).toBe(true)
    expect(await inScope(network, (db) => listMeetings(network, db))).toHaveLength(1)
    expect(await inScope(network, (db) => listGoals(network, db))).toHaveLength(2)
  })
})

describe('two municipalities that merge', () => {
  const merged = randomUUID()
  let [loviisa, lapinjarvi, held] = ['', '', '']

  test('go on in their network as the new one, which leads, with the day of the merger in the rows', async () => {
    ;[loviisa, lapinjarvi] = [(await place('Loviisa')).id, (await place('Lapinjärvi')).id]
    const founder = scopes.person(await signUp('chair@loviisa.example'))
    const input = startNetworkSchema.parse({ place: (await place('Loviisa')).slug, names: { fi: 'Itäinen verkosto', sv: 'Östra nätverket' }, role: 'chair', sector: 'youth', organisation: 'Nuorisopalvelut', ruleSets: 'fi-youth-act-9@2017' })
    const { facts } = await inScope(founder, (db) => startNetwork(founder, db, input))
    network = (await findNetworkScope(founder.userId, String(facts?.slug))) ?? expect.fail('the founder has no scope')
    await database.owner.query(`update networks set is_confirmed = true where id = $1`, [network.networkId])
    await database.owner.query(`update network_municipalities set valid_from = '2024-01-01' where network_id = $1`, [network.networkId])
    await database.owner.query(`insert into network_municipalities (network_id, id, place_id, role, valid_from) values ($1, $2, $3, 'member', '2024-01-01')`, [network.networkId, randomUUID(), lapinjarvi])
    await database.owner.query(`update seats set valid_from = '2024-01-01', place_id = $2 where network_id = $1`, [network.networkId, lapinjarvi])
    const { rows } = await database.owner.query<{ id: string }>('select id from seats where network_id = $1', [network.networkId])
    held = await seedMeeting(database, network.networkId, '2025-03-03', Object.fromEntries(rows.map((row) => [row.id, 'present'])))
    await inScope(network, (db) => proposeGoal(network, db, proposeGoalSchema.parse({ lng: 'fi', text: { fi: 'Lyhyempi jono', sv: '' }, why: {}, measure: 'none', qualitativeReason: 'Nuoret arvioivat' })))
    await merge('2026-01-01')
    expect(await municipalities('2025-12-31')).toEqual([[loviisa, 'lead'], [lapinjarvi, 'member']])
    expect(await municipalities('2026-01-01')).toEqual([[merged, 'lead']])
    const { rows: seats } = await database.owner.query<{ place_id: string }>('select distinct place_id from seats where network_id = $1', [network.networkId])
    expect(seats).toEqual([{ place_id: merged }])
  })

  test('are followed once, however often the import runs', async () => {
    expect(await follow()).toBe(0)
    expect(await inScope(network, (db) => listMunicipalities(network, db))).toHaveLength(3)
  })

  test('leave meetings, goals and band readable, and the new municipality covered', async () => {
    expect((await inScope(network, (db) => listMeetings(network, db))).map((one) => one.id)).toEqual([held])
    expect((await inScope(network, (db) => listGoals(network, db))).map((goal) => goal.version.text.fi?.text)).toEqual(['Lyhyempi jono'])
    const band = await inScope(network, (db) => listBand(network, db))
    expect(band.meetings).toHaveLength(1)
    const rows = await inScope(visitor, async (db) => {
      const area = (await findArea(visitor, db, 'fi')) ?? expect.fail('no country')
      return municipalityRows(await readArea(visitor, db, area))
    })
    expect(rows.find((row) => row.place.id === merged)?.network?.slug).toBe(network.slug)
    expect(rows.filter((row) => row.place.id === loviisa || row.place.id === lapinjarvi)).toEqual([])
  })

  async function merge(date: string): Promise<void> {
    await database.owner.query(`insert into places (id, slug, kind, jurisdiction_code, source_key) select $1, 'fi-999-uusi', kind, jurisdiction_code, source_key from places where id = $2`, [merged, loviisa])
    await database.owner.query(`insert into place_names (place_id, lang, name, folded, is_main, valid_from) values ($1, 'fi', 'Uusikunta', 'uusikunta', true, $2)`, [merged, date])
    for (const from of [loviisa, lapinjarvi]) {
      await database.owner.query('insert into place_successions (from_id, to_id, date, share) values ($1, $2, $3, 1)', [from, merged, date])
      await database.owner.query('update places set valid_to = $2::date - 1 where id = $1', [from, date])
    }
    expect(await follow()).toBe(2)
  }

  async function follow(): Promise<number> {
    const client = await database.owner.connect()
    try {
      await client.query('begin')
      const { changed } = await followSuccessions(client, today)
      await client.query('commit')
      return changed
    } finally {
      client.release()
    }
  }
})

/** The municipalities that a network covers today, by id, in order. */
async function covered(): Promise<string[]> {
  const { rows } = await database.owner.query<{ place_id: string }>(`select place_id from network_municipalities where network_id = $1 and valid_from <= current_date and (valid_to is null or valid_to >= current_date) order by place_id`, [network.networkId])
  return rows.map((row) => row.place_id)
}

function content(text: string): string {
  return JSON.stringify({ sv: { text, state: 'original', sourceRevision: 1 } })
}
