import { day, expect, newPage, said, test } from '../support/browser'

/** What must work in a browser that runs no script: the meeting with attendance and decision, the task, sign-in by code, consent, the roster. */

test('a meeting is planned, attended, decided and followed up, and a member reports her task', async ({ browser }) => {
  const fi = (key: string, values?: Record<string, string | number>) => said('fi', key, values)
  const work = '/fi/networks/fi-638-porvoo/work'
  const [point, decision, task] = ['Iltakahvila', 'Verkosto avaa iltakahvilan', 'Varaa tilat iltakahvilalle'].map((text) => `${text} ${Date.now()}`) as [string, string, string]
  const chair = await newPage(browser, 'chair', { script: false, lng: 'fi' })
  await chair.goto(`${work}/meetings/new`)
  await chair.getByLabel(fi('common:form.date'), { exact: true }).fill(day(-1))
  await chair.getByRole('button', { name: fi('meetings:plan') }).click()
  await chair.waitForURL(/\/meetings\/[0-9a-f-]{36}/)
  const meeting = new URL(chair.url()).pathname
  await chair.getByLabel(fi('meetings:agenda.title'), { exact: true }).fill(point)
  await chair.getByRole('button', { name: fi('meetings:agenda.add') }).click()
  await expect(chair.getByRole('heading', { name: point })).toBeVisible()

  const member = await newPage(browser, 'member', { script: false, lng: 'fi' })
  await member.goto(meeting)
  await expect(member.getByRole('heading', { name: point })).toBeVisible()
  expect((await member.goto(`${meeting}/minutes`))?.status()).toBe(404)

  await chair.goto(`${meeting}/minutes`)
  await chair.getByLabel(/Anna Virta/).selectOption(fi('meetings:attendance.absent'))
  await chair.getByRole('button', { name: fi('meetings:attendance.record') }).click()
  await expect(chair.getByLabel(/Anna Virta/)).toHaveValue('absent')
  const item = chair.locator('#item-1')
  await item.locator('[data-step="decision"] summary').first().click()
  await item.getByLabel(fi('meetings:minutes.decision'), { exact: true }).fill(decision)
  await chair.getByRole('button', { name: fi('meetings:minutes.recordDecision') }).first().click()
  await expect(chair.getByText(decision).first()).toBeVisible()
  await item.locator('[data-step="task"] summary').click()
  await item.getByLabel(fi('meetings:task.text'), { exact: true }).fill(task)
  await item.getByLabel(fi('meetings:task.owner')).selectOption('Anna Virta')
  await item.getByLabel(fi('meetings:task.due'), { exact: true }).fill(day(14))
  await item.getByRole('button', { name: fi('meetings:task.add') }).click()
  await expect(chair.getByText(task).first()).toBeVisible()

  await member.goto('/fi/work')
  await member.getByRole('form', { name: task }).getByRole('button', { name: fi('work:mine.done') }).click()
  await member.goto('/fi/work')
  await expect(member.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(member.getByText(task)).toHaveCount(0)
  await chair.goto(meeting)
  await expect(chair.getByRole('row', { name: new RegExp(task) })).toContainText(fi('meetings:task.done'))
  for (const page of [chair, member]) await page.context().close()
})
