import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import { archivePackage } from '@/lib/minutes/file-rules'
import { commentMinutes, settleComment, wordDecision, writeItem } from '@/lib/minutes/commands'
import { addAppendix, approveMinutes, askForComments, checkMinutes } from '@/lib/minutes/course-commands'
import { findPublicMinutes, listPublicMinutes } from '@/lib/minutes/public-queries'
import { exportMinutes, publishMinutes, withdrawMinutes } from '@/lib/minutes/publish-commands'
import { findMinutes, listMinutes, type MinutesView } from '@/lib/minutes/queries'
import { fingerprintOf } from '@/lib/minutes/rules'
import { takeNotes } from '@/lib/meetings/notes-commands'
import { knownProblem } from '@/lib/problem'
import { testDatabase } from '../support/database'
import type { Founded } from '../support/networks'
import { seedMeeting } from '../support/roster'
import { scopes } from '../support/scopes'
import { chairOf, change, twoNetworks } from '../support/two-networks'

const database = await testDatabase()
const said = (text: string) => JSON.stringify({ sv: { text, state: 'original', sourceRevision: 1 } })
let porvoo: Founded, chair: NetworkScope, member: NetworkScope, stranger: NetworkScope, executive: NetworkScope

beforeAll(async () => {
  const both = await twoNetworks(database)
  porvoo = both.porvoo
  chair = chairOf(porvoo, { languages: ['sv', 'fi'] })
  member = scopes.network({ networkId: porvoo.id, slug: porvoo.slug, role: 'member', memberId: porvoo.member, name: 'Test Member', languages: ['sv', 'fi'] })
  executive = scopes.network({ networkId: porvoo.id, slug: porvoo.slug, role: 'executive', languages: ['sv', 'fi'] })
  stranger = chairOf(both.kuopio)
})

type Held = { meeting: string; item: string; secret: string; decision: string }
let made = 0

/** A held meeting with an open item, a restricted one, and a decision under the next number. */
async function hold(): Promise<Held> {
  made += 1
  const { owner } = database
  const meeting = await seedMeeting(database, porvoo.id, `2026-03-${String(made).padStart(2, '0')}`, { [porvoo.seats[0] ?? '']: 'present' })
  await owner.query(`update attendances set member_id = $3 where network_id = $1 and meeting_id = $2`, [porvoo.id, meeting, porvoo.chair])
  const [item, secret, decision] = [newId(), newId(), newId()]
  await owner.query(`insert into agenda_items (network_id, id, meeting_id, position, title, notes) values ($1, $2, $3, 1, $4, $5)`, [porvoo.id, item, meeting, said('Ungdomskortet'), said('Kortet diskuterades.')])
  await owner.query(`insert into agenda_items (network_id, id, meeting_id, position, title, notes, is_restricted, legal_ground) values ($1, $2, $3, 2, $4, $5, true, '24 §')`, [porvoo.id, secret, meeting, said('Hemlig rubrik'), said('Hemlig text.')])
  await owner.query(`insert into decisions (network_id, id, meeting_id, agenda_item_id, year, number, text, decided_on) values ($1, $2, $3, $4, 2026, $5, $6, '2026-03-01')`, [porvoo.id, decision, meeting, item, made, said('Nätverket föreslår ett kort.')])
  return { meeting, item, secret, decision }
}

const view = async (scope: NetworkScope, meeting: string): Promise<MinutesView> => (await read(scope, (db) => findMinutes(scope, db, meeting))) ?? Promise.reject(new Error('no minutes'))
const approve = async (meeting: string, publish = false) => change(chair, async (db) => approveMinutes(chair, db, { meeting, fingerprint: (await view(chair, meeting)).fingerprint, publish }))
const letters = async (words: string) => Number((await database.owner.query<{ n: string }>('select count(*) as n from mails where subject like $1', [`%${words}%`])).rows[0]?.n)
const seenByPublic = (meeting: string) => read(scopes.public(), (db) => findPublicMinutes(scopes.public(), db, porvoo.id, meeting))

