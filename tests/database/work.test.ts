import { beforeEach, describe, expect, it } from 'vitest'
import { findLinkScope } from '@/lib/access/find'
import { findMyNetworkScopes } from '@/lib/access/mine'
import { read } from '@/lib/access/read'
import { type LinkScope, settingsOf } from '@/lib/access/scopes'
import { writeAudit } from '@/lib/audit'
import { type Db, transaction } from '@/lib/db/transaction'
import { texts } from '@/lib/i18n/texts'
import { bandHeading } from '@/lib/meetings/band-rules'
import { scheduleMeeting } from '@/lib/meetings/commands'
import { recordAttendance } from '@/lib/meetings/attendance-commands'
import { agreeAction } from '@/lib/meetings/minutes-commands'
import { chooseLetter, chooseMyLetter } from '@/lib/work/choice-commands'
import { listHistory } from '@/lib/work/history-queries'
import { sendLetters } from '@/lib/work/letter-commands'
import { findAskedLetter, findMyFrequency } from '@/lib/work/letter-queries'
import { findHead, findHome, findMine } from '@/lib/work/queries'
import { reportMyTask, reportTask } from '@/lib/work/task-commands'
import { findAskedTask } from '@/lib/work/task-queries'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'
import { chairOf, change, twoNetworks } from '../support/two-networks'

