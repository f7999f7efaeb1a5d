/** Every municipality of an area counted once, by what is known of its network: registered here, reported outside, or unknown. Pure. */
import type { MunicipalityRow } from './rules'

export const COVERAGES = ['single', 'joint', 'idle', 'outside', 'recordedNone', 'notKnown'] as const
export type CoverageKind = (typeof COVERAGES)[number]

/** `young` over the municipalities whose number is known, null when none is; `share` of all known young people, 0-100. */
export type CoverageRow = { kind: CoverageKind; municipalities: number; young: number | null; share: number | null }

/** The six counts add up to all municipalities of the area, and the shares to all its young people whose number is known. */
export function coverageRows(rows: readonly MunicipalityRow[]): CoverageRow[] {
  const known = rows.filter((row) => row.young !== null)
  const total = sum(known)
  return COVERAGES.map((kind) => {
    const own = rows.filter((row) => kindOf(row) === kind)
    const young = known.length ? sum(own) : null
    return { kind, municipalities: own.length, young, share: young === null || total === 0 ? null : (100 * young) / total }
  })
}

/** Registered and meeting, alone or together; registered without a known meeting; else what somebody reported. */
export function kindOf({ network, isCovered, situation }: MunicipalityRow): CoverageKind {
  if (isCovered && network) return network.placeIds.length > 1 ? 'joint' : 'single'
  if (situation === 'recordedOutside') return 'outside'
  if (situation === 'recordedNone') return 'recordedNone'
  return network !== null && situation !== 'ended' ? 'idle' : 'notKnown'
}

function sum(rows: readonly MunicipalityRow[]): number {
  return rows.reduce((total, row) => total + (row.young ?? 0), 0)
}
