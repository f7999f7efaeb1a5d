import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { listRuleSetsInForce } from '@/lib/frames/queries'
import { checkComposition, missingOffices, type CompositionCheck } from '@/lib/frames/rules'
import { fiveTexts, type FiveTexts } from '@/lib/i18n/five-texts'
import type { SeatRow } from './queries'
import { rosterSeats, seatState } from './rules'

/** What the page says over the seats: each rule set's check, and what no rule set asks but a network needs to know. */
export type Composition = {
  checks: CompositionCheck[]
  /** Names of the functions that the checks speak of. */
  sectorNames: Record<string, FiveTexts>
  offices: ('chair' | 'secretary')[]
  ending: SeatRow[]
  withoutDeputy: SeatRow[]
}

/** Holds the roster of a day against every rule set that the network's mandates name. It tells and never blocks. */
export async function findComposition(scope: NetworkScope, db: Db, { day, seats }: { day: string; seats: readonly SeatRow[] }): Promise<Composition> {
  const ruleSets = await listRuleSetsInForce(scope, db, day)
  const network = await db.network.findUniqueOrThrow({ where: { id: scope.networkId }, select: { level: true, municipalities: { where: inForce(new Date(day)), select: { placeId: true } } } })
  const roster = rosterSeats(seats)
  const checks = checkComposition(ruleSets, roster, { level: network.level, date: day, placeIds: network.municipalities.map((row) => row.placeId) })
  const keys = [...new Set(checks.flatMap((check) => check.items.flatMap((item) => item.sectors)))]
  const rows = await db.sector.findMany({ where: { key: { in: keys } }, select: { key: true, names: true } })
  const own = ruleSets.flatMap((ruleSet) => ruleSet.sectors.map((sector) => [sector.key, sector.names] as const))
  return {
    checks,
    sectorNames: Object.fromEntries([...own, ...rows.map((row) => [row.key, fiveTexts.parse(row.names)] as const)]),
    offices: missingOffices(roster, day),
    ending: seats.filter((seat) => seatState(seat, day) === 'ending' && !seat.next),
    withoutDeputy: seats.filter((seat) => seat.holder && !seat.deputy && seat.holder.role !== 'observer' && seat.holder.role !== 'expert'),
  }
}
