/** What an area's figures say: which class a municipality is in, how many are covered, what is lacking where. Pure. */
import { activityOf, compositionOf, figureOf, meetingsIn, missingSectors } from '@/lib/comparisons/rules'
import type { NetworkFigures } from '@/lib/comparisons/schema'
import type { AreaChoices, AreaFigures, AreaMunicipality, KnownOutside, PlaceClass } from './schema'

/** Why a municipality is in its class: the word that stands in the list. */
export type Situation =
  | 'complete' | 'incomplete' | 'sleeping' | 'ended' | 'recordedNone' | 'starting'
  | 'unchecked' | 'figuresHidden' | 'recordedOutside' | 'notKnown'

const CLASS_OF: Readonly<Record<Situation, PlaceClass>> = {
  complete: 'complete', incomplete: 'incomplete', sleeping: 'no-meetings', ended: 'none', recordedNone: 'none', starting: 'none',
  unchecked: 'unknown', figuresHidden: 'unknown', recordedOutside: 'unknown', notKnown: 'unknown',
}

export type MunicipalityRow = {
  place: AreaMunicipality; situation: Situation; class: PlaceClass
  /** The network that decides the class: the one at work, else the latest to be heard of. Null when none is on the platform. */
  network: NetworkFigures | null
  isCovered: boolean; missing: string[]; meetings: number | null; lastMeeting: string | null; young: number | null
  known: KnownOutside | null
}

const ORDER: readonly Situation[] = ['complete', 'incomplete', 'unchecked', 'figuresHidden', 'sleeping', 'starting', 'ended']

/** What a network's figures say of the municipalities in it. */
export function situationOf(network: NetworkFigures, day: string): Situation {
  const activity = activityOf(network, day)
  if (activity === 'sleeping' || activity === 'starting' || activity === 'ended') return activity
  if (activity === 'unknown') return 'figuresHidden'
  const composition = compositionOf(network)
  return composition === 'unknown' ? 'unchecked' : composition
}

/** Every municipality of the area with its class. Without a network and without a record nobody knows: that is not "none". */
export function municipalityRows({ municipalities, networks, known, young, day }: AreaFigures): MunicipalityRow[] {
  const year = day.slice(0, 4)
  return municipalities.map((place) => {
    const [best] = networks.filter((one) => one.placeIds.includes(place.id)).map((network) => ({ network, situation: situationOf(network, day) })).toSorted((a, b) => ORDER.indexOf(a.situation) - ORDER.indexOf(b.situation))
    const record = known.find((one) => one.placeId === place.id) ?? null
    const hasOwn = best && best.situation !== 'ended'
    const situation = hasOwn ? best.situation : record ? (record.isFound ? 'recordedOutside' : 'recordedNone') : (best?.situation ?? 'notKnown')
    const network = best?.network ?? null
    return {
      place, situation, class: CLASS_OF[situation], network, known: record, isCovered: network !== null && activityOf(network, day) === 'working',
      missing: (network && missingSectors(network)) ?? [], meetings: network && meetingsIn(network, year), lastMeeting: network?.lastMeeting ?? null,
      young: young?.byPlace.get(place.id) ?? null,
    }
  })
}

export type Coverage = {
  municipalities: number; covered: number; complete: number; incomplete: number
  /** Networks at work, by how many municipalities they serve. */
  working: number; single: number; joint: number
  onPlatform: number; recordedOutside: number; recordedNone: number; notKnown: number
  /** Young people in covered municipalities, of those in municipalities whose number is known; `lacking` municipalities have none. */
  young: { covered: number; total: number; lacking: number } | null
  /** The required sector most often without a holder, with the number of working networks that lack it. */
  mostMissing: { sector: string; networks: number } | null
}

/** The counts that the headline says. */
export function coverageOf(rows: readonly MunicipalityRow[], day: string): Coverage {
  const networks = networksIn(rows)
  const working = networks.filter((one) => activityOf(one, day) === 'working')
  const count = (is: (row: MunicipalityRow) => boolean) => rows.filter(is).length
  const known = rows.filter((row) => row.young !== null)
  const sum = (some: readonly MunicipalityRow[]) => some.reduce((total, row) => total + (row.young ?? 0), 0)
  return {
    municipalities: rows.length, covered: count((row) => row.isCovered), complete: count((row) => row.class === 'complete'), incomplete: count((row) => row.class === 'incomplete'),
    working: working.length, single: working.filter((one) => one.placeIds.length === 1).length, joint: working.filter((one) => one.placeIds.length > 1).length,
    onPlatform: count((row) => row.network !== null && row.network.state !== 'ended'),
    recordedOutside: count((row) => row.situation === 'recordedOutside'), recordedNone: count((row) => row.situation === 'recordedNone'), notKnown: count((row) => row.situation === 'notKnown'),
    young: known.length ? { covered: sum(known.filter((row) => row.isCovered)), total: sum(known), lacking: rows.length - known.length } : null,
    mostMissing: mostMissing(working),
  }
}

function mostMissing(networks: readonly NetworkFigures[]): Coverage['mostMissing'] {
  const counts = new Map<string, number>()
  for (const sector of networks.flatMap((one) => missingSectors(one) ?? [])) counts.set(sector, (counts.get(sector) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  return most ? { sector: most[0], networks: most[1] } : null
}

/** The networks behind the rows, each once. */
export function networksIn(rows: readonly MunicipalityRow[]): NetworkFigures[] {
  return [...new Map(rows.flatMap((row) => (row.network ? [[row.network.id, row.network] as const] : []))).values()]
}

/** The rows that the address asks for, in its order; equals keep the order of names they came in. */
export function chosenRows(rows: readonly MunicipalityRow[], { region, state, sort, dir }: AreaChoices, byName: (a: MunicipalityRow, b: MunicipalityRow) => number): MunicipalityRow[] {
  const order: Record<AreaChoices['sort'], (row: MunicipalityRow) => string | number> = {
    name: () => 0, region: (row) => row.place.region?.main ?? '', inhabitants: (row) => row.place.inhabitants ?? -1, meetings: (row) => row.meetings ?? -1,
    last: (row) => row.lastMeeting ?? '', state: (row) => ['no-meetings', 'incomplete', 'complete', 'none', 'unknown'].indexOf(row.class),
  }
  const sign = dir === 'desc' ? -1 : 1
  const by = (a: MunicipalityRow, b: MunicipalityRow) => {
    const [one, other] = [order[sort](a), order[sort](b)]
    return sign * (one < other ? -1 : one > other ? 1 : sort === 'name' ? byName(a, b) : 0) || byName(a, b)
  }
  return rows.filter((row) => (!region || row.place.region?.slug === region) && (!state || row.class === state)).toSorted(by)
}

/** Networks to get in touch with: asleep, without chair or with a required sector missing; those longest without a meeting first, unknown last. */
export function toFollow(networks: readonly NetworkFigures[], day: string): NetworkFigures[] {
  const last = (network: NetworkFigures) => network.lastMeeting ?? '9999'
  return networks
    .filter((one) => one.state === 'active' || one.state === 'appointed')
    .filter((one) => activityOf(one, day) === 'sleeping' || figureOf(one, 'chair') === 0 || compositionOf(one) === 'incomplete')
    .toSorted((a, b) => last(a).localeCompare(last(b)) || a.slug.localeCompare(b.slug))
}
