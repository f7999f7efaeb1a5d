import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { KnownMember, SeatPerson, SeatRow } from '@/lib/members/queries'
import { SEAT_ROLES } from '@/lib/members/schema'
import { type Reader, roleName } from './reader'

type Props = { seat: SeatRow; members: KnownMember[]; reader: Reader; /** A deputy has no role of her own */ withRole?: boolean; from?: string }

/** Who is to sit on a seat: somebody known or a new person, her role, her mandate, and from when to when. */
export function PersonFields({ seat, members, reader, withRole, from }: Props) {
  const { t } = reader
  const optional = t('common:form.optional')
  return (
    <div className="fields">
      {members.length && !seat.isYouth ? (
        <SelectField name="memberId" label={t('members:form.known')} hint={t('members:form.knownHint')} empty={t('members:form.newPerson')} options={members.map((one) => ({ value: one.id, label: [one.name, one.organisation].filter(Boolean).join(', ') }))} />
      ) : null}
      <TextField name="name" label={t('members:form.name')} maxLength={120} autoComplete="off" {...(seat.isYouth ? { hint: t('members:form.youthNameHint'), optional } : {})} />
      <TextField name="email" label={t('members:form.email')} type="email" maxLength={200} autoComplete="off" optional={optional} />
      {withRole && !seat.isYouth ? <SelectField name="role" label={t('members:form.role')} options={roleOptions(reader)} defaultValue="member" /> : null}
      <DateField name="from" label={t('members:form.from')} defaultValue={from ?? reader.day} />
      <DateField name="until" label={t('members:form.until')} hint={t('members:form.untilHint')} optional={optional} />
      <CheckboxField name="mayDecide" label={t('members:form.mayDecide')} />
    </div>
  )
}

/** How somebody on a seat is named, titled and reached in her work; nothing for those shown by the seat alone. */
export function DetailFields({ person, reader }: { person: SeatPerson; reader: Reader }) {
  const { t } = reader
  const optional = t('common:form.optional')
  if (person.name === null) return null
  return (
    <>
      <TextField name="name" label={t('members:form.name')} defaultValue={person.name} maxLength={120} autoComplete="off" />
      <TextField name="personTitle" label={t('members:form.personTitle')} defaultValue={person.title} maxLength={120} autoComplete="off" optional={optional} />
      <TextField name="email" label={t('members:form.email')} type="email" defaultValue={person.email} maxLength={200} autoComplete="off" optional={optional} />
      <TextField name="phone" label={t('members:form.phone')} type="tel" defaultValue={person.phone} maxLength={40} autoComplete="off" optional={optional} />
    </>
  )
}

/** The roles of a seat as choices; that of a young person goes with the seat. */
export function roleOptions(reader: Reader): { value: string; label: string }[] {
  return SEAT_ROLES.filter((role) => role !== 'youth').map((role) => ({ value: role, label: roleName(reader, role) }))
}
