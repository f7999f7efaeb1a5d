import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { confirmClaim, refuseClaim } from '@/lib/claims/commands'
import { findLinkScope, findNetworkScope } from '@/lib/access/find'
import type { NetworkScope, PersonScope } from '@/lib/access/scopes'
import { settingsOf } from '@/lib/access/scopes'
import { transaction } from '@/lib/db/transaction'
import { describeNetwork, endMandate, recordMandate, sendFeedback } from '@/lib/networks/commands'
import { answerConsent, askConsent, changeLead, leaveNetwork } from '@/lib/networks/municipality-commands'
import { findConsent, findNetwork, listNetworks, listNetworksOfPlace } from '@/lib/networks/queries'
import { findSettings, listConsents, listFeedback, listMandates, listMunicipalities } from '@/lib/networks/settings-queries'
import { startNetworkSchema } from '@/lib/networks/schema'
import { startNetwork } from '@/lib/networks/start-commands'
import { searchPlaces } from '@/lib/places/queries'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'

process.env.NEXTAUTH_SECRET ??= 'a secret that only tests know, long enough'
const database = await testDatabase('reference')
const visitor = scopes.public()
const inScope = <T>(scope: Parameters<typeof settingsOf>[0], work: Parameters<typeof transaction<T>>[1]) => transaction(settingsOf(scope), work)
const place = async (name: string) => {
  const [found] = await inScope(visitor, (db) => searchPlaces(visitor, db, { text: name }))
  return found ?? expect.fail(`no place ${name}`)
}
const organisationOf = async (placeId: string) => (await database.owner.query<{ id: string }>(`select id from organisations where place_id = $1 and kind = 'municipality'`, [placeId])).rows[0]?.id ?? ''

const claimOf = async ({ networkId }: NetworkScope) => (await database.owner.query<{ id: string }>('select id from network_claims where network_id = $1', [networkId])).rows[0]?.id ?? ''

async function person(email: string): Promise<PersonScope> {
  const userId = randomUUID()
  await database.owner.query('insert into users (id, email, name) values ($1, $2, $3)', [userId, email, `Name of ${email}`])
  return { ...scopes.person(userId), email, name: `Name of ${email}` } as PersonScope
}

async function start(founder: PersonScope, name: string, extra: Record<string, unknown> = {}): Promise<NetworkScope> {
  const { slug } = await place(name)
  const input = startNetworkSchema.parse({ place: slug, names: { sv: `Nätverk ${name}`, fi: `Verkosto ${name}` }, role: 'chair', sector: 'youth', organisation: 'Ungdomstjänsten', ruleSets: 'fi-youth-act-9@2017', ...extra })
  const result = await inScope(founder, (db) => startNetwork(founder, db, input))
  return (await findNetworkScope(founder.userId, String(result.facts?.slug))) ?? expect.fail('the founder has no scope')
}

let chair: PersonScope
let network: NetworkScope
beforeAll(async () => {
  chair = await person('chair@porvoo.example')
  network = await start(chair, 'Porvoo', { giver: 'Stadsstyrelsen', decidedOn: '2026-02-02', caseNumber: '12/2026', others: [{ placeId: (await place('Sipoo')).id, email: 'kirjaamo@sipoo.example' }], startsOn: '2026-03-01' })
})

test('a founder keeps a network with its municipality, languages, task and seats, and holds the first of them', async () => {
  expect(network).toMatchObject({ role: 'chair', jurisdiction: 'FI', languages: ['fi', 'sv'], timeZone: 'Europe/Helsinki' })
  const found = await inScope(network, async (db) => ({
    mandates: await listMandates(network, db), seats: await db.seat.findMany({ where: { networkId: network.networkId }, include: { holders: true } }),
    facts: await db.networkFact.findMany({ where: { networkId: network.networkId } }),
  }))
  expect(found.mandates).toMatchObject([{ giver: 'Stadsstyrelsen', caseNumber: '12/2026', ruleSet: { code: 'fi-youth-act-9' } }])
  expect(found.seats.length).toBeGreaterThanOrEqual(6)
  expect(found.seats.filter((seat) => seat.holders.length)).toHaveLength(1)
  expect(found.facts.find((fact) => fact.key === 'seats_filled')?.value).toBe(1)
  expect(found.facts.find((fact) => fact.key === 'sectors_missing' && fact.part === '')?.value).toBe(4)
  expect(found.facts.every((fact) => fact.audience === 'area')).toBe(true)
})

