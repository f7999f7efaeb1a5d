import { describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import { findLinkScope } from '@/lib/access/find'
import { settingsOf } from '@/lib/access/scopes'
import { type Db, transaction } from '@/lib/db/transaction'
import { fillSeat } from '@/lib/members/holder-commands'
import { listSeats } from '@/lib/members/queries'
import { Problem } from '@/lib/problem'
import { amendDecision, appointNominated, draftDecision } from '@/lib/terms/appointing-commands'
import { prepareTerm } from '@/lib/terms/commands'
import { askNomination, nominate, remindNominator, remindSilentNominators, remindWaiting } from '@/lib/terms/nomination-commands'
import { findNominationRequest, findTerm, listTerms } from '@/lib/terms/queries'
import { testDatabase } from '../support/database'
import { seedNetwork } from '../support/roster'
import { scopes } from '../support/scopes'

const database = await testDatabase()
const TERM = { name: '2027–2030', from: '2027-01-01', until: '2030-12-31' }

async function network(options: Parameters<typeof seedNetwork>[1] & { nominator?: string | null } = {}) {
  const made = await seedNetwork(database, options)
  const scope = scopes.network({ networkId: made.networkId })
  const write = <T>(work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)
  const seats = (day: string) => read(scope, (db) => listSeats(scope, db, day))
  if (options.nominator !== null) await database.owner.query(`update seats set nominator = 'Polisinrättningen', nominator_email = $2 where network_id = $1`, [made.networkId, `polisen-${made.slug}@example.org`])
  const letter = async () => {
    const { rows } = await database.owner.query(`select text from mails where "to" = $1 order by created_at desc, id desc`, [`polisen-${made.slug}@example.org`])
    return (rows as { text: string }[]).map((row) => /\/link\/(\S+)/.exec(row.text)?.[1] ?? '')
  }
  return { ...made, scope, write, seats, letter }
}

const failure = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  return error instanceof Problem ? error.code : Promise.reject(error ?? new Error('it did not fail'))
}

describe('a new council term', () => {
  it('is opened by one press, nominated for by link, decided and begun, with the old term kept', async () => {
    const { scope, write, seats, seatId, letter } = await network()
    const person = { memberId: null, name: 'Timo Ahonen', email: null, role: 'member' as const, mayDecide: false, from: '2025-06-01', until: null }
    await write((db) => fillSeat(scope, db, { seatId, revision: 1, ...person }))
    const made = await write((db) => prepareTerm(scope, db, TERM))
    const termId = made.ids![0]!
    expect(made.facts).toMatchObject({ asked: 1 })

    const link = (await findLinkScope((await letter())[0]!, ['nomination']))!
    const view = (await read(link, (db) => findNominationRequest(link, db)))!
    expect(view).toMatchObject({ bodyName: 'Polisinrättningen', term: { from: '2027-01-01', until: '2030-12-31' }, answered: false, seats: [{ isYouth: false, sector: { key: 'police' } }] })
    expect(JSON.stringify(view)).not.toContain('Timo')
    const answer = { nominations: [{ id: view.seats[0]!.id, personName: 'Eeva Laine', personEmail: 'eeva@example.org', deputyName: 'Matti Virta', deputyEmail: null, mayDecide: true }] }
    await transaction(settingsOf(link), (db) => nominate(link, db, answer))
    expect(await read(link, (db) => findNominationRequest(link, db))).toMatchObject({ answered: true })
    expect(await failure(transaction(settingsOf(link), (db) => nominate(link, db, answer)))).toBe('terms:problem.answered')

    await write((db) => draftDecision(scope, db, { termId }))
    const drafted = (await read(scope, (db) => findTerm(scope, db, termId)))!
    expect(drafted.decision?.sv?.text).toMatch(/Eeva Laine, ersättare Matti Virta/)
    expect(drafted.decision?.fi?.text).toMatch(/Poliisi: Eeva Laine, varajäsen Matti Virta/)
    await write((db) => amendDecision(scope, db, { termId, revision: drafted.revision, decision: { sv: 'Vi utser.' } }))
    expect(await failure(write((db) => amendDecision(scope, db, { termId, revision: drafted.revision, decision: { sv: 'En annan.' } })))).toBe('common:problem.conflict')

    await write((db) => appointNominated(scope, db, { termId, nominations: drafted.requests[0]!.nominations.map((one) => one.id) }))
    expect((await seats('2026-12-31'))[0]).toMatchObject({ holder: { name: 'Timo Ahonen', until: '2026-12-31' }, next: { name: 'Eeva Laine' } })
    expect((await seats('2027-01-01'))[0]).toMatchObject({ holder: { name: 'Eeva Laine', until: '2030-12-31', mayDecide: true }, deputy: { name: 'Matti Virta' } })
    expect(await read(scope, (db) => listTerms(scope, db))).toMatchObject([{ id: termId, state: new Date() < new Date('2027-01-01') ? 'appointed' : 'running' }])
  })

  it('reminds who has not answered, by a new link, one by one or all at once', async () => {
    const { scope, write, letter } = await network()
    const { ids } = await write((db) => prepareTerm(scope, db, TERM))
    const [request] = (await read(scope, (db) => findTerm(scope, db, ids![0]!)))!.requests
    await write((db) => remindNominator(scope, db, { requestId: request!.id }))
    await write((db) => remindWaiting(scope, db, { termId: ids![0]! }))
    expect(await letter()).toHaveLength(3)
    expect((await read(scope, (db) => findTerm(scope, db, ids![0]!)))!.requests[0]!.remindedAt).not.toBeNull()
  })

  it('waits with a body that has no address until somebody writes one', async () => {
    const { scope, write, seatIds } = await network({ nominator: null, seats: 2 })
    const { ids, facts } = await write((db) => prepareTerm(scope, db, TERM))
    expect(facts).toMatchObject({ asked: 0 })
    await write((db) => askNomination(scope, db, { termId: ids![0]!, seats: seatIds, bodyName: 'Paraplyet', contactName: null, contactEmail: 'paraply@example.org', language: 'fi' }))
    expect((await read(scope, (db) => findTerm(scope, db, ids![0]!)))!.requests).toMatchObject([{ bodyName: 'Paraplyet', nominations: [{}, {}] }])
  })

  it('does not overlap another', async () => {
    const { scope, write } = await network()
    await write((db) => prepareTerm(scope, db, TERM))
    expect(await failure(write((db) => prepareTerm(scope, db, { name: 'Samma', from: '2028-01-01', until: '2031-12-31' })))).toBe('terms:problem.overlaps')
  })

  it('asks for a young person without a name, and never tells one', async () => {
    const { scope, write, letter, seats } = await network({ isYouth: true })
    const { ids } = await write((db) => prepareTerm(scope, db, TERM))
    const link = (await findLinkScope((await letter())[0]!, ['nomination']))!
    const view = (await read(link, (db) => findNominationRequest(link, db)))!
    await transaction(settingsOf(link), (db) => nominate(link, db, { nominations: [{ id: view.seats[0]!.id, personName: 'Hemligt Namn', personEmail: null, deputyName: null, deputyEmail: null, mayDecide: false }] }))
    const term = (await read(scope, (db) => findTerm(scope, db, ids![0]!)))!
    expect(JSON.stringify(term)).not.toContain('Hemligt')
    await write((db) => appointNominated(scope, db, { termId: term.id, nominations: [term.requests[0]!.nominations[0]!.id] }))
    expect((await seats('2027-01-01'))[0]).toMatchObject({ holder: { name: null, role: 'youth' } })
  })
})

