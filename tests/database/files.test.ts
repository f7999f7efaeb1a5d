import { randomUUID } from 'node:crypto'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { filesFolder } from '@/lib/env'
import { wordOf } from '@/lib/export/word'
import { pathOf } from '@/lib/files/folder'
import { dropFile, keepFile, sweepFiles } from '@/lib/files/keep'
import { cleanedName, judgedKind } from '@/lib/files/kinds'
import { bytesOf, keptFileResponse, listFiles, openFile } from '@/lib/files/open'
import { isFileHidden } from '@/lib/meetings/restriction-queries'
import { knownProblem } from '@/lib/problem'
import { testDatabase } from '../support/database'
import { chairOf, change, twoNetworks } from '../support/two-networks'
import type { Founded } from '../support/networks'
import { sampleDocument } from '../support/sample-document'

const database = await testDatabase()
const { porvoo, kuopio } = await twoNetworks(database)
const text = (words: string) => ({ name: 'bilaga.txt', bytes: strToU8(words) })
const failure = async (work: Promise<unknown>) => await work.then(() => null, (error: unknown) => knownProblem(error)?.code ?? String(error))
const code = (name: string, bytes: Uint8Array) => { try { return judgedKind(name, bytes) } catch (error) { return knownProblem(error)?.code } }
const office = (...parts: string[]) => zipSync(Object.fromEntries(['[Content_Types].xml', ...parts].map((part) => [part, strToU8('<x/>')])))

describe('what may be attached', () => {
  test('is judged by content, and the name must agree', async () => {
    expect(code('a.pdf', strToU8('%PDF-1.7 x'))).toBe('pdf')
    expect(code('a.JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('jpg')
    expect(code('a.docx', new Uint8Array(await wordOf(sampleDocument())))).toBe('docx')
    expect(code('a.xlsx', office('xl/workbook.xml'))).toBe('xlsx')
    expect(code('a.odt', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('<x/>') }))).toBe('odt')
    expect(code('a.csv', new Uint8Array([0xe5, 0xe4, 0xf6, 0x3b, 0x0d, 0x0a]))).toBe('csv')
    for (const [name, bytes] of [['a.pdf', strToU8('<html>')], ['a.exe', strToU8('MZ')], ['a.svg', strToU8('<svg/>')], ['a.html', strToU8('<p>')], ['a.txt', new Uint8Array([0x4d, 0x5a, 0, 3])], ['a.docx', office('xl/workbook.xml')], ['a.txt', strToU8('%PDF-1.7')], ['pdf', strToU8('%PDF-1.7')], ['a.zip', office('x')]] as const) {
      expect(code(name, bytes), name).toBe('files:problem.notAllowed')
    }
  })

  test('holds nothing that runs, is not empty and not too large', () => {
    expect(code('a.docx', office('word/document.xml', 'word/vbaProject.bin'))).toBe('files:problem.notAllowed')
    expect(code('a.xlsx', office('xl/workbook.xml', 'xl/activeX/activeX1.xml'))).toBe('files:problem.notAllowed')
    expect(code('a.txt', new Uint8Array())).toBe('files:problem.empty')
    expect(code('a.txt', new Uint8Array(10 * 1024 * 1024 + 1).fill(32))).toBe('files:problem.tooLarge')
  })

  test('gets a name that leads nowhere and tricks nobody', () => {
    expect(cleanedName('../../etc/passwd.txt', 'txt')).toBe('passwd.txt')
    expect(cleanedName('C:\\Users\\x\\Pöytäkirja 4/2026.PDF', 'pdf')).toBe('2026.pdf')
    expect(cleanedName('faktura\u202Efdp.pdf\r\nX: y.pdf', 'pdf')).toBe('faktura fdp.pdf X y.pdf')
    expect(cleanedName('....pdf', 'pdf')).toBe('file.pdf')
    expect(cleanedName(`${'å'.repeat(500)}.pdf`, 'pdf')).toHaveLength(124)
  })
})