describe('the course of minutes', () => {
  it('goes from comments, mended and settled, to an approved version that nothing changes', async () => {
    const { meeting, item, decision } = await hold()
    const before = await letters('pöytäkirjaa')
    expect((await change(chair, (db) => askForComments(chair, db, { meeting, until: '2099-01-01', checkers: [] }))).facts).toEqual({ asked: 2 })
    expect(await letters('pöytäkirjaa')).toBe(before + 1)
    await change(member, (db) => commentMinutes(member, db, { item, text: 'Kortet gäller bussen.' }))
    const [comment] = (await view(chair, meeting)).comments
    await change(chair, (db) => writeItem(chair, db, { item, revision: 1, title: { sv: 'Ungdomskortet' }, notes: { sv: 'Kortet för bussen diskuterades.', fi: 'Bussikortista keskusteltiin.' } }))
    await change(chair, (db) => settleComment(chair, db, { comment: comment?.id ?? '' }))
    await change(chair, (db) => wordDecision(chair, db, { decision, revision: 1, text: { sv: 'Nätverket föreslår ett kort.', fi: 'Verkosto esittää korttia.' } }))
    const draft = await view(chair, meeting)
    expect(draft).toMatchObject({ step: 'comments', comments: [{ isSettled: true }], gaps: [{ number: 1, languages: ['fi'] }, { number: 2 }] })
    await approve(meeting)
    const done = await view(chair, meeting)
    expect(done).toMatchObject({ state: 'approved', version: 1, body: { approved: { by: [{ name: 'Test Chair', as: 'chair' }] } } })
    expect(fingerprintOf(done.body)).toBe(done.fingerprint)
    expect((await database.owner.query('select state from meetings where id = $1', [meeting])).rows).toEqual([{ state: 'closed' }])
    const { owner } = database
    await expect(owner.query(`update agenda_items set notes = '{}' where id = $1`, [item])).rejects.toThrow('the minutes are approved')
    await expect(owner.query(`update decisions set text = '{}' where id = $1`, [decision])).rejects.toThrow('the minutes are approved')
    await expect(owner.query(`update attendances set state = 'absent' where meeting_id = $1`, [meeting])).rejects.toThrow('the minutes are approved')
    await expect(owner.query(`update minutes_versions set body = '{}' where meeting_id = $1`, [meeting])).rejects.toThrow()
    await expect(owner.query(`insert into agenda_items (network_id, id, meeting_id, position, title) values ($1, $2, $3, 9, '{}')`, [porvoo.id, newId(), meeting])).rejects.toThrow('the minutes are approved')
  })

  it('is approved once, by the reader of that very text, and told once', async () => {
    const { meeting, item } = await hold()
    const { fingerprint } = await view(chair, meeting)
    await change(chair, (db) => writeItem(chair, db, { item, revision: 1, title: { sv: 'Ny rubrik' }, notes: { sv: 'Ny text.' } }))
    await expect(change(chair, (db) => approveMinutes(chair, db, { meeting, fingerprint, publish: false }))).rejects.toMatchObject({ code: 'minutes:problem.changedMeanwhile' })
    const before = await letters('godkänt')
    await approve(meeting)
    await expect(approve(meeting)).rejects.toMatchObject({ code: 'minutes:problem.approved' })
    expect(await letters('godkänt')).toBe(before + 1)
    await expect(change(member, (db) => commentMinutes(member, db, { item, text: 'För sent' }))).rejects.toMatchObject({ code: 'minutes:problem.commentsOver' })
  })

})

