import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** A network with three seats: education (held by the chair), police (vacant, required), and a youth centre of its own. */
export type Founded = { id: string; slug: string; chair: string; chairUser: string; member: string; sector: string; /** Seats that are held: education, youth. */ seats: string[] }

/** Founds a network by hand, as the keeper of the database. */
export async function foundNetwork(owner: pg.Pool, slug: string): Promise<Founded> {
  const [id, chair, chairUser, member] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const put = (text: string, values: unknown[]) => owner.query(text, values)
  for (const [key, position] of [['education', 1], ['police', 6], ['youth', 4]] as const) {
    await put(`insert into sectors (key, level, position, names, examples) values ($1, 'municipal', $2, $3, '{}') on conflict do nothing`, [key, position, namesOf(key)])
  }
  await put(`insert into networks (id, slug, names, level, state, is_confirmed, jurisdiction_code, time_zone, languages) values ($1, $2, $3, 'municipal', 'active', true, 'FI', 'Europe/Helsinki', '{sv,fi}')`,
    [id, slug, { sv: { text: slug, state: 'original', sourceRevision: 1 } }])
  await put(`insert into users (id, email, name) values ($1, $2, 'Test Chair')`, [chairUser, `${slug}@example.org`])
  await put(`insert into members (network_id, id, name, email, language, user_id, valid_from) values ($1, $2, 'Test Chair', $3, 'sv', $4, '2020-01-01')`, [id, chair, `${slug}@example.org`, chairUser])
  await put(`insert into members (network_id, id, name, email, language, valid_from) values ($1, $2, 'Test Member', $3, 'fi', '2020-01-01')`, [id, member, `member-${slug}@example.org`])
  const education = await seatFor(owner, id, { key: 'education', position: 1, strength: 'must' })
  await seatFor(owner, id, { key: 'police', position: 2, strength: 'must' })
  const youth = await seatFor(owner, id, { key: 'youth', position: 3, strength: 'local' })
  await put(`insert into seat_holders (network_id, id, seat_id, member_id, role, valid_from) values ($1, $2, $3, $4, 'chair', '2020-01-01')`, [id, randomUUID(), education.seat, chair])
  await put(`insert into seat_holders (network_id, id, seat_id, member_id, role, valid_from) values ($1, $2, $3, $4, 'member', '2020-01-01')`, [id, randomUUID(), youth.seat, member])
  return { id, slug, chair, chairUser, member, sector: education.sector, seats: [education.seat, youth.seat] }
}

async function seatFor(owner: pg.Pool, network: string, facts: { key: string; position: number; strength: string }): Promise<{ sector: string; seat: string }> {
  const [sector, seat] = [randomUUID(), randomUUID()]
  await owner.query(`insert into network_sectors (network_id, id, sector_key, position, valid_from) values ($1, $2, $3, $4, '2020-01-01')`, [network, sector, facts.key, facts.position])
  await owner.query(`insert into seats (network_id, id, sector_id, position, strength, valid_from) values ($1, $2, $3, 1, $4, '2020-01-01')`, [network, seat, sector, facts.strength])
  return { sector, seat }
}

function namesOf(key: string) {
  return { sv: key, fi: key, da: key, no: key, en: key }
}
