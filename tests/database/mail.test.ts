import { randomUUID } from 'node:crypto'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { transaction } from '@/lib/db/transaction'
import { layFile, pathOf } from '@/lib/files/folder'
import { keepMail } from '@/lib/mail/outbox'
import { sendKept } from '@/lib/mail/send'
import { testDatabase } from '../support/database'

const database = await testDatabase()
const post = { received: [] as string[], refuses: false }
const server = await startPost()
afterAll(() => new Promise((resolve) => server.close(resolve)))
process.env.SMTP_URL = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`

/** A mail server of twenty lines: takes every letter, or none while it refuses. */
function startPost(): Promise<Server> {
  const made = createServer((socket) => {
    let letter: string | null = null
    socket.write('220 ready\r\n')
    socket.on('data', (chunk) => {
      const said = chunk.toString()
      if (letter !== null) {
        letter += said
        if (!letter.endsWith('\r\n.\r\n')) return
        post.received.push(letter)
        letter = null
        return socket.write('250 taken\r\n')
      }
      if (said.startsWith('DATA')) letter = ''
      socket.write(said.startsWith('DATA') ? '354 go on\r\n' : said.startsWith('MAIL') && post.refuses ? '451 later\r\n' : '250 fine\r\n')
    })
    socket.on('error', () => undefined)
  })
  return new Promise((resolve) => made.listen(0, '127.0.0.1', () => resolve(made)))
}

const keep = (to: string) => transaction({ role: 'samverk_public' }, (db) => keepMail(db, { to, subject: 'Kallelse', text: 'Välkommen till mötet', language: 'sv' }))
const state = async (to: string) => (await database.owner.query(`select sent_at is not null as sent, tries from mails where "to" = $1`, [to])).rows[0]

test('a letter waits until its change stands, and is sent once, whoever asks at the same time', async () => {
  await keep('anna@example.org')
  await Promise.all([sendKept(), sendKept(), sendKept()])
  expect(post.received.filter((letter) => letter.includes('anna@example.org'))).toHaveLength(1)
  expect(await state('anna@example.org')).toEqual({ sent: true, tries: 1 })
})

test('a change that is taken back leaves no letter', async () => {
  await expect(transaction({}, async (db) => {
    await keepMail(db, { to: 'nobody@example.org', subject: 'x', text: 'x', language: 'sv' })
    throw new Error('taken back')
  })).rejects.toThrow('taken back')
  expect(await state('nobody@example.org')).toBeUndefined()
})

test('a letter that was refused goes with a later one, and not for ever', async () => {
  post.refuses = true
  await keep('late@example.org')
  await sendKept()
  expect(await state('late@example.org')).toEqual({ sent: false, tries: 1 })
  post.refuses = false
  await sendKept()
  expect(await state('late@example.org')).toEqual({ sent: false, tries: 1 })
  await database.owner.query(`update mails set failed_at = now() - interval '2 minutes' where "to" = 'late@example.org'`)
  await sendKept()
  expect(await state('late@example.org')).toEqual({ sent: true, tries: 2 })
  await keep('never@example.org')
  await database.owner.query(`update mails set tries = 5, failed_at = now() - interval '1 day' where "to" = 'never@example.org'`)
  await sendKept()
  expect(await state('never@example.org')).toEqual({ sent: false, tries: 5 })
})

test('a letter takes its invitation and its files along', async () => {
  const [networkId, fileId] = [randomUUID(), randomUUID()]
  await layFile(pathOf(networkId, fileId), new TextEncoder().encode('bilagans text'))
  const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n'
  await transaction({ role: 'samverk_public' }, (db) => keepMail(db, { to: 'files@example.org', subject: 'Kallelse', text: 'Välkommen', language: 'sv', calendar, attachments: [{ networkId, fileId, name: 'Föredragningslista.txt' }] }))
  await sendKept()
  const letter = post.received.find((one) => one.includes('files@example.org')) ?? ''
  expect(letter).toMatch(/text\/calendar;[^\n]*(\n[^\n]*)?method=CANCEL/i)
  expect(letter).toContain(Buffer.from('bilagans text').toString('base64'))
  expect(letter).toMatch(/Content-Disposition: attachment/i)
})

test('a letter of a kind that can be ended says where, to the programs that show it', async () => {
  await transaction({ role: 'samverk_public' }, (db) => keepMail(db, { to: 'monthly@example.org', subject: 'x', text: 'x', language: 'sv', unsubscribe: 'https://samverk.example/sv/link/a-token' }))
  await sendKept()
  expect(post.received.find((one) => one.includes('monthly@example.org'))).toMatch(/^List-Unsubscribe: <https:\/\/samverk\.example\/sv\/link\/a-token>/m)
  expect(post.received.find((one) => one.includes('files@example.org'))).not.toContain('List-Unsubscribe')
})

test('a letter whose file is lost waits and does not hold the others', async () => {
  await transaction({ role: 'samverk_public' }, (db) => keepMail(db, { to: 'lost@example.org', subject: 'x', text: 'x', language: 'sv', attachments: [{ networkId: randomUUID(), fileId: randomUUID(), name: 'a.txt' }] }))
  await keep('next@example.org')
  await sendKept()
  expect(await state('lost@example.org')).toEqual({ sent: false, tries: 1 })
  expect(await state('next@example.org')).toEqual({ sent: true, tries: 1 })
})
