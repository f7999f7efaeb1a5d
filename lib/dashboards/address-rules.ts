/** The address of an area's page: every choice stands in it. */
import type { AreaChoices, SortKey } from './schema'

/** A path with the choices that differ from the usual ones. */
export function areaHref(path: string, { region, state, sort, dir, year }: AreaChoices): string {
  const chosen = { region, state, sort: sort === 'state' ? undefined : sort, dir: dir === 'asc' ? undefined : dir, year }
  const query = new URLSearchParams(Object.entries(chosen).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return query.size ? `${path}?${query}` : path
}

/** The choices that a head of the list leads to: by that column, turned round when it is the sorted one already. */
export function sortedBy(choices: AreaChoices, sort: SortKey): AreaChoices {
  return { ...choices, sort, dir: choices.sort === sort && choices.dir === 'asc' ? 'desc' : 'asc' }
}
