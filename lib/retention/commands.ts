import 'server-only'
import type { Db } from '@/lib/db/transaction'
import { type Retention, retentionOf, monthsBefore, shortestRetention } from '@/lib/organisations/retention-rules'
import { applyToNetwork } from './network-commands'
import { applyToPlatform, endForgottenAccounts, type Open } from './platform-commands'
import { added, type Removed } from './rules'

type Owners = { networks: Map<string, Retention>; organisations: Map<string, Retention>; programmes: string[] }

/**
 * Deletes or makes anonymous what has been kept long enough, network by network by the periods of its municipalities (the
 * shortest of a joint one), then what the platform keeps (domain.md 4.4). Run again it changes nothing more; approved
 * minutes and decisions are never touched. Returns numbers of rows by kind.
 */
export async function applyRetention(open: Open, now: Date): Promise<Removed> {
  const owners = await open({ role: 'samverk_auth' }, findOwners)
  let removed: Removed = {}
  for (const [network, retention] of owners.networks) {
    removed = added(removed, await open({ network }, (db) => applyToNetwork(db, network, retention, now)))
  }
  for (const [organisation, { log }] of owners.organisations) {
    const count = await open({ organisation }, (db) => db.$executeRaw`delete from organisation_audit where organisation_id = ${organisation}::uuid and at < ${monthsBefore(now, log)}`)
    removed = added(removed, { organisationLog: count })
  }
  for (const programme of owners.programmes) {
    const count = await open({ programme }, (db) => db.$executeRaw`delete from programme_audit where programme_id = ${programme}::uuid and at < ${monthsBefore(now, retentionOf(null).log)}`)
    removed = added(removed, { programmeLog: count })
  }
  removed = added(removed, await open({ role: 'samverk_auth' }, (db) => applyToPlatform(db, now)))
  return added(removed, { accounts: await endForgottenAccounts(open, now) })
}

type Answering = { network: string; organisation: string | null; retention: unknown }

/** Every network with the periods that hold in it; one that nobody has confirmed yet is known by its claim. */
async function findOwners(db: Db): Promise<Owners> {
  const rows = await db.$queryRaw<Answering[]>`
    with answering as (
      select n.id as network, o.id as organisation from networks n
        left join network_municipalities m on m.network_id = n.id and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
        left join organisations o on o.place_id = m.place_id and o.kind = 'municipality'
      union select c.network_id, c.organisation_id from network_claims c where not exists (select 1 from networks n where n.id = c.network_id))
    select a.network::text, a.organisation::text, s.retention from answering a left join organisation_settings s on s.organisation_id = a.organisation`
  const organisations = new Map(rows.flatMap((row): [string, Retention][] => (row.organisation ? [[row.organisation, retentionOf(row.retention)]] : [])))
  const networks = new Map([...new Set(rows.map((row) => row.network))].map((network) => [network, shortestRetention(rows.filter((row) => row.network === network).map((row) => retentionOf(row.retention)))]))
  const programmes = await db.$queryRaw<{ id: string }[]>`select id::text from programmes`
  return { networks, organisations, programmes: programmes.map((row) => row.id) }
}
