import { ChoiceGroup, type ChoiceGroupProps } from './choice-group'

/** Any number of few: the same name is sent once for each ticked box. */
export function CheckboxGroup({ defaultValue, ...group }: ChoiceGroupProps & { defaultValue?: string[] }) {
  return <ChoiceGroup {...group} type="checkbox" chosen={defaultValue ?? []} />
}
