import { expect, linkTo, newPage, said, test } from '../support/browser'

const HOME = '/sv/networks/fi-638-porvoo/work'
/** Sits beyond this year, so the next meeting is hers too. */
const SECRETARY = 'secretary@example.org'
const sv = (key: string, values?: Record<string, string | number>) => said('sv', key, values)

test('the next meeting is planned and called from the home in four presses, answered from the letter without account, and seen by the chair', async ({ browser, page: _page }) => {
  const chair = await newPage(browser, 'chair')
  let presses = 0
  const press = async (work: Promise<void>) => { presses += 1; await work }
  await chair.goto(HOME)
  await press(chair.getByRole('navigation').getByRole('link', { name: 'Möten' }).click())
  await press(chair.getByRole('link', { name: sv('meetings:plan') }).click())
  await chair.waitForURL(/\/meetings\/new$/)
  await press(chair.getByRole('button', { name: sv('meetings:plan') }).click())
  await chair.waitForURL(/\/meetings\/[0-9a-f-]{36}$/)
  await press(chair.getByRole('button', { name: sv('meetings:call') }).click())
  await expect(chair.getByText(sv('meetings:replies.missing', { sectors: '' }).trim())).toBeVisible()
  expect(presses).toBeLessThanOrEqual(6)
  const meeting = chair.url()

  const link = await linkTo(await newPage(browser, 'admin'), SECRETARY)
  const secretary = await newPage(browser, null, { script: false })
  await secretary.goto(link)
  await secretary.getByLabel(sv('meetings:reply.remote')).check()
  await secretary.getByRole('button', { name: sv('meetings:reply.send') }).click()
  await secretary.goto(link)
  await expect(secretary.getByLabel(sv('meetings:reply.remote'))).toBeChecked()

  await chair.goto(meeting)
  await expect(chair.getByRole('row', { name: /Henrik Sundqvist/ })).toContainText(sv('meetings:replies.remote'))
  await chair.getByLabel(sv('meetings:margin.reason')).fill('Provmöte')
  await chair.getByRole('button', { name: sv('meetings:cancel') }).click()
  await expect(chair.getByText(sv('meetings:cancelledBecause', { reason: 'Provmöte' }))).toBeVisible()
  await secretary.goto(link)
  await expect(secretary.getByText(sv('meetings:cancelledBecause', { reason: 'Provmöte' }))).toBeVisible()
})
