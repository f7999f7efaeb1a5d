import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import { appointNominatedAction } from '@/lib/terms/actions'
import type { NominationRow, TermView } from '@/lib/terms/queries'
import type { TermReader } from './term-reader'

/** The nominated who wait for a decision, each chosen by itself. */
export function AppointNominated({ term, reader }: { term: TermView; reader: TermReader }) {
  const { t, hidden, forms } = reader
  const all = term.requests.filter((request) => request.answeredAt).flatMap((request) => request.nominations)
  const waiting = all.filter((one) => !one.acceptedAt)
  const appointed = all.length - waiting.length
  return (
    <Section heading={t('terms:appoint.heading')} aside={appointed ? t('terms:appoint.done', { count: appointed }) : undefined}>
      {waiting.length === 0 ? <p className="muted">{t('terms:appoint.none')}</p> : (
        <Form action={appointNominatedAction} hidden={{ ...hidden, termId: term.id }} texts={forms} submit={t('terms:appoint.submit')} kind="second">
          <p>{t('terms:appoint.text')}</p>
          <CheckboxGroup name="nominations[]" label={t('terms:appoint.heading')} hideLabel defaultValue={waiting.map((one) => one.id)} choices={waiting.map((one) => choiceOf(one, reader))} />
        </Form>
      )}
    </Section>
  )
}

function choiceOf(one: NominationRow, { t, seatName }: TermReader) {
  const name = one.isYouth ? t('members:seats.youth') : (one.personName ?? '–')
  return { value: one.id, label: t('terms:appoint.line', { seat: seatName(one.seatId), name }), ...(one.deputyName ? { hint: t('terms:appoint.deputy', { name: one.deputyName }) } : {}) }
}
