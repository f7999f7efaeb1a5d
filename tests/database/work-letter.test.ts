import { beforeAll, expect, test } from 'vitest'
import { sendLetters } from '@/lib/work/letter-commands'
import { testDatabase } from '../support/database'

process.env.NEXTAUTH_SECRET ??= 'a secret that only tests know, long enough'
const database = await testDatabase('demonstration')
type Mail = { to: string; subject: string; text: string; language: string }
let mails: Mail[]

/** The letters of a first working day to everybody of the invented world. */
beforeAll(async () => {
  await database.owner.query('delete from mails')
  await sendLetters(new Date('2026-12-01T09:30:00Z'))
  mails = (await database.owner.query<Mail>('select "to", subject, text, language from mails')).rows
}, 120_000)

const of = (persona: string) => mails.find((mail) => mail.to === `${persona}@example.org`)

test('each gets one, of at most three things, and each thing with its link', () => {
  expect(mails.length).toBeGreaterThan(5)
  expect(new Set(mails.map((mail) => mail.to)).size).toBe(mails.length)
  for (const mail of mails) {
    const things = mail.text.match(/^\d\. /gm)?.length ?? 0
    expect(things).toBeGreaterThan(0)
    expect(things).toBeLessThanOrEqual(3)
    expect(mail.text.match(/https?:\/\/\S+/g)?.length).toBeGreaterThanOrEqual(things + 1)
    expect(mail.text).not.toContain('{{')
  }
})

test('those who decide are told what waits for their answer, from the municipality they decide for', async () => {
  const { rows } = await database.owner.query<{ text: { sv?: { text: string } }; slug: string }>(
    `select d.text, n.slug from decisions d join networks n on n.id = d.network_id left join agenda_items i on i.network_id = d.network_id and i.id = d.agenda_item_id
     where n.slug = 'fi-638-porvoo' and d.forwarded_on is not null and d.answer is null and not coalesce(i.is_restricted, false)`)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.some((row) => of('executive')?.text.includes(row.text.sv?.text ?? ' '))).toBe(true)
})

test('no letter names another person, and nobody but those who keep the network hears of what is restricted', async () => {
  const people = await database.owner.query<{ name: string; email: string | null }>('select name, email from members')
  for (const mail of mails) for (const { name, email } of people.rows) if (email !== mail.to && name.includes(' ')) expect(mail.text, mail.to).not.toContain(name)
  // Words that stand in open items too tell nothing; a decision is known by its address.
  const secret = await database.owner.query<{ word: string }>(`select e.value ->> 'text' as word from agenda_items i, jsonb_each(i.title) e where i.is_restricted except select e.value ->> 'text' from agenda_items i, jsonb_each(i.title) e where not i.is_restricted
    union select d.id::text from decisions d join agenda_items i on i.network_id = d.network_id and i.id = d.agenda_item_id where i.is_restricted`)
  const keepers = await database.owner.query<{ email: string }>(`select m.email from members m join seat_holders h on h.network_id = m.network_id and h.member_id = m.id where h.role in ('chair', 'vice_chair', 'secretary')`)
  const others = mails.filter((mail) => !keepers.rows.some((row) => row.email === mail.to))
  for (const mail of others) for (const { word } of secret.rows) expect(mail.text, mail.to).not.toContain(word)
})
