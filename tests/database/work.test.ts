import { describe, expect, it } from 'vitest'
import { writeAudit } from '@/lib/audit'
import { findMyNetworkScopes } from '@/lib/access/mine'
import { read } from '@/lib/access/read'
import { texts } from '@/lib/i18n/texts'
import { bandHeading } from '@/lib/meetings/band-rules'
import { scheduleMeeting } from '@/lib/meetings/commands'
import { agreeAction, recordAttendance } from '@/lib/meetings/minutes-commands'
import { reportMyTask } from '@/lib/work/commands'
import { listHistory } from '@/lib/work/history-queries'
import { findHead, findHome, findMine } from '@/lib/work/queries'
import { scopes } from '../support/scopes'
import { testDatabase } from '../support/database'
import { chairOf, change, twoNetworks } from '../support/two-networks'

const database = await testDatabase()
const { porvoo, kuopio } = await twoNetworks(database)
const occasion = (date: string) => ({ kind: 'ordinary' as const, date, startsAt: '09:00', endsAt: '11:00', venue: '', remoteLink: '', isPublic: false })

describe('the home of a network', () => {
  it('begins with what is missing, and says so in each language', async () => {
    const scope = chairOf(porvoo)
    const { head, home } = await read(scope, async (db) => ({ head: await findHead(scope, db, 'sv'), home: await findHome(scope, db, new Date('2026-11-23T08:00:00Z')) }))
    expect(head).toMatchObject({ name: 'fi-638-porvoo', seats: 3, members: 2 })
    expect(bandHeading(head.band, texts('sv', 'FI'))).toBe('1 obligatorisk plats väntar på en person. Bandet börjar med det första mötet.')
    expect(bandHeading(head.band, texts('fi', 'FI'))).toContain('odottaa nimeämistä')
    expect(home.due).toMatchObject([{ kind: 'vacant', isLate: true }])
  })

  it('shows late tasks and calls that are due, and nothing of another network', async () => {
    const [scope, stranger] = [chairOf(porvoo), chairOf(kuopio)]
    const { facts } = await change(scope, (db) => scheduleMeeting(scope, db, occasion('2026-03-04')))
    const meeting = String(facts?.meeting)
    await change(scope, (db) => recordAttendance(scope, db, { meeting, revision: 1, attendance: { [porvoo.seats[0]!]: 'present' } }))
    await change(scope, (db) => agreeAction(scope, db, { meeting, decision: null, text: 'Kalla polisen', owner: porvoo.chair, dueOn: '2026-04-01' }))
    await change(scope, (db) => scheduleMeeting(scope, db, occasion('2026-12-04')))
    const at = new Date('2026-11-23T08:00:00Z')
    const home = await read(scope, (db) => findHome(scope, db, at))
    expect(home.due.map((due) => [due.kind, due.isLate])).toEqual([['vacant', true], ['task', true], ['call', false]])
    expect((await read(stranger, (db) => findHome(stranger, db, at))).due.map((due) => due.kind)).toEqual(['vacant'])
  })
})

describe('my work', () => {
  it('opens each of my networks under its own scope, with my tasks, and lets me report them', async () => {
    const networks = await findMyNetworkScopes(scopes.person(porvoo.chairUser))
    expect(networks).toMatchObject([{ networkId: porvoo.id, role: 'chair' }])
    const scope = networks[0]!
    const mine = await read(scope, (db) => findMine(scope, db, 'sv'))
    expect(mine.tasks).toMatchObject([{ text: 'Kalla polisen', isMine: true }])
    await change(scope, (db) => reportMyTask(scope, db, { actionPoint: mine.tasks[0]!.id }))
    expect((await read(scope, (db) => findMine(scope, db, 'sv'))).tasks).toEqual([])
  })
})

describe('the history', () => {
  it('says who did what, and only in the own network', async () => {
    const [scope, stranger] = [chairOf(porvoo), chairOf(kuopio)]
    await change(scope, (db) => writeAudit(db, scope, { action: 'meetings.call', objectIds: [], fields: ['meeting'] }))
    expect(await read(scope, (db) => listHistory(scope, db, 1))).toMatchObject({ lines: [{ action: 'meetings.call', actorName: 'Test Chair' }], pages: 1 })
    expect((await read(stranger, (db) => listHistory(stranger, db, 1))).lines).toEqual([])
  })
})
