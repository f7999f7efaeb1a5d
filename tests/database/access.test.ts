import { expect, test } from 'vitest'
import { findAdminScope, findAreaScope, findLinkScope, findNetworkScope, findOrganisationScope, findProgrammeScope } from '@/lib/access/find'
import { makeLink, spendLink } from '@/lib/access/spend'
import { read } from '@/lib/access/read'
import { transaction } from '@/lib/db/transaction'
import { testDatabase } from '../support/database'

const database = await testDatabase('demonstration')

async function userId(persona: string): Promise<string> {
  const { rows } = await database.owner.query<{ id: string }>('select id from users where email = $1', [`${persona}@example.org`])
  return rows[0]?.id ?? ''
}

test('each seat gives its role in its own network, and a stranger has none', async () => {
  for (const [persona, role] of [['chair', 'chair'], ['secretary', 'secretary'], ['member', 'member'], ['youth', 'youth'], ['executive', 'executive'], ['municipal', 'municipal_administrator']] as const) {
    expect(await findNetworkScope(await userId(persona), 'fi-638-porvoo')).toMatchObject({ kind: 'network', role })
  }
  for (const persona of ['stranger', 'coordinator', 'ministry', 'region', 'admin']) expect(await findNetworkScope(await userId(persona), 'fi-638-porvoo')).toBeNull()
  expect(await findNetworkScope(await userId('stranger'), 'fi-749-siilinjarvi')).toMatchObject({ role: 'chair' })
})

test('the other language of an address leads to the same network', async () => {
  expect(await findNetworkScope(await userId('chair'), 'fi-638-borga')).toMatchObject({ slug: 'fi-638-porvoo' })
  expect(await findNetworkScope(await userId('chair'), 'fi-000-nowhere')).toBeNull()
})

test('a seat that has ended and an account that is locked open nothing', async () => {
  const member = await userId('member')
  await database.owner.query(`update seat_holders set valid_to = current_date - 1 where member_id in (select id from members where user_id = $1)`, [member])
  expect(await findNetworkScope(member, 'fi-638-porvoo')).toBeNull()
  const secretary = await userId('secretary')
  await database.owner.query(`update users set state = 'locked' where id = $1`, [secretary])
  expect(await findNetworkScope(secretary, 'fi-638-porvoo')).toBeNull()
})

test('programme, area, organisation and platform are opened by a grant in force, each by its own', async () => {
  const [coordinator, ministry, region, municipal, admin] = await Promise.all(['coordinator', 'ministry', 'region', 'municipal', 'admin'].map(userId)) as [string, string, string, string, string]
  const { rows } = await database.owner.query<{ slug: string; region: string }>(`select p.slug, (select slug from places where id = g.place_id) as region from programmes p, role_grants g where p.code = 'fi-ysipykala' and g.role = 'region'`)
  const { slug, region: area } = rows[0] ?? { slug: '', region: '' }
  expect(await findProgrammeScope(coordinator, slug)).toMatchObject({ role: 'coordinator' })
  expect(await findProgrammeScope(ministry, slug)).toBeNull()
  expect(await findAreaScope(ministry, 'fi')).toMatchObject({ role: 'ministry' })
  expect(await findAreaScope(ministry, 'se')).toBeNull()
  expect(await findAreaScope(region, area)).toMatchObject({ role: 'region' })
  expect(await findOrganisationScope(municipal, 'fi-638-porvoo')).toMatchObject({ role: 'municipal_administrator' })
  expect(await findOrganisationScope(municipal, 'fi-749-siilinjarvi')).toBeNull()
  expect(await findOrganisationScope(region, 'fi-638-porvoo')).toMatchObject({ role: 'region' })
  expect(await findOrganisationScope(region, 'fi-749-siilinjarvi')).toBeNull()
  expect(await findAdminScope(admin)).toMatchObject({ kind: 'admin' })
  expect(await findAdminScope(municipal)).toBeNull()
})

test('a grant that has ended opens nothing', async () => {
  expect(await findProgrammeScope(await userId('evaluator'), 'paragraf-nio')).toMatchObject({ role: 'evaluator' })
  await database.owner.query(`update role_grants set valid_to = current_date - 1 where role = 'evaluator'`)
  expect(await findProgrammeScope(await userId('evaluator'), 'paragraf-nio')).toBeNull()
})

test('a link opens its one thing once, for its purpose alone', async () => {
  const { rows } = await database.owner.query<{ id: string }>(`select id from networks where slug = 'fi-638-porvoo'`)
  const networkId = rows[0]?.id ?? ''
  const token = await transaction({ network: networkId }, (db) => makeLink(db, { purpose: 'consent', networkId, objectId: networkId, days: 1 }))
  expect(await findLinkScope(token, ['nomination'])).toBeNull()
  const scope = await findLinkScope(token, ['consent'])
  expect(scope).toMatchObject({ networkId, purpose: 'consent' })
  if (!scope) return
  await transaction({ network: networkId }, (db) => spendLink(db, scope))
  await expect(transaction({ network: networkId }, (db) => spendLink(db, scope))).rejects.toThrow('common:problem.replayed')
  expect(await findLinkScope(token, ['consent'])).toBeNull()
})

test('a scope reads its own network and no row of another', async () => {
  const scope = await findNetworkScope(await userId('chair'), 'fi-638-porvoo')
  if (!scope) throw new Error('the chair has no scope')
  const [own, foreign] = await read(scope, async (db) => [await db.meeting.count(), await db.meeting.count({ where: { networkId: { not: scope.networkId } } })])
  expect(own).toBeGreaterThan(0)
  expect(foreign).toBe(0)
})
