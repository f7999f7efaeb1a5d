import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import { type NetworkScope, settingsOf } from '@/lib/access/scopes'
import { bringBackSuggestion, keepSuggestion, sendCall, setAsideSuggestion } from '@/lib/agendas/commands'
import { draftAgenda } from '@/lib/agendas/queries'
import { type Db, transaction } from '@/lib/db/transaction'
import { addAgendaItem, changeAgendaItem } from '@/lib/meetings/agenda-commands'
import { scheduleMeeting } from '@/lib/meetings/commands'
import { findMeeting } from '@/lib/meetings/queries'
import { testDatabase } from '../support/database'
import { foundNetwork, type Founded } from '../support/networks'
import { scopes } from '../support/scopes'

const database = await testDatabase()
let porvoo: Founded
let chair: NetworkScope
const change = <T>(scope: NetworkScope, work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)
const put = (text: string, values: unknown[]) => database.owner.query(text, values)

beforeAll(async () => {
  porvoo = await foundNetwork(database.owner, 'fi-638-porvoo')
  chair = scopes.network({ networkId: porvoo.id, slug: porvoo.slug, memberId: porvoo.chair, userId: porvoo.chairUser, languages: ['sv', 'fi'] })
})

async function planned(date: string): Promise<string> {
  const { facts } = await change(chair, (db) => scheduleMeeting(chair, db, { kind: 'ordinary', date, startsAt: '09:00', endsAt: '11:00', venue: '', remoteLink: '', isPublic: false, callsItself: false }))
  return String(facts?.meeting)
}

const linesOf = async (meeting: string) => (await read(chair, (db) => draftAgenda(chair, db, meeting)))?.lines ?? []
const open = async (meeting: string) => (await linesOf(meeting)).filter((line) => !line.isSetAside).map((line) => `${line.source} ${line.reason.kind}`)

describe('an agenda that writes itself', () => {
  it('shows a changed fact as one line, lets it be moved, dropped, brought back and kept, and takes the rest along with the call', async () => {
    const meeting = await planned('2030-03-04')
    // The required police seat of this network is empty from the start.
    expect(await open(meeting)).toEqual(['seat vacant'])

    const task = randomUUID()
    await put(`insert into action_points (network_id, id, text, owner_member_id, due_on) values ($1, $2, 'Ring polisen', $3, '2030-03-01')`, [porvoo.id, task, porvoo.member])
    expect(await open(meeting)).toEqual(['action late', 'seat vacant'])

    const about = { meeting, source: 'action' as const, sourceId: task }
    await change(chair, (db) => setAsideSuggestion(chair, db, { ...about, choice: 'moved' }))
    expect(await open(meeting)).toEqual(['seat vacant'])
    const next = await planned('2030-06-04')
    expect((await linesOf(next)).find((line) => line.id === task)).toMatchObject({ isSetAside: false, movedFrom: new Date('2030-03-04T07:00:00Z') })

    await change(chair, (db) => bringBackSuggestion(chair, db, about))
    await change(chair, (db) => keepSuggestion(chair, db, about))
    expect(await open(meeting)).toEqual(['seat vacant'])
    expect(await open(next)).not.toContain('action late')

    await change(chair, (db) => sendCall(chair, db, { meeting, revision: 1 }))
    const view = await read(chair, (db) => findMeeting(chair, db, meeting))
    expect(view?.state).toBe('called')
    expect(view?.items.map((item) => [item.title.sv?.text, item.title.fi?.text, item.sourceKind])).toEqual([
      ['Uppgift: Ring polisen', 'Tehtävä: Ring polisen', 'action'],
      ['Vakant plats: Police', 'Täyttämättä oleva paikka: Police', 'seat'],
    ])
    expect(await open(meeting)).toEqual([])
  })

  it('refuses a line that is no longer true', async () => {
    const meeting = await planned('2030-09-04')
    await expect(change(chair, (db) => keepSuggestion(chair, db, { meeting, source: 'action', sourceId: randomUUID() }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
  })
})

describe('a restricted item', () => {
  it('is read by the chair and by those who stand on it, and shown to others without its words, on the page and in the letter', async () => {
    const meeting = await planned('2031-03-04')
    const { facts } = await change(chair, (db) => addAgendaItem(chair, db, { meeting, title: { sv: 'Avtal med leverantören' }, purpose: 'discuss', presenter: '' }))
    const words = { item: String(facts?.item), revision: 1, title: { sv: 'Avtal med leverantören' }, purpose: 'decide' as const, presenter: 'Test Person', minutes: 10, isRestricted: true, legalGround: 'OffL 24 §', readers: [] as string[] }
    await change(chair, (db) => changeAgendaItem(chair, db, words))
    const member = scopes.network({ networkId: porvoo.id, slug: porvoo.slug, role: 'member', memberId: porvoo.member })
    const seen = async (scope: NetworkScope) => (await read(scope, (db) => findMeeting(scope, db, meeting)))?.items.find((item) => item.id === words.item)
    expect(await seen(chair)).toMatchObject({ isHidden: false, title: { sv: { text: 'Avtal med leverantören' } } })
    expect(await seen(member)).toMatchObject({ isHidden: true, title: {}, presenter: null, legalGround: 'OffL 24 §' })

    await put('delete from mails', [])
    await change(chair, (db) => sendCall(chair, db, { meeting, revision: 1 }))
    const letters = (await put('select "to", text from mails', [])).rows as { to: string; text: string }[]
    const has = (to: string) => letters.find((letter) => letter.to === to)?.text.includes('Avtal med leverantören')
    expect([has('fi-638-porvoo@example.org'), has('member-fi-638-porvoo@example.org')]).toEqual([true, false])

    await change(chair, (db) => changeAgendaItem(chair, db, { ...words, revision: 2, readers: [porvoo.member] }))
    expect(await seen(member)).toMatchObject({ isHidden: false, presenter: 'Test Person' })
  })
})
