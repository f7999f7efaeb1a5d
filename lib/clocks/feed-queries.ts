import 'server-only'
import { findOpenFeed, type OpenFeed } from '@/lib/access/feeds'
import type { NetworkScope, PersonScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { type FeedEvent, uidOf } from '@/lib/export/calendar'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { type Texts, texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import { listInvitations } from '@/lib/meetings/invitation-queries'
import { listEntries } from './queries'
import { firstDayOf } from './rules'
import { type ClockEntry, type ClockItem, titleIn } from './year-rules'

/** The address in force of the network's calendar, without its secret. */
export function findNetworkFeed(scope: NetworkScope, db: Db): Promise<OpenFeed | null> {
  return findOpenFeed(scope, db)
}

/** The address in force of one's own calendar, without its secret. */
export function findMyFeed(scope: PersonScope, db: Db): Promise<OpenFeed | null> {
  return findOpenFeed(scope, db)
}

/** One network's part of a calendar: its name, and its meetings and things of three years, in one language. */
export type FeedPart = { name: string; events: FeedEvent[] }
type Choice = { lng: Lng; /** A link to join from afar is told to the network's own people alone. */ isPersonal: boolean; isOneOfMany: boolean }
type Writer = Choice & { t: Texts; name: string; base: string; scope: NetworkScope }

/** What a network gives to a calendar: last year, this and the next. Agendas and minutes are never in it. */
export async function findFeedPart(scope: NetworkScope, db: Db, choice: Choice, now = new Date()): Promise<FeedPart> {
  const network = await db.network.findUniqueOrThrow({ where: { id: scope.networkId }, select: { names: true } })
  const name = contentIn(network.names as LocalizedText, choice.lng, scope.languages).text
  const writer = { ...choice, t: texts(choice.lng, scope.jurisdiction), name, base: `${appUrl()}/${choice.lng}/networks/${scope.slug}/work`, scope }
  const thisYear = Number(today(scope.timeZone, now).slice(0, 4))
  const entries = await listEntries(scope, db, [thisYear - 1, thisYear, thisYear + 1], now)
  const items = entries.flatMap((entry) => (entry.item && !entry.meeting ? [itemEvent(entry.item, writer)] : []))
  return { name, events: [...(await listMeetingEvents(db, entries, writer, thisYear)), ...(await listInvitationEvents(db, writer, now)), ...items] }
}

function itemEvent(item: ClockItem, { t, name, base, isOneOfMany }: Writer): FeedEvent {
  const f = formats(t.lng, t.jurisdiction)
  const title = titleIn(item.title, t).text
  const mark = item.state === 'done' ? '✓ ' : ''
  const starts = item.leadDays > 0 ? [t('clocks:item.begins', { date: f.date(firstDayOf(item)) })] : []
  return {
    uid: uidOf('clock', item.id), sequence: item.revision - 1, changedAt: item.changedAt, day: item.dueOn, summary: `${mark}${title}${isOneOfMany ? ` (${name})` : ''}`,
    description: [name, t(`clocks:origin.${item.origin}`), item.owner, ...starts].filter(Boolean).join('\n'),
    url: `${base}/clocks?year=${item.year}`, state: item.state === 'skipped' ? 'cancelled' : 'confirmed',
  }
}

/** Meetings are asked anew, those called off too, so that a calendar takes them away. */
async function listMeetingEvents(db: Db, entries: readonly ClockEntry[], writer: Writer, thisYear: number): Promise<FeedEvent[]> {
  const { networkId } = writer.scope
  const rows = await db.meeting.findMany({ where: { networkId, startsAt: { gte: new Date(Date.UTC(thisYear - 1, 0, 1)) } }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] })
  const changes = await db.networkRevision.groupBy({ by: ['objectId'], where: { networkId, object: 'meetings' }, _max: { at: true } })
  return rows.map((row) => {
    const item = entries.find((entry) => entry.meeting?.id === row.id)?.item ?? null
    const changedAt = changes.find((one) => one.objectId === row.id)?._max.at ?? row.calledAt ?? row.createdAt
    return meetingEvent({ ...row, changedAt }, item, writer)
  })
}

/** Other networks' invitations until they are meetings here: under the name that the meeting will have. */
async function listInvitationEvents(db: Db, { t, name, base, isPersonal, isOneOfMany, scope }: Writer, now: Date): Promise<FeedEvent[]> {
  const rows = (await listInvitations(scope, db, now)).filter((row) => !row.hasMeeting)
  return rows.map((row) => {
    const title = t('meetings:invitation.feedTitle', { host: contentIn(row.hostName, t.lng, scope.languages).text })
    return {
      uid: uidOf('meeting', row.id), sequence: row.revision - 1, changedAt: row.changedAt, start: row.startsAt, end: row.endsAt, summary: isOneOfMany ? `${title} (${name})` : title,
      description: [name, isPersonal ? row.remoteLink : null].filter(Boolean).join('\n'), location: row.venue, url: `${base}/meetings/invitations/${row.id}`,
      state: row.state === 'unanswered' ? 'tentative' : 'cancelled',
    }
  })
}

type MeetingRow = { id: string; state: string; startsAt: Date; endsAt: Date; venue: string | null; remoteLink: string | null; revision: number; changedAt: Date }

function meetingEvent(row: MeetingRow, item: ClockItem | null, { t, name, base, isPersonal, isOneOfMany, scope }: Writer): FeedEvent {
  const f = formats(t.lng, t.jurisdiction)
  const title = item ? titleIn(item.title, t).text : t('meetings:heading', { date: f.date(wallDate(row.startsAt, scope.timeZone)) })
  return {
    uid: uidOf('meeting', row.id), sequence: row.revision - 1, changedAt: row.changedAt, start: row.startsAt, end: row.endsAt,
    summary: isOneOfMany ? `${title} (${name})` : title,
    description: [name, isPersonal ? row.remoteLink : null].filter(Boolean).join('\n'), location: row.venue, url: `${base}/meetings/${row.id}`,
    state: row.state === 'cancelled' ? 'cancelled' : row.state === 'draft' ? 'tentative' : 'confirmed',
  }
}
