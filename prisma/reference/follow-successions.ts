import type pg from 'pg'
import type { Loaded } from './upsert'

/** Merged municipalities may merge again: so many steps are followed at the most. */
const MOST_STEPS = 10

const GONE = `
  insert into gone select distinct on (m.network_id, m.id) m.network_id, m.id, m.place_id, m.role, s.to_id, s.date
  from network_municipalities m join place_successions s on s.from_id = m.place_id
  where s.date <= $1::date and m.valid_from < s.date and (m.valid_to is null or m.valid_to >= s.date)
  order by m.network_id, m.id, s.share desc nulls last, s.to_id`

const STEPS = [
  // The day before is the last day of those that became another, and of one that took over the lead by it.
  'update network_municipalities m set valid_to = g.date - 1 from gone g where m.network_id = g.network_id and m.id = g.id',
  `update network_municipalities m set valid_to = g.date - 1 from gone g where m.network_id = g.network_id and m.place_id = g.to_id and m.role = 'member' and g.role = 'lead' and m.valid_from < g.date and (m.valid_to is null or m.valid_to >= g.date)`,
  `insert into network_municipalities (network_id, id, place_id, role, valid_from)
   select g.network_id, gen_random_uuid(), g.to_id, (case when bool_or(g.role = 'lead') then 'lead' else 'member' end)::"MunicipalityRole", max(g.date) from gone g
   where not exists (select 1 from network_municipalities m where m.network_id = g.network_id and m.place_id = g.to_id and (m.valid_to is null or m.valid_to >= g.date))
   group by g.network_id, g.to_id`,
  'update seats s set place_id = g.to_id from gone g where s.network_id = g.network_id and s.place_id = g.place_id and (s.valid_to is null or s.valid_to >= g.date)',
]

/**
 * Lets networks follow municipalities that have become another: the earlier one's time in the network ends the day before,
 * the new one's begins, leading when one of those before it led, and the seats that spoke for the earlier speak for the new.
 * Nothing is rewritten before that day, so meetings, goals and band read on. Of a split the largest part is followed.
 * `asOf` is ISO. Run by the database's owner, in the transaction of the import that brought the successions.
 */
export async function followSuccessions(client: pg.ClientBase, asOf: string): Promise<Loaded> {
  let changed = 0
  await client.query('create temporary table gone (network_id uuid, id uuid, place_id uuid, role "MunicipalityRole", to_id uuid, date date) on commit drop')
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await client.query('truncate gone')
    const { rowCount } = await client.query(GONE, [asOf])
    if (!rowCount) break
    changed += rowCount
    for (const sql of STEPS) await client.query(sql)
  }
  return { table: 'network_municipalities', added: 0, changed }
}
