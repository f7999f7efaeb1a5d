import { expect, newPage, said, signInAs, test } from '../support/browser'

const NETWORK = '/sv/networks/fi-638-porvoo'
const sv = (key: string, values?: Record<string, string | number>) => said('sv', key, values)

test('late minutes are commented on, approved and published in three presses, and read by everybody until they are withdrawn', async ({ page, browser }) => {
  await signInAs(page, 'chair')
  // One press leads to the list, one to the minutes; the third approves and publishes.
  await page.getByRole('link', { name: sv('shell:pages.minutes'), exact: true }).click()
  const waiting = page.getByRole('row').filter({ hasText: new RegExp([sv('minutes:late'), sv('minutes:step.draft'), sv('minutes:step.comments')].join('|')) })
  await waiting.last().getByRole('link').click()
  await page.waitForURL(/\/work\/minutes\/[0-9a-f-]{36}$/)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  const member = await newPage(browser, 'member')
  const comment = `Kortet gäller bussen ${Date.now()}`
  await member.goto(`${NETWORK}/work/minutes/${id}`)
  await member.getByText(sv('minutes:comment.add', { number: 1 })).click()
  await member.locator('[name="text"]').first().fill(comment)
  await member.getByRole('button', { name: sv('minutes:comment.send') }).first().click()
  await expect(member.locator('li', { hasText: comment })).toBeVisible()
  await expect(member.getByRole('button', { name: sv('minutes:approve.publish') })).toHaveCount(0)

  await page.reload()
  const line = page.locator('li', { hasText: comment })
  await line.getByRole('button', { name: sv('minutes:comment.settle') }).click()
  await expect(line.getByText(sv('minutes:comment.settled'))).toBeVisible()
  await page.getByRole('button', { name: sv('minutes:approve.publish') }).click()
  await expect(page.getByRole('link', { name: sv('minutes:publish.open') })).toBeVisible()
  const pdf = await page.request.get(`${NETWORK}/work/minutes/${id}/file?as=pdf`)
  expect([pdf.headers()['content-type'], (await pdf.body()).subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-'])

  const visitor = await newPage(browser)
  await visitor.goto(`${NETWORK}/minutes/${id}`)
  await expect(visitor.getByText(sv('minutes:text.sectors'))).toBeVisible()
  await expect(visitor.getByText(comment)).toHaveCount(0)
  await expect(visitor.getByText('Anna Virta')).toHaveCount(0)
  await page.getByText(sv('minutes:withdraw.do')).first().click()
  await page.locator('[name="reason"]').fill('Fel version')
  await page.getByRole('button', { name: sv('minutes:withdraw.do') }).click()
  await expect(page.getByRole('button', { name: sv('minutes:publish.do') })).toBeVisible()
  await visitor.reload()
  await expect(visitor.getByText(sv('minutes:public.withdrawnBecause', { reason: 'Fel version' }))).toBeVisible()
  await Promise.all([member.context().close(), visitor.context().close()])
})