describe('approval', () => {
  it('keeps the text of whoever typed when it was approved, and lets it become a correction', async () => {
    const { meeting, item } = await hold()
    await approve(meeting, true)
    const kept = await change(chair, (db) => writeItem(chair, db, { item, revision: 1, title: { sv: 'Ungdomskortet' }, notes: { sv: 'Det jag skrev.' } }))
    const late = (await view(chair, meeting)).comments[0]
    expect(late).toMatchObject({ id: kept.facts?.kept, text: 'Det jag skrev.', isMine: true, isSettled: false })
    expect(late && late.at > ((await view(chair, meeting)).approvedAt ?? new Date())).toBe(true)
    await change(chair, (db) => addAppendix(chair, db, { meeting, item, text: { sv: 'Det jag skrev.' }, comment: late?.id ?? null }))
    expect(await view(chair, meeting)).toMatchObject({ comments: [{ isSettled: true }], appendices: [{ addedBy: 'Test Chair', text: { sv: { text: 'Det jag skrev.' } } }], body: { items: [{ notes: { sv: { text: 'Kortet diskuterades.' } } }, {}] } })
    expect((await seenByPublic(meeting))?.published).toMatchObject({ appendices: [{ text: { sv: { text: 'Det jag skrev.' } } }] })
  })

  it('waits for whoever is writing at that instant, and then asks for another look', async () => {
    const { meeting, item } = await hold()
    const { fingerprint } = await view(chair, meeting)
    const writer = await database.owner.connect()
    await writer.query('begin')
    await writer.query('update agenda_items set notes = $2, revision = revision + 1 where id = $1', [item, said('Skrivet i sista stund.')])
    const approving = change(chair, (db) => approveMinutes(chair, db, { meeting, fingerprint, publish: false })).catch((error: unknown) => error)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await writer.query('commit')
    writer.release()
    expect(await approving).toMatchObject({ code: 'minutes:problem.changedMeanwhile' })
    expect(await view(chair, meeting)).toMatchObject({ state: 'draft', body: { items: [{ notes: { sv: { text: 'Skrivet i sista stund.' } } }, {}] } })
  })

  it('tells whoever records at that very instant, and loses the race for her', async () => {
    const { meeting, item } = await hold()
    const [text, more] = [{ sv: 'Anteckning' }, { sv: 'Mer text' }]
    await change(chair, (db) => takeNotes(chair, db, { item, revision: 1, notes: text }))
    const racing = change(chair, async (db) => {
      await db.agendaItem.findFirst({ where: { id: item }, select: { id: true } })
      await approve(meeting)
      return db.agendaItem.updateMany({ where: { networkId: porvoo.id, id: item }, data: { notes: {} } })
    })
    expect(knownProblem(await racing.catch((error: unknown) => error))).toMatchObject({ code: 'minutes:problem.approvedMeanwhile' })
    await expect(change(chair, (db) => takeNotes(chair, db, { item, revision: 2, notes: more }))).rejects.toMatchObject({ code: 'minutes:problem.approvedMeanwhile' })
  })

})

describe('who may approve, and what', () => {
  it('waits for every named checker, and for another look when the text changed', async () => {
    const { meeting, item } = await hold()
    await change(chair, (db) => askForComments(chair, db, { meeting, until: '2099-01-01', checkers: [porvoo.member, porvoo.chair] }))
    await expect(approve(meeting)).rejects.toMatchObject({ code: 'minutes:problem.checkersFirst' })
    const check = async (scope: NetworkScope) => change(scope, async (db) => checkMinutes(scope, db, { meeting, fingerprint: (await view(scope, meeting)).fingerprint }))
    await expect(check({ ...member, memberId: null } as NetworkScope)).rejects.toMatchObject({ code: 'minutes:problem.notChecker' })
    expect((await check(member)).facts).toEqual({ approved: false })
    await change(chair, (db) => writeItem(chair, db, { item, revision: 1, title: { sv: 'Ungdomskortet' }, notes: { sv: 'Ny text.' } }))
    expect((await view(chair, meeting)).checkers.map((one) => one.approvedAt)).toEqual([null, null])
    await check(member)
    expect((await check(chair)).facts).toEqual({ approved: true })
    expect((await view(member, meeting)).body.approved?.by.map((one) => one.as)).toEqual(['checker', 'checker'])
  })

  it('waits for a language only where the municipality wants it so', async () => {
    const { meeting } = await hold()
    const { owner } = database
    const [place, organisation] = [newId(), newId()]
    await owner.query(`insert into places (id, slug, kind) values ($1, 'fi-638-porvoo', 'municipality')`, [place])
    await owner.query(`insert into organisations (id, slug, kind, names, place_id) values ($1, 'fi-638-porvoo', 'municipality', '{}', $2)`, [organisation, place])
    await owner.query(`insert into network_municipalities (network_id, id, place_id, role, valid_from) values ($1, $2, $3, 'lead', '2020-01-01')`, [porvoo.id, newId(), place])
    await owner.query(`insert into organisation_settings (organisation_id, retention, languages, needs_all_languages) values ($1, '{}', '{}', true)`, [organisation])
    expect((await view(chair, meeting)).obstacle).toBe('languagesMissing')
    await expect(approve(meeting)).rejects.toMatchObject({ code: 'minutes:problem.languagesMissing' })
    await owner.query(`update organisation_settings set needs_all_languages = false`)
    await approve(meeting)
    expect((await view(chair, meeting)).state).toBe('approved')
  })

  it('has nothing to approve in a meeting without words or attendance, or that was not held', async () => {
    const empty = await seedMeeting(database, porvoo.id, '2026-04-01', {})
    await expect(approve(empty)).rejects.toMatchObject({ code: 'minutes:problem.attendanceMissing' })
    const silent = await seedMeeting(database, porvoo.id, '2026-04-02', { [porvoo.seats[0] ?? '']: 'present' })
    await expect(approve(silent)).rejects.toMatchObject({ code: 'minutes:problem.nothing' })
    await database.owner.query(`update meetings set state = 'called' where id = $1`, [silent])
    await expect(change(chair, (db) => askForComments(chair, db, { meeting: silent, until: '2099-01-01', checkers: [] }))).rejects.toMatchObject({ code: 'minutes:problem.notHeld' })
  })
})

