import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { Steps } from '@/components/ui/steps'
import { Tabs } from '@/components/ui/tabs'
import { formats } from '@/lib/i18n/format'
import { languageName } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { MinutesView } from '@/lib/minutes/queries'
import { APPROVAL_DAYS, STEPS } from '@/lib/minutes/rules'

type Props = { view: MinutesView; base: string; shown: string[]; t: Texts }

/** How far the minutes have come, their title, and the languages to read them in. */
export function MinutesHead({ view, base, shown, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const at = STEPS.indexOf(view.step)
  const here = `${base}/minutes/${view.meetingId}`
  const { languages } = view.body.network
  const tabs = [
    ...(languages.length > 1 ? [{ href: here, label: t('minutes:read.beside'), current: shown.length > 1 }] : []),
    ...languages.map((lang) => ({ href: `${here}?in=${lang}`, label: <span lang={lang}>{languageName(lang)}</span>, current: shown.length === 1 && shown[0] === lang })),
  ]
  return (
    <>
      <Steps label={t('minutes:step.label')} steps={STEPS.map((step, i) => ({ label: t(`minutes:step.${step}`), state: i < at || (i === at && at >= 2) ? 'done' : i === at ? 'current' : 'ahead' }))} />
      <h1 style={{ marginTop: 24 }}>{t(`minutes:title.${view.kind}`, { date: f.date(view.heldOn) })}</h1>
      <p className="muted" style={{ marginTop: 6 }}>
        <Link href={`${base}/meetings/${view.meetingId}`}>{t('minutes:read.meeting')}</Link>
        {view.caseNumber ? ` · ${t('minutes:print.case', { number: view.caseNumber })}` : ''}
        {view.approvedAt ? ` · ${t('minutes:read.approved', { date: f.dateTime(view.approvedAt, view.body.network.timeZone) })}` : ''}
      </p>
      {view.isImported ? <Notice heading={t('minutes:imported')}>{t('minutes:importedMore')}</Notice> : null}
      {view.isLate ? <Notice kind="late" heading={t('minutes:late')}>{t('minutes:lateMore', { count: APPROVAL_DAYS })}</Notice> : null}
      {languages.length > 1 ? <Tabs label={t('minutes:read.languages')} tabs={tabs} /> : null}
    </>
  )
}
