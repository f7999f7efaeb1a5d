/** What stands before and after the items of minutes: when, where and who; the rest, the approval and the corrections. Pure. */
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { wallDate } from '@/lib/i18n/wall-time'
import { countsAsPresent } from '@/lib/meetings/rules'
import { sectorLabel } from '@/lib/meetings/name-rules'
import { actionBlocks, decisionBlocks } from './item-rules'
import type { Appendix, BodySeat, MinutesBody } from './schema'
import { type Look, said, type SideBlock, type Tongue } from './tongue-rules'

/** When and where, and who was there: by seat and name, or in what is published by sector alone. */
export function headBlocks(body: MinutesBody, tongue: Tongue): SideBlock[] {
  const { t } = tongue
  const { meeting, network } = body
  const time = formats(t.lng, t.jurisdiction).occasion(new Date(meeting.startsAt), new Date(meeting.endsAt), network.timeZone)
  const facts = [
    { term: t('minutes:text.network'), text: contentIn(network.names, tongue.lang, network.languages).text }, { term: t('minutes:text.time'), text: time },
    ...(meeting.venue ? [{ term: t('meetings:form.venue'), text: meeting.venue }] : []), { term: t('meetings:form.kind'), text: t(`meetings:kind.${meeting.kind}`) },
    ...(meeting.guests ? [{ term: t('minutes:text.guests'), text: meeting.guests }] : []),
  ]
  return [{ kind: 'definitions', items: facts }, ...(body.attendance.length > 0 ? seatBlocks(body, tongue) : sectorBlocks(body, tongue))]
}

function seatBlocks({ attendance, network }: MinutesBody, tongue: Tongue): SideBlock[] {
  const { t } = tongue
  const list = (heading: string, seats: BodySeat[]): SideBlock[] => (seats.length === 0 ? [] : [
    { kind: 'heading', level: 2, text: heading }, { kind: 'list', items: seats.map((seat) => ({ text: seatLine(seat, tongue, network.languages) })) },
  ])
  return [...list(t('minutes:text.present'), attendance.filter((seat) => countsAsPresent(seat.state))), ...list(t('minutes:text.absent'), attendance.filter((seat) => !countsAsPresent(seat.state)))]
}

/** «Undervisning: Saara Lindroos, Borgå stad, ordförande»: how somebody took part is said where it is not plain presence. */
function seatLine(seat: BodySeat, { lang, t }: Tongue, order: readonly string[]): string {
  const title = seat.title ? contentIn(seat.title, lang, order).text : ''
  const person = seat.name ?? (seat.isBySeatOnly ? t('minutes:text.seatOnly') : '')
  const how = seat.state === 'present' || seat.state === 'absent' ? '' : t(`minutes:how.${seat.state}`)
  return `${sectorLabel(seat.sector, t)}: ${[person, title, seat.organisation, seat.office ? t(`minutes:office.${seat.office}`) : '', how].filter(Boolean).join(', ')}`
}

function sectorBlocks({ sectors }: MinutesBody, { t }: Tongue): SideBlock[] {
  if (sectors.length === 0) return []
  return [{ kind: 'heading', level: 2, text: t('minutes:text.sectors') }, { kind: 'list', items: sectors.map((one) => ({ text: sectorLabel(one, t) })) }]
}

/** Decisions and tasks that belong to no item, and the corrections. */
export function restBlocks(body: MinutesBody, look: Look, tongue: Tongue): SideBlock[] {
  const { t } = tongue
  const order = body.network.languages
  const isBeside = look.tongues.length > 1
  const headed = (text: string, blocks: SideBlock[]): SideBlock[] => (blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...blocks])
  return [
    ...headed(t('minutes:text.otherDecisions'), body.decisions.flatMap((one) => decisionBlocks(one, tongue, order, isBeside))),
    ...headed(t('meetings:task.caption'), actionBlocks(body.actions, tongue)),
    ...headed(t('minutes:text.appendices'), look.appendices.flatMap((one) => appendixBlocks(one, body, tongue, isBeside))),
  ]
}

function appendixBlocks(one: Appendix, body: MinutesBody, tongue: Tongue, isBeside: boolean): SideBlock[] {
  const { t } = tongue
  const date = formats(t.lng, t.jurisdiction).date(one.addedOn)
  const at = body.items.findIndex((item) => item.id === one.itemId)
  const place = at < 0 ? '' : body.kind === 'decisions' ? `§ ${at + 1}` : String(at + 1)
  const label = [date, one.addedBy, place].filter(Boolean).join(' · ')
  return [{ kind: 'paragraph', style: 'small', text: label }, { kind: 'paragraph', text: said(one.text, tongue, body.network.languages, isBeside) }]
}

/** Who approved, and when; in a draft that nobody has yet. */
export function approvalBlocks(body: MinutesBody, { t }: Tongue): SideBlock[] {
  if (!body.approved) return [{ kind: 'paragraph', style: 'small', text: t('minutes:text.notApproved') }]
  const day = formats(t.lng, t.jurisdiction).date(wallDate(new Date(body.approved.at), body.network.timeZone))
  return [
    { kind: 'heading', level: 2, text: t('minutes:text.approval') },
    { kind: 'signatures', lines: body.approved.by.map((one) => ({ name: one.name, role: t(`minutes:as.${one.as}`), signed: t('minutes:text.approvedOn', { date: day }) })) },
  ]
}
