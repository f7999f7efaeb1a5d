import { CheckboxField } from '@/components/ui/checkbox-field'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { TextField } from '@/components/ui/text-field'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts, type Texts } from '@/lib/i18n/texts'
import { sectorName } from '@/lib/sectors/rules'
import { nominateAction } from '@/lib/terms/actions'
import type { AskedSeat, NominationView } from '@/lib/terms/queries'

type Props = { view: NominationView; lng: Lng; token: string }

/** Behind a body's link, without account: whom it nominates for each seat it was asked about. */
export function NominationPanel({ view, lng, token }: Props) {
  const t = texts(lng, view.jurisdiction)
  const name = contentIn(view.network, lng).text
  const period = formats(lng, view.jurisdiction).dateSpan(view.term.from, view.term.until)
  if (view.answered) return <><PageHead title={t('terms:panel.answered')} /><Notice kind="good">{t('terms:panel.thanks')}</Notice></>
  return (
    <>
      <PageHead title={t('terms:panel.title', { name })} lede={t('terms:panel.lede', { body: view.bodyName, period })} />
      <Form action={nominateAction} hidden={{ lng, token }} texts={formTexts(lng, view.jurisdiction)} submit={t('terms:panel.submit')}>
        {view.seats.map((seat, i) => (
          <fieldset key={seat.id} className="stack">
            <legend><b>{[sectorName(seat.sector, { lng, jurisdiction: view.jurisdiction }), seat.organisation].filter(Boolean).join(', ')}</b></legend>
            <input type="hidden" name={`nominations.${i}.id`} value={seat.id} />
            <SeatFields seat={seat} at={`nominations.${i}`} t={t} />
          </fieldset>
        ))}
        <p className="small muted">{t('terms:panel.once')}</p>
      </Form>
    </>
  )
}

function SeatFields({ seat, at, t }: { seat: AskedSeat; at: string; t: Texts }) {
  const optional = t('common:form.optional')
  if (seat.isYouth) return <><p>{t('terms:panel.youth')}</p><CheckboxField name={`${at}.mayDecide`} label={t('terms:panel.mayDecide')} /></>
  return (
    <>
      <div className="fields">
        <TextField name={`${at}.personName`} label={t('terms:panel.person')} maxLength={120} autoComplete="off" />
        <TextField name={`${at}.personEmail`} label={t('terms:panel.personEmail')} type="email" optional={optional} maxLength={200} autoComplete="off" />
        <TextField name={`${at}.deputyName`} label={t('terms:panel.deputy')} optional={optional} maxLength={120} autoComplete="off" />
        <TextField name={`${at}.deputyEmail`} label={t('terms:panel.deputyEmail')} type="email" optional={optional} maxLength={200} autoComplete="off" />
      </div>
      <CheckboxField name={`${at}.mayDecide`} label={t('terms:panel.mayDecide')} />
    </>
  )
}
