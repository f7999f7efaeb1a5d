import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { feed, type FeedEvent, invitation, uidOf } from '@/lib/export/calendar'
import { momentOf } from '@/lib/i18n/moments'

const LONG = 'Årsklockan för ungdomsnätverket, ”lägesbild”; åtgärder 🧭 och \\ snedstreck. '.repeat(6)
const helsinki = (date: string, time: string) => momentOf({ date, time }, 'Europe/Helsinki')!

const meeting: FeedEvent = {
  uid: uidOf('meeting', '0190aaaa-0000-7000-8000-000000000001'), sequence: 3, changedAt: new Date('2026-11-01T08:00:00Z'), state: 'confirmed',
  start: helsinki('2026-03-28', '09:00'), end: helsinki('2026-03-28', '11:00'), summary: LONG, description: 'Rad ett\nRad två, med komma; och semikolon', location: 'Stadshuset, sal 2; Borgå', url: 'https://samverk.example/sv',
}
const item: FeedEvent = { uid: uidOf('clock', '0190aaaa-0000-7000-8000-000000000002'), sequence: 0, changedAt: new Date('2026-11-01T08:00:00Z'), state: 'confirmed', day: '2026-10-25', summary: 'Budgetönskemål' }

function eventsOf(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

function expectLines(text: string) {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75)
}

describe('a feed', () => {
  const text = feed('Ungdomsnätverket; Borgå, Porvoo\nBEGIN:VEVENT', 'sv-FI', [meeting, item, { ...meeting, uid: 'meeting-x@samverk', state: 'cancelled' }])

  it('folds its lines at 75 octets and ends them with CRLF', () => expectLines(text))

  it('is read back whole by an independent reader', () => {
    const [first, second, third] = eventsOf(text)
    expect(first?.summary).toBe(LONG.trim())
    expect(first?.description).toBe('Rad ett\nRad två, med komma; och semikolon')
    expect(first?.location).toBe('Stadshuset, sal 2; Borgå')
    expect(first?.sequence).toBe(3)
    expect(first?.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-11-01T08:00:00Z')
    expect(second?.startDate.isDate).toBe(true)
    expect([second?.startDate.toString(), second?.endDate.toString()]).toEqual(['2026-10-25', '2026-10-26'])
    expect(second?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(third?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  it('says its name, its method and how often to ask, and lets no name begin an event', () => {
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(text).toContain('X-WR-CALNAME:Ungdomsnätverket\\; Borgå\\, Porvoo BEGIN:VEVENT')
    expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT1H')
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(3)
  })

  it('has uids of its own, and is the same text for the same events', () => {
    const uids = eventsOf(text).map((one) => one.uid)
    expect(new Set(uids).size).toBe(3)
    expect(feed('x', 'fi', [meeting, item])).toBe(feed('x', 'fi', [meeting, item]))
  })

  it('keeps the hour on the wall on both sides of the clock change', () => {
    const hours = ['2026-03-28', '2026-03-30', '2026-10-23', '2026-10-26'].map((day) => {
      const [event] = eventsOf(feed('x', 'fi', [{ ...meeting, start: helsinki(day, '09:00'), end: helsinki(day, '10:00') }]))
      return event?.startDate.toString()
    })
    expect(hours).toEqual(['2026-03-28T07:00:00Z', '2026-03-30T06:00:00Z', '2026-10-23T06:00:00Z', '2026-10-26T07:00:00Z'])
  })
})

describe('an invitation', () => {
  const asked = {
    uid: uidOf('meeting', '1'), sequence: 1, start: helsinki('2026-12-04', '09:00'), end: helsinki('2026-12-04', '11:30'), summary: 'Möte; handlingsplan', description: 'Dagordning:\n1. Plan',
    location: 'Sal 2', organiser: { name: 'Maria "Mia" Lindroos', email: 'chair@example.org' }, attendee: { name: 'Å, Ö; Ä', email: 'member@example.org' }, lang: 'sv-FI',
  } as const

  it('asks for an answer', () => {
    const text = invitation({ method: 'REQUEST', ...asked })
    expectLines(text)
    const [event] = eventsOf(text)
    expect(text).toContain('METHOD:REQUEST')
    expect(event?.organizer).toBe('mailto:chair@example.org')
    expect(event?.attendees[0]?.getParameter('rsvp')).toBe('TRUE')
    expect(event?.attendees[0]?.getParameter('cn')).toBe('Å, Ö; Ä')
    expect(event?.endDate.toString()).toBe('2026-12-04T09:30:00Z')
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  })

  it('is withdrawn under the same uid', () => {
    const text = invitation({ method: 'CANCEL', ...asked, sequence: 2 })
    const [event] = eventsOf(text)
    expect(text).toContain('METHOD:CANCEL')
    expect([event?.uid, event?.sequence, event?.component.getFirstPropertyValue('status')]).toEqual([uidOf('meeting', '1'), 2, 'CANCELLED'])
    expect(event?.attendees).toHaveLength(1)
  })
})
