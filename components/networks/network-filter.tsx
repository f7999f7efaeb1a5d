import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { fiveTexts, textIn } from '@/lib/i18n/five-texts'
import type { Texts } from '@/lib/i18n/texts'

type Props = { t: Texts; q: string; jurisdiction: string; jurisdictions: { jurisdiction: string; names: unknown }[] }

/** Choices of the list of networks: they stand in the address, so that a list can be shared. */
export function NetworkFilter({ t, q, jurisdiction, jurisdictions }: Props) {
  return (
    <form className="filters" role="search">
      <TextField name="q" type="search" label={t('networks:list.search')} defaultValue={q} maxLength={80} />
      <SelectField
        name="jurisdiction" label={t('networks:list.jurisdiction')} defaultValue={jurisdiction} empty={t('common:word.all')}
        options={jurisdictions.map((one) => ({ value: one.jurisdiction, label: textIn(fiveTexts.parse(one.names), t.lng) }))}
      />
      <button className="button second" type="submit">{t('common:button.search')}</button>
    </form>
  )
}
