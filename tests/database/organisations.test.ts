import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { findNetworkScope } from '@/lib/access/find'
import { findNetworkScopesOf } from '@/lib/access/mine'
import { type OrganisationScope, settingsOf } from '@/lib/access/scopes'
import { landingFor } from '@/lib/auth/landing'
import { type Db, transaction } from '@/lib/db/transaction'
import { missingLanguages } from '@/lib/i18n/content'
import { listAppointments } from '@/lib/members/appointment-queries'
import { confirmAppointment } from '@/lib/members/confirmation-commands'
import { startNetworkSchema } from '@/lib/networks/schema'
import { startNetwork } from '@/lib/networks/start-commands'
import { arrangeKeeping } from '@/lib/organisations/commands'
import { findMunicipalSettings } from '@/lib/organisations/settings-queries'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'

process.env.NEXTAUTH_SECRET ??= 'a secret that only tests know, long enough'
const database = await testDatabase('reference')
const inScope = <T>(scope: Parameters<typeof settingsOf>[0], work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)
const [clerk, coordinator, platform, chair, stranger] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()]
const day = new Date().toISOString().slice(0, 10)
let porvoo: OrganisationScope
let sipoo: OrganisationScope
let slug: string

const organisation = async (place: string) => (await database.owner.query<{ id: string }>(`select o.id from organisations o join places p on p.id = o.place_id where p.slug = $1 and o.kind = 'municipality'`, [place])).rows[0]?.id ?? ''
const start = (place: string) => inScope(scopes.person(chair), (db) => startNetwork(scopes.person(chair), db, startNetworkSchema.parse({ place, names: { sv: 'Nätverket', fi: 'Verkosto' }, role: 'chair', sector: 'youth', organisation: 'Ungdomstjänsten' })))
const mailsAbout = async (word: string) => (await database.owner.query<{ to: string; subject: string; text: string; language: string }>(`select "to", subject, text, language from mails where text like '%' || $1 || '%' order by id`, [word])).rows

beforeAll(async () => {
  for (const [id, email, language] of [[clerk, 'clerk', 'fi'], [coordinator, 'coordinator', 'sv'], [platform, 'platform', 'en'], [chair, 'chair', 'sv'], [stranger, 'stranger', 'sv']]) {
    await database.owner.query('insert into users (id, email, name, language) values ($1, $2, $3, $4)', [id, `${email}@example.org`, email, language])
  }
  const [own, other] = [await organisation('fi-638-porvoo'), await organisation('fi-753-sipoo')]
  const grant = (user: string, role: string, owner: { organisation?: string; region?: string } = {}) => database.owner.query(
    `insert into role_grants (id, user_id, role, organisation_id, place_id, valid_from) values ($1, $2, $3, $4, (select id from places where slug = $5), '2020-01-01')`,
    [randomUUID(), user, role, owner.organisation ?? null, owner.region ?? null])
  await grant(clerk, 'municipal_administrator', { organisation: own })
  await grant(coordinator, 'region', { region: 'fi-r01-uusimaa' })
  await grant(platform, 'administrator')
  porvoo = scopes.organisation(own, clerk)
  sipoo = scopes.organisation(other, stranger)
  slug = String((await start('fi-638-porvoo')).facts?.slug)
})

test('a claim that waits is told to the municipality and its region, each in her language and with her own page', async () => {
  const letters = await mailsAbout('fi-638-porvoo')
  expect(letters.map(({ to, language }) => [to, language])).toEqual([['clerk@example.org', 'fi']])
  expect(letters[0]?.text).toContain('/fi/admin/organisations/')
  const [toRegion] = await mailsAbout('/sv/areas/fi-r01-uusimaa/work/claims')
  expect(toRegion).toMatchObject({ to: 'coordinator@example.org', language: 'sv' })
  expect(toRegion?.text).toContain('Borgå')
  expect(await mailsAbout('/admin/claims')).toEqual([])
})

