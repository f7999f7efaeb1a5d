import { expect, linkTo, newPage, said, test } from '../support/browser'

const HOME = '/sv/networks/fi-638-porvoo/work'
const fi = (key: string, values?: Record<string, string | number>) => said('fi', key, values)

test('the next meeting is planned and called from the home in four presses, answered from the letter without account, and seen by the chair', async ({ browser, page: _page }) => {
  const chair = await newPage(browser, 'chair')
  let presses = 0
  const press = async (work: Promise<void>) => { presses += 1; await work }
  await chair.goto(HOME)
  await press(chair.getByRole('navigation').getByRole('link', { name: 'Möten' }).click())
  await press(chair.getByRole('link', { name: said('sv', 'meetings:plan') }).click())
  await chair.waitForURL(/\/meetings\/new$/)
  await press(chair.getByRole('button', { name: said('sv', 'meetings:plan') }).click())
  await chair.waitForURL(/\/meetings\/[0-9a-f-]{36}$/)
  await press(chair.getByRole('button', { name: said('sv', 'meetings:call') }).click())
  await expect(chair.getByText(said('sv', 'meetings:replies.missing', { sectors: '' }).trim())).toBeVisible()
  expect(presses).toBeLessThanOrEqual(6)
  const meeting = chair.url()

  const link = await linkTo(await newPage(browser, 'admin'), 'member@example.org')
  const member = await newPage(browser, null, { script: false, lng: 'fi' })
  await member.goto(link)
  await member.getByLabel(fi('meetings:reply.remote')).check()
  await member.getByRole('button', { name: fi('meetings:reply.send') }).click()
  await member.goto(link)
  await expect(member.getByLabel(fi('meetings:reply.remote'))).toBeChecked()

  await chair.goto(meeting)
  await expect(chair.getByRole('row', { name: /Anna Virta/ })).toContainText(said('sv', 'meetings:replies.remote'))
  await chair.getByLabel(said('sv', 'meetings:margin.reason')).fill('Provmöte')
  await chair.getByRole('button', { name: said('sv', 'meetings:cancel') }).click()
  await expect(chair.getByText(said('sv', 'meetings:cancelledBecause', { reason: 'Provmöte' }))).toBeVisible()
  await member.goto(link)
  await expect(member.getByText(fi('meetings:cancelledBecause', { reason: 'Provmöte' }))).toBeVisible()
})
