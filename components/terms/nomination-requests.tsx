import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import { SelectField } from '@/components/ui/select-field'
import { Status } from '@/components/ui/status'
import { TextField } from '@/components/ui/text-field'
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/i18n/languages'
import { askNominationAction, remindNominatorAction, remindWaitingAction } from '@/lib/terms/actions'
import type { TermView } from '@/lib/terms/queries'
import type { Body } from '@/lib/terms/rules'
import type { TermReader } from './term-reader'

/** Whom has been asked, who has answered, and the reminder to those who have not. */
export function NominationRequests({ term, reader }: { term: TermView; reader: TermReader }) {
  const { t, f, hidden, forms } = reader
  const waiting = term.requests.filter((request) => !request.answeredAt).length
  const remindAll = <Form action={remindWaitingAction} hidden={{ ...hidden, termId: term.id }} texts={forms} submit={t('terms:requests.remindAll', { count: waiting })} kind="second" small className="row" label={t('terms:requests.remindAll', { count: waiting })} />
  return (
    <Section heading={t('terms:requests.heading', { answered: term.requests.length - waiting, asked: term.requests.length })} aside={waiting > 1 ? remindAll : undefined}>
      {term.requests.length === 0 ? <p className="muted">{t('terms:requests.none')}</p> : null}
      <ul className="check-list">
        {term.requests.map((request) => (
          <li key={request.id}>
            <Status kind={request.answeredAt ? 'done' : 'risk'}>{t(request.answeredAt ? 'terms:requests.answered' : 'terms:requests.waiting')}</Status>
            <div>
              <b>{request.bodyName}</b>
              <span className="role">{request.nominations.map((one) => reader.seatName(one.seatId)).join('; ')}</span>
              <span className="role">{t('terms:requests.askedOn', { date: f.date(request.askedAt), email: [request.contactName, request.contactEmail].filter(Boolean).join(', ') })}{request.remindedAt ? ` · ${t('terms:requests.remindedOn', { date: f.date(request.remindedAt) })}` : ''}</span>
            </div>
            {request.answeredAt ? <span /> : <Form action={remindNominatorAction} hidden={{ ...hidden, requestId: request.id }} texts={forms} submit={t('terms:requests.remind')} kind="second" small className="row" label={`${t('terms:requests.remind')}: ${request.bodyName}`} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The bodies nobody has asked yet, each with a form for its contact. */
export function BodiesToAsk({ bodies, termId, reader }: { bodies: readonly Body[]; termId: string; reader: TermReader }) {
  const { t, hidden, forms } = reader
  if (bodies.length === 0) return null
  return (
    <Section heading={t('terms:ask.heading', { count: bodies.length })}>
      {bodies.map((body) => (
        <Form key={`${body.name} ${body.seatIds[0]}`} action={askNominationAction} hidden={{ ...hidden, termId, bodyName: body.name }} texts={forms} submit={t('terms:ask.submit')} kind="second" small className="edit stack" label={`${t('terms:ask.submit')}: ${body.name}`}>
          <h3>{body.name}</h3>
          <p className="small muted">{body.seatIds.map(reader.seatName).join('; ')}</p>
          {body.seatIds.map((id) => <input key={id} type="hidden" name="seats[]" value={id} />)}
          <div className="fields">
            <TextField name="contactEmail" label={t('terms:ask.contactEmail')} type="email" defaultValue={body.email} maxLength={200} autoComplete="off" />
            <TextField name="contactName" label={t('terms:ask.contactName')} defaultValue={body.contact} optional={t('common:form.optional')} maxLength={120} autoComplete="off" />
            <SelectField name="language" label={t('terms:ask.language')} defaultValue={reader.lng} options={LANGUAGES.map((lng) => ({ value: lng, label: LANGUAGE_NAMES[lng] ?? lng }))} />
          </div>
        </Form>
      ))}
    </Section>
  )
}