const database = await testDatabase()
const { porvoo, kuopio } = await twoNetworks(database)
const occasion = (date: string) => ({ kind: 'ordinary' as const, date, startsAt: '09:00', endsAt: '11:00', venue: '', remoteLink: '', isPublic: false, callsItself: false })
const DONE = { step: 'done' as const, dueOn: null, note: '' }
const task = async (network: typeof porvoo, text: string, owner: string | null, dueOn: string): Promise<string> => {
  const { rows } = await database.owner.query<{ id: string }>(`insert into action_points (network_id, id, text, owner_member_id, due_on) values ($1, gen_random_uuid(), $2, $3, $4) returning id::text`, [network.id, text, owner, dueOn])
  return rows[0]!.id
}
const stateOf = async (id: string) => (await database.owner.query<{ state: string; due: string }>('select state::text, due_on::text as due from action_points where id = $1', [id])).rows[0]

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
    await change(scope, (db) => agreeAction(scope, db, { meeting, item: null, decision: null, text: 'Kalla polisen', owner: porvoo.chair, dueOn: '2026-04-01' }))
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
    const tasks = async () => (await read(scope, (db) => findMine(scope, db, 'sv'))).due.flatMap((due) => (due.kind === 'task' ? [due] : []))
    const [mine] = await tasks()
    expect(mine).toMatchObject({ text: 'Kalla polisen', isLate: true })
    await change(scope, (db) => reportMyTask(scope, db, { actionPoint: mine!.id, ...DONE }))
    expect(await tasks()).toEqual([])
  })

  it('refuses a task that is somebody else’s, in my network and in another', async () => {
    const scope = chairOf(porvoo)
    for (const id of [await task(porvoo, 'Hennes', porvoo.member, '2026-11-01'), await task(kuopio, 'Långt borta', kuopio.chair, '2026-11-01')]) {
      await expect(change(scope, (db) => reportMyTask(scope, db, { actionPoint: id, ...DONE }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
    }
  })
})

/** First working day of December 2026 at 7.30 in Helsinki, and the hour before. */
const MORNING = new Date('2026-12-01T05:30:00Z')
const SIX = new Date('2026-12-01T04:30:00Z')
type Mail = { to: string; subject: string; text: string; language: string; unsubscribe: string | null }
const mails = async () => (await database.owner.query<Mail>('select "to", subject, text, language, unsubscribe from mails order by id')).rows
const linksIn = (text: string) => [...text.matchAll(/\/(\w\w)\/link\/([\w-]+)/g)].map((match) => match[2]!)
const byLink = <T>(scope: LinkScope, work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)

const memberOf = (network: typeof porvoo) => `member-${network.slug}@example.org`
const emptied = () => database.owner.query('delete from mails; delete from letter_choices; delete from links; delete from network_revisions; delete from action_logs; delete from action_points')

describe('the letter', () => {
  beforeEach(emptied)

  it('goes once to each, in her language, with a link that does her task without account', async () => {
    const id = await task(porvoo, 'Ring mottagningen', porvoo.member, '2026-11-10')
    expect(await sendLetters(SIX)).toBe(0)
    await sendLetters(MORNING)
    await sendLetters(MORNING)
    const hers = (await mails()).filter((mail) => mail.to === memberOf(porvoo))
    expect(hers).toHaveLength(1)
    expect(hers[0]).toMatchObject({ language: 'fi', subject: '1 asia odottaa sinua' })
    const [token, choice] = linksIn(hers[0]!.text)
    expect(hers[0]!.unsubscribe).toContain(choice)
    const scope = (await findLinkScope(token!, ['task']))!
    expect(await byLink(scope, (db) => findAskedTask(scope, db))).toMatchObject({ text: 'Ring mottagningen', state: 'open' })
    await byLink(scope, (db) => reportTask(scope, db, { step: 'later', dueOn: '2099-01-31', note: 'Väntar på svar' }))
    expect(await stateOf(id)).toEqual({ state: 'in_progress', due: '2099-01-31' })
    expect((await database.owner.query('select text, state::text, due_on::text as due from action_logs')).rows).toEqual([{ text: 'Väntar på svar', state: 'in_progress', due: '2099-01-31' }])
    await byLink(scope, (db) => reportTask(scope, db, DONE))
    expect(await stateOf(id)).toMatchObject({ state: 'done' })
  })

  it('does one task by its link and no other, and none once the task has passed to somebody else', async () => {
    const id = await task(porvoo, 'Hennes', porvoo.member, '2026-11-10')
    await task(porvoo, 'Ordförandens', porvoo.chair, '2026-11-10')
    await sendLetters(MORNING)
    const mail = (await mails()).find((one) => one.to === memberOf(porvoo))!
    expect(mail.text).not.toContain('Ordförandens')
    const scope = (await findLinkScope(linksIn(mail.text)[0]!, ['task']))!
    expect(scope.objectId).toBe(id)
    expect(await findLinkScope(linksIn(mail.text)[0]!, ['procedure', 'letter', 'decision'])).toBe(null)
    await database.owner.query('update action_points set owner_member_id = $2 where id = $1', [id, porvoo.chair])
    expect(await byLink(scope, (db) => findAskedTask(scope, db))).toBe(null)
    await expect(byLink(scope, (db) => reportTask(scope, db, DONE))).rejects.toMatchObject({ code: 'common:problem.notFound' })
  })

  it('refuses a day that has passed, and a new date without a day', async () => {
    const id = await task(porvoo, 'Hennes', porvoo.member, '2026-11-10')
    const scope = scopes.link({ networkId: porvoo.id, objectId: id, purpose: 'task', tokenHash: 'x', email: memberOf(porvoo), language: null })
    await expect(byLink(scope, (db) => reportTask(scope, db, { step: 'later', dueOn: '2020-01-01', note: '' }))).rejects.toMatchObject({ details: { field: 'dueOn' } })
    await expect(byLink(scope, (db) => reportTask(scope, db, { step: 'later', dueOn: null, note: '' }))).rejects.toMatchObject({ details: { field: 'dueOn' } })
  })

  it('gathers both networks of one person in one letter, and tells nobody of the other what is not hers', async () => {
    await database.owner.query(`update members set email = $2 where network_id = $1 and id = $3`, [kuopio.id, memberOf(porvoo), kuopio.member])
    await task(porvoo, 'I Borgå', porvoo.member, '2026-11-10')
    await task(kuopio, 'I Kuopio', kuopio.member, '2026-11-12')
    await sendLetters(MORNING)
    const all = await mails()
    const hers = all.filter((mail) => mail.to === memberOf(porvoo))
    expect(hers).toHaveLength(1)
    expect(hers[0]!.text).toMatch(/1\. I Borgå[\s\S]*fi-638-porvoo[\s\S]*2\. I Kuopio[\s\S]*fi-297-kuopio/)
    for (const mail of all.filter((one) => one.to === `${porvoo.slug}@example.org`)) expect(mail.text).not.toMatch(/Kuopio|kuopio|Test Member|I Borgå/)
    await database.owner.query(`update members set email = $2 where network_id = $1 and id = $3`, [kuopio.id, memberOf(kuopio), kuopio.member])
  })
})

describe('the letter’s rhythm', () => {
  beforeEach(emptied)

  it('is quiet when nothing waits, and has then thought of her that day', async () => {
    await sendLetters(MORNING)
    expect((await mails()).filter((mail) => mail.to === memberOf(porvoo))).toEqual([])
    expect((await database.owner.query('select last_sent_on::text as day from letter_choices where email = $1', [memberOf(porvoo)])).rows).toEqual([{ day: '2026-12-01' }])
  })

  it('is written once by two workers at the same moment', async () => {
    await task(porvoo, 'Hennes', porvoo.member, '2026-11-10')
    await Promise.all([sendLetters(MORNING), sendLetters(MORNING), sendLetters(MORNING)])
    expect((await mails()).filter((mail) => mail.to === memberOf(porvoo))).toHaveLength(1)
  })

  it('ends by its link, changes its rhythm, and keeps both from the next month on', async () => {
    await task(porvoo, 'Hennes', porvoo.member, '2026-11-10')
    await sendLetters(MORNING)
    const mail = (await mails()).find((one) => one.to === memberOf(porvoo))!
    const scope = (await findLinkScope(linksIn(mail.unsubscribe!)[0]!, ['letter']))!
    expect(await byLink(scope, (db) => findAskedLetter(scope, db))).toEqual({ email: memberOf(porvoo), frequency: 'monthly' })
    const again = async (frequency: 'weekly' | 'never', at: string) => {
      await database.owner.query('delete from mails')
      await byLink(scope, (db) => chooseLetter(scope, db, { frequency }))
      await sendLetters(new Date(at))
      return (await mails()).filter((one) => one.to === memberOf(porvoo)).length
    }
    expect(await again('weekly', '2026-12-07T05:30:00Z')).toBe(1)
    expect(await again('never', '2027-01-04T05:30:00Z')).toBe(0)
  })

  it('goes to the address of the account where there is one, and to nobody who is locked out', async () => {
    await task(porvoo, 'Ordförandens', porvoo.chair, '2026-11-10')
    await database.owner.query(`update users set email = 'account@example.org' where id = $1`, [porvoo.chairUser])
    await sendLetters(MORNING)
    const [mail] = (await mails()).filter((one) => one.text.includes('Ordförandens'))
    expect(mail?.to).toBe('account@example.org')
    const scope = (await findLinkScope(linksIn(mail!.text)[0]!, ['task']))!
    await byLink(scope, (db) => reportTask(scope, db, DONE))
    await emptied()
    await task(porvoo, 'Ordförandens', porvoo.chair, '2026-11-10')
    await database.owner.query(`update users set state = 'locked' where id = $1`, [porvoo.chairUser])
    await sendLetters(MORNING)
    expect((await mails()).filter((one) => one.text.includes('Ordförandens'))).toEqual([])
    await database.owner.query(`update users set state = 'active' where id = $1`, [porvoo.chairUser])
  })

  it('is chosen from the account too, for one’s own address', async () => {
    const me = scopes.person(porvoo.chairUser)
    expect(await read(me, (db) => findMyFrequency(me, db))).toBe('monthly')
    await transaction(settingsOf(me), (db) => chooseMyLetter(me, db, { frequency: 'never' }))
    expect(await read(me, (db) => findMyFrequency(me, db))).toBe('never')
    expect((await database.owner.query('select email from letter_choices')).rows).toEqual([{ email: 'test@example.org' }])
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
