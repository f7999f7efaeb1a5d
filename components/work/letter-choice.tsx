import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/outcome'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { RadioGroup } from '@/components/ui/radio-group'
import { Section } from '@/components/ui/section'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { type Texts, texts } from '@/lib/i18n/texts'
import { chooseLetterAction, chooseMyLetterAction } from '@/lib/work/actions'
import type { AskedLetter as Asked } from '@/lib/work/letter-queries'
import type { Frequency } from '@/lib/work/schema'

/** Behind the link in every letter, without account: end it in one press, or say how often. */
export function AskedLetter({ view, lng, token }: { view: Asked; lng: Lng; token: string }) {
  const t = texts(lng)
  const isEnded = view.frequency === 'never'
  return (
    <>
      <PageHead title={t('work:letter.heading')} lede={t('work:letter.headingMore')} facts={t('work:letter.to', { email: view.email })} />
      {isEnded ? <Notice kind="good">{t('work:letter.ended')}</Notice> : <Form action={chooseLetterAction} hidden={{ lng, token, frequency: 'never' }} texts={formTexts(lng)} submit={t('work:letter.end')} className="" />}
      <Choice key={view.frequency} action={chooseLetterAction} hidden={{ lng, token }} frequency={view.frequency} t={t} />
    </>
  )
}

/** The same on the account page. */
export function LetterSection({ frequency, t }: { frequency: Frequency; t: Texts }) {
  return (
    <Section heading={t('work:letter.heading')}>
      <p>{t('work:letter.headingMore')}</p>
      <Choice action={chooseMyLetterAction} hidden={{ lng: t.lng }} frequency={frequency} t={t} />
    </Section>
  )
}

function Choice({ action, hidden, frequency, t }: { action: FormAction; hidden: Record<string, string>; frequency: Frequency; t: Texts }) {
  const choices = [{ value: 'monthly', label: t('work:letter.everyMonth') }, { value: 'weekly', label: t('work:letter.everyWeek') }, { value: 'never', label: t('work:letter.never') }]
  return (
    <Form action={action} hidden={hidden} texts={formTexts(t.lng, t.jurisdiction)} submit={t('work:letter.choose')} kind="second" className="form mt-4" label={t('work:letter.frequency')}>
      <RadioGroup name="frequency" label={t('work:letter.frequency')} choices={choices} defaultValue={frequency} />
    </Form>
  )
}
