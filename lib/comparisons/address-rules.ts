/** The address of a comparison: every choice stands in it, so that it can be sent and opened again. */
import { type ComparisonChoices, MOST_COMPARED } from './schema'

/** A path with the choices as query, those not made left out. */
export function comparisonHref(path: string, { type, with: chosen, indicator, q }: ComparisonChoices): string {
  const query = new URLSearchParams()
  if (type) query.set('type', type)
  if (chosen.length) query.set('with', chosen.join(','))
  if (indicator) query.set('indicator', indicator)
  if (q) query.set('q', q)
  const text = query.toString().replaceAll('%2C', ',')
  return text ? `${path}?${text}` : path
}

/** The choices with a network put in or taken out; a seventh is not put in. */
export function toggled(choices: ComparisonChoices, slug: string): ComparisonChoices {
  const without = choices.with.filter((one) => one !== slug)
  const isIn = without.length < choices.with.length
  return { ...choices, with: isIn || without.length >= MOST_COMPARED ? without : [...without, slug] }
}
