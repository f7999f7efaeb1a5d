import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, newPage, said, signInAs, test } from '../support/browser'

const sv = (key: string, values?: Record<string, string | number>) => said('sv', key, values)
const SLUG = 'fi-710-raseborg'

/** Lets the worker's links be, and makes those of a letter as it makes them: for the owner of an open task, and for the letter itself. */
async function letterTo(purpose: 'task' | 'letter', email: string | null = null): Promise<string> {
  const owner = new pg.Client({ connectionString: process.env.SAMVERK_OWNER_URL })
  await owner.connect()
  const token = randomUUID()
  const { rows: [task] } = await owner.query<{ network: string; id: string; email: string }>(
    `select a.network_id as network, a.id, m.email from action_points a join networks n on n.id = a.network_id join members m on m.network_id = a.network_id and m.id = a.owner_member_id
     where n.slug = $1 and a.state in ('open', 'in_progress') and m.email is not null and (m.valid_to is null or m.valid_to >= current_date) order by a.id limit 1`, [SLUG])
  await owner.query(`insert into links (token_hash, kind, network_id, object_id, email, language, expires_at) values ($1, $2, $3, $4, $5, 'sv', now() + interval '1 hour')`,
    [createHash('sha256').update(token).digest('hex'), purpose, task?.network, purpose === 'task' ? task?.id : task?.network, email ?? task?.email])
  await owner.end()
  return `/sv/link/${token}`
}

test('the owner of a task says that it is done by one press behind the link of her letter, without account or script', async ({ browser }) => {
  const owner = await newPage(browser, null, { script: false })
  await owner.goto(await letterTo('task'))
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText(sv('work:task.title'))
  await owner.getByRole('button', { name: sv('work:task.done') }).click()
  await expect(owner.getByText(sv('work:task.closed'))).toBeVisible()
  // She may have pressed too soon; the world is left as it was.
  await owner.getByRole('button', { name: sv('work:task.reopen') }).click()
  await expect(owner.getByText(sv('work:task.ongoing'))).toBeVisible()
})

test('a new day that has passed is refused at its field, and what was written stays', async ({ page }) => {
  await page.goto(await letterTo('task'))
  await page.getByLabel(sv('work:task.dueOn'), { exact: true }).fill('2020-01-01')
  await page.getByLabel(sv('work:task.note')).fill('Väntar på svar')
  await page.getByRole('button', { name: sv('work:task.later') }).click()
  await expect(page.getByText(sv('work:problem.dayPassed')).first()).toBeVisible()
  await expect(page.getByLabel(sv('work:task.note'))).toHaveValue('Väntar på svar')
})

test('opening the link about the letter ends nothing; one press does, and another begins it again', async ({ browser }) => {
  const [link, reader] = [await letterTo('letter', `reader-${Date.now()}@example.org`), await newPage(browser, null, { script: false })]
  await reader.goto(link)
  await reader.goto(link)
  await reader.getByRole('button', { name: sv('work:letter.end') }).click()
  await expect(reader.getByText(sv('work:letter.ended'))).toBeVisible()
  await reader.getByLabel(sv('work:letter.everyWeek')).check()
  await reader.getByRole('button', { name: sv('work:letter.choose') }).click()
  await expect(reader.getByRole('button', { name: sv('work:letter.end') })).toBeVisible()
})

test('each role finds what is hers on one page, and a letter leads into the workspace and nowhere else', async ({ page }) => {
  await signInAs(page, 'executive')
  await page.goto('/sv/work')
  for (const heading of ['work:mine.goals', 'work:mine.comparison']) await expect(page.getByRole('heading', { name: sv(heading) })).toBeVisible()
  await page.goto('/sv/work?to=/networks/fi-638-porvoo/work/goals')
  expect(new URL(page.url()).pathname).toBe('/sv/networks/fi-638-porvoo/work/goals')
  await page.goto('/sv/work?to=//example.org')
  expect(new URL(page.url()).pathname).toBe('/sv/work')
})