test('until the municipality confirms the claim only its maker sees the network', async () => {
  const { id } = await place('Porvoo')
  const stranger = await person('stranger@elsewhere.example')
  expect(await inScope(visitor, (db) => listNetworksOfPlace(visitor, db, id))).toEqual([])
  expect(await inScope(stranger, (db) => listNetworksOfPlace(stranger, db, id))).toEqual([])
  expect(await findNetworkScope(stranger.userId, network.slug)).toBeNull()
  expect(await inScope(chair, (db) => listNetworksOfPlace(chair, db, id))).toMatchObject([{ slug: network.slug, isConfirmed: false }])
  const office = scopes.organisation(await organisationOf(id), randomUUID())
  const elsewhere = scopes.organisation(await organisationOf((await place('Vaasa')).id), randomUUID())
  const claim = await claimOf(network)
  await expect(inScope(elsewhere, (db) => confirmClaim(elsewhere, db, { claim }))).rejects.toThrow('notFound')
  await inScope(office, (db) => confirmClaim(office, db, { claim }))
  await expect(inScope(office, (db) => confirmClaim(office, db, { claim }))).rejects.toThrow('changedMeanwhile')
  expect(await inScope(visitor, (db) => findNetwork(visitor, db, network.slug))).toMatchObject({ isConfirmed: true, municipalities: [{ role: 'lead' }] })
  expect((await inScope(visitor, (db) => listNetworks(visitor, db, { q: 'borga' }))).networks).toHaveLength(1)
})

test('a refused claim stays with its reason and lists nothing', async () => {
  const claimant = await person('somebody@example.org')
  const refused = await start(claimant, 'Kuopio')
  const office = scopes.organisation(await organisationOf((await place('Kuopio')).id), randomUUID())
  const claim = await claimOf(refused)
  await inScope(office, (db) => refuseClaim(office, db, { claim, reason: 'Not ours' }))
  expect(await inScope(visitor, (db) => findNetwork(visitor, db, refused.slug))).toBeNull()
})

test('a work e-mail under a tied domain confirms at once; one that only looks like it does not', async () => {
  const { id } = await place('Vaasa')
  await database.owner.query('insert into organisation_domains (organisation_id, domain, tied_by) values ($1, $2, $3)', [await organisationOf(id), 'vaasa.example', randomUUID()])
  const sure = await start(await person('head@youth.vaasa.example'), 'Vaasa')
  const unsure = await start(await person('head@notvaasa.example'), 'Vaasa')
  expect(sure.slug).not.toBe(unsure.slug)
  expect((await inScope(visitor, (db) => listNetworksOfPlace(visitor, db, id))).map((row) => row.slug)).toEqual([sure.slug])
})

async function linkTo(networkId: string): Promise<{ token: string; sentTo: string }> {
  const { rows } = await database.owner.query<{ to: string; text: string }>(`select "to", text from mails where text like '%/link/%' order by created_at desc, id desc limit 1`)
  const { rows: links } = await database.owner.query('select 1 from links where network_id = $1', [networkId])
  expect(links.length).toBeGreaterThan(0)
  return { token: /\/link\/(\S+)/.exec(rows[0]?.text ?? '')?.[1] ?? '', sentTo: rows[0]?.to ?? '' }
}

test('a municipality asked joins by its one-time link with name and day kept, brings its languages, and answers once', async () => {
  const asked = await place('Loviisa')
  await inScope(network, (db) => askConsent(network, db, { placeId: asked.id, email: 'kirjaamo@loviisa.example', startsOn: '2026-01-01' }))
  const { token, sentTo } = await linkTo(network.networkId)
  expect(sentTo).toBe('kirjaamo@loviisa.example')
  expect(await findLinkScope(token, ['nomination'])).toBeNull()
  const link = (await findLinkScope(token, ['consent'])) ?? expect.fail('the link opens nothing')
  expect(await inScope(link, (db) => findConsent(link, db))).toMatchObject({ place: { id: asked.id }, answer: null })
  await inScope(link, (db) => answerConsent(link, db, { answer: 'yes', name: 'Liisa Example', role: 'City manager' }))
  await expect(inScope(link, (db) => answerConsent(link, db, { answer: 'no', name: 'Liisa Example', role: 'City manager' }))).rejects.toThrow('replayed')
  expect(await findLinkScope(token, ['consent'])).toBeNull()
  const consents = await inScope(network, (db) => listConsents(network, db))
  expect(consents.find((row) => row.place.id === asked.id)).toMatchObject({ answer: true, answeredName: 'Liisa Example', answeredRole: 'City manager' })
  expect(consents.filter((row) => row.answer === null)).toHaveLength(1)
  expect(await inScope(visitor, (db) => listNetworksOfPlace(visitor, db, asked.id))).toMatchObject([{ slug: network.slug }])
  await expect(inScope(network, (db) => askConsent(network, db, { placeId: asked.id, email: 'x@loviisa.example', startsOn: '2026-12-01' }))).rejects.toThrow('isMember')
})

