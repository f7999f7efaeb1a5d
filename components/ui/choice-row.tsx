import { ChoiceGroup, type ChoiceGroupProps } from './choice-group'

/** One question in a list of questions (survey, self-evaluation, meeting poll): question left, choices right. */
export function ChoiceRow({ defaultValue, ...group }: ChoiceGroupProps & { defaultValue?: string | null }) {
  return <ChoiceGroup {...group} row type="radio" chosen={defaultValue ? [defaultValue] : []} />
}
