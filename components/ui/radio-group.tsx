import { ChoiceGroup, type ChoiceGroupProps } from './choice-group'

/** One of few, all seen at once. */
export function RadioGroup({ defaultValue, ...group }: ChoiceGroupProps & { defaultValue?: string | null }) {
  return <ChoiceGroup {...group} type="radio" chosen={defaultValue ? [defaultValue] : []} />
}
