import { expect, test } from 'vitest'
import { grant, settingsOf, type AdminScope, type AreaScope, type OrganisationScope } from '@/lib/access/scopes'
import { confirmClaim, refuseClaim, tieDomain, untieDomain } from '@/lib/claims/commands'
import { listClaims, listDomains, listOpenClaims, listOpenClaimsOfArea } from '@/lib/claims/queries'
import { newId } from '@/lib/db/ids'
import { transaction, type Db } from '@/lib/db/transaction'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'

const database = await testDatabase()
const [municipality, elsewhere, decider, maker] = [newId(), newId(), newId(), newId()]
const [place, region] = [newId(), newId()]
const own = scopes.organisation(municipality, decider)
const foreign = scopes.organisation(elsewhere, decider)
const admin = grant<AdminScope>({ kind: 'admin', userId: decider } as AdminScope)
const within = <T>(scope: OrganisationScope | AdminScope | AreaScope, work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)

await database.owner.query(`insert into organisations (id, slug, kind, names) values ($1, 'own', 'municipality', '{}'), ($2, 'elsewhere', 'municipality', '{}')`, [municipality, elsewhere])
await database.owner.query(`insert into users (id, email, name, language) values ($1, 'maker@example.org', 'Maker', 'fi')`, [maker])

async function makeClaim(): Promise<{ claim: string; network: string }> {
  const [claim, network] = [newId(), newId()]
  await database.owner.query(`insert into networks (id, slug, names, jurisdiction_code, time_zone, created_by) values ($1, $2, '{}', 'FI', 'Europe/Helsinki', $3)`, [network, `n-${network}`, maker])
  await database.owner.query(
    `insert into network_claims (organisation_id, id, network_id, network_name, claimant_id, claimant_name, claimant_email) values ($1, $2, $3, 'Verkosto', $4, 'Maker', 'maker@example.org')`,
    [municipality, claim, network, maker])
  return { claim, network }
}

const isListed = async (network: string) => (await database.owner.query('select is_confirmed from networks where id = $1', [network])).rows[0].is_confirmed

test('the municipality confirms a claim: the network is listed and its maker gets a letter in her language', async () => {
  const { claim, network } = await makeClaim()
  expect(await within(own, (db) => listClaims(own, db))).toMatchObject([{ id: claim, state: 'open' }])
  await within(own, (db) => confirmClaim(own, db, { claim }))
  expect(await isListed(network)).toBe(true)
  const { rows } = await database.owner.query(`select subject, language from mails order by id desc limit 1`)
  expect(rows[0]).toEqual({ subject: 'Vahvistettu: Verkosto', language: 'fi' })
  await expect(within(own, (db) => confirmClaim(own, db, { claim }))).rejects.toMatchObject({ code: 'common:problem.changedMeanwhile' })
})

test('a refusal leaves the network unlisted and sends the reason', async () => {
  const { claim, network } = await makeClaim()
  await within(own, (db) => refuseClaim(own, db, { claim, reason: 'Ei kuulu kuntaan' }))
  expect(await isListed(network)).toBe(false)
  const { rows } = await database.owner.query(`select text from mails order by id desc limit 1`)
  expect(rows[0].text).toContain('Ei kuulu kuntaan')
})

test('another municipality sees no claim of ours and decides none', async () => {
  const { claim, network } = await makeClaim()
  expect(await within(foreign, (db) => listClaims(foreign, db))).toEqual([])
  await expect(within(foreign, (db) => confirmClaim(foreign, db, { claim }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
  await expect(within(foreign, (db) => refuseClaim(foreign, db, { claim, reason: 'x' }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
  expect(await isListed(network)).toBe(false)
})

test('an organisation cannot list a network it has no claim for', async () => {
  const stray = newId()
  await database.owner.query(`insert into networks (id, slug, names, jurisdiction_code, time_zone) values ($1, 'stray', '{}', 'FI', 'Europe/Helsinki')`, [stray])
  const listed = await within(own, (db) => db.$executeRaw`update networks set is_confirmed = true where id = ${stray}::uuid`).catch(() => 0)
  expect(listed).toBe(0)
  expect(await isListed(stray)).toBe(false)
})

test('an organisation with a claim confirms the network, and changes nothing else of it', async () => {
  const { network } = await makeClaim()
  const change = (column: string) => within(own, (db) => db.$executeRawUnsafe(`update networks set ${column} where id = '${network}'`))
  for (const column of [`slug = 'taken-over'`, `names = '{"sv":{"text":"x"}}'`, `created_by = '${decider}'`, `languages = '{en}'`, 'is_demonstration = true', 'is_band_public = false, is_confirmed = true']) {
    await expect(change(column)).rejects.toThrow(/confirms a network and changes nothing else/)
  }
  expect(await change(`is_confirmed = true, state = 'active'`)).toBe(1)
  const { rows } = await database.owner.query('select slug, languages from networks where id = $1', [network])
  expect(rows).toEqual([{ slug: `n-${network}`, languages: null }])
})

test('a domain is tied to its municipality and untied by it alone; one open to all is tied to none', async () => {
  const domains = () => within(admin, (db) => listDomains(admin, db))
  await within(own, (db) => tieDomain(own, db, { domain: 'kunta.example' }))
  expect(await domains()).toMatchObject([{ domain: 'kunta.example', organisation: { slug: 'own' } }])
  await expect(within(own, (db) => tieDomain(own, db, { domain: 'gmail.com' }))).rejects.toMatchObject({ code: 'claims:problem.openToAll' })
  await expect(within(foreign, (db) => untieDomain(foreign, db, { domain: 'kunta.example' }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
  await within(own, (db) => untieDomain(own, db, { domain: 'kunta.example' }))
  expect(await domains()).toEqual([])
})

test('the administrator sees every open claim, a region those of its municipalities', async () => {
  const { claim } = await makeClaim()
  expect((await within(admin, (db) => listOpenClaims(admin, db))).map((row) => row.id)).toContain(claim)
  const area = (placeId: string) => grant<AreaScope>({ kind: 'area', placeId, slug: 'region', role: 'region', userId: decider, grantee: `place:${placeId}`, jurisdiction: 'FI' } as AreaScope)
  await layRegion()
  expect((await within(area(region), (db) => listOpenClaimsOfArea(area(region), db))).map((row) => row.id)).toContain(claim)
  expect(await within(area(place), (db) => listOpenClaimsOfArea(area(place), db))).toEqual([])
})

async function layRegion(): Promise<void> {
  await database.owner.query(`insert into jurisdictions (code, names, time_zone, facts) values ('FI', '{}', 'Europe/Helsinki', '{}')`)
  for (const [id, slug, kind] of [[place, 'own-place', 'municipality'], [region, 'own-region', 'region']]) {
    await database.owner.query(`insert into places (id, slug, kind, jurisdiction_code) values ($1, $2, $3, 'FI')`, [id, slug, kind])
  }
  await database.owner.query(`insert into place_memberships (place_id, parent_id, valid_from) values ($1, $2, '2020-01-01')`, [place, region])
  await database.owner.query(`update organisations set place_id = $1 where id = $2`, [place, municipality])
}