describe('a kept file', () => {
  test('is opened again by its network and sent as an attachment alone', async () => {
    const scope = chairOf(porvoo)
    const kept = await change(scope, (db) => keepFile(scope, db, text('hej')))
    const found = await change(scope, (db) => openFile(scope, db, kept.id))
    expect(found).toEqual({ id: kept.id, name: 'bilaga.txt', kind: 'txt', bytes: 3, sha256: kept.sha256 })
    expect(await change(scope, (db) => listFiles(scope, db, [kept.id, randomUUID()]))).toHaveLength(1)
    const response = keptFileResponse(scope, kept)
    expect(await response.text()).toBe('hej')
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'content-disposition': expect.stringMatching(/^attachment;/), 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining('sandbox'), 'cache-control': 'private, no-store' })
    expect((await bytesOf(porvoo.id, kept.id)).toString()).toBe('hej')
  })

  test('is not there for another network, neither to open, nor to attach, nor to drop', async () => {
    const [mine, other] = [chairOf(porvoo), chairOf(kuopio)]
    const kept = await change(mine, (db) => keepFile(mine, db, text('hemligt')))
    expect(await change(other, (db) => openFile(other, db, kept.id))).toBeNull()
    expect(await failure(change(other, (db) => dropFile(other, db, kept.id)))).toBe('common:problem.notFound')
    const item = await agendaItem(kuopio)
    await expect(database.owner.query('insert into agenda_attachments (network_id, agenda_item_id, file_id) values ($1, $2, $3)', [kuopio.id, item, kept.id])).rejects.toThrow(/foreign key/)
    expect(() => pathOf(porvoo.id, '../../secrets')).toThrow()
  })

  test('is dropped when nothing holds it, and not before', async () => {
    const scope = chairOf(porvoo)
    const kept = await change(scope, (db) => keepFile(scope, db, text('bilaga')))
    const item = await agendaItem(porvoo)
    await database.owner.query('insert into agenda_attachments (network_id, agenda_item_id, file_id) values ($1, $2, $3)', [porvoo.id, item, kept.id])
    const told = await change(scope, async (db) => ({ code: await failure(dropFile(scope, db, kept.id)), isAlive: (await openFile(scope, db, kept.id)) !== null }))
    expect(told).toEqual({ code: 'files:problem.linked', isAlive: true })
    await database.owner.query('delete from agenda_attachments where file_id = $1', [kept.id])
    await change(scope, (db) => dropFile(scope, db, kept.id))
    expect(await change(scope, (db) => openFile(scope, db, kept.id))).toBeNull()
  })

  test('of a restricted item is hidden from who may not read the item', async () => {
    const scope = chairOf(porvoo)
    const member = chairOf(porvoo, { role: 'member', memberId: porvoo.member })
    const kept = await change(scope, (db) => keepFile(scope, db, text('sekretess')))
    const item = await agendaItem(porvoo, true)
    await database.owner.query('insert into agenda_attachments (network_id, agenda_item_id, file_id) values ($1, $2, $3)', [porvoo.id, item, kept.id])
    expect(await change(scope, (db) => isFileHidden(scope, db, kept.id))).toBe(false)
    expect(await change(member, (db) => isFileHidden(member, db, kept.id))).toBe(true)
  })
})

test('a change that is taken back leaves no row, and its bytes go with the sweep, as half-written ones do', async () => {
  const scope = chairOf(kuopio)
  const kept = await change(scope, (db) => keepFile(scope, db, text('kvar')))
  await expect(change(scope, async (db) => { await keepFile(scope, db, text('tillbaka')); throw new Error('taken back') })).rejects.toThrow('taken back')
  const folder = join(filesFolder(), kuopio.id)
  await writeFile(join(folder, `${randomUUID()}.part`), 'half')
  expect(await readdir(folder)).toHaveLength(3)
  expect(await change(scope, (db) => sweepFiles(scope, db))).toBe(0)
  const old = new Date(Date.now() - 7_200_000)
  for (const name of await readdir(folder)) await utimes(join(folder, name), old, old)
  expect(await change(scope, (db) => sweepFiles(scope, db))).toBe(2)
  expect(await readdir(folder)).toEqual([kept.id])
})

async function agendaItem(network: Founded, isRestricted = false): Promise<string> {
  const [meeting, item] = [randomUUID(), randomUUID()]
  await database.owner.query(`insert into meetings (network_id, id, starts_at, ends_at) values ($1, $2, '2026-12-04 07:00Z', '2026-12-04 09:00Z')`, [network.id, meeting])
  await database.owner.query(`insert into agenda_items (network_id, id, meeting_id, position, title, is_restricted) values ($1, $2, $3, 1, '{}', $4)`, [network.id, item, meeting, isRestricted])
  return item
}
