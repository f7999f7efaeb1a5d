import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency, ICalAttendeeStatus, type ICalCalendar, type ICalEventData } from 'ical-generator'
import { cleanText } from '@/lib/free-text'

/**
 * Calendars as files (RFC 5545, 5546): subscribed feeds and invitations in a mail. Moments are written in UTC, so that no
 * description of a time zone is needed and the hour is right on both sides of a clock change; days are written as days.
 */

/** Whom an invitation is from or to. */
export type CalendarPerson = { name: string; email: string }

export type Invitation = {
  method: 'REQUEST' | 'CANCEL'
  /** The same for a meeting in every letter and feed: `uidOf('meeting', id)`. */
  uid: string
  /** Counts up with every change, so that a calendar knows the newest letter. */
  sequence: number
  start: Date
  end: Date
  summary: string
  description?: string | null
  location?: string | null
  organiser: CalendarPerson
  attendee: CalendarPerson
  /** `lang` of the texts, such as sv-FI. */
  lang: string
}

/** An event's name for ever: made of its noun and id, the same in feeds and invitations, so that a calendar joins the two. */
export function uidOf(noun: 'meeting' | 'clock', id: string): string {
  return `${noun}-${id}@samverk`
}

/**
 * An invitation to one person, or its withdrawal, as the text of an .ics file. It is sent as `text/calendar; method=REQUEST`
 * (or CANCEL); a calendar that holds the same uid with a lower sequence is changed by it.
 */
export function invitation(asked: Invitation): string {
  const isCancelled = asked.method === 'CANCEL'
  const calendar = calendarOf(asked.lang, isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST)
  const event = calendar.createEvent({
    id: asked.uid, sequence: asked.sequence, start: asked.start, end: asked.end,
    ...textsOf(asked),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: nameOf(asked.organiser.name), email: asked.organiser.email },
  })
  event.createAttendee({ name: nameOf(asked.attendee.name), email: asked.attendee.email, rsvp: !isCancelled, status: ICalAttendeeStatus.NEEDSACTION })
  return calendar.toString()
}

/** What happens at a moment, or on a whole day (`2026-12-04`). */
export type FeedTime = { start: Date; end: Date } | { day: string }
export type FeedEvent = FeedTime & {
  uid: string
  sequence: number
  changedAt: Date
  summary: string
  description?: string | null
  location?: string | null
  url?: string | null
  state: 'tentative' | 'confirmed' | 'cancelled'
}

const STATUS = { tentative: ICalEventStatus.TENTATIVE, confirmed: ICalEventStatus.CONFIRMED, cancelled: ICalEventStatus.CANCELLED } as const
const REFRESH_SECONDS = 3600

/** A calendar to subscribe to. `name` is what Outlook, Apple and Google call it. The same events give the same text, byte for byte. */
export function feed(name: string, lang: string, events: readonly FeedEvent[]): string {
  const calendar = calendarOf(lang, ICalCalendarMethod.PUBLISH)
  // The package writes the name as it stands, so the signs that TEXT gives a meaning are escaped here.
  calendar.name(nameOf(name).replace(/[\\;,]/g, (sign) => `\\${sign}`)).ttl(REFRESH_SECONDS)
  for (const event of events) calendar.createEvent(eventOf(event))
  return calendar.toString()
}

function eventOf(event: FeedEvent): ICalEventData {
  return {
    id: event.uid, sequence: event.sequence, stamp: event.changedAt, lastModified: event.changedAt,
    ...textsOf(event),
    ...(event.url ? { url: event.url } : {}),
    status: STATUS[event.state],
    ...('day' in event ? wholeDay(event.day) : { start: event.start, end: event.end }),
  }
}

/** A whole day, to the day after it as the standard has it; it does not make anybody busy. */
function wholeDay(day: string): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'transparency' | 'busystatus'> {
  const start = new Date(`${day}T00:00:00Z`)
  return { start, end: new Date(start.getTime() + 86_400_000), allDay: true, transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE }
}

function calendarOf(lang: string, method: ICalCalendarMethod): ICalCalendar {
  return ical({ prodId: { company: 'Samverk', product: 'Samverk', language: lang.toUpperCase() }, method })
}

function textsOf(event: { summary: string; description?: string | null; location?: string | null }) {
  return {
    summary: cleanText(event.summary),
    ...(event.description ? { description: cleanText(event.description) } : {}),
    ...(event.location ? { location: cleanText(event.location) } : {}),
  }
}

/** A name on one line, without the quotation mark that old readers of the format stumble over. */
function nameOf(name: string): string {
  return cleanText(name).replace(/\s+/g, ' ').replaceAll('"', '’')
}
