import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { answerConsentAction } from '@/lib/networks/actions'
import type { ConsentView } from '@/lib/networks/queries'
import { placeName } from '@/lib/places/rules'

/** What a municipality's one-time link opens: which network, from when, what a yes means, and the answer with name and office. */
export function ConsentPanel({ lng, token, view }: { lng: Lng; token: string; view: ConsentView }) {
  const { network, place } = view
  const t = texts(lng, network.jurisdiction)
  const facts = { place: placeName(place.names, lng).name, network: contentIn(network.names, lng, network.languages).text, date: formats(lng, network.jurisdiction).date(view.startsOn) }
  return (
    <>
      <PageHead title={t('networks:consent.title')} lede={t('networks:consent.facts', facts)} />
      {view.answer !== null ? <Notice>{t('networks:consent.answered')}</Notice> : (
        <Form action={answerConsentAction} hidden={{ lng, token }} texts={formTexts(lng, network.jurisdiction)} submit={t('networks:consent.submit')}>
          <p className="prose">{t('networks:consent.explained')}</p>
          <RadioGroup name="answer" label={t('networks:consent.answer')} choices={[{ value: 'yes', label: t('networks:consent.yes') }, { value: 'no', label: t('networks:consent.no') }]} />
          <div className="fields">
            <TextField name="name" label={t('networks:consent.name')} autoComplete="name" maxLength={120} />
            <TextField name="role" label={t('networks:consent.role')} autoComplete="organization-title" maxLength={120} />
          </div>
        </Form>
      )}
    </>
  )
}

/** The receipt of an answer, after its link has been spent. */
export function ConsentThanks({ lng, answer }: { lng: Lng; answer: 'yes' | 'no' }) {
  const t = texts(lng)
  return <PageHead title={t(answer === 'yes' ? 'networks:consent.thanksYes' : 'networks:consent.thanksNo')} lede={t('networks:consent.thanksHint')} />
}
