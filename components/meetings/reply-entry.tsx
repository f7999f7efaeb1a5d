import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { answerCallAction } from '@/lib/meetings/actions'
import type { BandView } from '@/lib/meetings/band-queries'
import type { SeatReply } from '@/lib/meetings/call-queries'
import { personLabel, sectorLabel } from '@/lib/meetings/name-rules'
import { CALL_ANSWERS } from '@/lib/meetings/schema'

type Props = { meeting: string; network: string; seats: SeatReply[]; band: BandView; t: Texts }

/** For chair and secretary: an answer that somebody gave them by telephone. */
export function ReplyEntry({ meeting, network, seats, band, t }: Props) {
  const options = seats.flatMap((seat) => (seat.memberId ? [{ value: seat.memberId, label: [sectorLabel(band.sectors.find((one) => one.id === seat.sectorId), t), personLabel(seat.person, t)].join(', ') }] : []))
  return (
    <Details summary={t('meetings:replies.enter')}>
      <Form action={answerCallAction} hidden={{ lng: t.lng, network, meeting }} texts={formTexts(t.lng, t.jurisdiction)} kind="second" submit={t('common:button.save')} className="edit stack" label={t('meetings:replies.enter')}>
        <SelectField name="member" label={t('meetings:replies.who')} options={options} />
        <RadioGroup name="answer" label={t('meetings:replies.answer')} across choices={CALL_ANSWERS.map((value) => ({ value, label: t(`meetings:replies.${value}`) }))} />
      </Form>
    </Details>
  )
}
