import { expect, linkTo, newPage, said, test } from '../support/browser'

const WORK = '/sv/networks/fi-638-porvoo/work'
const MEMBER = 'member@example.org'
const fi = (key: string, values?: Record<string, string | number>) => said('fi', key, values)

test('the chair asks for a time in two presses, a member answers from her letter without account or script, and the time becomes a meeting', async ({ browser, page: _page }) => {
  const chair = await newPage(browser, 'chair')
  await chair.goto(`${WORK}/meetings`)
  await chair.getByRole('link', { name: said('sv', 'polls:ask') }).click()
  await chair.getByRole('button', { name: said('sv', 'polls:form.send') }).click()
  await chair.waitForURL(/\/polls\/[0-9a-f-]{36}$/)
  const poll = new URL(chair.url()).pathname

  const link = await linkTo(await newPage(browser, 'admin'), MEMBER)
  const member = await newPage(browser, null, { script: false, lng: 'fi' })
  await member.goto(link)
  const times = member.getByRole('group')
  for (const i of [0, 1, 2]) await times.nth(i).getByLabel(fi('polls:answer.yes'), { exact: true }).check()
  await member.getByRole('button', { name: fi('polls:answer.send') }).click()
  await member.goto(link)
  await expect(times.nth(2).getByLabel(fi('polls:answer.yes'), { exact: true })).toBeChecked()
  await times.nth(0).getByLabel(fi('polls:answer.no'), { exact: true }).check()
  await member.getByRole('button', { name: fi('polls:answer.send') }).click()

  await chair.goto(poll)
  await expect(chair.getByRole('heading', { name: /^Bäst passar/ })).toBeVisible()
  await chair.getByRole('button', { name: new RegExp(`^${said('sv', 'polls:times.choose')}`) }).nth(1).click()
  await chair.waitForURL(/\/meetings\/[0-9a-f-]{36}$/)
  await expect(chair.getByText(said('sv', 'polls:form.defaultTitle'))).toBeVisible()
  await member.goto(link)
  await expect(member.getByText(fi('polls:link.closed'))).toBeVisible()
})