test('the lead changes by date and a municipality leaves: who led and who was there can still be read', async () => {
  const [porvoo, loviisa] = [await place('Porvoo'), await place('Loviisa')]
  await expect(inScope(network, (db) => leaveNetwork(network, db, { placeId: porvoo.id, lastDay: '2026-12-31' }))).rejects.toThrow('leadStays')
  await inScope(network, (db) => changeLead(network, db, { placeId: loviisa.id, from: '2027-08-01' }))
  await expect(inScope(network, (db) => changeLead(network, db, { placeId: loviisa.id, from: '2027-09-01' }))).rejects.toThrow('cannotLead')
  await inScope(network, (db) => leaveNetwork(network, db, { placeId: porvoo.id, lastDay: '2028-07-31' }))
  const rows = (await inScope(network, (db) => listMunicipalities(network, db))).map(({ placeId, role, from, to }) => ({ place: placeId === porvoo.id ? 'Porvoo' : 'Loviisa', role, from: from > '2027' ? from : 'start', to }))
  expect(rows).toEqual(expect.arrayContaining([
    { place: 'Porvoo', role: 'lead', from: 'start', to: '2027-07-31' }, { place: 'Loviisa', role: 'member', from: 'start', to: '2027-07-31' },
    { place: 'Loviisa', role: 'lead', from: '2027-08-01', to: null }, { place: 'Porvoo', role: 'member', from: '2027-08-01', to: '2028-07-31' },
  ]))
  expect(rows).toHaveLength(4)
})

test('a group may take on more tasks, each against its own rules, and end one by date', async () => {
  const input = { giver: 'Fullmäktige', decidedOn: '2026-05-01', task: { sv: 'Barnens rätt' }, documentName: '', caseNumber: '', ruleSet: 'fi-lape-municipal@2016', validFrom: '2026-05-01', validTo: null }
  const { ids } = await inScope(network, (db) => recordMandate(network, db, input))
  await expect(inScope(network, (db) => recordMandate(network, db, { ...input, ruleSet: 'no-such@1' }))).rejects.toThrow('unknownCode')
  await expect(inScope(network, (db) => endMandate(network, db, { mandate: ids?.[0] ?? '', validTo: '2026-01-01' }))).rejects.toThrow('mandateOrder')
  await inScope(network, (db) => endMandate(network, db, { mandate: ids?.[0] ?? '', validTo: '2026-12-31' }))
  expect((await inScope(network, (db) => listMandates(network, db))).map((row) => row.giver)).toEqual(['Stadsstyrelsen', 'Fullmäktige'])
})

test('settings change once a revision; a lost race is told with the other words', async () => {
  const before = await inScope(network, (db) => findSettings(network, db))
  const input = { names: { sv: 'Östra nätverket', fi: 'Itäinen verkosto' }, languages: ['sv', 'fi'], meetingTarget: 6, callDays: 10, hostBody: '', isBandPublic: true, revision: before.revision, conflict: undefined }
  await inScope(network, (db) => describeNetwork(network, db, input))
  await expect(inScope(network, (db) => describeNetwork(network, db, { ...input, names: { sv: 'Annat' } }))).rejects.toThrow('conflict')
  await inScope(network, (db) => describeNetwork(network, db, { ...input, meetingTarget: 5, conflict: 'mine' }))
  expect(await inScope(network, (db) => findSettings(network, db))).toMatchObject({ meetingTarget: 5, names: { sv: { text: 'Östra nätverket' } } })
})

test('a stranger with another real network finds nothing of this one and changes nothing in it', async () => {
  const other = await start(await person('chair@oulu.example'), 'Oulu')
  const [mandate] = await inScope(network, (db) => listMandates(network, db))
  expect(await inScope(other, (db) => listConsents(other, db))).toEqual([])
  expect(await inScope(other, (db) => listFeedback(other, db))).toEqual([])
  expect((await inScope(other, (db) => listMunicipalities(other, db))).map((row) => row.placeId)).toEqual([(await place('Oulu')).id])
  expect(await inScope(other, (db) => listMandates(network, db))).toEqual([])
  await expect(inScope(other, (db) => endMandate(network, db, { mandate: mandate?.id ?? '', validTo: '2026-12-31' }))).rejects.toThrow('mandateOrder')
  await expect(inScope(visitor, (db) => listMandates(network, db))).rejects.toThrow()
})

test('the public may write to a confirmed network and read nothing back', async () => {
  await inScope(visitor, (db) => sendFeedback(visitor, db, { network: network.slug, lng: 'sv', text: 'När öppnar ungdomsgården?', contact: '' }))
  expect(await inScope(network, (db) => listFeedback(network, db))).toMatchObject([{ text: 'När öppnar ungdomsgården?', handledAt: null }])
  await expect(inScope(visitor, (db) => listFeedback(network, db))).rejects.toThrow()
  await expect(inScope(visitor, (db) => sendFeedback(visitor, db, { network: 'fi-999-nowhere', lng: 'sv', text: 'x', contact: '' }))).rejects.toThrow('notFound')
})