describe('who reads what', () => {
  it('shows restricted items to those who stand on them, drafts to members, and what is approved to the executive', async () => {
    const { meeting, secret } = await hold()
    expect(JSON.stringify(await view(member, meeting))).not.toContain('Hemlig')
    expect(JSON.stringify(await view(chair, meeting))).toContain('Hemlig')
    await expect(change(member, (db) => commentMinutes(member, db, { item: secret, text: 'Nyfiken' }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
    await expect(view(executive, meeting)).rejects.toThrow('no minutes')
    await expect(view(stranger, meeting)).rejects.toThrow('no minutes')
    await approve(meeting)
    await change(chair, (db) => addAppendix(chair, db, { meeting, item: secret, text: { sv: 'Hemlig rättelse' }, comment: null }))
    expect(JSON.stringify([await view(executive, meeting), await view(member, meeting)])).not.toContain('Hemlig')
    await database.owner.query('insert into agenda_readers (network_id, agenda_item_id, member_id) values ($1, $2, $3)', [porvoo.id, secret, porvoo.member])
    expect(JSON.stringify(await view(member, meeting))).toContain('Hemlig rättelse')
    expect((await read(executive, (db) => listMinutes(executive, db))).every((line) => ['approved', 'published', 'archived'].includes(line.step))).toBe(true)
    await expect(change(stranger, (db) => approveMinutes(stranger, db, { meeting, fingerprint: '', publish: true }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
  })

  it('gives the public the public version alone, and after withdrawal a notice at the same address', async () => {
    const { meeting, item } = await hold()
    await database.owner.query(`update members set is_by_seat_only = true where network_id = $1 and id = $2`, [porvoo.id, porvoo.member])
    await change(chair, (db) => writeItem(chair, db, { item, revision: 1, title: { sv: 'Ungdomskortet' }, notes: { sv: 'Test Member talade.' } }))
    expect(await seenByPublic(meeting)).toBeNull()
    await approve(meeting, true)
    const out = JSON.stringify(await seenByPublic(meeting))
    expect(out).toContain('[namnet anges inte] talade.')
    expect(out).not.toMatch(/Hemlig|Test Member/)
    expect((JSON.parse(out) as { published: { body: { attendance: unknown[] } } }).published.body.attendance).toEqual([])
    await expect(change(chair, (db) => publishMinutes(chair, db, { meeting }))).rejects.toMatchObject({ code: 'minutes:problem.published' })
    await change(chair, (db) => withdrawMinutes(chair, db, { meeting, reason: 'Fel version' }))
    expect((await seenByPublic(meeting))?.published).toMatchObject({ reason: 'Fel version', heldOn: `2026-03-${String(made).padStart(2, '0')}` })
    expect((await read(scopes.public(), (db) => listPublicMinutes(scopes.public(), db, porvoo.id))).find((line) => line.meetingId === meeting)?.isWithdrawn).toBe(true)
    await change(chair, (db) => publishMinutes(chair, db, { meeting }))
    expect((await seenByPublic(meeting))?.published).toHaveProperty('body')
  })
})

it('goes to the archive under a case number, with a receipt that the same bytes answer to', async () => {
  const { meeting } = await hold()
  await expect(change(chair, (db) => exportMinutes(chair, db, { meeting, caseNumber: '412/2026' }))).rejects.toMatchObject({ code: 'minutes:problem.notApproved' })
  await approve(meeting)
  await change(chair, (db) => exportMinutes(chair, db, { meeting, caseNumber: '412/2026' }))
  const done = await view(chair, meeting)
  expect(done).toMatchObject({ step: 'archived', caseNumber: '412/2026', exports: [{ version: 1, caseNumber: '412/2026', exportedBy: 'Test Chair' }] })
  const bytes = await archivePackage(chair, done)
  expect(Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex')).toBe(done.exports[0]?.sha256)
  const files = unzipSync(bytes)
  expect(JSON.parse(new TextDecoder().decode(files['metadata.json']))).toMatchObject({ recordType: 'minutes', caseNumber: '412/2026', languages: ['sv', 'fi'], confidentiality: '24 §' })
})