test("where nobody near may answer, the platform's administrator is told; a claim that its domain has answered tells nobody", async () => {
  await start('se-0180-stockholm')
  expect((await mailsAbout('/en/admin/claims')).map((letter) => letter.to)).toEqual(['platform@example.org'])
  const before = (await mailsAbout('')).length
  await database.owner.query('insert into organisation_domains (organisation_id, domain, tied_by) values ($1, $2, $3)', [sipoo.organisationId, 'example.org', platform])
  await start('fi-753-sipoo')
  expect((await mailsAbout('')).length).toBe(before)
})

test("a municipality's administrator begins on its page, the region's coordinator with her area", async () => {
  const { slug: office } = (await database.owner.query<{ slug: string }>('select slug from organisations where id = $1', [porvoo.organisationId])).rows[0] ?? { slug: '' }
  expect(await landingFor(clerk)).toBe(`/admin/organisations/${office}`)
  expect(await landingFor(coordinator)).toBe('/areas/fi-r01-uusimaa/work')
})

test('languages a municipality adds are missing in its networks at once, and in no other', async () => {
  expect(await inScope(porvoo, (db) => findMunicipalSettings(porvoo, db))).toMatchObject({ official: ['fi', 'sv'], languages: [], retention: { attendance: 24, contact: 12, log: 24 }, revision: 0 })
  await inScope(porvoo, (db) => arrangeKeeping(porvoo, db, { languages: ['en'], needsAllLanguages: false, attendance: 12, contact: 6, log: 18, revision: 0 }))
  expect(await inScope(porvoo, (db) => findMunicipalSettings(porvoo, db))).toMatchObject({ languages: ['en'], retention: { attendance: 12, contact: 6, log: 18 }, revision: 1 })
  const scope = await findNetworkScope(chair, slug)
  expect(scope?.languages).toEqual(['fi', 'sv', 'en'])
  expect(missingLanguages({ sv: { text: 'Mål', state: 'original', sourceRevision: 1 } }, scope?.languages ?? [])).toEqual(['fi', 'en'])
  expect((await findNetworkScope(chair, 'fi-753-sipoo'))?.languages).not.toContain('en')
})

test('of two who decide at once the second is told', async () => {
  const again = () => inScope(porvoo, (db) => arrangeKeeping(porvoo, db, { languages: [], needsAllLanguages: false, attendance: 24, contact: 12, log: 24, revision: 0 }))
  await expect(again()).rejects.toMatchObject({ code: 'common:problem.changedMeanwhile', details: { status: 409 } })
  await expect(inScope(porvoo, (db) => arrangeKeeping(porvoo, db, { languages: [], needsAllLanguages: false, attendance: 24, contact: 12, log: 24, revision: 7 }))).rejects.toMatchObject({ details: { status: 409 } })
  expect(await inScope(sipoo, (db) => findMunicipalSettings(sipoo, db))).toMatchObject({ revision: 0 })
})

test("the municipality's administrator confirms who sits in its networks; an unconfirmed network and a foreign office open nothing", async () => {
  expect(await findNetworkScopesOf(porvoo)).toEqual([])
  await database.owner.query('update networks set is_confirmed = true where slug = $1', [slug])
  const [own] = await findNetworkScopesOf(porvoo)
  if (!own) throw new Error('no network')
  expect(own.role).toBe('municipal_administrator')
  await database.owner.query(`update seat_holders set valid_from = '2020-01-01' where network_id = $1`, [own.networkId])
  const [before] = await inScope(own, (db) => listAppointments(own, db, day))
  expect(before).toMatchObject({ role: 'chair', confirmedOn: null, state: 'due' })
  await inScope(own, (db) => confirmAppointment(own, db, { holder: before?.id ?? '' }))
  expect((await inScope(own, (db) => listAppointments(own, db, day)))[0]).toMatchObject({ confirmedOn: day, state: 'confirmed' })
  const other = await findNetworkScope(chair, 'fi-753-sipoo')
  if (!other) throw new Error('no other network')
  await expect(inScope(other, (db) => confirmAppointment(other, db, { holder: before?.id ?? '' }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
  expect(await findNetworkScopesOf(sipoo)).toEqual([])
})
