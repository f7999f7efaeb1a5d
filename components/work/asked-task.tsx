import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { TextArea } from '@/components/ui/text-area'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import { reportTaskAction } from '@/lib/work/actions'
import type { AskedTask as Asked } from '@/lib/work/task-queries'

type Props = { view: Asked; lng: Lng; token: string }

/** Behind an owner's link, without account: her task, and one press for done, begun, or a new day. */
export function AskedTask({ view, lng, token }: Props) {
  const t = texts(lng, view.jurisdiction)
  const f = formats(lng, view.jurisdiction)
  const facts = [contentIn(view.network, lng, view.languages).text, ...(view.meetingOn ? [t('work:task.agreed', { date: f.date(wallDate(view.meetingOn, view.timeZone)) })] : []), t('work:due.taskSoon', { date: f.date(view.dueOn) })]
  return (
    <>
      <PageHead title={t('work:task.title')} lede={view.text} facts={facts.join(' · ')} />
      {view.state === 'cancelled' ? <Notice>{t('work:task.cancelled')}</Notice> : <Steps view={view} lng={lng} token={token} />}
    </>
  )
}

function Steps({ view, lng, token }: Props) {
  const t = texts(lng, view.jurisdiction)
  const step = (name: string) => ({ action: reportTaskAction, hidden: { lng, token, step: name }, texts: formTexts(lng, view.jurisdiction) })
  if (view.state === 'done') return <><Notice kind="good">{t('work:task.closed')}</Notice><Form {...step('in_progress')} submit={t('work:task.reopen')} kind="second" className="mt-4" /></>
  return (
    <>
      {view.state === 'in_progress' ? <Notice>{t('work:task.ongoing')}</Notice> : null}
      <div className="row mt-4">
        <Form {...step('done')} submit={t('work:task.done')} className="" />
        {view.state === 'open' ? <Form {...step('in_progress')} submit={t('work:task.begun')} kind="second" className="" /> : null}
      </div>
      <Section heading={t('work:task.later')}>
        <Form {...step('later')} submit={t('work:task.later')} kind="second" label={t('work:task.later')}>
          <DateField name="dueOn" label={t('work:task.dueOn')} required />
          <TextArea name="note" label={t('work:task.note')} optional={t('common:form.optional')} maxLength={500} />
        </Form>
      </Section>
    </>
  )
}
