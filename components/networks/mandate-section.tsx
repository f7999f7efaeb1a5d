import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import { contentIn } from '@/lib/i18n/content'
import { fiveTexts, textIn } from '@/lib/i18n/five-texts'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { endMandateAction } from '@/lib/networks/actions'
import type { MandateRow } from '@/lib/networks/settings-queries'
import type { StartForm } from '@/lib/networks/start-queries'
import { MandateForm } from './mandate-form'

type Props = { t: Texts; network: string; languages: string[]; mandates: MandateRow[]; ruleSets: StartForm['ruleSets']; mayRecord: boolean; day: string }

/** The tasks given to the network, each with its giver and rule set; a new one is added, an old one ended by date. */
export function MandateSection({ t, network, languages, mandates, ruleSets, mayRecord, day }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const heading = mandates.length ? t('networks:mandate.heading', { count: mandates.length }) : t('networks:mandate.none')
  return (
    <Section heading={heading} id="mandates">
      {mandates.length ? (
        <Table
          caption={heading} rows={mandates} rowKey={(row) => row.id}
          columns={[
            { key: 'task', head: t('networks:mandate.ruleSet'), rowHead: true, cell: (row) => <Task row={row} t={t} languages={languages} /> },
            { key: 'giver', head: t('networks:mandate.giver'), cell: (row) => <>{row.giver}<span className="role">{[f.date(row.decidedOn), row.caseNumber, row.documentName].filter(Boolean).join(' · ')}</span></> },
            { key: 'period', head: t('networks:mandate.period'), cell: (row) => (row.validTo ? f.dateSpan(row.validFrom, row.validTo) : t('networks:mandate.untilFurther', { date: f.date(row.validFrom) })) },
            ...(mayRecord ? [{ key: 'end', head: t('networks:mandate.end'), hideHead: true, fit: true, cell: (row: MandateRow) => (row.validTo ? null : <EndMandate t={t} network={network} mandate={row.id} day={day} />) }] : []),
          ]}
        />
      ) : null}
      {mayRecord ? <Details plain summary={t('networks:mandate.add')}><MandateForm t={t} network={network} languages={languages} ruleSets={ruleSets} day={day} /></Details> : null}
    </Section>
  )
}

function Task({ row, t, languages }: { row: MandateRow; t: Texts; languages: string[] }) {
  const shown = contentIn(row.task, t.lng, languages)
  return (
    <>
      {row.ruleSet ? textIn(fiveTexts.parse(row.ruleSet.names), t.lng, t.jurisdiction) : t('networks:mandate.noRuleSet')}
      {shown.text ? <span className="role" lang={contentLang(shown.lang)}>{shown.text}</span> : null}
    </>
  )
}

function EndMandate({ t, network, mandate, day }: { t: Texts; network: string; mandate: string; day: string }) {
  return (
    <Details summary={t('networks:mandate.end')}>
      <Form action={endMandateAction} hidden={{ lng: t.lng, network, mandate }} texts={formTexts(t.lng, t.jurisdiction)} submit={t('networks:mandate.end')} kind="second" small>
        <DateField name="validTo" label={t('networks:mandate.until')} defaultValue={day} />
      </Form>
    </Details>
  )
}
