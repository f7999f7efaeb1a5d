import 'server-only'
import type { AreaScope, PublicScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { History } from './trend-rules'

/**
 * The dated rows behind the trend: every time of these municipalities in a confirmed municipal network, those that are over
 * too, and the years in which those networks met as far as the asker may see it.
 */
export async function readHistory(_scope: PublicScope | AreaScope, db: Db, placeIds: readonly string[]): Promise<History> {
  const spells = await db.$queryRaw<{ networkId: string; placeId: string; from: string; to: string | null }[]>`
    select m.network_id::text as "networkId", m.place_id::text as "placeId", m.valid_from::text as "from", least(m.valid_to, n.ended_on)::text as "to"
    from network_municipalities m join networks n on n.id = m.network_id
    where n.is_confirmed and n.level = 'municipal' and n.state <> 'planned' and m.place_id::text = any (${placeIds}::text[]) and m.valid_from <= current_date
    order by m.valid_from, m.network_id, m.place_id`
  const networkIds = [...new Set(spells.map((one) => one.networkId))]
  const meetingYears = await db.$queryRaw<{ networkId: string; year: number }[]>`
    select network_id::text as "networkId", period::int as year from network_facts
    where key = 'meetings' and status = 'value' and value > 0 and period ~ '^[0-9]{4}$' and network_id::text = any (${networkIds}::text[]) order by 1, 2`
  return { spells, meetingYears }
}
