import { beforeAll, describe, expect, it } from 'vitest'
import { findLinkScope } from '@/lib/access/find'
import { read } from '@/lib/access/read'
import { type NetworkScope, settingsOf } from '@/lib/access/scopes'
import { answerDecision, confirmReceipt, forwardDecision, recordAnswer, remindBody, remindSilentBodies } from '@/lib/decisions/commands'
import { closeProcedure, openProcedure, vote, voteByLink } from '@/lib/decisions/procedure-commands'
import { findAskedProcedure, findProcedure } from '@/lib/decisions/procedure-queries'
import { findAskedDecision, findDecision, listDecisions } from '@/lib/decisions/queries'
import { type Db, transaction } from '@/lib/db/transaction'
import { numberDecision } from '@/lib/meetings/minutes-commands'
import { testDatabase } from '../support/database'
import { foundNetwork, type Founded } from '../support/networks'
import { scopes } from '../support/scopes'

const database = await testDatabase()
let porvoo: Founded
let chair: NetworkScope
const change = <T>(scope: Parameters<typeof settingsOf>[0], work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)

beforeAll(async () => {
  porvoo = await foundNetwork(database.owner, 'fi-638-porvoo')
  chair = scopes.network({ networkId: porvoo.id, slug: porvoo.slug, memberId: porvoo.chair, userId: porvoo.chairUser, languages: ['sv', 'fi'] })
  await database.owner.query(`insert into meetings (network_id, id, state, starts_at, ends_at) values ($1, $2, 'held', '2026-03-04T07:00Z', '2026-03-04T09:00Z')`, [porvoo.id, MEETING])
})

const MEETING = '0193a0c4-7d1e-7c3a-9f52-3b1c8a5e4d99'
const made = async () => (await change(chair, (db) => numberDecision(db, porvoo.id, { decidedOn: '2026-03-04', meetingId: MEETING, text: { sv: { text: 'Nätverket föreslår ett ungdomskort.', state: 'original', sourceRevision: 1 } } }))).id

/** The newest letter to an address, and the scope behind its link. */
async function letterTo(email: string, purpose: string) {
  const { rows } = await database.owner.query<{ subject: string; text: string }>('select subject, text from mails where "to" = $1 order by created_at desc limit 1', [email])
  const token = /\/link\/([\w-]+)/.exec(rows[0]?.text ?? '')?.[1] ?? ''
  return { subject: rows[0]?.subject ?? '', scope: await findLinkScope(token, [purpose]) }
}

describe('a decision sent to those who decide', () => {
  it('is received and answered by link, once, and shows the answer in the network', async () => {
    const decision = await made()
    await change(chair, (db) => forwardDecision(chair, db, { decision, revision: 1, body: 'Stadsstyrelsen', email: 'board@example.org' }))
    const { scope } = await letterTo('board@example.org', 'decision')
    expect(await read(scope!, (db) => findAskedDecision(scope!, db))).toMatchObject({ body: 'Stadsstyrelsen', isReceived: false, answer: null })
    await change(scope!, (db) => confirmReceipt(scope!, db))
    expect(await read(chair, (db) => findDecision(chair, db, decision))).toMatchObject({ receivedOn: expect.stringMatching(/^\d{4}-/) as string, answer: null })
    await change(scope!, (db) => answerDecision(scope!, db, { answer: 'returned', text: 'Kostnaden saknas', name: 'Test Director' }))
    expect(await read(chair, (db) => findDecision(chair, db, decision))).toMatchObject({ answer: 'returned', answerText: 'Kostnaden saknas', answeredName: 'Test Director' })
    await expect(change(scope!, (db) => answerDecision(scope!, db, { answer: 'adopted', text: '', name: 'Test Director' }))).rejects.toMatchObject({ code: 'common:problem.replayed' })
    await expect(change(chair, (db) => recordAnswer(chair, db, { decision, revision: 4, answer: 'adopted', text: '', name: 'Test Director' }))).rejects.toMatchObject({ code: 'decisions:problem.answered' })
    expect((await read(chair, (db) => listDecisions(chair, db, 'answered'))).map((line) => line.id)).toEqual([decision])
  })

  it('is reminded of after thirty days of silence, and not again the same month', async () => {
    const decision = await made()
    await expect(change(chair, (db) => remindBody(chair, db, { decision }))).rejects.toMatchObject({ code: 'decisions:problem.notForwarded' })
    await change(chair, (db) => forwardDecision(chair, db, { decision, revision: 1, body: 'Fullmäktige', email: 'council@example.org' }))
    expect(await change(chair, (db) => remindSilentBodies(chair, db))).toBe(0)
    await database.owner.query(`update decisions set forwarded_on = current_date - 31 where id = $1`, [decision])
    expect(await change(chair, (db) => remindSilentBodies(chair, db))).toBe(1)
    expect((await letterTo('council@example.org', 'decision')).subject).toContain('Påminnelse')
    expect(await change(chair, (db) => remindSilentBodies(chair, db))).toBe(0)
  })
})

