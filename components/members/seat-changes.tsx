import type { ReactNode } from 'react'
import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { appointDeputyAction, endDeputyAction, endHoldingAction, endSeatAction, handOverAction, inviteMemberAction, passSeatAction, replaceHolderAction, undoChangeAction } from '@/lib/members/actions'
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/i18n/languages'
import type { KnownMember, SeatRow } from '@/lib/members/queries'
import { PersonFields } from './person-fields'
import { fieldLabels, type Reader, seatFields } from './reader'
import { DeputyEdit, SeatEdit } from './seat-edits'
import type { FormAction } from '@/components/ui/outcome'

type Props = { seat: SeatRow; members: KnownMember[]; organisations: { id: string; name: string }[]; reader: Reader }

/** Everything that can be done with a seat beside correcting it, each folded until it is wanted. */
export function SeatChanges({ seat, members, organisations, reader }: Props) {
  const { t } = reader
  const change = (name: string, action: FormAction, submit: string, children: ReactNode) => (
    <Change key={name} name={name} action={action} submit={submit} seat={seat} reader={reader}>{children}</Change>
  )
  const until = <DateField name="until" label={t('members:form.until')} defaultValue={reader.day} />
  const note = (isOptional: boolean) => <TextArea name="note" label={t('members:form.note')} hint={t('members:form.noteHint')} rows={3} defaultValue={isOptional ? null : seat.holder?.handoverNote} {...(isOptional ? { optional: t('common:form.optional') } : {})} />
  const invitation = (
    <div className="fields">
      <TextField name="email" label={t('members:form.email')} type="email" defaultValue={seat.holder?.email} maxLength={200} />
      <SelectField name="language" label={t('members:form.language')} defaultValue={reader.lng} options={LANGUAGES.map((lng) => ({ value: lng, label: LANGUAGE_NAMES[lng] ?? lng }))} />
    </div>
  )
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1" style={{ marginTop: 12 }}>
      <SeatEdit seat={seat} reader={reader} />
      {seat.deputy ? <DeputyEdit seat={seat} deputy={seat.deputy} reader={reader} /> : null}
      {seat.holder && reader.mayInvite && !seat.holder.hasAccount ? change('invite', inviteMemberAction, t('members:action.invite'), invitation) : null}
      {seat.holder ? change('replace', replaceHolderAction, t('members:action.replace'), <><PersonFields seat={seat} members={members} reader={reader} withRole />{note(true)}</>) : null}
      {seat.holder ? change('handOver', handOverAction, t('members:action.handOver'), note(false)) : null}
      {seat.holder ? change('end', endHoldingAction, t('members:action.end'), until) : null}
      {change('appointDeputy', appointDeputyAction, t('members:action.appointDeputy'), <PersonFields seat={seat} members={members} reader={reader} />)}
      {seat.deputy ? change('endDeputy', endDeputyAction, t('members:action.endDeputy'), until) : null}
      {change('pass', passSeatAction, t('members:action.pass'), <PassFields organisations={organisations} reader={reader} />)}
      {change('endSeat', endSeatAction, t('members:action.endSeat'), until)}
    </div>
  )
}

type ChangeProps = { name: string; action: FormAction; submit: string; seat: SeatRow; reader: Reader; children: ReactNode }

function Change({ name, action, submit, seat, reader, children }: ChangeProps) {
  return (
    <Details summary={submit} id={`${name}-${seat.id}`} className="open:basis-full">
      <Form action={action} hidden={seatFields(reader, seat)} texts={reader.forms} submit={submit} kind="second" small className="edit stack" labels={fieldLabels(reader)} label={submit} {...(name === 'invite' ? {} : { undoAction: undoChangeAction })}>
        {children}
      </Form>
    </Details>
  )
}

/** Which organisation takes over, from when; those already around the table are suggested. */
export function PassFields({ organisations, reader }: Pick<Props, 'organisations' | 'reader'>) {
  const { t } = reader
  const known = organisations.map((one) => one.name)
  return (
    <>
      <p className="small muted">{t('members:action.passText')}{known.length ? ` ${reader.f.list(known)}.` : ''}</p>
      <div className="fields">
        <TextField name="organisation" label={t('members:form.organisation')} maxLength={200} autoComplete="off" />
        <DateField name="from" label={t('members:form.from')} defaultValue={reader.day} />
      </div>
    </>
  )
}
