import type { StatusKind } from '@/components/ui/status'
import { activityOf, compositionOf } from '@/lib/comparisons/rules'
import type { Compared } from '@/lib/comparisons/schema'
import { contentIn } from '@/lib/i18n/content'
import type { Texts } from '@/lib/i18n/texts'

/** A network's name for the reader. */
export function networkName(network: Compared, t: Texts): string {
  return contentIn(network.names, t.lng, network.languages).text
}

/** A network by the names of its municipalities, the lead first: short enough for a column head. */
export function placesName(network: Compared, t: Texts): string {
  const names = network.places.map(({ names: all }) => all.find((one) => one.lang === t.lng)?.name ?? all[0]?.name ?? '')
  return names.join('–') || networkName(network, t)
}

/** How a network stands: asleep before incomplete, unknown when its figures are not seen. */
export function standing(network: Compared, day: string): Exclude<StatusKind, 'done'> {
  const activity = activityOf(network, day)
  if (activity === 'sleeping') return 'late'
  if (activity !== 'working') return 'idle'
  return { complete: 'good' as const, incomplete: 'risk' as const, unknown: 'idle' as const }[compositionOf(network)]
}

/** The name of one of a network's sectors, as it has published it; the key when it has published none. */
export function sectorIn(networks: readonly Compared[], key: string, t: Texts): string {
  const names = networks.flatMap((network) => network.profile?.sectors ?? []).find((sector) => sector.key === key)?.names
  const overlay = t.jurisdiction === 'FI' || t.jurisdiction === 'AX' ? names?.['sv-FI'] : undefined
  return (t.lng === 'sv' ? overlay : undefined) ?? names?.[t.lng] ?? key
}