describe('a decision without a meeting', () => {
  const asked = (closesOn: string) => ({ text: { sv: 'Nätverket ställer sig bakom ansökan.', fi: 'Verkosto tukee hakemusta.' }, reason: 'Ansökan ska in före nästa möte', closesOn })

  it('asks those who may decide, takes their answers by page and link, and gets the next number when it is carried', async () => {
    await expect(change(chair, (db) => openProcedure(chair, db, asked('2099-01-01')))).rejects.toMatchObject({ code: 'decisions:problem.nobodyDecides' })
    await database.owner.query('update seat_holders set may_decide = true where network_id = $1', [porvoo.id])
    await expect(change(chair, (db) => openProcedure(chair, db, asked('2020-01-01')))).rejects.toMatchObject({ code: 'decisions:problem.closesTooSoon' })
    const opened = await change(chair, (db) => openProcedure(chair, db, asked('2099-01-01')))
    const procedure = String(opened.ids?.[0])
    expect(opened.facts).toEqual({ asked: 2 })

    const { scope } = await letterTo('member-fi-638-porvoo@example.org', 'procedure')
    await change(scope!, (db) => voteByLink(scope!, db, { vote: 'no', comment: '' }))
    await change(scope!, (db) => voteByLink(scope!, db, { vote: 'abstain', comment: 'Jäävi' }))
    expect(await read(scope!, (db) => findAskedProcedure(scope!, db))).toMatchObject({ vote: 'abstain', comment: 'Jäävi' })
    await change(chair, (db) => vote(chair, db, { procedure, vote: 'yes', comment: '' }))
    const before = (await read(chair, (db) => listDecisions(chair, db, 'all'))).length
    await change(chair, (db) => closeProcedure(chair, db, { procedure, revision: 1 }))
    const view = await read(chair, (db) => findProcedure(chair, db, procedure))
    expect(view).toMatchObject({ state: 'decided', decision: { number: expect.any(Number) as number } })
    expect(await read(chair, (db) => listDecisions(chair, db, 'all'))).toHaveLength(before + 1)
    await expect(change(chair, (db) => vote(chair, db, { procedure, vote: 'no', comment: '' }))).rejects.toMatchObject({ code: 'decisions:problem.procedureClosed' })
  })

  it('lapses when too few answer, and leaves no decision', async () => {
    const opened = await change(chair, (db) => openProcedure(chair, db, asked('2099-01-01')))
    const procedure = String(opened.ids?.[0])
    expect((await change(chair, (db) => closeProcedure(chair, db, { procedure, revision: 1 }))).facts).toEqual({ carried: false })
    expect(await read(chair, (db) => findProcedure(chair, db, procedure))).toMatchObject({ state: 'lapsed', decision: null })
    await expect(change(chair, (db) => closeProcedure(chair, db, { procedure, revision: 1 }))).rejects.toMatchObject({ code: 'common:problem.changedMeanwhile' })
  })
})
