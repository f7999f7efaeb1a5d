import { expect, test } from 'vitest'
import { testDatabase } from '../support/database'

const database = await testDatabase('demonstration')

type Shape = { slug: string; seats: string; goals: string; rhythm: string }

test('about 120 networks, in all eight jurisdictions, single and joint, in every state', async () => {
  const { rows } = await database.owner.query<{ jurisdiction_code: string; state: string; municipalities: number }>(
    `select jurisdiction_code, state::text, (select count(*)::int from network_municipalities m where m.network_id = n.id) as municipalities from networks n`)
  expect(rows.length).toBeGreaterThanOrEqual(115)
  expect(new Set(rows.map((row) => row.jurisdiction_code)).size).toBe(8)
  expect(new Set(rows.map((row) => row.state))).toEqual(new Set(['planned', 'active', 'ended']))
  expect(rows.filter((row) => row.municipalities > 1).length).toBeGreaterThanOrEqual(2)
})

test('no two networks share seats, goals and rhythm', async () => {
  const { rows } = await database.owner.query<Shape>(`
    select n.slug,
      (select string_agg(s.sector_key || ':' || coalesce(h.valid_to::text, 'open'), ',' order by t.position) from seats t join network_sectors s on s.network_id = t.network_id and s.id = t.sector_id left join seat_holders h on h.network_id = t.network_id and h.seat_id = t.id where t.network_id = n.id) as seats,
      (select string_agg(v.baseline_value || '>' || v.target_value, ',' order by v.goal_id) from goal_versions v where v.network_id = n.id) as goals,
      (select string_agg(m.starts_at::date::text, ',' order by m.starts_at) from meetings m where m.network_id = n.id) as rhythm
    from networks n where n.state <> 'planned'`)
  const shapes = rows.map((row) => [row.seats, row.goals, row.rhythm].join('|'))
  expect(new Set(shapes).size).toBe(rows.length)
  expect(new Set(rows.map((row) => row.rhythm)).size).toBe(rows.length)
})

test('every person is invented and lives at example.org', async () => {
  const { rows } = await database.owner.query(`select email from members where email not like '%@example.org' union select email from users where email not like '%@example.org'`)
  expect(rows).toEqual([])
  const { rows: unmarked } = await database.owner.query('select slug from networks where not is_demonstration')
  expect(unmarked).toEqual([])
})

test('every persona has a login, and those with a seat sit on it', async () => {
  const { rows } = await database.owner.query<{ email: string; seats: number; grants: number }>(`
    select u.email, (select count(*)::int from members m join seat_holders h on h.network_id = m.network_id and h.member_id = m.id where m.user_id = u.id) as seats,
      (select count(*)::int from role_grants g where g.user_id = u.id) as grants from users u order by 1`)
  expect(rows.map((row) => row.email.split('@')[0])).toEqual(['admin', 'chair', 'coordinator', 'evaluator', 'executive', 'member', 'ministry', 'municipal', 'region', 'secretary', 'stranger', 'youth'])
  expect(rows.filter((row) => row.seats + row.grants !== 1)).toEqual([])
})

test('the gaps are like the real ones: police and the wellbeing county are missing most often', async () => {
  const { rows } = await database.owner.query<{ sector_key: string }>(`
    select s.sector_key from seats t join network_sectors s on s.network_id = t.network_id and s.id = t.sector_id join networks n on n.id = t.network_id
    where t.strength = 'must' and n.jurisdiction_code = 'FI' and not exists (select 1 from seat_holders h where h.network_id = t.network_id and h.seat_id = t.id and h.valid_to >= current_date)
    group by 1 order by count(*) desc limit 2`)
  expect(rows.map((row) => row.sector_key).sort()).toEqual(['health_services', 'police'])
})

test('networks known outside are recorded by the region and the coordinator, marked as invented, never where a network is', async () => {
  const { rows } = await database.owner.query<{ email: string; region: string; source: string; name: string | null; has_network: boolean }>(`
    select u.email, k.source, k.name, (select r.slug from place_memberships m join places r on r.id = m.parent_id and r.region_kind = 'region' where m.place_id = k.place_id and m.valid_to is null) as region,
      exists (select 1 from network_municipalities m where m.place_id = k.place_id) as has_network from known_networks k join users u on u.id = k.recorded_by`)
  expect(rows.length).toBe(40)
  expect(rows.filter((row) => row.has_network || !/\((påhittat exempel|keksitty esimerkki)\)$/.test(row.source))).toEqual([])
  expect(rows.every((row) => (row.email === 'region@example.org') === (row.region === 'fi-r01-uusimaa'))).toBe(true)
  expect(new Set(rows.map((row) => row.email))).toEqual(new Set(['region@example.org', 'coordinator@example.org']))
})

test('figures of decisions, actions and goals are there for the networks that work', async () => {
  const { rows } = await database.owner.query<{ key: string }>(`select distinct key from network_facts where key in ('decisions', 'decisions_answered', 'actions_on_time', 'goals') and audience = 'public' order by key`)
  expect(rows.map((row) => row.key)).toEqual(['actions_on_time', 'decisions', 'decisions_answered', 'goals'])
})

test('the chair’s network prepares a term: an umbrella body and others have answered, one is missing though reminded, one has nobody to ask', async () => {
  const { rows } = await database.owner.query<{ body_name: string; contact_name: string | null; answered: boolean; reminded: boolean; seats: number; named: number }>(`
    select r.body_name, r.contact_name, r.answered_at is not null as answered, r.reminded_at is not null as reminded, count(*)::int as seats, count(o.person_name)::int as named
    from nomination_requests r join nominations o on o.network_id = r.network_id and o.request_id = r.id join terms t on t.network_id = r.network_id and t.id = r.term_id
    join networks n on n.id = r.network_id where n.slug = 'fi-638-porvoo' and t.state = 'preparing' group by r.network_id, r.id`)
  const umbrella = rows.find((row) => row.body_name === 'Tredje sektorns samråd')
  expect(umbrella).toMatchObject({ answered: true, seats: 2, named: 2 })
  expect(umbrella?.contact_name).toMatch(/\p{L} \p{L}/u)
  expect(rows.filter((row) => row.answered).length).toBeGreaterThanOrEqual(3)
  expect(rows.filter((row) => row.reminded && !row.answered)).toMatchObject([{ body_name: 'Polisinrättningens kansli', named: 0 }])
  const { rows: youth } = await database.owner.query(`select o.id from nominations o join seats s on s.network_id = o.network_id and s.id = o.seat_id where s.is_youth and o.person_name is not null`)
  expect(youth).toEqual([])
  const { rows: unasked } = await database.owner.query<{ sector_key: string }>(`
    select c.sector_key from seats s join network_sectors c on c.network_id = s.network_id and c.id = s.sector_id join networks n on n.id = s.network_id
    where n.slug = 'fi-638-porvoo' and not exists (select 1 from nominations o where o.network_id = s.network_id and o.seat_id = s.id)`)
  expect(unasked.map((row) => row.sector_key)).toEqual(['employment'])
})

test('minutes stand in every state in the network of the stories', async () => {
  const { rows } = await database.owner.query<{ state: string; published: boolean; archived: boolean }>(
    `select distinct m.state, m.published_at is not null as published, m.exported_at is not null as archived from minutes m join networks n on n.id = m.network_id where n.slug = 'fi-638-porvoo' order by 1, 2, 3`)
  expect(rows.map((row) => [row.state, row.published, row.archived])).toEqual([['for_comments', false, false], ['approved', false, false], ['approved', true, false], ['approved', true, true]])
})