describe('a stranger', () => {
  it('sees and changes no term of another network, while its own people do', async () => {
    const home = await network()
    const away = await network()
    const { ids } = await home.write((db) => prepareTerm(home.scope, db, TERM))
    const term = (await read(home.scope, (db) => findTerm(home.scope, db, ids![0]!)))!
    expect(term.requests).toHaveLength(1)
    expect(await read(away.scope, (db) => findTerm(away.scope, db, term.id))).toBeNull()
    expect(await read(away.scope, (db) => listTerms(away.scope, db))).toEqual([])
    expect(await failure(away.write((db) => remindNominator(away.scope, db, { requestId: term.requests[0]!.id })))).toBe('common:problem.notFound')
    expect(await failure(away.write((db) => draftDecision(away.scope, db, { termId: term.id })))).toBe('common:problem.notFound')
    expect(await failure(away.write((db) => appointNominated(away.scope, db, { termId: term.id, nominations: [] })))).toBe('common:problem.notFound')
    expect(await failure(away.write((db) => askNomination(away.scope, db, { termId: term.id, seats: home.seatIds, bodyName: 'X', contactName: null, contactEmail: 'x@example.org', language: 'sv' })))).toBe('common:problem.notFound')
  })
})

describe('a silent body', () => {
  it('reminds by itself who has been silent for a fortnight, until the term begins, and nobody twice', async () => {
    const { scope, write, letter, networkId } = await network()
    await write((db) => prepareTerm(scope, db, TERM))
    const remind = (at: string) => write((db) => remindSilentNominators(scope, db, new Date(at)))
    const asked = async (at: string) => await database.owner.query('update nomination_requests set asked_at = $2 where network_id = $1', [networkId, at])
    await asked('2026-11-10T10:00:00Z')
    expect(await remind('2026-11-20T06:00:00Z')).toBe(0)
    expect(await remind('2026-11-24T06:00:00Z')).toBe(1)
    // The reminder was sent now by the clock of the machine: the same night's second run finds nothing to do.
    await database.owner.query(`update nomination_requests set reminded_at = '2026-11-24T06:00:00Z' where network_id = $1`, [networkId])
    expect(await remind('2026-11-24T06:05:00Z')).toBe(0)
    expect(await remind('2026-12-08T06:00:00Z')).toBe(1)
    await database.owner.query(`update nomination_requests set reminded_at = '2026-12-08T06:00:00Z' where network_id = $1`, [networkId])
    expect(await remind('2027-01-01T06:00:00Z')).toBe(0)
    expect(await letter()).toHaveLength(3)
  })
})
